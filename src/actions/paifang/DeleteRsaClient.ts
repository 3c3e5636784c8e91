// paifang:DeleteRsaClient
import { action } from '../action.ts';

export default action('paifang:DeleteRsaClient', async ({ DirectoryId, ClientId }, { apiClients }) => {
  await apiClients.delete(DirectoryId, ClientId);
  return {};
});
