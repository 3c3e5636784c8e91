// The ready-made policies as an account sees them: like its own, but for everybody and unchangeable (ram-policy 6).
import type { Policy, PolicyVersion } from './policy.ts';
import type { SystemPolicy } from './scope.ts';

// Our decision: nobody records when the vendor made each of them; the date of the API version stands for all
const SINCE = new Date('2015-05-01T00:00:00Z');

export function presentedAsPolicy(system: SystemPolicy, attachments: number): Policy {
  const { name, description, version } = system;
  return {
    type: 'System',
    name,
    description,
    defaultVersion: version,
    tags: {},
    attachments,
    createdAt: SINCE,
    updatedAt: SINCE,
  };
}

/** The one version that is built in. */
export function presentedAsVersion({ version, document }: SystemPolicy): PolicyVersion {
  return { id: version, isDefault: true, document: JSON.stringify(document), createdAt: SINCE };
}
