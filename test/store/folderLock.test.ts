import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../../src/store/embedded.ts';
import { lockFolder } from '../../src/store/folderLock.ts';

describe('lockFolder', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'paifang-lock-'));
    file = join(folder, 'paifang.pid');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes who has the folder, for its owner only, and gives it back', () => {
    const unlock = lockFolder(folder);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    unlock();
    expect(existsSync(file)).toBe(false);
  });

  it('refuses a folder that a living process has, and names it', () => {
    writeFileSync(file, String(process.ppid));
    expect(() => lockFolder(folder)).toThrow(`in use by process ${process.ppid}`);
    expect(readFileSync(file, 'utf8')).toBe(String(process.ppid));
  });

  it('refuses it before the database is opened', async () => {
    writeFileSync(file, String(process.ppid));
    await expect(openEmbedded(folder)).rejects.toThrow('PAIFANG_DATA_DIR');
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
  });

  it.each([
    ['a process that is gone', String(spawnSync(process.execPath, ['-e', '']).pid)],
    ['our own number, from before a restart', String(process.pid)],
    ['no number', 'nonsense'],
    ['nothing', ''],
    ['all processes', '-1'],
    ['zero', '0'],
  ])('takes what %s left behind', (_what, left) => {
    writeFileSync(file, left);
    const unlock = lockFolder(folder);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    unlock();
  });

  it('is taken by one of many processes that start together over a leftover', async () => {
    writeFileSync(file, String(spawnSync(process.execPath, ['-e', '']).pid));
    const source = new URL('../../src/store/folderLock.ts', import.meta.url);
    const { code } = transformSync(readFileSync(source, 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    const module = join(folder, 'lock.mjs');
    const start = `try { lockFolder(${JSON.stringify(folder)}); console.log('mine'); process.stdin.resume(); }
      catch { console.log('not mine'); process.stdin.resume(); }`;
    writeFileSync(module, `${code}\n${start}`);
    const rivals = Array.from({ length: 6 }, () => spawn(process.execPath, [module]));
    const said = await Promise.all(
      rivals.map(
        ({ stdout }) =>
          new Promise<string>((resolve) =>
            stdout.once('data', (text) => {
              resolve(String(text).trim());
            }),
          ),
      ),
    );
    const gone = rivals.map((rival) => new Promise((resolve) => rival.once('exit', resolve)));
    for (const { stdin } of rivals) stdin.end();
    await Promise.all(gone);
    expect(said.filter((word) => word === 'mine')).toEqual(['mine']);
    expect(readdirSync(folder).sort()).toEqual(['lock.mjs', 'paifang.pid']);
  });

  it('can be given back twice, and after the folder was emptied', () => {
    const unlock = lockFolder(folder);
    rmSync(file);
    unlock();
    unlock();
    lockFolder(folder)();
  });

  it('throws what the file system throws', () => {
    expect(() => lockFolder(join(folder, 'missing'))).toThrow('ENOENT');
  });
});
