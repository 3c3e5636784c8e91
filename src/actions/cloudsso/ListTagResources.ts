// cloudsso:ListTagResources
import { action } from '../action.ts';

export default action('cloudsso:ListTagResources', async (params, { people }) => {
  const { DirectoryId: directoryId, ResourceType, ResourceId: ids, MaxResults: most, NextToken: after } = params;
  const tags = (params.Tag ?? []).map(({ Key, Value }) => ({ key: Key, value: Value }));
  const page = await people.taggings.list({ directoryId, type: ResourceType, ids }, tags, { most, after });
  return {
    TagResources: page.items.map(({ id, key, value }) => ({
      ResourceType: ResourceType.toLowerCase(),
      ResourceId: id,
      TagKey: key,
      TagValue: value,
    })),
    ...(page.next !== undefined && { NextToken: page.next }),
  };
});
