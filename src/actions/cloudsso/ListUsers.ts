// cloudsso:ListUsers
import { action } from '../action.ts';
import { presentUserInFull } from './present.ts';
import { presentPage } from './presentPage.ts';

export default action('cloudsso:ListUsers', async (params, { users }) => {
  const page = await users.list(params.DirectoryId, {
    filter: params.Filter,
    status: params.Status,
    provisionType: params.ProvisionType,
    tags: params.Tags?.map(({ Key, Value }) => [Key, Value] as const),
    most: params.MaxResults,
    after: params.NextToken,
  });
  return {
    Users: page.users.map(presentUserInFull),
    ...presentPage(page, params.MaxResults),
  };
});
