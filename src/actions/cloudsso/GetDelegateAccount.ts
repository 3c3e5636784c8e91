// cloudsso:GetDelegateAccount
import { action } from '../action.ts';
import { presentSwitch } from './presentSettings.ts';

export default action('cloudsso:GetDelegateAccount', async ({ AccountId }, { delegates }) => {
  const DelegateStatus = presentSwitch(await delegates.isEnabled(AccountId));
  return { DelegateAccount: { AccountId, DelegateStatus } };
});
