// Callers who have no key of ours: what their provider signed proves them instead of a signature on the call.
import type { Assertion, ProviderRecords } from '../accounts/provider.ts';
import { fault } from '../faults/fault.ts';
import { indexPolicies } from '../policy/decide.ts';
import { FreshCache } from './freshCache.ts';
import { fetchJson } from './oidc/boundedFetch.ts';
import { verifyIdToken } from './oidc/idToken.ts';
import { KeySets } from './oidc/keySets.ts';
import type { Principal } from './principal.ts';
import { decodeResponse, verifyResponse } from './saml/assertion.ts';
import { readMetadata, type SamlIdentity } from './saml/metadata.ts';

export interface Federation {
  /**
   * Whom this provider's ID token or SAML response proves, the one or the other by the kind of provider. Throws
   * EntityNotExist.OIDCProvider, .SAMLProvider, IdTokenInvalid, IdTokenExpired, SamlAssertionInvalid, SamlAssertionExpired,
   * ProviderKeysMissing, and Throttled beyond ten SAML responses a second.
   */
  prove(providerArn: string, proof: string): Promise<Principal>;
}

interface Named {
  readonly accountId: string;
  readonly kind: string;
  readonly name: string;
}

const PROVIDER_ARN = /^acs:ram::(\d{1,32}):(oidc|saml)-provider\/([^/\0]{1,128})$/;
// The worst that XML can be takes a tenth of a second, before any key was looked at
const RESPONSES_PER_SECOND = 10;
const NO_POLICIES = { identity: indexPolicies([]) };

export function compileFederation(records: ProviderRecords, now: () => Date): Federation {
  const verifiers: Readonly<Record<string, (providerArn: string, proof: string) => Promise<Assertion>>> = {
    oidc: compileOidc(records, now),
    saml: compileSaml(records, now),
  };
  return {
    async prove(providerArn, proof) {
      const { accountId, kind, name } = parseArn(providerArn);
      const verify = verifiers[kind] ?? absent(providerArn);
      return {
        type: 'Federated',
        accountId,
        // What a provider calls somebody must never pass for an id of ours
        id: '',
        name: '',
        arn: providerArn,
        displayName: `${kind}-provider/${name}`,
        accessKeyId: '',
        assertion: await verify(providerArn, proof),
        policies: NO_POLICIES,
      };
    },
  };
}

function compileOidc(records: ProviderRecords, now: () => Date) {
  const milliseconds = (): number => now().getTime();
  const keySets = new KeySets(fetchJson, milliseconds);
  const providers = new FreshCache(milliseconds, (arn: string) => {
    const { accountId, name } = parseArn(arn);
    return records.findOidcProvider(accountId, name);
  });
  return async (providerArn: string, token: string): Promise<Assertion> => {
    // Garbage must not cost a trip to the database
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw fault('IdTokenInvalid', { Reason: 'it is no signed token' });
    const provider = (await providers.get(providerArn)) ?? absent(providerArn);
    return verifyIdToken(token, provider, keySets, now());
  };
}

function compileSaml(records: ProviderRecords, now: () => Date) {
  let second = 0;
  let used = 0;
  const providers = new FreshCache(
    () => now().getTime(),
    async (arn: string) => {
      const { accountId, name } = parseArn(arn);
      const provider = await records.findSamlProvider(accountId, name);
      return provider && understand(provider.metadata);
    },
  );
  return async (providerArn: string, base64: string): Promise<Assertion> => {
    const response = decodeResponse(base64);
    const identity = (await providers.get(providerArn)) ?? absent(providerArn);
    const current = Math.floor(now().getTime() / 1000);
    used = current === second ? used + 1 : 1;
    second = current;
    if (used > RESPONSES_PER_SECOND) throw fault('Throttled', { Scope: 'Api', RetryAfterMilliseconds: 1000 });
    return verifyResponse(response, identity, now());
  };
}

async function understand(metadata: string): Promise<SamlIdentity> {
  try {
    return await readMetadata(metadata);
  } catch (cause) {
    throw fault('ProviderKeysMissing', {}, cause);
  }
}

function parseArn(arn: string): Named {
  const [, accountId = '', kind = '', name = ''] = PROVIDER_ARN.exec(arn) ?? [];
  return { accountId, kind, name };
}

function absent(arn: string): never {
  const { name } = parseArn(arn);
  const isSaml = /^acs:ram::\d+:saml-provider\//.test(arn);
  throw fault(`EntityNotExist.${isSaml ? 'SAMLProvider' : 'OIDCProvider'}`, { Name: name === '' ? arn : name });
}
