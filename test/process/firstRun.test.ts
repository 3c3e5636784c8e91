// What a newcomer sees once, and what nobody may find afterwards.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import pg from 'pg';
import { call, onEveryHome, PROGRAM, startGateway, type Home, type Settings } from '../support/process.ts';

/** A database that nobody has made yet, without a word about who its root should be. */
function unnamed({ kind, settings }: Home): Settings {
  const { PAIFANG_ROOT_ACCESS_KEY_ID: _id, PAIFANG_ROOT_ACCESS_KEY_SECRET: _secret, ...rest } = settings;
  return kind === 'embedded' ? { PAIFANG_DATA_DIR: join(dataDir(settings), 'deep', 'folder') } : rest;
}

onEveryHome('the first run', (home, kind) => {
  const seen: { stdout: string; stderr: string; secret: string; folder: string } = {
    stdout: '',
    stderr: '',
    secret: '',
    folder: '',
  };

  it('prints the account, its key and a call to paste that works; the ready line is last', async () => {
    const gateway = await startGateway(unnamed(home()));
    const stdout = gateway.stdout();
    const accountId = /account id +(1\d{15})$/m.exec(stdout)?.[1] ?? '';
    const accessKeyId = /AccessKey id +(LTAI\w{20})$/m.exec(stdout)?.[1] ?? '';
    seen.secret = /AccessKey secret +(\w{30})$/m.exec(stdout)?.[1] ?? '';
    expect([accountId, accessKeyId, seen.secret]).not.toContain('');
    expect(stdout).toMatch(/\npaifang listening on http:\/\/127\.0\.0\.1:\d+\n$/);

    const pasted = /^ +ALIBABA_CLOUD_ACCESS_KEY_ID=[\s\S]*?--endpoint \S+$/m.exec(stdout)?.[0] ?? '';
    const command = pasted.replace('npx paifang', `'${process.execPath}' '${PROGRAM}'`);
    expect(command).toContain(PROGRAM);
    const { stdout: made } = await promisify(execFile)('sh', ['-c', command]);
    expect(made.trimEnd().split('\n')).toHaveLength(4);

    const answer = await call(gateway.origin, { accessKeyId, accessKeySecret: seen.secret }, 'ListDirectories');
    expect(answer.body['Directories']).toHaveLength(1);
    expect((await gateway.stop()).code).toBe(0);
    expect(gateway.stdout()).toBe(stdout);
    seen.stderr = gateway.stderr();
  });

  it('is the only one: the next prints nothing but the ready line and knows the same key', async () => {
    const gateway = await startGateway(unnamed(home()));
    expect(gateway.stdout()).toMatch(/^paifang listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    expect((await gateway.stop()).code).toBe(0);
    seen.stderr += gateway.stderr();
  });

  it('leaves the secret neither in the log nor in the database', async () => {
    expect(seen.secret).toHaveLength(30);
    expect(seen.stderr).toContain('"action":"cloudsso:CreateUser"');
    expect(seen.stderr).not.toContain(seen.secret);
    const texts = kind === 'postgres' ? await everyRow(home().url) : everyFile(dataDir(unnamed(home())));
    expect(texts.some((text) => text.includes('alice@example.com'))).toBe(true);
    for (const text of texts) expect(text.includes(seen.secret)).toBe(false);
  });

  if (kind === 'embedded') {
    it('keeps the data folder and its sealing key for their owner alone', () => {
      const folder = dataDir(unnamed(home()));
      const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
      expect([mode(folder), mode(join(folder, 'secret.key'))]).toEqual(['700', '600']);
    });
  }
});

onEveryHome('wishes for the first run', (home) => {
  const wished = { PAIFANG_ACCOUNT_ID: '1234567890123456' };

  it('are granted', async () => {
    const { settings, root } = home();
    const gateway = await startGateway({ ...settings, ...wished });
    expect(gateway.stdout()).toMatch(/account id +1234567890123456$/m);
    expect(gateway.stdout()).toContain(root.accessKeyId);
    expect((await call(gateway.origin, root, 'ListDirectories')).status).toBe(200);
    await gateway.stop();
  });

  it('come too late afterwards, and the log says so', async () => {
    const { settings, root } = home();
    const late = { PAIFANG_ROOT_ACCESS_KEY_ID: 'LTAIanother', PAIFANG_ROOT_ACCESS_KEY_SECRET: 'another-secret' };
    const gateway = await startGateway({ ...settings, ...late });
    const another = { accessKeyId: 'LTAIanother', accessKeySecret: 'another-secret' };
    expect((await call(gateway.origin, another, 'ListDirectories')).body.Code).toBe('InvalidAccessKeyId.NotFound');
    expect((await call(gateway.origin, root, 'ListDirectories')).status).toBe(200);
    await gateway.stop();
    expect(gateway.stderr()).toContain('PAIFANG_ROOT_ACCESS_KEY_ID is ignored');
    expect(gateway.stderr()).not.toContain('another-secret');
  });
});

function dataDir(settings: Settings): string {
  return settings['PAIFANG_DATA_DIR'] ?? '';
}

/** Every byte of a folder, file by file, as latin1. */
function everyFile(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
}

/** Every row of every table, as text. */
async function everyRow(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'",
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string }>(`select t::text as text from ${name} t`);
      texts.push(...rows.map(({ text }) => text));
    }
    return texts;
  } finally {
    await client.end();
  }
}
