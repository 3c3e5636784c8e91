// portal:RequestToken
import { action } from '../action.ts';

export default action('portal:RequestToken', (_params, { portal }) => {
  const { token, seconds } = portal.devices.issueToken();
  return Promise.resolve({ AccessToken: token, ExpiresIn: seconds });
});
