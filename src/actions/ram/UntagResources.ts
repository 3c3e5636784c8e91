// ram:UntagResources
import { action } from '../action.ts';

export default action('ram:UntagResources', async (params, { accounts }) => {
  const { ResourceType, ResourceNames, TagKeys = [], All } = params;
  await accounts.taggings.remove(ResourceType, ResourceNames, TagKeys, All);
  return {};
});
