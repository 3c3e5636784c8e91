// cloudsso:TagResources
import { action } from '../action.ts';

export default action('cloudsso:TagResources', async (params, { people }) => {
  const { DirectoryId: directoryId, ResourceType: type, ResourceId: ids } = params;
  const tags = params.Tag.map(({ Key, Value }) => ({ key: Key, value: Value }));
  await people.taggings.add({ directoryId, type, ids }, tags);
  return {};
});
