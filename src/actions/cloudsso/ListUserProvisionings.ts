// cloudsso:ListUserProvisionings
import { action } from '../action.ts';
import { presentPage } from './presentPage.ts';
import { presentListedUserProvisioning } from './presentProvisioning.ts';

export default action('cloudsso:ListUserProvisionings', async (params, { provisioning }) => {
  const { PrincipalType: type, PrincipalId: id, TargetType, TargetId } = params;
  // Half a pair filters nothing (cloudsso 5.7)
  const page = await provisioning.userProvisionings.list(params.DirectoryId, {
    principal: type !== undefined && id !== undefined ? { type, id } : undefined,
    targetId: TargetType === undefined ? undefined : TargetId,
    most: params.MaxResults,
    after: params.NextToken,
  });
  return { UserProvisionings: page.items.map(presentListedUserProvisioning), ...presentPage(page, params.MaxResults) };
});
