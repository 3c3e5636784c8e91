// paifang account: members of a resource directory, through the gateway's own actions.
import type { ClientConfig } from '../config.ts';
import { openClient } from './client.ts';

export interface AccountWishes {
  readonly endpoint: string;
  readonly name: string;
  readonly folder: string;
}

interface Account {
  readonly AccountId: string;
  readonly DisplayName: string;
  readonly AccountPathName: string;
  readonly JoinTime: string;
}

const open = (endpoint: string, config: ClientConfig) => openClient(endpoint, '2026-11-22', config);

/** The account and the key of its root. Throws Refused, like all of them. */
export async function createAccount({ endpoint, name, folder }: AccountWishes, config: ClientConfig): Promise<object> {
  const made = await open(endpoint, config).call<{ Account: Account; AccessKey: object }>('CreateMemberAccount', {
    DisplayName: name,
    FolderPath: folder,
  });
  return { Account: made.Account, AccessKey: made.AccessKey };
}

export async function listAccounts(endpoint: string, config: ClientConfig): Promise<readonly Account[]> {
  const { Accounts } = await open(endpoint, config).call<{ Accounts: Account[] }>('ListMemberAccounts');
  return Accounts;
}

export async function removeAccount(endpoint: string, AccountId: string, config: ClientConfig): Promise<void> {
  await open(endpoint, config).call('RemoveMemberAccount', { AccountId });
}

/** For people: a line per account. */
export function describeAccounts(accounts: readonly Account[]): string {
  if (accounts.length === 0) return 'no members';
  return accounts
    .map(({ AccountId, JoinTime, AccountPathName }) => `${AccountId}  ${JoinTime}  ${AccountPathName}`)
    .join('\n');
}
