// Domain → wire: the members and spellings of RAM's answers (ram-policy 5).
import type { RamGroup } from '../../accounts/group.ts';
import type { AccessKey } from '../../accounts/accessKey.ts';
import type { RamUser } from '../../accounts/user.ts';
import type { Page } from '../../accounts/page.ts';

/** UTC with whole seconds. */
export function presentTime(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

/** The members of a paged list besides the list itself. */
export function presentPage({ next }: Page<unknown>): { readonly IsTruncated: boolean; readonly Marker?: string } {
  return next === undefined ? { IsTruncated: false } : { IsTruncated: true, Marker: next };
}

export function presentUser(user: RamUser) {
  return {
    UserId: user.id,
    UserName: user.name,
    DisplayName: user.displayName,
    MobilePhone: user.mobilePhone,
    Email: user.email,
    Comments: user.comments,
    CreateDate: presentTime(user.createdAt),
  };
}

export function presentGroup(group: RamGroup) {
  return {
    GroupId: group.id,
    GroupName: group.name,
    Comments: group.comments,
    CreateDate: presentTime(group.createdAt),
  };
}

export function presentKey(key: AccessKey) {
  return { AccessKeyId: key.accessKeyId, Status: key.status, CreateDate: presentTime(key.createdAt) };
}
