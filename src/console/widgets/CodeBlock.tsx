// Code in colours. Tokens become elements, never markup: what an answer says cannot become part of the page.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';
import { findGrammar, tokenize, type Token } from './grammars.ts';

export interface CodeBlockProps {
  readonly text: string;
  /** As Prism names it; `text` for none. */
  readonly language: string;
  readonly label: string;
  readonly copyLabel: string;
}

// Colours for more than this would make the page wait
const MOST_CHARACTERS = 200_000;

export function CodeBlock({ text, language, label, copyLabel }: CodeBlockProps) {
  const lines = useMemo(() => paint(text, language), [text, language]);
  return (
    <div class="code-block">
      <div class="code-copy">
        <CopyButton text={text} label={copyLabel} />
      </div>
      <pre tabIndex={0} role="region" aria-label={label}>
        <code>{lines}</code>
      </pre>
    </div>
  );
}

function paint(text: string, language: string): ComponentChildren {
  const grammar = text.length > MOST_CHARACTERS ? undefined : findGrammar(language);
  return grammar ? tokenize(text, grammar).map(toElement) : text;
}

function toElement(token: string | Token, at: number): ComponentChildren {
  if (typeof token === 'string') return token;
  const { content, type } = token;
  const inner = Array.isArray(content)
    ? (content as readonly (string | Token)[]).map(toElement)
    : typeof content === 'string'
      ? content
      : toElement(content as Token, 0);
  return (
    <span key={at} class={`t-${type}`}>
      {inner}
    </span>
  );
}
