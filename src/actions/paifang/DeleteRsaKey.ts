// paifang:DeleteRsaKey
import { action } from '../action.ts';

export default action('paifang:DeleteRsaKey', async ({ DirectoryId, AccessId }, { administratorKeys }) => {
  await administratorKeys.delete(DirectoryId, AccessId);
  return {};
});
