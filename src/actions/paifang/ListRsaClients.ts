// paifang:ListRsaClients
import { action } from '../action.ts';
import { presentClient } from './presentClient.ts';

export default action('paifang:ListRsaClients', async ({ DirectoryId }, { apiClients }) => ({
  Clients: (await apiClients.list(DirectoryId)).map(presentClient),
}));
