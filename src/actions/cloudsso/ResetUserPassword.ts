// cloudsso:ResetUserPassword
import { action } from '../action.ts';

export default action('cloudsso:ResetUserPassword', async (params, { people }) => {
  const NewPassword = await people.passwords.reset(params.DirectoryId, params.UserId, {
    password: params.Password,
    isGenerated: params.GenerateRandomPassword,
    isResetRequired: params.RequirePasswordResetForNextLogin,
  });
  return NewPassword === undefined ? {} : { NewPassword };
});
