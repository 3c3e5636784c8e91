// Callers who have no key of ours: what their provider signed proves them instead of a signature on the call.
import type { ProviderRecords } from '../accounts/provider.ts';
import { fault } from '../faults/fault.ts';
import { indexPolicies } from '../policy/decide.ts';
import { FreshCache } from './freshCache.ts';
import { fetchJson } from './oidc/boundedFetch.ts';
import { verifyIdToken } from './oidc/idToken.ts';
import { KeySets } from './oidc/keySets.ts';
import type { Principal } from './principal.ts';

export interface Federation {
  /**
   * Whom an ID token of this provider proves. Throws EntityNotExist.OIDCProvider, IdTokenInvalid, IdTokenExpired and
   * ProviderKeysMissing.
   */
  prove(providerArn: string, token: string): Promise<Principal>;
}

const PROVIDER_ARN = /^acs:ram::(\d{1,32}):oidc-provider\/([^/\0]{1,128})$/;
const NO_POLICIES = { identity: indexPolicies([]) };

export function compileFederation(records: ProviderRecords, now: () => Date): Federation {
  const milliseconds = (): number => now().getTime();
  const keySets = new KeySets(fetchJson, milliseconds);
  const providers = new FreshCache(milliseconds, (arn: string) => {
    const [, accountId = '', name = ''] = PROVIDER_ARN.exec(arn) ?? [];
    return name === '' ? Promise.resolve(undefined) : records.findOidcProvider(accountId, name);
  });
  return {
    async prove(providerArn, token) {
      // Garbage must not cost a trip to the database
      if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw fault('IdTokenInvalid', { Reason: 'it is no signed token' });
      const provider = await providers.get(providerArn);
      const [, accountId = '', name = ''] = PROVIDER_ARN.exec(providerArn) ?? [];
      if (!provider) throw fault('EntityNotExist.OIDCProvider', { Name: name === '' ? providerArn : name });
      const assertion = await verifyIdToken(token, provider, keySets, now());
      return {
        type: 'Federated',
        accountId,
        // What a provider calls somebody must never pass for an id of ours
        id: '',
        name: '',
        arn: providerArn,
        displayName: `oidc-provider/${name}`,
        accessKeyId: '',
        assertion,
        policies: NO_POLICIES,
      };
    },
  };
}
