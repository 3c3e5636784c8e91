// What all calls and tasks share, and what the rooms of the domain need of each other: built once, by hand.
import { mintAccessKey, mintAccountEntityId, mintAccountId, mintSessionKey } from './accounts/account.ts';
import { permissionActions, roleActions } from './catalog/grants.ts';
import { changesAt, knownActions } from './catalog/documents.ts';
import type { Operation } from './catalog/operation.ts';
import { compileMint } from './directory/ids.ts';
import { mintPassword } from './directory/passwordMint.ts';
import { compileDiagnosticMessages } from './identity/diagnosticMessages.ts';
import { compilePageTokens } from './identity/pageTokens.ts';
import type { AuditParts } from './domain/audit.ts';
import type { SharedScope } from './domain/domain.ts';
import { RECIPIENT } from './entitlements/provisioner.ts';
import { imagine } from './gateway/explain.ts';
import { trustsProvider } from './gateway/providerTrust.ts';
import { secretPurpose } from './identity/credentials.ts';
import { compileAccessSeal } from './identity/accessToken.ts';
import { grantedPrincipal, writeGrantedPolicies } from './identity/apiClients.ts';
import { mintBearerSecret } from './identity/bearerSecrets.ts';
import { toPrincipal } from './identity/administrators.ts';
import { writeAdministratorPolicies } from './identity/administratorPolicies.ts';
import { mintClientKey, mintKeyPair } from './identity/keyPair.ts';
import { describeCertificate, readCertificate } from './identity/saml/certificate.ts';
import { readDirectoryProvider } from './identity/saml/directoryProvider.ts';
import { compileMfaSeeds } from './identity/mfaSeeds.ts';
import { compilePortalTokens, compileSignInTokens } from './identity/portalTokens.ts';
import { imaginedPrincipal } from './identity/principals.ts';
import { hashPassword, matchesPassword } from './identity/passwords.ts';
import { sealSession } from './identity/sessionToken.ts';
import { compileUserCodes, digestUserCode } from './identity/userCodes.ts';
import { parseBlock } from './policy/conditions/addresses.ts';
import { parsePolicy } from './policy/document.ts';
import { findUnused, suggestPolicy } from './policy/leastPrivilege.ts';
import { lintPolicy } from './policy/lint.ts';
import { systemPolicies } from './policy/systemPolicies.ts';
import { PURGE } from './store/housekeeping.ts';
import { findResourceTags } from './store/resourceTags.ts';
import type { Work } from './store/work.ts';

import type { Parts } from './parts.ts';

/** What all calls and tasks share. */
export function shareScope(parts: Parts, find: FindOperation): SharedScope {
  const { regionId, quotas, wakeWorker } = parts;
  const known = knownActions(parts.documents);
  const changes = changesAt(parts.documents, ':directory/');
  const pageTokens = compilePageTokens(parts.keyring);
  return {
    wakeWorker,
    regionId,
    publicOrigin: parts.publicOrigins[0],
    quotas,
    pageTokens,
    mint: compileMint(regionId, parts.randomBytes),
    markers: pageTokens,
    mintId: () => mintAccountEntityId(parts.randomBytes),
    mintAccountId: () => mintAccountId(parts.randomBytes),
    mintKey: () => {
      const key = mintAccessKey(parts.randomBytes);
      const secret = Buffer.from(key.accessKeySecret);
      return { ...key, sealedSecret: parts.keyring.seal(secret, secretPurpose(key.accessKeyId)) };
    },
    checkPolicy: (document, grammar) => {
      parsePolicy(document, grammar);
    },
    diagnosticMessages: compileDiagnosticMessages(parts.keyring),
    reviewPolicy: (policy, document) => {
      const warnings = lintPolicy(parsePolicy(document, 'identity'), known);
      if (warnings.length > 0) parts.warnOfPolicy(policy, warnings);
    },
    systemPolicies,
    randomBytes: parts.randomBytes,
    mintGuid: parts.mintGuid,
    deeds: { ...changes, delete: [...changes.delete, PURGE] },
    mfaSeeds: compileMfaSeeds(parts.keyring, parts.randomBytes),
    mintPassword: () => mintPassword(parts.randomBytes),
    passwords: { hash: hashPassword, matches: matchesPassword },
    guesses: parts.guesses,
    isNetwork: (text) => parseBlock(text) !== undefined,
    mintSession: ({ expiresAt, ...session }) => {
      const keys = mintSessionKey(parts.randomBytes);
      const sealed = { ...keys, ...session, expiresAt: Math.floor(expiresAt.getTime() / 1000) };
      return { ...keys, securityToken: sealSession(sealed, parts.keyring) };
    },
    saml: { readMetadata: readDirectoryProvider, readCertificate, describeCertificate },
    mintBearerSecret: (credentialId) => mintBearerSecret(credentialId, parts.randomBytes),
    mintKeyPair: () => mintKeyPair(parts.mintGuid, parts.generateKeys),
    mintClientKey: (type) => mintClientKey(type, parts.mintGuid, parts.generateKeys),
    sealAccess: compileAccessSeal(parts.keyring).seal,
    readUserCode: compileUserCodes(parts.keyring, parts.randomBytes).read,
    digestUserCode,
    trustsDirectory: ({ accountId, name, trust, providerName }, environment) =>
      trustsProvider({
        accountId,
        roleArn: `acs:ram::${accountId}:role/${name}`,
        providerArn: `acs:ram::${accountId}:saml-provider/${providerName}`,
        trust,
        environment,
        // What the portal would say in an assertion
        conditions: { 'saml:recipient': [RECIPIENT] },
      }),
    sealPortalAccess: compilePortalTokens(parts.keyring).access.seal,
    signInTokens: compileSignInTokens(compilePortalTokens(parts.keyring)),
    audit: compileAuditParts(parts, find),
    weighUsage: (calls, held) => ({ suggested: suggestPolicy(calls), unused: findUnused(held, calls, known) }),
  };
}

type FindOperation = (id: string) => Operation<Work> | undefined;

/** What the record of calls cannot know by itself: how a call is decided, and who somebody would be. */
function compileAuditParts(
  { regionId, administrators, apiClients, documents }: Parts,
  find: FindOperation,
): AuditParts {
  const roles = roleActions(documents);
  const permissions = permissionActions(documents);
  return {
    imaginePrincipal: imaginedPrincipal,
    findAdministrator: async (accountId, accessId) => {
      const record = await administrators.findAdministrator(accessId);
      if (record?.accountId !== accountId) return undefined;
      const written = writeAdministratorPolicies(record, record.role, roles[record.role]);
      return { principal: toPrincipal(record, roles), written };
    },
    findClient: async (accountId, clientId) => {
      const record = await apiClients.findApiClient(clientId);
      if (record?.accountId !== accountId) return undefined;
      const principal = grantedPrincipal(record, record.permissions, permissions);
      return { principal, written: writeGrantedPolicies(record, permissions) };
    },
    ask: (work, principal, { action, parameters, trust }) =>
      imagine(find(action) as Operation | undefined, regionId, {
        principal,
        environment: work.environment,
        parameters,
        trust,
        findResourceTags: (accountId, arns) => findResourceTags(work, accountId, arns),
      }),
  };
}
