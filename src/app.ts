// The composition root: builds every room by hand from its arguments. No I/O of its own, no environment, no container.
import Koa from 'koa';
import type { RequestListener } from 'node:http';
import { mintAccessKey, mintAccountEntityId, mintAccountId, mintSessionKey } from './accounts/account.ts';
import type { CredentialRecords } from './accounts/credential.ts';
import type { ProviderRecords } from './accounts/provider.ts';
import { compileCatalog, type Catalog } from './catalog/catalog.ts';
import { permissionActions, roleActions, sourceActions } from './catalog/grants.ts';
import { changesAt, knownActions, type ProductDocument } from './catalog/documents.ts';
import { compileOauth } from './dialects/oauth/dialect.ts';
import type { Operation } from './catalog/operation.ts';
import { rest } from './dialects/rest/dialect.ts';
import { compileRpc } from './dialects/rpc/dialect.ts';
import { adviseOn } from './dialects/rpc/remedies.ts';
import type { AdministratorRecords } from './directory/administrator.ts';
import type { ApiClientRecords } from './directory/apiClient.ts';
import { compileMint } from './directory/ids.ts';
import { mintPassword } from './directory/passwordMint.ts';
import { compileDiagnosticMessages } from './identity/diagnosticMessages.ts';
import { compilePageTokens } from './identity/pageTokens.ts';
import type { Quotas } from './directory/scope.ts';
import type { AuditParts } from './domain/audit.ts';
import type { SharedScope } from './domain/domain.ts';
import { compileRuns } from './domain/runs.ts';
import { performTask } from './domain/tasks.ts';
import { compileProvisioner } from './domain/provisioner.ts';
import type { Witness } from './gateway/accessLog.ts';
import { compileOrigins } from './gateway/origins.ts';
import { believeProxies } from './gateway/sourceAddress.ts';
import { imagine } from './gateway/explain.ts';
import type { Limiter } from './gateway/limiter.ts';
import { ready } from './gateway/health.ts';
import { describeCatalog } from './published.ts';
import type { PathDialect } from './gateway/contract.ts';
import { mount } from './gateway/routes.ts';
import { serve, type Corridor } from './gateway/serve.ts';
import { serveConsole, serveDocument, toAsset } from './gateway/static.ts';
import { compileCredentials, secretPurpose } from './identity/credentials.ts';
import { compileAccessSeal } from './identity/accessToken.ts';
import { mintBearerSecret } from './identity/bearerSecrets.ts';
import { compileApiClients, type ApiClients } from './identity/apiClients.ts';
import { compileAdministrators, toPrincipal, type Administrators } from './identity/administrators.ts';
import { compileSynchronizers } from './identity/synchronizers.ts';
import { compileScim } from './dialects/scim/dialect.ts';
import { compileDiscovery } from './dialects/scim/discovery.ts';
import type { ScimCredentialRecords } from './directory/scimCredential.ts';
import { compileFederation } from './identity/federation.ts';
import { mintClientKey, mintKeyPair } from './identity/keyPair.ts';
import type { Keyring } from './identity/keyring.ts';
import { describeCertificate, readCertificate } from './identity/saml/certificate.ts';
import { readDirectoryProvider } from './identity/saml/directoryProvider.ts';
import { compileMfaSeeds } from './identity/mfaSeeds.ts';
import { imaginedPrincipal } from './identity/principals.ts';
import { hashPassword, matchesPassword } from './identity/passwords.ts';
import { sealSession } from './identity/sessionToken.ts';
import type { Journal } from './journal/journal.ts';
import { parseBlock } from './policy/conditions/addresses.ts';
import { parsePolicy } from './policy/document.ts';
import { findUnused, suggestPolicy } from './policy/leastPrivilege.ts';
import { lintPolicy, type LintWarning } from './policy/lint.ts';
import { systemPolicies } from './policy/systemPolicies.ts';
import { PURGE } from './store/housekeeping.ts';
import { findResourceTags } from './store/resourceTags.ts';
import type { Database } from './store/database.ts';
import type { WaitingTask } from './store/entitlements/taskQueue.ts';
import type { Work } from './store/work.ts';

/** Dialects with paths of their own: each goes with its folder, its actions and its name here. */
const BY_PATH: readonly PathDialect<{ administrators: Administrators; clients: ApiClients }>[] = [rest];

export interface Parts {
  readonly documents: readonly ProductDocument[];
  readonly journal: Journal<Work>;
  readonly credentials: CredentialRecords;
  readonly providers: ProviderRecords;
  readonly administrators: AdministratorRecords;
  readonly scimCredentials: ScimCredentialRecords;
  readonly apiClients: ApiClientRecords;
  readonly keyring: Keyring;
  readonly regionId: string;
  readonly requiresTls: boolean;
  /** The longest life of a token that an administrator signs (rsa 12.7). */
  readonly keyTokenSeconds: number;
  /** By which names clients call; the first one is in key files. None: whatever they call. */
  readonly publicOrigins: readonly string[];
  /** Whose X-Forwarded-For is believed; usually nobody's. */
  readonly trustedProxies: readonly string[];
  readonly quotas: Quotas;
  readonly limiter: Limiter | undefined;
  readonly witness: Witness;
  /** Told of a saved policy that is good but hardly meant as it is. */
  readonly warnOfPolicy: (policy: string, warnings: readonly LintWarning[]) => void;
  /** Where the built console lies; without it there is none. */
  readonly consoleFolder: URL;
  readonly ping: () => Promise<void>;
  readonly isDraining: () => boolean;
  /** Told when a call has left a task behind. */
  readonly wakeWorker: () => void;
  readonly now: () => Date;
  /** Monotonic milliseconds. */
  readonly ticks: () => number;
  readonly mintRequestId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  /** A random identifier in hex, in groups. */
  readonly mintGuid: () => string;
}

/** The worker of user provisioning on a database. */
export function buildProvisioner(
  database: Database,
  { regionId, now, randomBytes }: Pick<Parts, 'regionId' | 'now' | 'randomBytes'>,
): () => Promise<boolean> {
  const mint = compileMint(regionId, randomBytes);
  return compileProvisioner(database, { now, mint, mintId: () => mintAccountEntityId(randomBytes) });
}

export interface App {
  readonly handle: RequestListener;
  /** Brings a task about, for whoever works on them. */
  readonly performTask: (work: Work, waiting: WaitingTask) => Promise<void>;
  readonly catalog: Catalog<Work>;
}

export function buildApp(parts: Parts): App {
  const { regionId, now, journal, ticks, mintRequestId, witness } = parts;
  const shared = shareScope(parts, (id) => operations.get(id));
  const catalog: Catalog<Work> = compileCatalog(parts.documents, compileRuns(shared, now));
  const operations = new Map(
    ['rpc', 'rest', 'scim'].flatMap((name) => catalog.operations(name)).map((one) => [one.id, one]),
  );
  const credentials = compileCredentials(parts.credentials, parts.keyring, () => now().getTime());
  const federation = compileFederation(parts.providers, now);
  const { seal } = compileDiagnosticMessages(parts.keyring);
  const rpc = compileRpc(catalog, credentials, federation, now, seal);
  const corridor: Corridor<Work> = {
    journal,
    regionId,
    requiresTls: parts.requiresTls,
    findResourceTags,
    limiter: parts.limiter,
    mintRequestId,
    ticks,
    witness,
  };
  const koa = new Koa();
  if (parts.trustedProxies.length > 0) koa.use(believeProxies(parts.trustedProxies));
  const roles = roleActions(parts.documents);
  const milliseconds = (): number => now().getTime();
  const administrators = compileAdministrators(parts.administrators, roles, parts.keyTokenSeconds, milliseconds);
  const permissions = permissionActions(parts.documents);
  const clients = compileApiClients(parts.apiClients, parts.keyring, permissions, milliseconds);
  const origins = compileOrigins(parts.publicOrigins);
  const synchronizers = compileSynchronizers(parts.scimCredentials, sourceActions(parts.documents), milliseconds);
  const routes = {
    rpc: serve(rpc, corridor),
    scim: serve(compileScim(catalog, synchronizers, origins, now), corridor),
    scimDiscovery: compileDiscovery(origins),
    byPath: BY_PATH.map(({ path, compile }) => ({
      path,
      answer: serve(compile(catalog, { administrators, clients }, origins, now), corridor),
    })),
    token: serve(compileOauth(catalog, clients, origins, now), corridor),
    ready: ready(parts.ping, parts.isDraining),
    adviseOn,
    catalog: serveDocument(() => toAsset('application/json;charset=utf-8', describeCatalog(parts.documents, BY_PATH))),
    console: serveConsole(parts.consoleFolder),
    fallback: rpc,
  };
  mount(koa, routes, corridor);
  const handle = koa.callback();
  return {
    handle: (request, response) => void handle(request, response),
    performTask: (work, waiting) => performTask(work, waiting, shared, now()),
    catalog,
  };
}

/** What all calls and tasks share. */
function shareScope(parts: Parts, find: FindOperation): SharedScope {
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
    isNetwork: (text) => parseBlock(text) !== undefined,
    mintSession: ({ expiresAt, ...session }) => {
      const keys = mintSessionKey(parts.randomBytes);
      const sealed = { ...keys, ...session, expiresAt: Math.floor(expiresAt.getTime() / 1000) };
      return { ...keys, securityToken: sealSession(sealed, parts.keyring) };
    },
    saml: { readMetadata: readDirectoryProvider, readCertificate, describeCertificate },
    mintBearerSecret: (credentialId) => mintBearerSecret(credentialId, parts.randomBytes),
    mintKeyPair: () => mintKeyPair(parts.mintGuid),
    mintClientKey: (type) => mintClientKey(type, parts.mintGuid),
    sealAccess: compileAccessSeal(parts.keyring).seal,
    audit: compileAuditParts(parts, find),
    weighUsage: (calls, held) => ({ suggested: suggestPolicy(calls), unused: findUnused(held, calls, known) }),
  };
}

type FindOperation = (id: string) => Operation<Work> | undefined;

/** What the record of calls cannot know by itself: how a call is decided, and who somebody would be. */
function compileAuditParts({ regionId, administrators, documents }: Parts, find: FindOperation): AuditParts {
  const roles = roleActions(documents);
  return {
    imaginePrincipal: imaginedPrincipal,
    findAdministrator: async (accountId, accessId) => {
      const record = await administrators.findAdministrator(accessId);
      return record?.accountId === accountId ? toPrincipal(record, roles) : undefined;
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
