// Prism, told to stay its hand: it would else look through the page for code by itself. Languages are added below.
import Prism from './prismManual.ts';
import 'prismjs/components/prism-json.js';
import 'prismjs/components/prism-markup.js';

// One for all the languages that samples are in: more would cost more than the page
Prism.languages['code'] = {
  comment: { pattern: /(^|\s)(?:\/\/|#(?!!)).*/, lookbehind: true, greedy: true },
  string: { pattern: /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/, greedy: true },
  keyword:
    /\b(?:as|async|await|catch|class|const|def|defer|export|for|from|func|function|if|import|in|let|new|nil|package|print|public|resource|provider|return|set|static|throws|try|type|var|variable|void|with)\b/,
  number: /\b\d+(?:\.\d+)?\b/,
  function: /\b\w+(?=\()/,
};

/** The grammar of a language, or undefined: such code is shown plain. */
export function findGrammar(language: string): Prism.Grammar | undefined {
  return Prism.languages[language];
}

/** Tokens of a text; plain pieces are strings. */
export function tokenize(text: string, grammar: Prism.Grammar): readonly (string | Prism.Token)[] {
  return Prism.tokenize(text, grammar);
}

export type Token = Prism.Token;
