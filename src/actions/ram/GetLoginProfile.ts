// ram:GetLoginProfile
import { action } from '../action.ts';
import { presentProfile } from './presentSignIn.ts';

export default action('ram:GetLoginProfile', async ({ UserName }, { accounts }) => {
  return { LoginProfile: presentProfile(await accounts.loginProfiles.get(UserName)) };
});
