// cloudsso:GetUserProvisioningRdAccountStatistics
import { action } from '../action.ts';
import { presentInstant } from './present.ts';

export default action('cloudsso:GetUserProvisioningRdAccountStatistics', async (params, { provisioning }) => {
  const { DirectoryId, RdMemberId } = params;
  const standing = await provisioning.userProvisionings.accountStatistics(DirectoryId, RdMemberId);
  return {
    UserProvisioningStatistics: {
      EntityId: RdMemberId,
      Type: 'RD-Account' as const,
      DirectoryId,
      OwnerPk: standing.ownerId,
      FailedEventCount: standing.failedEvents,
      ...(standing.latestRunAt && { LatestAsyncTime: presentInstant(standing.latestRunAt) }),
    },
  };
});
