// oauth:RequestToken
import { action } from '../action.ts';

export default action('oauth:RequestToken', async ({ scope }, { administrator, apiClients }) => {
  const asked = scope?.split(/\s+/).filter((one) => one !== '');
  const { directoryId, id } = administrator;
  const { accessToken, seconds, permissions } = await apiClients.issueToken(directoryId, id, asked);
  return { access_token: accessToken, token_type: 'Bearer', expires_in: seconds, scope: permissions.join(' ') };
});
