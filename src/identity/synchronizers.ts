// Bearer credentials of identity sources → the principal that may synchronize one directory (cloudsso 12, 13.1).
import type { ScimCredentialRecords } from '../directory/scimCredential.ts';
import { fault } from '../faults/fault.ts';
import { compilePolicy } from '../policy/compile.ts';
import { indexPolicies } from '../policy/decide.ts';
import { parsePolicy } from '../policy/document.ts';
import { credentialOf, matchesBearerSecret } from './bearerSecrets.ts';
import type { Principal } from './principal.ts';

export interface Synchronizers {
  /** Whose secret that is. Throws AccessTokenInvalid, also when the credential is disabled, expired or gone. */
  prove(secret: string | undefined): Promise<Principal>;
}

/**
 * `actions` are all that a source may do, on its own directory alone. Credentials are asked for anew with each call: a
 * source comes now and then, and what was disabled must fail at once (cloudsso 12.3).
 */
export function compileSynchronizers(
  records: ScimCredentialRecords,
  actions: readonly string[],
  now: () => number,
): Synchronizers {
  return {
    async prove(secret = '') {
      const id = credentialOf(secret);
      const credential = id === undefined ? undefined : await records.findScimCredential(id);
      if (!credential || !matchesBearerSecret(secret, credential.digest)) throw fault('AccessTokenInvalid', {});
      if (credential.status !== 'Enabled' || credential.expiresAt.getTime() <= now()) {
        throw fault('AccessTokenInvalid', {});
      }
      const { accountId, directoryId } = credential;
      const Resource = `acs:scim:*:${accountId}:directory/${directoryId}/*`;
      const document = { Version: '1', Statement: [{ Effect: 'Allow', Action: actions, Resource }] };
      const own = compilePolicy(parsePolicy(document, 'identity'), { name: 'Synchronizer', type: 'System' });
      return {
        type: 'Synchronizer',
        accountId,
        id: credential.id,
        name: credential.id,
        arn: `acs:scim::${accountId}:credential/${credential.id}`,
        displayName: credential.id,
        accessKeyId: credential.id,
        administers: directoryId,
        policies: { identity: indexPolicies([own]) },
      };
    },
  };
}
