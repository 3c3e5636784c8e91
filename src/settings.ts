// Every setting by name: what it may be, and what operators read about it.

export interface Setting {
  readonly name: string;
  readonly schema: object;
  readonly fallback?: string;
  readonly says: string;
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const ORIGIN = 'https?://[a-z0-9.:\\[\\]-]+';
const LIMIT = { type: 'string', pattern: '^(off|[1-9]\\d{0,5}/[1-9]\\d{0,2})$' };
const count = (most: number): object => ({ type: 'string', pattern: '^\\d{1,9}$', numeric: most });

/** Every setting, in the order that `paifang --help` and the README show them. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'PAIFANG_HOST',
    schema: { type: 'string', minLength: 1 },
    fallback: '127.0.0.1',
    says: 'address to listen on',
  },
  { name: 'PAIFANG_PORT', schema: count(65_535), fallback: '8848', says: 'port to listen on; 0 takes any free one' },
  {
    name: 'DATABASE_URL',
    schema: { type: 'string', pattern: '^postgres(ql)?://' },
    says: 'a PostgreSQL 14 or newer; without it an embedded one is used',
  },
  {
    name: 'PAIFANG_DATA_DIR',
    schema: { type: 'string', minLength: 1 },
    fallback: '.paifang',
    says: 'folder of the embedded database and its sealing key',
  },
  {
    name: 'PAIFANG_REGION',
    schema: { type: 'string', pattern: '^[a-z]{2}(-[a-z0-9]+)+$' },
    fallback: 'cn-shanghai',
    says: 'region that directories are created in',
  },
  {
    name: 'PAIFANG_ACCOUNT_ID',
    schema: { type: 'string', pattern: '^\\d{16}$' },
    says: 'account id, used on the first run only; made when absent',
  },
  {
    name: 'PAIFANG_ROOT_ACCESS_KEY_ID',
    schema: { type: 'string', pattern: '^(?!STS\\.)[A-Za-z0-9._-]{6,128}$' },
    says: 'root AccessKey id, used on the first run only; made when absent',
  },
  {
    name: 'PAIFANG_ROOT_ACCESS_KEY_SECRET',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{8,128}$' },
    says: 'root AccessKey secret, used on the first run only; made when absent',
  },
  {
    name: 'PAIFANG_SECRET_KEY',
    schema: { type: 'string', pattern: '^[A-Za-z0-9+/]{43}=(,[A-Za-z0-9+/]{43}=)*$' },
    says: '32 bytes in base64 that seal AccessKey secrets; several with commas, newest first; required with DATABASE_URL',
  },
  {
    name: 'PAIFANG_BOOTSTRAP',
    schema: { type: 'string', minLength: 1 },
    says: 'JSON file of RAM users, roles and policies to declare at start',
  },
  { name: 'PAIFANG_WORKERS', schema: count(64), fallback: '1', says: 'processes; more than 1 needs DATABASE_URL' },
  {
    name: 'PAIFANG_LOG_LEVEL',
    schema: { enum: LEVELS },
    fallback: 'info',
    says: `how much to log: ${LEVELS.join(', ')}`,
  },
  {
    name: 'PAIFANG_QUOTA_USERS',
    schema: count(100_000_000),
    fallback: '1000',
    says: 'most users in one directory',
  },
  {
    name: 'PAIFANG_QUOTA_GROUPS',
    schema: count(100_000_000),
    fallback: '500',
    says: 'most groups in one directory',
  },
  {
    name: 'PAIFANG_LIMIT_USER',
    schema: LIMIT,
    says: 'calls/seconds of each action by one caller, or off; 200/1, on loopback off',
  },
  {
    name: 'PAIFANG_LIMIT_API',
    schema: LIMIT,
    says: 'calls/seconds of each action by all callers of an account, or off; 1000/1, on loopback off',
  },
  {
    name: 'PAIFANG_TLS_CERT',
    schema: { type: 'string', minLength: 1 },
    says: 'PEM file with the certificate and its chain: with it https is served; read again on SIGHUP',
  },
  { name: 'PAIFANG_TLS_KEY', schema: { type: 'string', minLength: 1 }, says: 'PEM file with its private key' },
  {
    name: 'PAIFANG_REQUIRE_TLS',
    schema: { enum: ['true', 'false'] },
    fallback: 'false',
    says: 'whether calls over plain http are refused: true, false',
  },
  {
    name: 'PAIFANG_PUBLIC_ORIGIN',
    schema: { type: 'string', pattern: `^${ORIGIN}(,${ORIGIN})*$` },
    says: 'how clients reach the gateway: https://host[:port], in key files and token audiences; several with commas',
  },
  {
    name: 'PAIFANG_RSA_TOKEN_SECONDS',
    schema: count(31_536_000),
    fallback: '3600',
    says: 'longest life of tokens that holders of RSA keys sign',
  },
  {
    name: 'PAIFANG_TRUSTED_PROXIES',
    schema: { type: 'string', pattern: '^[0-9A-Fa-f.:]+(/\\d{1,3})?(,[0-9A-Fa-f.:]+(/\\d{1,3})?)*$' },
    says: 'addresses or CIDR blocks, with commas, of proxies whose X-Forwarded-For names the caller; nobody is believed without',
  },
];
