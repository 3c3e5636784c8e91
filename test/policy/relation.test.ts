import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileGlob } from '../../src/policy/glob.ts';
import { covers, NAME, overlap } from '../../src/policy/wildcards/relation.ts';

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });
const TEXTS = everyText(5);

function everyText(longest: number): readonly string[] {
  const texts = [''];
  for (const text of texts) if (text.length < longest) texts.push(`${text}a`, `${text}b`, `${text}c`);
  return texts;
}

const matched = (one: string): ReadonlySet<string> => {
  const glob = compileGlob(one);
  return new Set(TEXTS.filter((text) => glob.matches(text)));
};

describe('covers', () => {
  it.each([
    ['*', 'x*y?', true],
    ['a*', 'ab*', true],
    ['ab*', 'a*', false],
    ['a?c', 'abc', true],
    ['a?c', 'a*c', false],
    ['*a*', '*ba*', true],
    ['a**', 'a*', true],
    ['', '', true],
    ['', '*', false],
    ['acs:x:*:1:d/*', 'acs:x:*:1:d/*/u/7', true],
  ])('%s of %s is %s', (wide, narrow, answer) => {
    expect(covers(wide, narrow)).toBe(answer);
  });

  it('is never true of a pattern that matches more', () => {
    fc.assert(
      fc.property(pattern, pattern, (wide, narrow) => {
        fc.pre(covers(wide, narrow));
        const all = matched(wide);
        return [...matched(narrow)].every((text) => all.has(text));
      }),
      { numRuns: 500 },
    );
  });

  it('knows a pattern that is itself, and one text', () => {
    fc.assert(fc.property(pattern, (one) => covers(one, one)));
    fc.assert(
      fc.property(pattern, fc.constantFrom(...TEXTS), (one, text) => covers(one, text) === matched(one).has(text)),
      { numRuns: 500 },
    );
  });
});

describe('overlap', () => {
  it.each([
    ['a*', '*b', true],
    ['a*', 'b*', false],
    ['a?', '?b', true],
    ['a', 'a?', false],
    ['', '*', true],
    ['*', '', true],
    ['acs:x:*:*:d/*', 'acs:x:cn:1:d/7/u/*', true],
    ['acs:x:*:*:d/*', 'acs:y:*:*:d/*', false],
  ])('of %s and %s is %s', (one, other, answer) => {
    expect(overlap(one, other)).toBe(answer);
    expect(overlap(other, one)).toBe(answer);
  });

  it.each([
    ['box/b/toy/t', `box/${NAME}/toy/${NAME}`, true],
    ['*/toy/t', `box/${NAME}/toy/${NAME}`, true],
    ['box/?', `box/${NAME}`, true],
    ['box/', `box/${NAME}`, true],
    ['box/b/c', `box/${NAME}`, false],
    ['*:toy/t', `box/${NAME}/toy/${NAME}`, false],
  ])('of %s and a template is %s', (one, template, answer) => {
    expect(overlap(one, template)).toBe(answer);
  });

  it('is what a search for a common text finds', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 3 });
    fc.assert(
      fc.property(short, short, (one, other) => {
        const others = matched(other);
        return overlap(one, other) === [...matched(one)].some((text) => others.has(text));
      }),
      { numRuns: 500 },
    );
  });
});
