// The embedded database's sealing key lies beside it, readable by its owner only.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the 32-byte key of the data folder, or makes it from `randomBytes` with mode 0600. */
export function ensureSecretFile(dataDir: string, randomBytes: (count: number) => Uint8Array): Buffer {
  const file = join(dataDir, 'secret.key');
  try {
    writeFileSync(file, `${Buffer.from(randomBytes(32)).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new Error(`${file} does not hold 32 bytes in base64`);
  return key;
}
