// paifang:ListMemberAccounts
import { action } from '../action.ts';
import { presentMember } from './presentMember.ts';

export default action('paifang:ListMemberAccounts', async (_params, { organization }) => ({
  Accounts: (await organization.list()).map(presentMember),
}));
