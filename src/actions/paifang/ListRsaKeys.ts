// paifang:ListRsaKeys
import { action } from '../action.ts';
import { presentKey } from './presentKey.ts';

export default action('paifang:ListRsaKeys', async ({ DirectoryId }, { administratorKeys }) => ({
  Keys: (await administratorKeys.list(DirectoryId)).map(presentKey),
}));
