// The wildcard matcher against a slow but obvious one, and its cost counted in characters looked at.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileCaselessGlob, compileGlob } from '../../src/policy/glob.ts';

function slowMatch(pattern: readonly string[], text: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return text.length === 0;
  if (first === '*') return slowMatch(rest, text) || (text.length > 0 && slowMatch(pattern, text.slice(1)));
  return text.length > 0 && (first === '?' || first === text[0]) && slowMatch(rest, text.slice(1));
}

const oracle = (pattern: string, text: string): boolean => slowMatch(Array.from(pattern), Array.from(text));

const letters = fc.constantFrom('a', 'b', ':', '/', 'é', '🦊');
const patterns = fc.string({ unit: fc.oneof(letters, fc.constantFrom('*', '*', '?')), maxLength: 9 });
const texts = fc.string({ unit: letters, maxLength: 9 });

/** A text that counts how many of its characters were looked at; a search is charged for all it passes over. */
class CountingText {
  looks = 0;
  readonly #text: string;
  readonly length: number;

  constructor(text: string) {
    this.#text = text;
    this.length = text.length;
  }

  charCodeAt(at: number): number {
    this.looks++;
    return this.#text.charCodeAt(at);
  }

  codePointAt(at: number): number | undefined {
    this.looks++;
    return this.#text.codePointAt(at);
  }

  slice(from: number, to?: number): string {
    const piece = this.#text.slice(from, to);
    this.looks += piece.length;
    return piece;
  }

  endsWith(end: string): boolean {
    this.looks += end.length;
    return this.#text.endsWith(end);
  }

  indexOf(wanted: string, from: number): number {
    const at = this.#text.indexOf(wanted, from);
    this.looks += (at < 0 ? this.length : at) - from + wanted.length;
    return at;
  }
}

function looksFor(pattern: string, text: string): number {
  const counting = new CountingText(text);
  compileGlob(pattern).matches(counting as unknown as string);
  return counting.looks;
}

describe('what matches', () => {
  it.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['**', 'abc', true],
    ['?', '', false],
    ['?', 'é', true],
    ['?', '🦊', true],
    ['??', '🦊', false],
    ['a*', 'b', false],
    ['*a', 'ba', true],
    ['a*a', 'a', false],
    ['ab*ba', 'aba', false],
    ['*ab*ab*', 'ab', false],
    ['a?c*', 'abcd', true],
    ['*?c', 'abc', true],
    ['*?🦊', '🦊', false],
    ['a.c', 'abc', false],
    ['[a-z]', 'a', false],
    ['A', 'a', false],
    ['acs:oss:*:*:bucket/*', 'acs:oss:::bucket/', true],
  ])('%j on %j: %j', (pattern, text, matches) => {
    expect(compileGlob(pattern).matches(text)).toBe(matches);
  });

  it('agrees with the slow matcher', () => {
    fc.assert(
      fc.property(patterns, texts, (pattern, text) => {
        expect(compileGlob(pattern).matches(text)).toBe(oracle(pattern, text));
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with the slow matcher on texts made from the pattern', () => {
    const made = patterns.chain((pattern) =>
      fc
        .tuple(...Array.from(pattern, (unit) => (unit === '*' ? texts : unit === '?' ? letters : fc.constant(unit))))
        .map((pieces) => [pattern, pieces.join('')] as const),
    );
    fc.assert(
      fc.property(made, ([pattern, text]) => {
        expect(compileGlob(pattern).matches(text)).toBe(true);
        expect(compileGlob(`${pattern}a`).matches(text)).toBe(oracle(`${pattern}a`, text));
      }),
      { numRuns: 500 },
    );
  });

  it('finds long stretches as it finds short ones', () => {
    const length = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(length, length, length, fc.boolean(), (before, inside, after, wild) => {
        const stretch = `${'a'.repeat(inside)}${wild ? '?' : 'c'}${'ab'.repeat(inside)}${'a'.repeat(before)}`;
        const text = `${'ab'.repeat(before)}${stretch.replace('?', 'b')}${'b'.repeat(after)}`;
        expect(compileGlob(`*${stretch}*`).matches(text)).toBe(true);
        expect(compileGlob(`*${stretch}z*`).matches(text)).toBe(false);
        expect(compileGlob(`*${stretch.replaceAll('a', '🦊')}*b`).matches(text.replaceAll('a', '🦊'))).toBe(true);
      }),
    );
  });

  it('ignores case when asked to, for text in lower case', () => {
    const glob = compileCaselessGlob('CloudSSO:*User');
    expect(glob.matches('cloudsso:getuser')).toBe(true);
    expect(glob.pattern).toBe('CloudSSO:*User');
  });
});

describe('what hostile patterns cost', () => {
  const text = 'a'.repeat(4000);

  it.each([
    ['many stars', `${'*a'.repeat(1500)}*b`],
    ['many stars and no end', `${'*a'.repeat(1500)}*b*`],
    ['many stars and question marks', `${'*?a'.repeat(1000)}*b*`],
    ['one long stretch', `*${'a'.repeat(3000)}b*`],
    ['one long stretch of question marks', `*${'a?'.repeat(1500)}b*`],
    ['long ends', `${'a'.repeat(2000)}*b${'a'.repeat(1999)}`],
    ['question marks at both ends', `${'?'.repeat(2000)}*${'?'.repeat(1999)}b`],
  ])('%s: each character is looked at a few times', (_, pattern) => {
    expect(compileGlob(pattern).matches(text)).toBe(false);
    expect(looksFor(pattern, text)).toBeLessThanOrEqual(3 * (text.length + pattern.length));
  });

  it('grows with the text, not with the number of stars', () => {
    const few = looksFor(`${'*a'.repeat(10)}*b*`, text);
    const many = looksFor(`${'*a'.repeat(1000)}*b*`, text);
    expect(many).toBeLessThanOrEqual(few + 4000);
  });

  it('never looks more often than a few times, whatever the pattern', () => {
    const hostile = fc.array(fc.constantFrom('*', 'a', '?', 'ab', 'aaaa?', '*a*'), { maxLength: 60 });
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 300 }), (pieces, length) => {
        const pattern = pieces.join('');
        expect(looksFor(pattern, 'a'.repeat(length))).toBeLessThanOrEqual(4 * (length + pattern.length) + 4);
      }),
      { numRuns: 2000 },
    );
  });
});
