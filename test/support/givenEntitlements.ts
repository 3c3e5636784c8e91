// The states that tests of organizations and entitlements start from.
import { PAIFANG } from './administrator.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeDirectory, makeUserIn } from './given.ts';
import type { Account, Answer, World } from './world.ts';

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

/** What an inline policy says. */
export const LOOK = '{"Version":"1","Statement":[{"Effect":"Allow","Action":"ecs:Describe*","Resource":"*"}]}';

export interface Configured {
  readonly DirectoryId: string;
  readonly AccessConfigurationId: string;
}

/** ECS-Admin, or another one, in the directory. */
export async function makeConfiguration(
  world: World,
  account: Account,
  DirectoryId: string,
  AccessConfigurationName = 'ECS-Admin',
  more: object = {},
): Promise<string> {
  const params = { DirectoryId, AccessConfigurationName, ...more };
  const { status, body, text } = await world.call(account, 'CreateAccessConfiguration', params);
  if (status !== 200) throw new Error(text);
  return (body['AccessConfiguration'] as { AccessConfigurationId: string }).AccessConfigurationId;
}

/** A directory with ECS-Admin. */
export async function makeConfigured(world: World, account: Account): Promise<Configured> {
  const DirectoryId = await makeDirectory(world, account);
  return { DirectoryId, AccessConfigurationId: await makeConfiguration(world, account, DirectoryId) };
}

/** Adds the inline policy Look, or another one, or a ready-made one. */
export async function addPolicy(
  world: World,
  account: Account,
  configured: Configured,
  policy: object = { PermissionPolicyType: 'Inline', PermissionPolicyName: 'Look', InlinePolicyDocument: LOOK },
): Promise<void> {
  const params = { ...configured, ...policy };
  const { status, text } = await world.call(account, 'AddPermissionPolicyToAccessConfiguration', params);
  if (status !== 200) throw new Error(text);
}

export const ECS = { PermissionPolicyType: 'System', PermissionPolicyName: 'AliyunECSFullAccess' };

export interface Assignable extends Configured {
  readonly UserId: string;
  readonly MemberId: string;
}

/** A directory with Alice and ECS-Admin, and a member account. */
export async function makeAssignable(world: World, account: Account): Promise<Assignable> {
  const configured = await makeConfigured(world, account);
  const UserId = await makeUserIn(world, account, configured.DirectoryId);
  return { ...configured, UserId, MemberId: (await makeMember(world, account)).accountId };
}

/** The parameters that name configuration and account, and for assignments the user. */
export function pairOf({ DirectoryId, AccessConfigurationId, MemberId }: Assignable) {
  return { DirectoryId, AccessConfigurationId, TargetType: 'RD-Account', TargetId: MemberId };
}

export function tripleOf(made: Assignable) {
  return { ...pairOf(made), PrincipalType: 'User', PrincipalId: made.UserId };
}

/** How the task ended. Throws when it does not within ten seconds. */
export async function waitTask(
  world: World,
  account: Account,
  task: { readonly DirectoryId: string; readonly TaskId: string },
): Promise<Answer> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const answer = await world.call(account, 'GetTaskStatus', task);
    if ((answer.body['TaskStatus'] as { Status?: string } | undefined)?.Status !== 'InProgress') return answer;
    if (performance.now() > deadline) throw new Error(`the task does not end: ${answer.text}`);
    await sleep(20);
  }
}

/** Starts a task by `action` and waits for it; its identifier. Throws unless it succeeds. */
export async function perform(
  world: World,
  account: Account,
  action: string,
  params: { readonly DirectoryId: string },
): Promise<string> {
  const { status, body, text } = await world.call(account, action, params);
  if (status !== 200) throw new Error(text);
  const [first] = (body['Tasks'] ?? [body['Task']]) as { TaskId: string }[];
  const TaskId = first?.TaskId ?? '';
  const ended = await waitTask(world, account, { DirectoryId: params.DirectoryId, TaskId });
  if ((ended.body['TaskStatus'] as { Status: string }).Status !== 'Success') throw new Error(ended.text);
  return TaskId;
}

/** Registers the account as a delegated administrator, and lets it manage CloudSSO unless told otherwise. */
export async function makeDelegate(world: World, account: Account, AccountId: string, isEnabled = true): Promise<void> {
  const registered = await world.call(account, 'RegisterDelegatedAdministrator', { AccountId }, PAIFANG);
  if (registered.status !== 200) throw new Error(registered.text);
  if (!isEnabled) return;
  const enabled = await world.call(account, 'EnableDelegateAccount', { AccountId });
  if (enabled.status !== 200) throw new Error(enabled.text);
}

/** Rows of GIVEN. */
export const GIVEN_ENTITLEMENTS: Readonly<Record<string, Given>> = {
  'member account': async (world, account) => ({ MemberId: (await makeMember(world, account)).accountId }),
  'registered delegate': async (world, account) => {
    const { accountId: MemberId } = await makeMember(world, account);
    await makeDelegate(world, account, MemberId, false);
    return { MemberId };
  },
  'enabled delegate': async (world, account) => {
    const { accountId: MemberId } = await makeMember(world, account);
    await makeDelegate(world, account, MemberId);
    return { MemberId };
  },
  'access configuration': async (world, account) => ({ ...(await makeConfigured(world, account)) }),
  'permission policies': async (world, account) => {
    const configured = await makeConfigured(world, account);
    await addPolicy(world, account, configured, ECS);
    await addPolicy(world, account, configured);
    return { ...configured };
  },
  assignable: async (world, account) => ({ ...(await makeAssignable(world, account)) }),
  provisioning: async (world, account) => {
    const made = await makeAssignable(world, account);
    return { ...made, TaskId: await perform(world, account, 'ProvisionAccessConfiguration', pairOf(made)) };
  },
  assignment: async (world, account) => {
    const made = await makeAssignable(world, account);
    return { ...made, TaskId: await perform(world, account, 'CreateAccessAssignment', tripleOf(made)) };
  },
};
