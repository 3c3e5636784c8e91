// Prism, told to stay its hand: it would else look through the page for code by itself. Languages are added below.
import Prism from './prismManual.ts';
import 'prismjs/components/prism-json.js';
import 'prismjs/components/prism-markup.js';

/** The grammar of a language, or undefined: such code is shown plain. */
export function findGrammar(language: string): Prism.Grammar | undefined {
  return Prism.languages[language];
}

/** Tokens of a text; plain pieces are strings. */
export function tokenize(text: string, grammar: Prism.Grammar): readonly (string | Prism.Token)[] {
  return Prism.tokenize(text, grammar);
}

export type Token = Prism.Token;
