// The compiled program that process tests start: made anew when src is newer, by one test process at a time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const PROGRAM = join(ROOT, 'dist/main.js');

/** Compiles src unless dist is newer. Throws with what the compiler said. */
export function ensureBuilt(): void {
  const lock = join(tmpdir(), `paifang-build-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}`);
  takeFolder(lock);
  try {
    if (isBuilt()) return;
    const began = new Date();
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
    utimesSync(PROGRAM, began, began);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function takeFolder(lock: string): void {
  for (let waited = 0; ; waited += 1) {
    try {
      mkdirSync(lock);
      return;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      // Whoever took it and died will not give it back
      if (waited > 300) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function isBuilt(): boolean {
  if (!existsSync(PROGRAM)) return false;
  const built = statSync(PROGRAM).mtimeMs;
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return sources.every((file) => statSync(join(ROOT, 'src', file)).mtimeMs <= built);
}
