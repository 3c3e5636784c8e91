import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, isVerbose, readClientConfig, readConfig } from '../../src/config.ts';
import { SETTINGS } from '../../src/settings.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const OTHER_KEY = Buffer.alloc(32, 8).toString('base64');
const POSTGRES = { DATABASE_URL: 'postgres://localhost/paifang', PAIFANG_SECRET_KEY: KEY };

function problem(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    return cause.message;
  }
  return '';
}

describe('readConfig', () => {
  it('has a default for everything that needs one', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 8848,
      databaseUrl: undefined,
      dataDir: '.paifang',
      regionId: 'cn-shanghai',
      accountId: undefined,
      rootAccessKeyId: undefined,
      rootAccessKeySecret: undefined,
      secretKeys: [],
      bootstrapFile: undefined,
      workers: 1,
      logLevel: 'info',
      usersPerDirectory: 1000,
      groupsPerDirectory: 500,
      limits: { user: undefined, api: undefined },
      tls: undefined,
      requiresTls: false,
      publicOrigins: [],
      keyTokenSeconds: 3600,
      trustedProxies: [],
    });
  });

  it('reads every setting', () => {
    const config = readConfig({
      PAIFANG_HOST: '::',
      PAIFANG_PORT: '0',
      DATABASE_URL: 'postgresql://u:p@h/d',
      PAIFANG_DATA_DIR: '/var/lib/paifang',
      PAIFANG_REGION: 'ap-southeast-1',
      PAIFANG_ACCOUNT_ID: '1234567890123456',
      PAIFANG_ROOT_ACCESS_KEY_ID: 'LTAIroot',
      PAIFANG_ROOT_ACCESS_KEY_SECRET: 'a secret? no: blanks'.replaceAll(' ', '_'),
      PAIFANG_SECRET_KEY: `${KEY},${OTHER_KEY}`,
      PAIFANG_BOOTSTRAP: 'bootstrap.json',
      PAIFANG_WORKERS: '64',
      PAIFANG_LOG_LEVEL: 'silent',
      PAIFANG_QUOTA_USERS: '100000000',
      PAIFANG_QUOTA_GROUPS: '100000000',
      PAIFANG_LIMIT_USER: '3/60',
      PAIFANG_LIMIT_API: 'off',
      PAIFANG_TLS_CERT: 'cert.pem',
      PAIFANG_TLS_KEY: 'key.pem',
      PAIFANG_REQUIRE_TLS: 'true',
      PAIFANG_RSA_TOKEN_SECONDS: '7200',
      PAIFANG_PUBLIC_ORIGIN: 'https://a.access.example.com,https://a.auth.example.com:8443',
      PAIFANG_TRUSTED_PROXIES: '10.0.0.0/8,2001:db8::1',
    });
    expect(config).toEqual({
      host: '::',
      port: 0,
      databaseUrl: 'postgresql://u:p@h/d',
      dataDir: '/var/lib/paifang',
      regionId: 'ap-southeast-1',
      accountId: '1234567890123456',
      rootAccessKeyId: 'LTAIroot',
      rootAccessKeySecret: 'a_secret?_no:_blanks',
      secretKeys: [Buffer.alloc(32, 7), Buffer.alloc(32, 8)],
      bootstrapFile: 'bootstrap.json',
      workers: 64,
      logLevel: 'silent',
      usersPerDirectory: 100_000_000,
      groupsPerDirectory: 100_000_000,
      limits: { user: { calls: 3, seconds: 60 }, api: undefined },
      tls: { certFile: 'cert.pem', keyFile: 'key.pem' },
      requiresTls: true,
      keyTokenSeconds: 7200,
      publicOrigins: ['https://a.access.example.com', 'https://a.auth.example.com:8443'],
      trustedProxies: ['10.0.0.0/8', '2001:db8::1'],
    });
  });

  it.each(['localhost', '127.0.0.1', '127.1', '::1'])('limits nobody on %s', (PAIFANG_HOST) => {
    expect(readConfig({ PAIFANG_HOST }).limits).toEqual({ user: undefined, api: undefined });
    const { limits } = readConfig({ PAIFANG_HOST, PAIFANG_LIMIT_API: '5/10' });
    expect(limits).toEqual({ user: undefined, api: { calls: 5, seconds: 10 } });
  });

  it.each(['0.0.0.0', '::', '10.0.0.1', '127.example.com'])('limits callers on %s', (PAIFANG_HOST) => {
    const user = { calls: 200, seconds: 1 };
    expect(readConfig({ PAIFANG_HOST }).limits).toEqual({ user, api: { calls: 1000, seconds: 1 } });
    expect(readConfig({ PAIFANG_HOST, PAIFANG_LIMIT_USER: 'off' }).limits.user).toBeUndefined();
  });

  it('is frozen', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it('takes an empty text for none', () => {
    const empty = Object.fromEntries(SETTINGS.map(({ name }) => [name, '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('lets the names of others be', () => {
    expect(readConfig({ PATH: '/bin', HOME: '/root', XPAIFANG_HOST: 'x' })).toEqual(readConfig({}));
  });

  it.each(['PAIFANG_HOTS', 'PAIFANG_', 'PAIFANG_PORT_', 'PAIFANG_DATABASE_URL'])('does not know %s', (name) => {
    expect(problem({ [name]: '' })).toBe(`${name} is not a setting of paifang`);
  });

  it.each([
    ['PAIFANG_PORT', '65536'],
    ['PAIFANG_PORT', '-1'],
    ['PAIFANG_PORT', '80.5'],
    ['PAIFANG_PORT', '0x50'],
    ['PAIFANG_PORT', ' 80'],
    ['PAIFANG_PORT', '1e3'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'localhost/x'],
    ['PAIFANG_REGION', 'shanghai'],
    ['PAIFANG_REGION', 'CN-SHANGHAI'],
    ['PAIFANG_ACCOUNT_ID', '123456789012345'],
    ['PAIFANG_ACCOUNT_ID', '12345678901234567'],
    ['PAIFANG_ACCOUNT_ID', 'a234567890123456'],
    ['PAIFANG_ROOT_ACCESS_KEY_ID', 'STS.something'],
    ['PAIFANG_ROOT_ACCESS_KEY_ID', 'short'],
    ['PAIFANG_ROOT_ACCESS_KEY_ID', 'with blank'],
    ['PAIFANG_ROOT_ACCESS_KEY_ID', 'x'.repeat(129)],
    ['PAIFANG_ROOT_ACCESS_KEY_SECRET', 'short77'],
    ['PAIFANG_ROOT_ACCESS_KEY_SECRET', 'with a blank'],
    ['PAIFANG_ROOT_ACCESS_KEY_SECRET', 'x'.repeat(129)],
    ['PAIFANG_SECRET_KEY', 'AAAA'],
    ['PAIFANG_SECRET_KEY', Buffer.alloc(31).toString('base64')],
    ['PAIFANG_SECRET_KEY', Buffer.alloc(33).toString('base64')],
    ['PAIFANG_SECRET_KEY', `${KEY},`],
    ['PAIFANG_SECRET_KEY', `${KEY} ${KEY}`],
    ['PAIFANG_WORKERS', '65'],
    ['PAIFANG_WORKERS', 'many'],
    ['PAIFANG_LOG_LEVEL', 'loud'],
    ['PAIFANG_LOG_LEVEL', 'INFO'],
    ['PAIFANG_QUOTA_USERS', '100000001'],
    ['PAIFANG_QUOTA_GROUPS', '100000001'],
    ['PAIFANG_QUOTA_USERS', '1000000000000'],
    ['PAIFANG_LIMIT_USER', '100'],
    ['PAIFANG_LIMIT_USER', '0/1'],
    ['PAIFANG_LIMIT_USER', '1/0'],
    ['PAIFANG_LIMIT_API', '1/1000'],
    ['PAIFANG_LIMIT_API', '1000000/1'],
    ['PAIFANG_LIMIT_API', 'OFF'],
    ['PAIFANG_REQUIRE_TLS', 'yes'],
    ['PAIFANG_RSA_TOKEN_SECONDS', '31536001'],
    ['PAIFANG_PUBLIC_ORIGIN', 'example.com'],
    ['PAIFANG_PUBLIC_ORIGIN', 'https://example.com/'],
    ['PAIFANG_PUBLIC_ORIGIN', 'https://Example.com'],
    ['PAIFANG_TRUSTED_PROXIES', 'proxy.example.com'],
    ['PAIFANG_TRUSTED_PROXIES', '10.0.0.1, 10.0.0.2'],
  ])('refuses %s=%s without repeating the value', (name, value) => {
    const others: Record<string, string> = name === 'DATABASE_URL' ? { PAIFANG_SECRET_KEY: KEY } : {};
    const said = problem({ ...others, [name]: value });
    expect(said).toContain(`${name} is not valid`);
    expect(said.replaceAll(/\(.*\)/g, '')).not.toContain(value);
  });

  it('wants sealing keys for a database that others can reach', () => {
    expect(problem({ DATABASE_URL: POSTGRES.DATABASE_URL })).toContain(
      'PAIFANG_SECRET_KEY is required with DATABASE_URL',
    );
    expect(problem(POSTGRES)).toBe('');
  });

  it('gives the embedded database one process', () => {
    expect(problem({ PAIFANG_WORKERS: '2' })).toContain('PAIFANG_WORKERS above 1 needs DATABASE_URL');
    expect(problem({ ...POSTGRES, PAIFANG_WORKERS: '2' })).toBe('');
    expect(problem({ ...POSTGRES, PAIFANG_WORKERS: '0' })).toBe('PAIFANG_WORKERS is at least 1');
  });

  it.each(['PAIFANG_TLS_CERT', 'PAIFANG_TLS_KEY'])('does not take %s alone', (name) => {
    expect(problem({ [name]: 'file.pem' })).toContain('together or not at all');
  });

  it('does not require TLS where nobody could come over it', () => {
    expect(problem({ PAIFANG_REQUIRE_TLS: 'true' })).toContain('PAIFANG_REQUIRE_TLS would refuse everybody');
    expect(problem({ PAIFANG_REQUIRE_TLS: 'true', PAIFANG_TRUSTED_PROXIES: '10.0.0.1' })).toBe('');
  });

  it.each(['PAIFANG_ROOT_ACCESS_KEY_ID', 'PAIFANG_ROOT_ACCESS_KEY_SECRET'])('does not take %s alone', (name) => {
    expect(problem({ [name]: 'LTAI12345678' })).toContain('together or not at all');
  });

  it('lists every problem at once', () => {
    const said = problem({ PAIFANG_PORT: 'x', PAIFANG_TYPO: '1', PAIFANG_WORKERS: '9', PAIFANG_REGION: '?' });
    expect(said.split('\n')).toHaveLength(4);
  });

  it('describes each setting once', () => {
    const names = SETTINGS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { says } of SETTINGS) expect(says).not.toBe('');
  });
});

describe('readClientConfig', () => {
  const given = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI1', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' };

  it('reads the names of Alibaba’s own tools', () => {
    expect(readClientConfig(given)).toEqual({
      accessKeyId: 'LTAI1',
      accessKeySecret: 'secret',
      securityToken: undefined,
    });
    expect(readClientConfig({ ...given, ALIBABA_CLOUD_SECURITY_TOKEN: 'token' }).securityToken).toBe('token');
    expect(readClientConfig({ ...given, ALIBABA_CLOUD_SECURITY_TOKEN: '' }).securityToken).toBeUndefined();
  });

  it.each(Object.keys(given))('cannot do without %s', (name) => {
    expect(() => readClientConfig({ ...given, [name]: undefined })).toThrow(ConfigError);
    expect(() => readClientConfig({ ...given, [name]: '' })).toThrow(/ALIBABA_CLOUD_ACCESS_KEY_ID/);
  });
});

describe('isVerbose', () => {
  it.each([
    ['debug', true],
    ['trace', true],
    ['info', false],
    ['silent', false],
    ['nonsense', false],
    [undefined, false],
  ])('with PAIFANG_LOG_LEVEL=%s is %p', (level, expected) => {
    expect(isVerbose({ PAIFANG_LOG_LEVEL: level })).toBe(expected);
  });
});

describe('the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `((?:PAIFANG|DATABASE)_\w+)` +\| *(.*?) *\|/gm)];

  it('has every setting in its table, in the order of the code', () => {
    expect(rows.map(([, name]) => name)).toEqual(SETTINGS.map(({ name }) => name));
  });

  it.each(SETTINGS)('tells the default of $name', ({ name, fallback }) => {
    const [, , told = ''] = rows.find((row) => row[1] === name) ?? [];
    if (fallback !== undefined) expect(told).toBe(`\`${fallback}\``);
    else expect(told).not.toContain('`');
  });

  it('knows no setting that is not one', () => {
    const known = new Set(SETTINGS.map(({ name }) => name));
    const named = new Set([...readme.matchAll(/\bPAIFANG_[A-Z_]+/g)].map(([name]) => name));
    expect([...named].filter((name) => !known.has(name))).toEqual([]);
  });
});
