// Code as people copy it, held against files that people have read. UPDATE_GOLDEN=1 writes them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../src/console/code/languages.ts';
import { CASES } from './samples.ts';

const FOLDER = new URL('golden/', import.meta.url);
const ENDINGS: Readonly<Record<string, string>> = {
  typescript: 'ts.txt',
  python: 'py.txt',
  java: 'java.txt',
  go: 'go.txt',
  aliyun: 'cli.txt',
  curl: 'sh.txt',
  terraform: 'tf.txt',
};

describe.each(LANGUAGES.map(({ id, write }) => [id, write] as const))('%s', (id, write) => {
  it.each(CASES)('%s is as its file says', (name, sample) => {
    const file = new URL(`${name}.${ENDINGS[id] ?? ''}`, FOLDER);
    const text = write(sample());
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(FOLDER, { recursive: true });
      if (text !== undefined) writeFileSync(file, text);
    }
    expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  });

  it.each(CASES)('%s holds no secret', (_name, sample) => {
    expect(write(sample()) ?? '').not.toContain('hunter2');
  });
});
