// Each language reads back exactly the text that was written down, whatever is in it.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { javascriptText, javaText, jsonText, shellText, terraformText } from '../../../src/console/code/quote.ts';
import { HOSTILE } from './samples.ts';

const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), { numRuns: 60, seed: 7 });
const ALL = [HOSTILE, '', "'", '\\', '\\u0022', '${x}', '%{x}', '$${x}', '-x', ...texts];
const evaluate = (code: string): unknown => Function(`return ${code}`)() as unknown;

describe('a text written down', () => {
  it('in JavaScript is that text', () => {
    for (const text of ALL) {
      expect(evaluate(javascriptText(text))).toBe(text.toWellFormed());
      expect(evaluate(jsonText(text))).toBe(text.toWellFormed());
    }
  });

  it('in a shell is that text without NUL', () => {
    const words = ALL.map(shellText).join(' ');
    const read = execFileSync('sh', ['-c', `printf '%s\\0' ${words}`], { encoding: 'utf8' })
      .split('\0')
      .slice(0, -1);
    expect(read).toEqual(ALL.map((text) => text.toWellFormed().replaceAll('\0', '')));
  });

  it('in Java stands on one line, and its escapes name what was there', () => {
    for (const text of ALL) {
      const written = javaText(text);
      expect(written).not.toMatch(/[\n\r]/);
      // An odd number of backslashes before u would be undone before the compiler reads
      expect(/(?<!\\)(?:\\\\)*\\u/.test(written)).toBe(false);
      const read = written
        .slice(1, -1)
        .replace(/\\([0-7]{3}|.)/gs, (_all, mark: string) =>
          mark.length === 3 ? String.fromCharCode(parseInt(mark, 8)) : ({ n: '\n', r: '\r', t: '\t' }[mark] ?? mark),
        );
      expect(read).toBe(text.toWellFormed());
    }
  });

  it('in Terraform begins no template', () => {
    for (const text of ALL) {
      const written = terraformText(text);
      expect(written.replaceAll('$${', '').replaceAll('%%{', '')).not.toMatch(/[$%]\{/);
      expect(written).not.toMatch(/[\n\r]/);
    }
  });
});
