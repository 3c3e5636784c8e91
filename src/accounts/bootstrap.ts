// Principals declared in a file, so that a gateway starts with the keys it needs: each start brings them to what it says.
import type { KeyStatus } from './credential.ts';
import type { OidcProvider, SamlProvider } from './provider.ts';
import { mintAccountEntityId, type Making } from './account.ts';

export type DeclaredPolicy =
  { readonly System: string } | { readonly Custom: string; readonly Document: Readonly<Record<string, unknown>> };

export interface DeclaredUser {
  readonly UserName: string;
  readonly AccessKeys?: readonly {
    readonly AccessKeyId: string;
    readonly AccessKeySecret: string;
    readonly Status?: KeyStatus;
  }[];
  readonly Policies?: readonly DeclaredPolicy[];
}

export interface DeclaredRole {
  readonly RoleName: string;
  /** Whom the role trusts; left as it is when absent. */
  readonly AssumeRolePolicyDocument?: Readonly<Record<string, unknown>>;
  /** Seconds; left as it is when absent. */
  readonly MaxSessionDuration?: number;
  readonly Policies?: readonly DeclaredPolicy[];
}

export interface DeclaredGroup {
  readonly GroupName: string;
  /** Names of users; left as they are when absent. */
  readonly Members?: readonly string[];
  readonly Policies?: readonly DeclaredPolicy[];
}

export interface DeclaredOidcProvider {
  readonly OIDCProviderName: string;
  readonly IssuerUrl: string;
  readonly ClientIds: readonly string[];
  /** Where the keys are; the issuer's discovery document says so when absent. */
  readonly JwksUri?: string;
}

export interface DeclaredSamlProvider {
  readonly SAMLProviderName: string;
  /** XML, as the provider publishes it. */
  readonly SAMLMetadataDocument: string;
}

/** The file's content, already checked against its schema. */
export interface Bootstrap {
  readonly Users?: readonly DeclaredUser[];
  readonly Groups?: readonly DeclaredGroup[];
  readonly Roles?: readonly DeclaredRole[];
  readonly OIDCProviders?: readonly DeclaredOidcProvider[];
  readonly SAMLProviders?: readonly DeclaredSamlProvider[];
}

export interface PrincipalToDeclare {
  readonly kind: 'user' | 'group' | 'role';
  /** Used when the principal is new; an existing one keeps its own. */
  readonly id: string;
  readonly name: string;
  readonly role?: { readonly trust?: string; readonly longestSeconds?: number };
  /** Names of all the members a group has from now on. */
  readonly members?: readonly string[];
  readonly keys: readonly { readonly accessKeyId: string; readonly sealedSecret: string; readonly status: KeyStatus }[];
  readonly policies: readonly {
    readonly type: 'System' | 'Custom';
    readonly name: string;
    readonly document?: string;
  }[];
}

/** The port: one principal with all its keys and attachments, in one transaction. */
export interface BootstrapRows {
  declare(accountId: string, principal: PrincipalToDeclare, at: Date): Promise<void>;
  declareOidcProvider(accountId: string, name: string, provider: OidcProvider, at: Date): Promise<void>;
  declareSamlProvider(accountId: string, name: string, provider: SamlProvider, at: Date): Promise<void>;
}

/** Applies the whole file. Principals that it does not name are left alone. */
export async function applyBootstrap(
  bootstrap: Bootstrap,
  accountId: string,
  rows: BootstrapRows,
  making: Making,
): Promise<void> {
  const mint = (): string => mintAccountEntityId(making.randomBytes);
  for (const user of bootstrap.Users ?? []) {
    const keys = (user.AccessKeys ?? []).map(({ AccessKeyId, AccessKeySecret, Status = 'Active' }) => ({
      accessKeyId: AccessKeyId,
      sealedSecret: making.seal(AccessKeyId, AccessKeySecret),
      status: Status,
    }));
    const policies = (user.Policies ?? []).map(policyToDeclare);
    const principal = { kind: 'user' as const, id: mint(), name: user.UserName, keys, policies };
    await rows.declare(accountId, principal, making.now);
  }
  // After the users, who may be their members
  for (const { GroupName: name, Members: members, Policies = [] } of bootstrap.Groups ?? []) {
    const own = { ...(members !== undefined && { members }), policies: Policies.map(policyToDeclare) };
    await rows.declare(accountId, { kind: 'group', id: mint(), name, keys: [], ...own }, making.now);
  }
  for (const role of bootstrap.Roles ?? []) {
    const policies = (role.Policies ?? []).map(policyToDeclare);
    const { RoleName: name, AssumeRolePolicyDocument: trust, MaxSessionDuration: longestSeconds } = role;
    const own = {
      ...(trust !== undefined && { trust: JSON.stringify(trust) }),
      ...(longestSeconds !== undefined && { longestSeconds }),
    };
    const principal = { kind: 'role' as const, id: mint(), name, role: own, keys: [], policies };
    await rows.declare(accountId, principal, making.now);
  }
  for (const { OIDCProviderName, IssuerUrl, ClientIds, JwksUri } of bootstrap.OIDCProviders ?? []) {
    const provider = { issuerUrl: IssuerUrl, clientIds: ClientIds, ...(JwksUri !== undefined && { jwksUri: JwksUri }) };
    await rows.declareOidcProvider(accountId, OIDCProviderName, provider, making.now);
  }
  for (const { SAMLProviderName, SAMLMetadataDocument: metadata } of bootstrap.SAMLProviders ?? []) {
    await rows.declareSamlProvider(accountId, SAMLProviderName, { metadata }, making.now);
  }
}

function policyToDeclare(policy: DeclaredPolicy): PrincipalToDeclare['policies'][number] {
  if ('System' in policy) return { type: 'System', name: policy.System };
  return { type: 'Custom', name: policy.Custom, document: JSON.stringify(policy.Document) };
}
