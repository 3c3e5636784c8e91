// cloudsso:ListAccessAssignments
import { action } from '../action.ts';
import { presentPaging } from './presentPaging.ts';
import { presentAssignment } from './presentTask.ts';
import { readFilters, readPrincipal } from './readPair.ts';

export default action('cloudsso:ListAccessAssignments', async (params, { entitlements }) => {
  const query = { ...readFilters(params), principal: readPrincipal(params) };
  const page = await entitlements.assignments.list(query, { most: params.MaxResults, after: params.NextToken });
  return { AccessAssignments: page.items.map(presentAssignment), ...presentPaging(page, params.MaxResults) };
});
