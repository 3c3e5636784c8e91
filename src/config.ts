// The only reader of the environment. A name it does not know is an error: a misspelled setting must not be silently default.
import { Ajv } from 'ajv';
import type { Limits } from './gateway/limiter.ts';
import { SETTINGS } from './settings.ts';

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly regionId: string;
  readonly accountId: string | undefined;
  readonly rootAccessKeyId: string | undefined;
  readonly rootAccessKeySecret: string | undefined;
  /** Sealing keys, newest first; none: embedded mode keeps its own in the data folder. */
  readonly secretKeys: readonly Buffer[];
  readonly bootstrapFile: string | undefined;
  readonly workers: number;
  readonly logLevel: string;
  readonly usersPerDirectory: number;
  readonly groupsPerDirectory: number;
  /** How often the same action may be called: by one caller, by all of an account. */
  readonly limits: Limits;
  /** Files in PEM: with them the gateway speaks https. */
  readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined;
  readonly requiresTls: boolean;
  /** By which names clients of the administration API call; the first one is in key files. None: whatever they call. */
  readonly publicOrigins: readonly string[];
  /** The longest life of a token that an administrator signs. */
  readonly keyTokenSeconds: number;
  /** Addresses and CIDR blocks of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Thrown for an environment that cannot be used; the message lists every problem, and never a value. */
export class ConfigError extends Error {}

/** Reads the settings, once, at start. Empty text counts as absent. Throws ConfigError. */
export function readConfig(environment: Environment = process.env): Config {
  const problems = unknownNames(environment);
  const given = new Map<string, string>();
  const ajv = new Ajv();
  ajv.addKeyword({ keyword: 'numeric', validate: (most: number, text: string) => Number(text) <= most });
  for (const { name, schema, fallback, says } of SETTINGS) {
    const text = environment[name] === '' ? undefined : environment[name];
    const value = text ?? fallback;
    if (value === undefined) continue;
    if (ajv.validate(schema, value)) given.set(name, value);
    else problems.push(`${name} is not valid (${says})`);
  }
  problems.push(...contradictions(given));
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return freeze(given);
}

/** Whether stacks are wanted. Asked when the program fails, perhaps over its settings: reads this one whatever the others say. */
export function isVerbose(environment: Environment = process.env): boolean {
  return ['debug', 'trace'].includes(environment['PAIFANG_LOG_LEVEL'] ?? '');
}

function unknownNames(environment: Environment): string[] {
  const known = new Set(SETTINGS.map(({ name }) => name));
  return Object.keys(environment)
    .filter((name) => name.startsWith('PAIFANG_') && !known.has(name))
    .map((name) => `${name} is not a setting of paifang`);
}

function contradictions(given: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const isPostgres = given.has('DATABASE_URL');
  if (isPostgres && !given.has('PAIFANG_SECRET_KEY')) {
    problems.push('PAIFANG_SECRET_KEY is required with DATABASE_URL (make one: openssl rand -base64 32)');
  }
  if (!isPostgres && Number(given.get('PAIFANG_WORKERS')) > 1) {
    problems.push('PAIFANG_WORKERS above 1 needs DATABASE_URL: the embedded database serves one process');
  }
  if (given.get('PAIFANG_WORKERS') === '0') problems.push('PAIFANG_WORKERS is at least 1');
  if (given.has('PAIFANG_TLS_CERT') !== given.has('PAIFANG_TLS_KEY')) {
    problems.push('PAIFANG_TLS_CERT and PAIFANG_TLS_KEY are given together or not at all');
  }
  const knowsTls = given.has('PAIFANG_TLS_CERT') || given.has('PAIFANG_TRUSTED_PROXIES');
  if (given.get('PAIFANG_REQUIRE_TLS') === 'true' && !knowsTls) {
    problems.push('PAIFANG_REQUIRE_TLS would refuse everybody: give PAIFANG_TLS_CERT, or PAIFANG_TRUSTED_PROXIES');
  }
  if (given.has('PAIFANG_ROOT_ACCESS_KEY_ID') !== given.has('PAIFANG_ROOT_ACCESS_KEY_SECRET')) {
    problems.push('PAIFANG_ROOT_ACCESS_KEY_ID and PAIFANG_ROOT_ACCESS_KEY_SECRET are given together or not at all');
  }
  return problems;
}

// Whoever tries the gateway out at home is in nobody's way
const LOOPBACK = /^(localhost|127(\.\d{1,3}){1,3}|::1)$/i;

/** `200/1`: 200 calls a second. */
function limitOf(text: string): Limits['user'] {
  if (text === 'off') return undefined;
  const [calls, seconds] = text.split('/').map(Number);
  return { calls: calls as number, seconds: seconds as number };
}

function freeze(given: ReadonlyMap<string, string>): Config {
  const text = (name: string): string => given.get(name) ?? '';
  const [certFile, keyFile] = [given.get('PAIFANG_TLS_CERT'), given.get('PAIFANG_TLS_KEY')];
  const isLocal = LOOPBACK.test(text('PAIFANG_HOST'));
  return Object.freeze({
    host: text('PAIFANG_HOST'),
    port: Number(text('PAIFANG_PORT')),
    databaseUrl: given.get('DATABASE_URL'),
    dataDir: text('PAIFANG_DATA_DIR'),
    regionId: text('PAIFANG_REGION'),
    accountId: given.get('PAIFANG_ACCOUNT_ID'),
    rootAccessKeyId: given.get('PAIFANG_ROOT_ACCESS_KEY_ID'),
    rootAccessKeySecret: given.get('PAIFANG_ROOT_ACCESS_KEY_SECRET'),
    secretKeys: (given.get('PAIFANG_SECRET_KEY')?.split(',') ?? []).map((key) => Buffer.from(key, 'base64')),
    bootstrapFile: given.get('PAIFANG_BOOTSTRAP'),
    workers: Number(text('PAIFANG_WORKERS')),
    logLevel: text('PAIFANG_LOG_LEVEL'),
    usersPerDirectory: Number(text('PAIFANG_QUOTA_USERS')),
    groupsPerDirectory: Number(text('PAIFANG_QUOTA_GROUPS')),
    limits: {
      user: limitOf(given.get('PAIFANG_LIMIT_USER') ?? (isLocal ? 'off' : '200/1')),
      api: limitOf(given.get('PAIFANG_LIMIT_API') ?? (isLocal ? 'off' : '1000/1')),
    },
    tls: certFile === undefined || keyFile === undefined ? undefined : { certFile, keyFile },
    requiresTls: text('PAIFANG_REQUIRE_TLS') === 'true',
    publicOrigins: given.get('PAIFANG_PUBLIC_ORIGIN')?.split(',') ?? [],
    keyTokenSeconds: Number(text('PAIFANG_RSA_TOKEN_SECONDS')),
    trustedProxies: given.get('PAIFANG_TRUSTED_PROXIES')?.split(',') ?? [],
  });
}

export interface ClientConfig {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken: string | undefined;
}

/** The key of commands that are clients of a gateway, under the names that Alibaba's own tools read. Throws ConfigError. */
export function readClientConfig(environment: Environment = process.env): ClientConfig {
  const accessKeyId = environment['ALIBABA_CLOUD_ACCESS_KEY_ID'];
  const accessKeySecret = environment['ALIBABA_CLOUD_ACCESS_KEY_SECRET'];
  if (!accessKeyId || !accessKeySecret) {
    throw new ConfigError(
      'ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET must name a key of the gateway',
    );
  }
  return { accessKeyId, accessKeySecret, securityToken: environment['ALIBABA_CLOUD_SECURITY_TOKEN'] || undefined };
}
