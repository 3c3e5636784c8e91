// An initialised, empty embedded database, made when the program is built: making one takes seconds, unpacking it does not.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

/** Lies beside the compiled files; `npm run build` writes it. */
const FILE = new URL('../embedded-template.tar.gz', import.meta.url);

/** The template, or undefined where nobody built it: the first start then takes the seconds itself. */
export function findTemplate(): Blob | undefined {
  return existsSync(FILE) ? new Blob([readFileSync(FILE)], { type: 'application/x-gzip' }) : undefined;
}

async function writeTemplate(): Promise<void> {
  const lite = await PGlite.create();
  const dump = await lite.dumpDataDir('gzip');
  await lite.close();
  writeFileSync(FILE, Buffer.from(await dump.arrayBuffer()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTemplate();
