// The accounts that scenarios know: a management account and two members, the first of them in a folder.
import { makeMember } from '../../support/givenEntitlements.ts';
import type { Scenario } from './scenario.ts';
import type { Stage } from './run.ts';

/** Made only where the scenario speaks of them. */
export async function organizationOf({ world, account }: Stage, scenario: Scenario): Promise<Record<string, string>> {
  if (!JSON.stringify(scenario).includes('${account.')) return {};
  const first = await makeMember(world, account, 'dev-test', 'core');
  const second = await makeMember(world, account, 'production');
  return {
    'account.management': account.accountId,
    'account.member1': first.accountId,
    'account.member1Name': 'dev-test',
    'account.member2': second.accountId,
  };
}
