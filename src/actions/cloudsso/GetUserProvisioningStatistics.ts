// cloudsso:GetUserProvisioningStatistics
import { action } from '../action.ts';
import { presentInstant } from './present.ts';

export default action('cloudsso:GetUserProvisioningStatistics', async (params, { provisioning }) => {
  const { DirectoryId, UserProvisioningId } = params;
  const standing = await provisioning.userProvisionings.statistics(DirectoryId, UserProvisioningId);
  return {
    UserProvisioningStatistics: {
      EntityId: UserProvisioningId,
      Type: 'User Provisioning' as const,
      DirectoryId,
      OwnerPk: standing.ownerId,
      FailedEventCount: standing.failedEvents,
      LatestAsyncTime: presentInstant(standing.latestRunAt),
    },
  };
});
