// cloudsso:ListGroups
import { action } from '../action.ts';
import { presentGroup } from './present.ts';
import { presentPage } from './presentPage.ts';

export default action('cloudsso:ListGroups', async (params, { people }) => {
  const { DirectoryId, Filter: filter, ProvisionType: provisionType, MaxResults: most, NextToken: after } = params;
  const page = await people.groups.list(DirectoryId, { filter, provisionType, most, after });
  return { Groups: page.items.map(presentGroup), ...presentPage(page, most) };
});
