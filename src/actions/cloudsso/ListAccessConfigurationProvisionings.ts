// cloudsso:ListAccessConfigurationProvisionings
import { action } from '../action.ts';
import { presentPaging } from './presentPaging.ts';
import { presentProvisioning } from './presentTask.ts';
import { readFilters } from './readPair.ts';

export default action('cloudsso:ListAccessConfigurationProvisionings', async (params, { entitlements }) => {
  const query = { ...readFilters(params), status: params.ProvisioningStatus };
  const page = await entitlements.provisionings.list(query, { most: params.MaxResults, after: params.NextToken });
  return {
    AccessConfigurationProvisionings: page.items.map(presentProvisioning),
    ...presentPaging(page, params.MaxResults),
  };
});
