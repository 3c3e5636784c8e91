// The composition root: builds every room by hand from its arguments. No I/O of its own, no environment, no container.
import Koa from 'koa';
import type { RequestListener } from 'node:http';
import { mintAccountEntityId } from './accounts/account.ts';
import { compileCatalog, type Catalog } from './catalog/catalog.ts';
import { indexCatalog } from './catalog/publish.ts';
import { permissionActions, portalActions, roleActions, sourceActions } from './catalog/grants.ts';
import { compileOauth } from './dialects/oauth/dialect.ts';
import { compileDeviceAuthorization } from './dialects/portal/deviceAuthorization.ts';
import { compilePages } from './dialects/portal/pages/pages.ts';
import { PAGES } from './dialects/portal/pages/address.ts';
import { compilePortal } from './dialects/portal/dialect.ts';
import { compileOpenDoor } from './dialects/portal/open.ts';
import { writeFault as writePortalFault } from './dialects/portal/write.ts';
import { rest } from './dialects/rest/dialect.ts';
import { compileRpc } from './dialects/rpc/dialect.ts';
import { adviseOn } from './dialects/rpc/remedies.ts';
import { compileMint } from './directory/ids.ts';
import { compileDiagnosticMessages } from './identity/diagnosticMessages.ts';
import { compileRuns } from './domain/runs.ts';
import { performTask } from './domain/tasks.ts';
import { compileProvisioner } from './domain/provisioner.ts';
import { compileOrigins } from './gateway/origins.ts';
import { compileCatalogueDocuments } from './gateway/catalogue.ts';
import { believeProxies } from './gateway/sourceAddress.ts';
import { ready } from './gateway/health.ts';
import { describeCatalog } from './published.ts';
import type { PathDialect } from './gateway/contract.ts';
import { compileRation } from './gateway/ration.ts';
import { mount } from './gateway/routes.ts';
import { serve, type Corridor } from './gateway/serve.ts';
import { serveConsole } from './gateway/static.ts';
import { compileCredentials } from './identity/credentials.ts';
import { compileApiClients, type ApiClients } from './identity/apiClients.ts';
import { compileAdministrators, type Administrators } from './identity/administrators.ts';
import { compileDevices } from './identity/devices.ts';
import { compileUserCodes, showUserCode } from './identity/userCodes.ts';
import { ACCESS_SECONDS, DEVICE_INTERVAL, DEVICE_QUESTIONS_PER_SECOND, DEVICE_SECONDS } from './portal/devices.ts';
import { compileDirectoryUsers } from './identity/directoryUsers.ts';
import { compileMfaSeeds } from './identity/mfaSeeds.ts';
import { compilePortalTokens, formTokenOf, isSameText } from './identity/portalTokens.ts';
import { compileSignIns } from './identity/signIns.ts';
import { compileSynchronizers } from './identity/synchronizers.ts';
import { compileScim } from './dialects/scim/dialect.ts';
import { compileDiscovery } from './dialects/scim/discovery.ts';
import { compileFederation } from './identity/federation.ts';
import { findResourceTags } from './store/resourceTags.ts';
import type { Database } from './store/database.ts';
import type { Parts } from './parts.ts';
import { shareScope } from './scope.ts';
import type { WaitingTask } from './store/entitlements/taskQueue.ts';
import type { Work } from './store/work.ts';

/** Dialects with paths of their own: each goes with its folder, its actions and its name here. */
const BY_PATH: readonly PathDialect<{ administrators: Administrators; clients: ApiClients }>[] = [rest];

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
  const portalTokens = compilePortalTokens(parts.keyring);
  const people = compileDirectoryUsers(parts.portal, portalTokens, portalActions(parts.documents), milliseconds);
  const devices = compileDevices({
    records: parts.portal,
    tokens: portalTokens,
    userCodes: compileUserCodes(parts.keyring, parts.randomBytes),
    actions: portalActions(parts.documents).device,
    mintId: parts.mintGuid,
    ration: compileRation(DEVICE_QUESTIONS_PER_SECOND, milliseconds),
    seconds: DEVICE_SECONDS,
    now: milliseconds,
  });
  const { findDirectory } = parts.portal;
  const askingDevices = { findDirectory, issueCodes: devices.issueCodes, interval: DEVICE_INTERVAL, origins };
  const documents = compileCatalogueDocuments(() => describeCatalog(parts.documents, BY_PATH), indexCatalog);
  const signIns = compileSignIns({
    records: parts.signIns,
    regionId,
    tokens: portalTokens,
    stepOf: compileMfaSeeds(parts.keyring, parts.randomBytes).stepOf,
    actions: [...portalActions(parts.documents).password, ...portalActions(parts.documents).ticket],
    now,
  });
  const pages = compilePages(
    {
      catalog,
      records: parts.signIns,
      users: people,
      signIns,
      origins,
      now,
      formTokenOf,
      isSameText,
      readUserCode: (text, directoryId) => {
        const code = shared.readUserCode(text, directoryId);
        return code && showUserCode(code);
      },
      hours: ACCESS_SECONDS / 3600,
    },
    corridor,
    (dialect) => serve(dialect, corridor),
  );
  const routes = {
    rpc: serve(rpc, corridor),
    scim: serve(compileScim(catalog, synchronizers, origins, now), corridor),
    scimDiscovery: compileDiscovery(origins),
    byPath: [
      ...BY_PATH.map(({ path, compile }) => ({
        path,
        answer: serve(compile(catalog, { administrators, clients }, origins, now), corridor),
      })),
      { path: PAGES, answer: pages },
    ],
    portal: serve(compilePortal(catalog, { users: people, devices }, now), corridor),
    deviceAuthorization: compileOpenDoor(
      corridor,
      compileDeviceAuthorization({ ...askingDevices, now: milliseconds }),
      writePortalFault,
    ),
    token: serve(compileOauth(catalog, clients, origins, now), corridor),
    ready: ready(parts.ping, parts.isDraining),
    adviseOn,
    catalog: documents.whole,
    catalogAction: documents.action,
    console: serveConsole(parts.consoleFolder, documents.index),
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
