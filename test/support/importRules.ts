// Who may import whom. Whatever is not written here is forbidden; a value may be imported as a type too.

export interface Rule {
  /** Files or folders (ending in `/`) of src whose values may be imported. */
  readonly values: readonly string[];
  /** The same for `import type` alone. */
  readonly types: readonly string[];
  /** Modules of Node. */
  readonly node: readonly string[];
}

const FAULTS = ['faults/fault.ts'];

/** Room → what it may import besides its own files. A room without a row may not exist. */
export const IMPORTS: Readonly<Record<string, Rule>> = {
  faults: { values: [], types: [], node: [] },
  policy: { values: FAULTS, types: ['faults/names.ts'], node: [] },
  directory: { values: FAULTS, types: ['faults/names.ts'], node: [] },
  // The filter language of lists is the directory's
  entitlements: { values: [...FAULTS, 'directory/nameFilter.ts'], types: ['faults/names.ts'], node: [] },
  worker: { values: [], types: [], node: [] },
  organization: { values: FAULTS, types: ['faults/names.ts'], node: [] },
  accounts: { values: FAULTS, types: ['faults/names.ts'], node: [] },
  // Guesses are counted in one way
  authenticators: { values: [...FAULTS, 'accounts/guesses.ts'], types: ['faults/names.ts'], node: [] },
  portal: {
    values: [...FAULTS, 'directory/page.ts', 'directory/signIn.ts'],
    types: ['directory/', 'faults/names.ts'],
    node: [],
  },
  provisioning: {
    // Lists of one directory are cut in one way
    values: [...FAULTS, 'directory/page.ts'],
    types: ['faults/names.ts'],
    node: [],
  },
  audit: {
    values: [...FAULTS, 'policy/smallestStatement.ts'],
    types: ['policy/decide.ts'],
    node: [],
  },
  // Types only: nothing runs in it
  journal: { values: [], types: ['faults/names.ts', 'identity/principal.ts', 'policy/decide.ts'], node: [] },
  identity: {
    // The rules of signing in are pure, and networks are matched as policies match them
    values: [
      ...FAULTS,
      'directory/signIn.ts',
      'policy/compile.ts',
      'policy/conditions/addresses.ts',
      'policy/decide.ts',
      'policy/document.ts',
      'policy/systemPolicies.ts',
    ],
    types: [
      'accounts/credential.ts',
      'accounts/provider.ts',
      'directory/administrator.ts',
      'directory/apiClient.ts',
      'directory/scope.ts',
      'directory/identityProvider.ts',
      'directory/scimCredential.ts',
      'directory/mfaDevice.ts',
      'directory/signInRecords.ts',
      'journal/journal.ts',
      'portal/',
    ],
    node: ['node:crypto', 'node:util'],
  },
  catalog: {
    values: [...FAULTS, 'policy/arn.ts'],
    types: ['faults/names.ts', 'identity/principal.ts'],
    node: ['node:fs'],
  },
  gateway: {
    values: [...FAULTS, 'policy/decide.ts', 'policy/trust.ts'],
    types: ['catalog/catalog.ts', 'catalog/operation.ts', 'faults/names.ts', 'identity/principal.ts', 'journal/'],
    node: ['node:crypto', 'node:fs', 'node:http', 'node:https', 'node:net', 'node:zlib'],
  },
  'dialects/rpc': {
    // The pure functions of identity, and the one reader of bodies
    values: [...FAULTS, 'gateway/body.ts', 'gateway/ration.ts', 'identity/freshness.ts', 'identity/nonce.ts'],
    types: [
      'faults/authenticators.ts',
      'faults/accountEntities.ts',
      'faults/people.ts',
      'faults/signIn.ts',
      'faults/entitlements.ts',
      'faults/provisioning.ts',
      'faults/directorySettings.ts',
      'faults/synchronization.ts',
      'faults/portal.ts',
      'faults/names.ts',
      'catalog/catalog.ts',
      'catalog/operation.ts',
      'gateway/contract.ts',
      'identity/credentials.ts',
      'identity/federation.ts',
      'journal/journal.ts',
    ],
    node: ['node:crypto'],
  },
  'dialects/oauth': {
    values: [...FAULTS, 'gateway/body.ts'],
    types: [
      'faults/names.ts',
      'catalog/catalog.ts',
      'gateway/contract.ts',
      'gateway/origins.ts',
      'identity/apiClients.ts',
    ],
    node: [],
  },
  'dialects/rest': {
    // What tells one kind of token from the other is pure
    values: [...FAULTS, 'gateway/body.ts', 'identity/accessToken.ts'],
    types: [
      'faults/authenticators.ts',
      'faults/accountEntities.ts',
      'faults/names.ts',
      'catalog/catalog.ts',
      'catalog/operation.ts',
      'gateway/contract.ts',
      'gateway/origins.ts',
      'identity/administrators.ts',
      'identity/apiClients.ts',
    ],
    node: ['node:http'],
  },
  'dialects/scim': {
    values: [...FAULTS, 'gateway/body.ts', 'gateway/jsonObject.ts'],
    types: [
      'faults/names.ts',
      'catalog/catalog.ts',
      'catalog/operation.ts',
      'gateway/contract.ts',
      'gateway/origins.ts',
      'identity/synchronizers.ts',
    ],
    node: [],
  },
  'dialects/portal': {
    values: [...FAULTS, 'gateway/body.ts', 'gateway/jsonObject.ts', 'gateway/ration.ts'],
    types: [
      'faults/portal.ts',
      'faults/names.ts',
      'catalog/catalog.ts',
      'catalog/operation.ts',
      'gateway/accessLog.ts',
      'gateway/contract.ts',
      'gateway/origins.ts',
      'identity/devices.ts',
      'identity/directoryUsers.ts',
      'portal/person.ts',
      'identity/portalTokens.ts',
      'directory/signInRecords.ts',
      'identity/signIns.ts',
    ],
    node: [],
  },
  // The shape of a handler and the generated tables; `handlers.gen.ts` is the one file that knows all products
  actions: {
    values: ['actions/'],
    types: [
      'authenticators/',
      'directory/',
      'accounts/',
      'organization/',
      'entitlements/',
      'provisioning/',
      'portal/',
      'audit/',
    ],
    node: [],
  },
  'actions/ram': { values: [...FAULTS, 'actions/action.ts'], types: ['accounts/'], node: [] },
  'actions/sts': { values: [...FAULTS, 'actions/action.ts'], types: ['accounts/'], node: [] },
  'actions/paifang': {
    values: [...FAULTS, 'actions/action.ts'],
    types: ['audit/', 'accounts/', 'authenticators/', 'directory/', 'organization/'],
    node: [],
  },
  'actions/oauth': { values: [...FAULTS, 'actions/action.ts'], types: ['directory/'], node: [] },
  'actions/rsa': { values: [...FAULTS, 'actions/action.ts'], types: ['authenticators/', 'directory/'], node: [] },
  'actions/portal': { values: [...FAULTS, 'actions/action.ts'], types: ['directory/', 'portal/'], node: [] },
  'actions/scim': { values: [...FAULTS, 'actions/action.ts'], types: ['directory/'], node: [] },
  'actions/cloudsso': {
    values: [...FAULTS, 'actions/action.ts'],
    types: ['directory/', 'accounts/', 'entitlements/', 'provisioning/'],
    node: [],
  },
  store: {
    values: FAULTS,
    types: [
      'accounts/',
      'authenticators/',
      'directory/',
      'organization/',
      'entitlements/',
      'provisioning/',
      'portal/',
      'journal/',
      'audit/',
    ],
    node: ['node:fs', 'node:path', 'node:url'],
  },
  'published.ts': {
    values: ['catalog/publish.ts', 'dialects/oauth/', 'dialects/portal/', 'dialects/rpc/', 'dialects/scim/'],
    types: ['catalog/documents.ts', 'faults/names.ts', 'gateway/contract.ts'],
    node: [],
  },
  'parts.ts': {
    values: [],
    types: [
      'accounts/',
      'catalog/documents.ts',
      'directory/',
      'gateway/accessLog.ts',
      'gateway/limiter.ts',
      'identity/keyPair.ts',
      'identity/keyring.ts',
      'journal/',
      'policy/lint.ts',
      'portal/person.ts',
      'store/work.ts',
    ],
    node: [],
  },
  'scope.ts': {
    values: [
      'accounts/',
      'catalog/',
      'directory/',
      // What a provisioned role asks for
      'entitlements/provisioner.ts',
      'gateway/explain.ts',
      'gateway/providerTrust.ts',
      'identity/',
      'policy/',
      'store/',
    ],
    types: ['domain/', 'parts.ts'],
    node: [],
  },
  'app.ts': {
    values: [
      'catalog/',
      'dialects/',
      'directory/ids.ts',
      'accounts/account.ts',
      'portal/devices.ts',
      'domain/',
      'gateway/',
      'identity/',
      'published.ts',
      'scope.ts',
      'store/',
    ],
    types: ['parts.ts'],
    node: ['node:http'],
  },
  // Browser code: of the server it takes the two pure texts that must be the same on both sides
  console: {
    // What is signed and what goes wrong with it, as far as no key and no hash of Node is needed
    values: [
      'dialects/rpc/canonical.ts',
      'dialects/rpc/mistakes/canonicalV3.ts',
      'dialects/rpc/mistakes/choice.ts',
      'dialects/rpc/mistakes/v1.ts',
      'dialects/rpc/signedParameters.ts',
      'dialects/rpc/xml.ts',
    ],
    types: ['catalog/publish.ts', 'dialects/rpc/mistakes/mistake.ts'],
    node: [],
  },
  domain: {
    values: [
      'actions/handlers.gen.ts',
      'authenticators/',
      'directory/',
      'accounts/',
      'organization/',
      'entitlements/',
      'provisioning/',
      'portal/',
      'store/',
      'audit/',
    ],
    types: ['actions/', 'catalog/catalog.ts', 'identity/principal.ts'],
    node: [],
  },
  cli: {
    values: [
      ...FAULTS,
      'app.ts',
      // Commands read who signs them
      'config.ts',
      'accounts/',
      'catalog/',
      'dialects/rpc/',
      'entitlements/',
      'gateway/',
      'identity/',
      'policy/',
      'store/',
      'worker/',
    ],
    types: [],
    node: ['node:cluster', 'node:crypto', 'node:fs'],
  },
  // What may be set
  'config.ts': { values: ['settings.ts'], types: ['gateway/limiter.ts'], node: [] },
  'settings.ts': { values: [], types: [], node: [] },
  'main.ts': { values: ['cli/', 'config.ts', 'settings.ts'], types: [], node: ['node:fs'] },
};

/** Package → the files and folders that may import it, by value and as types. */
export const PACKAGES: Readonly<Record<string, Pick<Rule, 'values' | 'types'>>> = {
  koa: { values: ['app.ts'], types: ['gateway/', 'dialects/'] },
  'koa-router': { values: ['gateway/routes.ts'], types: [] },
  ajv: { values: ['catalog/', 'config.ts'], types: [] },
  'ajv-formats': { values: ['catalog/'], types: [] },
  knex: { values: ['store/'], types: [] },
  pg: { values: ['store/'], types: [] },
  '@electric-sql/pglite': { values: ['store/'], types: [] },
  uuid: { values: ['gateway/requestId.ts'], types: [] },
  pino: { values: ['cli/'], types: ['gateway/accessLog.ts'] },
  commander: { values: ['main.ts'], types: ['cli/'] },
  jose: { values: ['identity/oidc/idToken.ts'], types: [] },
  'xml-crypto': { values: ['identity/saml/signature.ts'], types: [] },
  '@xmldom/xmldom': { values: ['identity/saml/xml.ts'], types: [] },
  'lru-cache': { values: ['identity/'], types: [] },
  'scim2-parse-filter': { values: ['actions/scim/filter.ts'], types: [] },
  otpauth: { values: ['identity/mfaSeeds.ts'], types: [] },
  qrcode: { values: ['identity/mfaSeeds.ts'], types: [] },
};

/** Packages that are built into the console: the program itself never loads them. */
export const BUNDLED: typeof PACKAGES = {
  preact: { values: ['console/'], types: [] },
  prismjs: { values: ['console/widgets/'], types: [] },
  '@noble/hashes': { values: ['console/signing/'], types: [] },
};

/** True when `path` is one of the files or lies in one of the folders. */
export function covers(places: readonly string[], path: string): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}
