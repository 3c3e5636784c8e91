// ram:GetAccountAlias
import { action } from '../action.ts';

export default action('ram:GetAccountAlias', async (_params, { accounts }) => {
  return { AccountAlias: (await accounts.settings.findAlias()) ?? '' };
});
