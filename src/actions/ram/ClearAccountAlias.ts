// ram:ClearAccountAlias
import { action } from '../action.ts';

export default action('ram:ClearAccountAlias', async (_params, { accounts }) => {
  await accounts.settings.setAlias(undefined);
  return {};
});
