// paifang:CreateMemberAccount
import { action } from '../action.ts';
import { presentMember } from './presentMember.ts';

export default action('paifang:CreateMemberAccount', async ({ DisplayName, FolderPath }, { organization }) => {
  const { member, rootKey } = await organization.create({ displayName: DisplayName, folderPath: FolderPath });
  return {
    Account: presentMember(member),
    AccessKey: { AccessKeyId: rootKey.accessKeyId, AccessKeySecret: rootKey.accessKeySecret },
  };
});
