// paifang migrate: the schema alone, for deployments that migrate before they roll out.
import type { Config } from '../config.ts';
import { migrate } from '../store/migrate.ts';
import { open } from './boot.ts';
import { openLog } from './log.ts';

export async function migrateOnly(config: Config, print: (line: string) => void): Promise<void> {
  const { database } = await open(config, openLog(config.logLevel));
  try {
    const ran = await migrate(database);
    print(ran.length > 0 ? `migrated: ${ran.join(', ')}` : 'the schema is current');
  } finally {
    await database.close();
  }
}
