// cloudsso:ListAccessConfigurations
import { action } from '../action.ts';
import { presentConfigurationInFull } from './presentConfiguration.ts';
import { presentPaging } from './presentPaging.ts';

export default action('cloudsso:ListAccessConfigurations', async (params, { entitlements }) => {
  const page = await entitlements.configurations.list(params.DirectoryId, {
    filter: params.Filter,
    isReprovisionRequired: params.StatusNotifications !== undefined,
    tags: params.Tags?.map(({ Key, Value }) => [Key, Value] as const) ?? [],
    most: params.MaxResults,
    after: params.NextToken,
  });
  return {
    AccessConfigurations: page.items.map(presentConfigurationInFull),
    ...presentPaging(page, params.MaxResults),
  };
});
