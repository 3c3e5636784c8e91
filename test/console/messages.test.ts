import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { listFiles, ROOT } from '../support/architecture.ts';

const FOLDER = join(ROOT, 'src/console');
const TEXT = readFileSync(join(FOLDER, 'messages.json'), 'utf8');
const MESSAGES = JSON.parse(TEXT) as Readonly<Record<string, readonly string[]>>;
const KEYS = Object.keys(MESSAGES);

/** Every string of the console's source; a template is a pattern in which its holes stand for one word. */
function readTexts(): { readonly whole: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  const whole = new Set<string>();
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) whole.add(node.text);
    if (ts.isTemplateExpression(node) && node.head.text.includes('.')) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      patterns.push(new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\w+')}$`));
    }
    ts.forEachChild(node, visit);
  };
  for (const path of listFiles(FOLDER).filter((one) => /\.tsx?$/.test(one))) {
    visit(ts.createSourceFile(path, readFileSync(join(FOLDER, path), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return { whole, patterns };
}

describe('the messages', () => {
  it.each(KEYS)('of %s are there in both languages, with the same holes', (key) => {
    const texts = MESSAGES[key] ?? [];
    expect(texts).toHaveLength(2);
    const holes = texts.map((text) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort());
    expect(holes[0]).toEqual(holes[1]);
    for (const text of texts) expect(text.trim()).not.toBe('');
  });

  it('are all used', () => {
    const { whole, patterns } = readTexts();
    expect(KEYS.filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  // Keys that are made of parts are no type's business: what they may be made of must be there
  it('are there for every key that is said', () => {
    const { whole, patterns } = readTexts();
    const families = new Set(KEYS.map((key) => key.split('.')[0]));
    const asked = [...whole].filter(
      (text) => /^[a-z]+(\.[A-Za-z\d]+)+$/.test(text) && families.has(text.split('.')[0]),
    );
    expect(asked.filter((key) => !(key in MESSAGES))).toEqual([]);
    const unmet = patterns.filter(({ source }) => families.has(/^\^(\w+)/.exec(source)?.[1] ?? ''));
    expect(unmet.filter((pattern) => !KEYS.some((key) => pattern.test(key))).map(String)).toEqual([]);
  });

  it('stand once in the file', () => {
    const written = [...TEXT.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
    expect(written).toEqual([...new Set(written)]);
    expect(written).toHaveLength(KEYS.length);
  });
});
