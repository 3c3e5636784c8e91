// Policies and their versions in the words of RAM's answers (ram-policy 5.3).
import type { HeldPolicy, HolderKind, PolicyHolder } from '../../accounts/attachment.ts';
import type { Policy, PolicyVersion } from '../../accounts/policy.ts';
import { presentTime } from './present.ts';

export function presentPolicy({ type, name, description, defaultVersion, createdAt }: Policy) {
  return {
    PolicyType: type,
    PolicyName: name,
    Description: description,
    DefaultVersion: defaultVersion,
    CreateDate: presentTime(createdAt),
  };
}

/** As presentPolicy, with what a policy has gathered since it was made. */
export function presentKeptPolicy(policy: Policy) {
  const { attachments, updatedAt } = policy;
  return { ...presentPolicy(policy), UpdateDate: presentTime(updatedAt), AttachmentCount: attachments };
}

export function presentVersion({ id, isDefault, document, createdAt }: PolicyVersion) {
  return {
    VersionId: id,
    IsDefaultVersion: isDefault,
    PolicyDocument: document,
    CreateDate: presentTime(createdAt),
  };
}

export function presentHeldPolicy({ type, name, description, defaultVersion, attachedAt }: HeldPolicy) {
  return {
    PolicyType: type,
    PolicyName: name,
    Description: description,
    DefaultVersion: defaultVersion,
    AttachDate: presentTime(attachedAt),
  };
}

/** Who holds a policy, by kind. Role names are lower case in ARNs (ram-policy 1.3.6). */
export function presentHolders(holders: readonly PolicyHolder[], accountId: string) {
  const of = (kind: HolderKind) => holders.filter((holder) => holder.kind === kind);
  const users = of('User').map(({ id, name, text, attachedAt }) => {
    return { UserId: id, UserName: name, DisplayName: text, AttachDate: presentTime(attachedAt) };
  });
  const groups = of('Group').map(({ name, text, attachedAt }) => {
    return { GroupName: name, Comments: text, AttachDate: presentTime(attachedAt) };
  });
  const roles = of('Role').map(({ id, name, text, attachedAt }) => {
    const Arn = `acs:ram::${accountId}:role/${name.toLowerCase()}`;
    return { RoleId: id, RoleName: name, Arn, Description: text, AttachDate: presentTime(attachedAt) };
  });
  return { Users: { User: users }, Groups: { Group: groups }, Roles: { Role: roles } };
}
