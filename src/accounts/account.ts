// The account that owns everything, made on the first run.

export interface RootKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

export interface FirstRun {
  readonly accountId: string;
  readonly rootKey: RootKey;
}

export interface NewAccount {
  readonly accountId: string;
  readonly accessKeyId: string;
  readonly sealedSecret: string;
  readonly at: Date;
}

/** The port to where accounts rest. */
export interface AccountRows {
  /** The account that was made first. */
  findFirst(): Promise<string | undefined>;
  /** Makes the account with its root key unless there is an account already: true for the one process that made it. */
  insertFirst(account: NewAccount): Promise<boolean>;
}

export interface FirstRunWishes {
  readonly accountId: string | undefined;
  readonly rootKey: RootKey | undefined;
}

export interface Making {
  readonly now: Date;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly seal: (accessKeyId: string, secret: string) => string;
}

/** The account id, and on the first run of all processes also what was made: the only time that the secret is seen. */
export async function ensureAccount(
  rows: AccountRows,
  wishes: FirstRunWishes,
  making: Making,
): Promise<{ readonly accountId: string; readonly made: FirstRun | undefined }> {
  const existing = await rows.findFirst();
  if (existing !== undefined) return { accountId: existing, made: undefined };
  const accountId = wishes.accountId ?? mintAccountId(making.randomBytes);
  const rootKey = wishes.rootKey ?? mintAccessKey(making.randomBytes);
  const { accessKeyId, accessKeySecret } = rootKey;
  const sealedSecret = making.seal(accessKeyId, accessKeySecret);
  const isOurs = await rows.insertFirst({ accountId, accessKeyId, sealedSecret, at: making.now });
  if (isOurs) return { accountId, made: { accountId, rootKey } };
  return ensureAccount(rows, wishes, making);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An AccessKey id and secret in the vendor's shape. */
export function mintAccessKey(randomBytes: (count: number) => Uint8Array): RootKey {
  return { accessKeyId: `LTAI${pick(20, LETTERS, randomBytes)}`, accessKeySecret: pick(30, LETTERS, randomBytes) };
}

/** Key id and secret of a session, in the vendor's shape. */
export function mintSessionKey(randomBytes: (count: number) => Uint8Array): RootKey {
  return { accessKeyId: `STS.${pick(26, LETTERS, randomBytes)}`, accessKeySecret: pick(44, LETTERS, randomBytes) };
}

/** `length` characters, each equally likely. */
export function pick(length: number, alphabet: string, randomBytes: (count: number) => Uint8Array): string {
  const fair = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length - text.length))
      if (byte < fair) text += alphabet.charAt(byte % alphabet.length);
  }
  return text;
}

/** A numeric identifier for an account. */
export function mintAccountId(randomBytes: (count: number) => Uint8Array): string {
  return `1${pick(15, '0123456789', randomBytes)}`;
}

/** A numeric identifier for a user, group or role. */
export function mintAccountEntityId(randomBytes: (count: number) => Uint8Array): string {
  return `2${pick(17, '0123456789', randomBytes)}`;
}
