// States to do with signing in: passwords, aliases.
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
