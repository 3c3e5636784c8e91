// The strict reader against JSON.parse, and the places it points at.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Fault, isFault } from '../../src/faults/fault.ts';
import { readJson } from '../../src/policy/grammar/jsonText.ts';

function refusal(text: string): { Path: string; Reason: string } {
  try {
    readJson(text);
  } catch (cause) {
    if (isFault(cause, 'PolicyMalformed')) return (cause as Fault<'PolicyMalformed'>).detail;
    throw cause;
  }
  throw new Error(`accepted ${text}`);
}

const shallow = fc.jsonValue({ maxDepth: 5 });

describe('what is read', () => {
  it('is what JSON.parse reads', () => {
    fc.assert(
      fc.property(shallow, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(JSON.stringify(readJson(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('is refused when JSON.parse refuses it', () => {
    const noise = fc.string({
      unit: fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        'a',
        ':',
        ',',
        ' ',
        '0',
        '-1',
        '.5',
        'e9',
        'true',
        'nul',
        '\\',
        '\\u00',
        '\n',
        '\t',
      ),
      maxLength: 10,
    });
    const damaged = fc.tuple(shallow, fc.nat(), noise).map(([value, at, scrap]) => {
      const text = JSON.stringify(value);
      const place = at % (text.length + 1);
      return text.slice(0, place) + scrap + text.slice(place + 1);
    });
    fc.assert(
      fc.property(fc.oneof(noise, damaged), (text) => {
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          expect(refusal(text).Path).toMatch(/^\//);
          return;
        }
        try {
          expect(JSON.stringify(readJson(text))).toBe(JSON.stringify(parsed));
        } catch (cause) {
          if (!isFault(cause, 'PolicyMalformed')) throw cause;
          expect(cause.detail.Reason).toMatch(/appears twice/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps __proto__ a member like any other', () => {
    const value = readJson('{"__proto__":{"Effect":"Allow"}}') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(value['Effect']).toBeUndefined();
    expect(({} as Record<string, unknown>)['Effect']).toBeUndefined();
  });
});

describe('what is refused', () => {
  it('says where the text breaks', () => {
    expect(refusal('{"Version":"1",\n  "Statement":[,]}').Reason).toMatch(/found "," .* line 2, column 16/);
    expect(refusal('').Reason).toMatch(/the text ends .* line 1, column 1/);
    expect(refusal('{"a":"\n"}').Reason).toMatch(/line 1, column 6/);
    expect(refusal('{} {}').Reason).toMatch(/line 1, column 4/);
  });

  it('does not let a repeated member win', () => {
    const { Path, Reason } = refusal('{"Statement":[{"Effect":"Deny","Effect":"Allow"}]}');
    expect(Path).toBe('/Statement/0/Effect');
    expect(Reason).toMatch(/appears twice/);
    expect(refusal('{"Effect":1,"\\u0045ffect":2}').Path).toBe('/Effect');
  });

  it('does not follow nesting to the end of the stack', () => {
    expect(refusal('['.repeat(1_000_000)).Reason).toMatch(/nested deeper/);
    expect(refusal('{"a":'.repeat(1_000_000)).Reason).toMatch(/nested deeper/);
  });
});
