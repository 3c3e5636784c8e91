// portal:ListAccounts
import { action } from '../action.ts';
import { presentEnd } from './present.ts';

export default action('portal:ListAccounts', async ({ MaxResults: most, NextToken: after }, { portal }) => {
  const page = await portal.entries.accounts({ most, after });
  const accounts = page.items.map(({ accountId, displayName }) => ({ AccountId: accountId, DisplayName: displayName }));
  return { Accounts: accounts, ...presentEnd(page) };
});
