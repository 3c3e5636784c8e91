// A member account in our own words.
import type { Member } from '../../organization/member.ts';
import { presentTime } from './present.ts';

export function presentMember(member: Member) {
  return {
    AccountId: member.accountId,
    DisplayName: member.displayName,
    FolderPath: member.folderPath,
    AccountPath: member.path,
    AccountPathName: member.pathName,
    IsDelegatedAdministrator: member.isDelegate,
    JoinTime: presentTime(member.joinedAt),
  };
}
