// The bootstrap file, checked before anything of it is believed: shape, policy grammar, names of built-in policies.
import { readFileSync } from 'node:fs';
import type { Bootstrap, DeclaredPolicy } from '../accounts/bootstrap.ts';
import { compileCheck } from '../catalog/check.ts';
import { SCHEMAS } from '../catalog/documents.ts';
import { isFault } from '../faults/fault.ts';
import { isSafeUrl } from '../identity/oidc/boundedFetch.ts';
import { readMetadata } from '../identity/saml/metadata.ts';
import { parsePolicy } from '../policy/document.ts';
import { findSystemPolicy } from '../policy/systemPolicies.ts';

/** The declared principals of a file's text. Throws Error that names the place, never a secret. */
export async function checkBootstrap(text: string): Promise<Bootstrap> {
  const schema = JSON.parse(readFileSync(new URL('bootstrap.json', SCHEMAS), 'utf8')) as object;
  const bootstrap = compileCheck<Bootstrap>(schema)(parse(text), 'PAIFANG_BOOTSTRAP');
  const { Users = [], Groups = [], Roles = [] } = bootstrap;
  const principals = [...Users, ...Groups, ...Roles];
  for (const { Policies = [] } of principals) Policies.forEach(checkPolicy);
  for (const { RoleName, AssumeRolePolicyDocument: trust } of Roles) {
    if (trust) checkDocument(trust, 'trust', `trust policy of ${RoleName}`);
  }
  for (const { OIDCProviderName, IssuerUrl, JwksUri = IssuerUrl } of bootstrap.OIDCProviders ?? []) {
    if (isSafeUrl(IssuerUrl) && isSafeUrl(JwksUri)) continue;
    throw new Error(`OIDC provider ${OIDCProviderName}: addresses are https, or http on this machine`);
  }
  for (const { SAMLProviderName, SAMLMetadataDocument } of bootstrap.SAMLProviders ?? []) {
    await checkMetadata(SAMLMetadataDocument, `metadata of SAML provider ${SAMLProviderName}`);
  }
  return bootstrap;
}

async function checkMetadata(text: string, what: string): Promise<void> {
  try {
    await readMetadata(text);
  } catch (cause) {
    throw new Error(`${what}: ${(cause as Error).message}`, { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, and with it perhaps a secret
    throw new Error('PAIFANG_BOOTSTRAP is not JSON');
  }
}

function checkPolicy(policy: DeclaredPolicy): void {
  if ('System' in policy) {
    if (!findSystemPolicy(policy.System)) throw new Error(`there is no system policy ${policy.System}`);
    return;
  }
  checkDocument(policy.Document, 'identity', `policy ${policy.Custom}`);
}

function checkDocument(document: object, grammar: 'identity' | 'trust', what: string): void {
  try {
    parsePolicy(document, grammar);
  } catch (cause) {
    if (!isFault(cause, 'PolicyMalformed')) throw cause;
    throw new Error(`${what} at ${cause.detail.Path}: ${cause.detail.Reason}`, { cause });
  }
}
