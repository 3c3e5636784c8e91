// ram:SetAccountAlias
import { action } from '../action.ts';

export default action('ram:SetAccountAlias', async ({ AccountAlias }, { accounts }) => {
  await accounts.settings.setAlias(AccountAlias);
  return {};
});
