// States to do with signing in: passwords, aliases, devices.
import { createHmac } from 'node:crypto';
import { freshName, RAM } from './given.ts';
import type { Account, Key, World } from './world.ts';

export const PASSWORD = 'correct horse';

/** A login profile of the RAM user Alice, or of another one, who must be there. */
export async function makeLoginProfile(world: World, account: Account, UserName = 'Alice'): Promise<void> {
  const params = { UserName, Password: PASSWORD, PasswordResetRequired: true };
  const { status, text } = await world.call(account, 'CreateLoginProfile', params, RAM);
  if (status !== 200) throw new Error(text);
}

/** A new user with a password, a key, and the right to change that password. */
export async function makeUserWhoSignsIn(world: World, account: Account, UserName = 'Alice'): Promise<Key> {
  const accessKeyId = `LTAI${freshName().slice(0, 20)}`;
  const Statement = [
    { Effect: 'Allow', Action: 'ram:ChangePassword', Resource: `acs:ram:*:${account.accountId}:user/${UserName}` },
  ];
  const AccessKeys = [{ AccessKeyId: accessKeyId, AccessKeySecret: 'secret' }];
  const Policies = [{ Custom: `password-${UserName}`, Document: { Version: '1', Statement } }];
  await world.declare(account, { Users: [{ UserName, AccessKeys, Policies }] });
  await makeLoginProfile(world, account, UserName);
  return { accessKeyId, accessKeySecret: 'secret' };
}

/** One that no account has. */
export function freshAlias(): string {
  return `a-${freshName().slice(0, 20)}`;
}

/** An alias of the account. */
export async function makeAlias(world: World, account: Account): Promise<string> {
  const AccountAlias = freshAlias();
  const { status, text } = await world.call(account, 'SetAccountAlias', { AccountAlias }, RAM);
  if (status !== 200) throw new Error(text);
  return AccountAlias;
}

export interface MadeDevice {
  readonly serialNumber: string;
  readonly seed: string;
}

/** A virtual MFA device that nobody has. */
export async function makeDevice(world: World, account: Account, VirtualMFADeviceName = 'phone'): Promise<MadeDevice> {
  const answer = await world.call(account, 'CreateVirtualMFADevice', { VirtualMFADeviceName }, RAM);
  if (answer.status !== 200) throw new Error(answer.text);
  const made = answer.body['VirtualMFADevice'] as { SerialNumber: string; Base32StringSeed: string };
  return { serialNumber: made.SerialNumber, seed: made.Base32StringSeed };
}

/** The six digits of a seed (RFC 6238), written independently of the gateway. */
export function codeAt(seed: string, at: Date, stepsLater = 0): string {
  const bits = [...seed].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((octet) => parseInt(octet, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000) + stepsLater));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The device goes to the RAM user Alice, or to another one, who must be there. */
export async function bindDevice(
  world: World,
  account: Account,
  { serialNumber, seed }: MadeDevice,
  UserName = 'Alice',
): Promise<void> {
  const [AuthenticationCode1, AuthenticationCode2] = [codeAt(seed, world.now(), -1), codeAt(seed, world.now())];
  const params = { SerialNumber: serialNumber, UserName, AuthenticationCode1, AuthenticationCode2 };
  const { status, text } = await world.call(account, 'BindMFADevice', params, RAM);
  if (status !== 200) throw new Error(text);
}
