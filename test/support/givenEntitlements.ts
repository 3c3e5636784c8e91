// The states that tests of organizations and entitlements start from.
import { PAIFANG } from './administrator.ts';
import type { Account, World } from './world.ts';

type Given = (world: World, account: Account) => Promise<Readonly<Record<string, string>>>;

/** A member of the account's resource directory, dev-test in the root unless told otherwise, with the key of its root. */
export async function makeMember(
  world: World,
  account: Account,
  DisplayName = 'dev-test',
  FolderPath = '',
): Promise<Account> {
  const params = { DisplayName, FolderPath };
  const { status, body, text } = await world.call(account, 'CreateMemberAccount', params, PAIFANG);
  if (status !== 200) throw new Error(text);
  const { AccountId: accountId } = body['Account'] as { AccountId: string };
  const key = body['AccessKey'] as { AccessKeyId: string; AccessKeySecret: string };
  return { accountId, accessKeyId: key.AccessKeyId, accessKeySecret: key.AccessKeySecret };
}

/** Rows of GIVEN. */
export const GIVEN_ENTITLEMENTS: Readonly<Record<string, Given>> = {
  'member account': async (world, account) => ({ MemberId: (await makeMember(world, account)).accountId }),
};
