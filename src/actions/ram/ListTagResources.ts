// ram:ListTagResources
import { action } from '../action.ts';
import { readTags } from './presentTags.ts';

export default action('ram:ListTagResources', async (params, { accounts }) => {
  const { ResourceType, ResourceNames = [], Tag, NextToken, PageSize } = params;
  const names = ResourceNames.length > 0 ? ResourceNames : undefined;
  const page = await accounts.taggings.list(
    { kind: ResourceType, names, tags: readTags(Tag) },
    { marker: NextToken, markerName: 'NextToken', most: PageSize },
  );
  const TagResources = page.items.map(({ name, key, value }) => ({
    ResourceType,
    ResourceName: name,
    TagKey: key,
    TagValue: value,
  }));
  return { TagResources, ...(page.next !== undefined && { NextToken: page.next }) };
});
