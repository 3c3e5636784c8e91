// cloudsso:ListUsers
import { action } from '../action.ts';
import { presentUserInFull } from './present.ts';

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
    TotalCounts: page.total,
    MaxResults: params.MaxResults,
    IsTruncated: page.next !== undefined,
    ...(page.next !== undefined && { NextToken: page.next }),
  };
});
