// Dialects meet only in the domain: without its folder, its schemas, its actions and its name in app.ts, one is gone.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ROOT } from '../support/architecture.ts';

const run = promisify(execFile);
const NEEDED = ['src', 'schemas', 'test/vectors', 'tsconfig.json', 'package.json', 'README.md'];
const OWN = ['src/dialects/rest', 'src/actions/rsa', 'schemas/rsa'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paifang-'));
  for (const one of NEEDED) cpSync(join(ROOT, one), join(folder, one), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('the REST dialect can be deleted and the rest still builds', async () => {
  for (const one of OWN) rmSync(join(folder, one), { recursive: true });
  const app = join(folder, 'src/app.ts');
  const before = readFileSync(app, 'utf8');
  const after = before.replace(/^import \{ rest \} from .*\n/m, '').replace('= [rest];', '= [];');
  expect(before.length - after.length).toBeGreaterThan('[rest]'.length);
  writeFileSync(app, after);
  const node = (...args: readonly string[]) => run(process.execPath, args, { cwd: folder });
  await node('schemas/generate.mjs');
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  // What the compiler complains about is in what it prints
  const { stdout } = await node(compiler, '--noEmit', '-p', 'src', '--incremental', 'false').catch(
    (failure: { stdout: string }) => failure,
  );
  expect(stdout).toBe('');
}, 180_000);
