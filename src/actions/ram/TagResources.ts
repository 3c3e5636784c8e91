// ram:TagResources
import { action } from '../action.ts';
import { readTags } from './presentTags.ts';

export default action('ram:TagResources', async ({ ResourceType, ResourceNames, Tag }, { accounts }) => {
  await accounts.taggings.add(ResourceType, ResourceNames, readTags(Tag));
  return {};
});
