// cloudsso:GetPasswordPolicy
import { action } from '../action.ts';
import { presentPasswordPolicy } from './presentSignIn.ts';

export default action('cloudsso:GetPasswordPolicy', async ({ DirectoryId }, { people }) => {
  return { PasswordPolicy: presentPasswordPolicy(await people.signIn.getPasswordPolicy(DirectoryId)) };
});
