// Two processes in one embedded data folder would destroy it; the second one is told so instead.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes the folder for this process. Returns what gives it back. Throws Error naming the process that has it. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'paifang.pid');
  // Written aside first and linked into place: nobody ever reads a lock without its number
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid), { mode: 0o600 });
  try {
    while (!tryLink(own, file)) {
      const owner = readOwner(file);
      if (owner !== undefined && isAlive(owner)) throw inUse(folder, owner);
      if (owner !== undefined) clearLeftover(file, folder);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    rmSync(file, { force: true });
  };
}

function tryLink(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/** The number in the lock; undefined when it was given back meanwhile. */
function readOwner(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** Moved away before it is deleted: of several that clear it, one finds it, and what a rival put there meanwhile goes back. */
function clearLeftover(file: string, folder: string): void {
  const aside = `${file}.${process.pid}.left`;
  try {
    renameSync(file, aside);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw cause;
  }
  const owner = readOwner(aside);
  if (owner !== undefined && isAlive(owner)) {
    renameSync(aside, file);
    throw inUse(folder, owner);
  }
  rmSync(aside, { force: true });
}

function inUse(folder: string, owner: number): Error {
  return new Error(
    `the data folder ${folder} is in use by process ${owner}; stop it, or set PAIFANG_DATA_DIR or DATABASE_URL`,
  );
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
