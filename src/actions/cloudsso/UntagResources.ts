// cloudsso:UntagResources
import { action } from '../action.ts';

export default action('cloudsso:UntagResources', async (params, { people }) => {
  const { DirectoryId: directoryId, ResourceType: type, ResourceId: ids } = params;
  await people.taggings.remove({ directoryId, type, ids }, params.TagKey ?? [], params.All);
  return {};
});
