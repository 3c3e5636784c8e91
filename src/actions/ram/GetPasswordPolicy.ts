// ram:GetPasswordPolicy
import { action } from '../action.ts';
import { presentPasswordPolicy } from './presentSignIn.ts';

export default action('ram:GetPasswordPolicy', async (_params, { accounts }) => {
  return { PasswordPolicy: presentPasswordPolicy(await accounts.settings.getPasswordPolicy()) };
});
