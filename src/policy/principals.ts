// Whom a trust or resource policy names. Without it every caller would be admitted, or none.
import { parseArn } from './arn.ts';

/** Kinds of the trust grammar, and `Id` for the plain list of a resource policy. */
export type PrincipalKind = 'RAM' | 'Service' | 'Federated' | 'Id';

/** One entry of a Principal element as the document has it. Wildcards have no effect in it. */
export interface NamedPrincipal {
  readonly kind: PrincipalKind;
  readonly value: string;
}

/** Who asks. `id` is the numeric id of a user or account; the ARN of a session ends in the session name. */
export interface Principal {
  readonly arn: string;
  readonly type:
    | 'RAMUser'
    | 'AssumedRoleUser'
    | 'Account'
    | 'Service'
    | 'Federated'
    | 'Administrator'
    | 'Synchronizer'
    | 'DirectoryUser';
  readonly id?: string;
  /** An account whose resources count as the caller's own. */
  readonly actsFor?: string;
}

/** Tells whether an entry names this caller. */
export type PrincipalTest = (principal: Principal) => boolean;

/** Kinds that a trust policy may use. Source: ram-policy 1.5. */
export const trustedKinds: ReadonlySet<string> = new Set<PrincipalKind>(['RAM', 'Service', 'Federated']);

/** Everybody, in a resource policy. Our decision: the lone star is the only wildcard a Principal knows. */
const everybody = '*';

/** Why `value` cannot be of that kind, or nothing when it can. */
export function findPrincipalFlaw(kind: PrincipalKind, value: string): string | undefined {
  if (value === '') return 'a principal is not empty';
  const arn = parseArn(value);
  const named = arn?.service === 'ram' && arn.accountId !== '' ? arn.resource : '';
  if (kind === 'RAM' && !/^(?:root|user\/.+|role\/.+)$/.test(named)) {
    return 'a RAM principal is acs:ram::<account>:root, user/<name> or role/<name>';
  }
  if (kind === 'Federated' && !/^(?:saml|oidc)-provider\/.+$/.test(named)) {
    return 'a federated principal is acs:ram::<account>:saml-provider/<name> or oidc-provider/<name>';
  }
  return undefined;
}

/** Compiles one entry. */
export function compilePrincipal({ kind, value }: NamedPrincipal): PrincipalTest {
  if (kind === 'Service') return (principal) => principal.type === 'Service' && principal.arn === value;
  const name = nameOf(value);
  if (kind === 'Federated') return (principal) => principal.type === 'Federated' && nameOf(principal.arn) === name;
  if (kind === 'RAM') return compileMember(value, name);
  if (value === everybody) return () => true;
  const member = compileMember(value, name);
  return (principal) => principal.id === value || member(principal);
}

function compileMember(value: string, name: string): PrincipalTest {
  const account = parseArn(value);
  // The account ARN stands for the users and role sessions of the account; the account itself assumes no role.
  if (account?.resource === 'root') {
    const { accountId } = account;
    return ({ arn, type }) => isMember(type) && parseArn(arn)?.accountId === accountId;
  }
  return ({ arn, type }) => isMember(type) && nameOf(arn) === name;
}

function isMember(type: Principal['type']): boolean {
  return type === 'RAMUser' || type === 'AssumedRoleUser';
}

/**
 * One spelling for all the ways to name an entity: the region does not count, a session is its role (both ARN forms),
 * and role names are compared without case.
 */
function nameOf(arn: string): string {
  const parts = parseArn(arn);
  if (parts === undefined) return arn;
  const [entity, name = ''] = parts.resource.split('/');
  if (entity === 'role' || entity === 'assumed-role') return `${parts.accountId}:role/${name.toLowerCase()}`;
  return `${parts.accountId}:${parts.resource}`;
}
