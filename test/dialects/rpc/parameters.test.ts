import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeParameters, parseParameters } from '../../../src/dialects/rpc/parameters.ts';

type Outcome = readonly (readonly [string, string])[] | { readonly fault: string };

function outcome(text: string): Outcome {
  try {
    return parseParameters(text, 'query');
  } catch (cause) {
    return { fault: (cause as { fault: string }).fault };
  }
}

/** A client's spelling of one character: raw, `+`, or escaped in capitals or not. */
function spell(character: string, choice: number): string {
  if (character === ' ' && choice === 0) return '+';
  if (choice < 2 && /[\w.~!'()*:@/?-]/.test(character) && character.charCodeAt(0) < 128) return character;
  return [...Buffer.from(character)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .map((hex) => `%${choice === 2 ? hex : hex.toUpperCase()}`)
    .join('');
}

const text = fc.string({ unit: 'binary' });
const spelled = fc.infiniteStream(fc.nat(3)).map((choices) => (plain: string) => {
  return [...plain].map((character) => spell(character, choices.next().value ?? 0)).join('');
});

/** What the WHATWG would let pass, checked byte by byte: the oracle of strictness. */
function isStrictlyReadable(wire: string): boolean {
  if (/[^\0-\x7f]/.test(wire)) return false;
  const bytes: number[] = [];
  for (let at = 0; at < wire.length; at += 1) {
    if (wire[at] !== '%') {
      bytes.push(wire.charCodeAt(at));
      continue;
    }
    const hex = wire.slice(at + 1, at + 3);
    if (!/^[0-9a-fA-F]{2}$/.test(hex)) return false;
    bytes.push(Number.parseInt(hex, 16));
    at += 2;
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return true;
  } catch {
    return false;
  }
}

describe('parseParameters', () => {
  it('reads what any client writes as URLSearchParams does', () => {
    const pairs = fc.uniqueArray(fc.tuple(text, text), { selector: ([name]) => name, maxLength: 20 });
    fc.assert(
      fc.property(pairs, spelled, fc.array(fc.nat(20)), (sent, spelling, gaps) => {
        const pieces = sent.map(([name, value]) => `${spelling(name)}=${spelling(value)}`);
        for (const gap of gaps) pieces.splice(gap, 0, '');
        const wire = pieces.join('&');
        expect(parseParameters(wire, 'query')).toEqual([...new URLSearchParams(wire)]);
        expect(parseParameters(wire, 'query')).toEqual(sent);
      }),
    );
  });

  it('refuses exactly what is not clean, and otherwise agrees with URLSearchParams', () => {
    const alphabet = ['%', '&', '=', '+', 'a', 'A', '0', '8', 'c', '3', 'F', ' ', '\0', 'é', 'ÿ', 'Ā'];
    const escapes = ['%41', '%c3%a9', '%C3', '%A9', '%F0%9F%98%80', '%ED%A0%80', '%C0%80', '%00', '%2525', '%EF%BB%BF'];
    const wires = fc.array(fc.constantFrom(...alphabet, ...escapes), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(wires, (wire) => {
        const theirs = [...new URLSearchParams(wire)];
        const names = theirs.map(([name]) => name);
        // Pieces are judged apart: an escape cannot reach over an ampersand or an equals sign
        const isClean = wire.split(/[&=]/).every(isStrictlyReadable);
        const isRepeating = new Set(names).size < names.length;
        const ours = outcome(wire);
        if (isClean && !isRepeating) expect(ours).toEqual(theirs);
        else if (isClean) expect(ours).toEqual({ fault: 'CommonParameterInvalid' });
        else expect((ours as { fault: string }).fault).toMatch(/^(RequestMalformed|CommonParameterInvalid)$/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, Outcome]>([
    ['', []],
    ['&&', []],
    ['=', [['', '']]],
    ['a', [['a', '']]],
    ['a=', [['a', '']]],
    ['a==b', [['a', '=b']]],
    ['=b', [['', 'b']]],
    ['a=b+c%2Bd', [['a', 'b c+d']]],
    ['a=%2525', [['a', '%25']]],
    ['a%3Db%26=c', [['a=b&', 'c']]],
    [
      '__proto__=x&constructor=y',
      [
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ],
    ],
    [
      'a=1&A=2',
      [
        ['a', '1'],
        ['A', '2'],
      ],
    ],
    ['a=%00', [['a', '\0']]],
    ['a=%EF%BB%BF', [['a', '\uFEFF']]],
    ['a=1&a=1', { fault: 'CommonParameterInvalid' }],
    ['a=1&%61=2', { fault: 'CommonParameterInvalid' }],
    ['a=1&a', { fault: 'CommonParameterInvalid' }],
    ['+=1&%20=2', { fault: 'CommonParameterInvalid' }],
    ['a=%', { fault: 'RequestMalformed' }],
    ['a=%4', { fault: 'RequestMalformed' }],
    ['a=%zz', { fault: 'RequestMalformed' }],
    ['a=%u0041', { fault: 'RequestMalformed' }],
    ['%=a', { fault: 'RequestMalformed' }],
    ['a=%FF', { fault: 'RequestMalformed' }],
    ['a=%C3', { fault: 'RequestMalformed' }],
    ['a=%C3%28', { fault: 'RequestMalformed' }],
    ['a=%C0%AF', { fault: 'RequestMalformed' }],
    ['a=%ED%A0%80', { fault: 'RequestMalformed' }],
    ['a=%F4%90%80%80', { fault: 'RequestMalformed' }],
    ['a=é', { fault: 'RequestMalformed' }],
    ['a=\x80', { fault: 'RequestMalformed' }],
  ])('%p', (wire, expected) => {
    expect(outcome(wire)).toEqual(expected);
  });

  it('keeps the order of the wire', () => {
    expect(parseParameters('b=1&a=2&C=3', 'query').map(([name]) => name)).toEqual(['b', 'a', 'C']);
  });

  it('takes 2000 parameters and no more', () => {
    const many = (count: number): string => Array.from({ length: count }, (_, at) => `p${at}=`).join('&');
    expect(parseParameters(many(2000), 'query')).toHaveLength(2000);
    expect(outcome(many(2001))).toEqual({ fault: 'RequestMalformed' });
  });

  it('names the place', () => {
    expect(() => parseParameters('a&a', 'form body')).toThrow(
      expect.objectContaining({ detail: { Name: 'a', Reason: 'it appears more than once in the form body' } }),
    );
  });
});

describe('mergeParameters', () => {
  const query = [
    ['a', 'query'],
    ['b', 'query'],
  ] as const;
  const form = [
    ['b', 'form'],
    ['c', 'form'],
  ] as const;

  it('lets the body win unless told otherwise', () => {
    expect(Object.fromEntries(mergeParameters(query, form))).toEqual({ a: 'query', b: 'form', c: 'form' });
    expect(Object.fromEntries(mergeParameters(query, form, 'query-wins'))).toEqual({
      a: 'query',
      b: 'query',
      c: 'form',
    });
  });
});
