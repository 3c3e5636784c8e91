// Policies and their versions in the words of RAM's answers (ram-policy 5.3).
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
