// What a directory is set to, in CloudSSO's words.
import type { ScimCredential } from '../../directory/scimCredential.ts';
import { presentInstant } from './present.ts';

/** Without its secret, which is told only once (cloudsso 12.2). */
export function presentScimCredential(credential: ScimCredential) {
  return {
    Status: credential.status,
    DirectoryId: credential.directoryId,
    CredentialId: credential.id,
    CreateTime: presentInstant(credential.createdAt),
    CredentialType: 'BearerToken' as const,
    ExpireTime: presentInstant(credential.expiresAt),
  };
}

export function presentSwitch(isOn: boolean): 'Enabled' | 'Disabled' {
  return isOn ? 'Enabled' : 'Disabled';
}

/** Left out stays left out. */
export function readSwitch(word: 'Enabled' | 'Disabled' | undefined): boolean | undefined {
  return word === undefined ? undefined : word === 'Enabled';
}
