// PostgreSQL inside this process, for machines with nothing but Node.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { overPool, type Database } from './database.ts';
import { findTemplate } from './embeddedTemplate.ts';
import { lockFolder } from './folderLock.ts';

/** Opens (or makes) the database in `dataDir`. Throws Error when another process has it open. */
export async function openEmbedded(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(dataDir);
  try {
    const folder = join(dataDir, 'postgres');
    if (!existsSync(folder)) await initialise(folder);
    const lite = await PGlite.create(folder);
    return overLite(lite, unlock);
  } catch (cause) {
    unlock();
    throw cause;
  }
}

/** Made under another name first: a start that is cut short must not leave half a database behind. */
async function initialise(folder: string): Promise<void> {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  const template = findTemplate();
  const lite = await PGlite.create(making, template && { loadDataDir: template });
  await lite.close();
  renameSync(making, folder);
}

/** A database over an open PGlite, which is closed with it. It has exactly one connection, which is never changed for another. */
export function overLite(lite: PGlite, afterClose: () => void): Database {
  const config = createPgConfig(lite);
  const pool = new pg.Pool({
    ...config,
    connection: config.connection,
    max: 1,
    idleTimeoutMillis: 0,
  } as unknown as pg.PoolConfig);
  return overPool('embedded', pool, async () => {
    await pool.end();
    await lite.close();
    afterClose();
  });
}
