// Two processes in one embedded data folder would destroy it; the second one is told so instead.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes the folder for this process. Returns what gives it back. Throws Error naming the process that has it. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'paifang.pid');
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
      return () => {
        rmSync(file, { force: true });
      };
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      const owner = Number(readFileSync(file, 'utf8'));
      if (isAlive(owner)) {
        throw new Error(
          `the data folder ${folder} is in use by process ${owner}; stop it, or set PAIFANG_DATA_DIR or DATABASE_URL`,
          { cause },
        );
      }
      rmSync(file, { force: true });
    }
  }
}

// A container's first process has the same number at every start: our own number is a leftover, never a rival
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
