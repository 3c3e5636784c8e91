// cloudsso:GetDirectoryStatistics
import { action } from '../action.ts';

export default action('cloudsso:GetDirectoryStatistics', async ({ DirectoryId }, { statistics }) => {
  const { directory, quotas, ...counts } = await statistics.get(DirectoryId);
  return {
    DirectoryStatistics: {
      DirectoryId: directory.id,
      DirectoryName: directory.name,
      Region: directory.region,
      UserCount: directory.userCount,
      UserQuota: quotas.usersPerDirectory,
      GroupCount: directory.groupCount,
      GroupQuota: quotas.groupsPerDirectory,
      AccessConfigurationCount: counts.accessConfigurations,
      AccessConfigurationQuota: quotas.configurationsPerDirectory,
      SystemPolicyPerAccessConfigurationQuota: quotas.systemPoliciesPerConfiguration,
      InlinePolicyPerAccessConfigurationQuota: quotas.inlinePoliciesPerConfiguration,
      AccessAssignmentCount: counts.accessAssignments,
      SCIMServerCredentialCount: counts.scimCredentials,
      InProgressTaskCount: counts.tasksInProgress,
      SSOEnabled: counts.isSsoEnabled,
      SCIMSyncEnabled: counts.isSynchronizationEnabled,
    },
  };
});
