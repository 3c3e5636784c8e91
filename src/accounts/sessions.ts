// The rules of taking on a role (ram-policy 1.5, 1.6, 3.4): who may, for how long, and what cuts the session.
import { fault, isFault } from '../faults/fault.ts';
import type { IdTokenAssertion, SamlAssertion } from './provider.ts';
import type { AccountScope, Caller } from './scope.ts';
import type { AssumedRole, NewSession, RoleToAssume, RoleToAssumeRows } from './session.ts';

export interface AssumeRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  readonly policy: string | undefined;
}

export interface SignedAssumeRequest extends AssumeRequest {
  readonly externalId: string | undefined;
  readonly sourceIdentity: string | undefined;
}

const LONGEST_POLICY = 2048;
const SESSION_NAME = /^[A-Za-z0-9.@_-]{2,64}$/;
const ROLE_ARN = /^acs:ram::(\d+):role\/(.+)$/;

export class Sessions {
  readonly #rows: RoleToAssumeRows;
  readonly #scope: AccountScope;

  constructor(rows: RoleToAssumeRows, scope: AccountScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /**
   * Temporary keys of a role of this or another account. Throws ParameterInvalid (RoleArn, PolicySize, PolicyGrammar,
   * SourceIdentity, DurationSeconds), NoPermission, and EntityNotExist.Role for a role of the caller's own account.
   */
  async assume(request: SignedAssumeRequest): Promise<AssumedRole> {
    this.#checkPolicy(request.policy);
    const sourceIdentity = this.#sourceIdentity(request.sourceIdentity);
    const { externalId } = request;
    const role = await this.#admitted(request.roleArn, {
      ...(externalId !== undefined && { 'sts:externalid': [externalId] }),
    });
    return this.#open(role, request, sourceIdentity);
  }

  /**
   * Temporary keys for the bearer of an ID token: the role's trust policy alone decides, from what the token said. Throws as
   * assume does.
   */
  async assumeWithIdToken(request: AssumeRequest): Promise<AssumedRole & { readonly assertion: IdTokenAssertion }> {
    this.#checkPolicy(request.policy);
    const { assertion } = this.#scope.caller;
    if (assertion?.kind !== 'oidc') throw new Error('only an ID token can prove this caller');
    const role = await this.#admitted(request.roleArn, {
      'oidc:iss': [assertion.issuer],
      'oidc:aud': assertion.audiences,
      'oidc:sub': [assertion.subject],
    });
    return { ...this.#open(role, request, undefined), assertion };
  }

  /**
   * Temporary keys for the bearer of a SAML response, who must be offered the role and be trusted by it. The session's name
   * is the provider's choice. Throws as assume does, SamlAssertionInvalid for a role that is not offered, and
   * EntityNotExist.RoleArn instead of .Role.
   */
  async assumeWithSaml(
    request: Omit<AssumeRequest, 'sessionName'>,
  ): Promise<AssumedRole & { readonly assertion: SamlAssertion }> {
    this.#checkPolicy(request.policy);
    const { assertion, arn } = this.#scope.caller;
    if (assertion?.kind !== 'saml') throw new Error('only a SAML response can prove this caller');
    const { roles, sessionName, recipient } = assertion;
    // Names of roles are the same in either case
    const wished = request.roleArn.toLowerCase();
    if (!roles.some(({ roleArn, providerArn }) => roleArn.toLowerCase() === wished && providerArn === arn)) {
      throw fault('SamlAssertionInvalid', { Reason: 'it does not offer this role with this provider' });
    }
    if (!SESSION_NAME.test(sessionName)) {
      throw invalid('RoleSessionName', `it does not match the pattern ${SESSION_NAME.source}`);
    }
    // As ram-policy 2.7 writes it; assertions may have its last word in capitals
    const conditions = { 'saml:recipient': [recipient.toLowerCase()] };
    const role = await this.#admitted(request.roleArn, conditions, 'EntityNotExist.RoleArn');
    return { ...this.#open(role, { ...request, sessionName }, undefined), assertion };
  }

  /** The role, once its trust policy and the caller's own policies have let the caller in. */
  async #admitted(
    roleArn: string,
    conditions: Readonly<Record<string, readonly string[]>>,
    missing: 'EntityNotExist.Role' | 'EntityNotExist.RoleArn' = 'EntityNotExist.Role',
  ): Promise<RoleToAssume> {
    const [, accountId = '', roleName = ''] = ROLE_ARN.exec(roleArn) ?? [];
    if (roleName === '') throw invalid('RoleArn', 'it is no ARN of a role');
    const role = await this.#rows.find(accountId, roleName);
    const isOwn = accountId === this.#scope.accountId;
    // Whether a role is there is for its own account to know: another one's that is not there trusts nobody, and one of
    // the caller's own is asked about as if it trusted the account
    const { caller, admit } = this.#scope;
    // A provider's people come in through roles of its own account
    const trust = isOwn || caller.type !== 'Federated' ? role?.trust : undefined;
    admit({ document: role || !isOwn ? trust : trustOf(caller), conditions });
    if (!role) throw fault(missing, { Name: roleName });
    return role;
  }

  #open(role: RoleToAssume, request: AssumeRequest, sourceIdentity: string | undefined): AssumedRole {
    const { durationSeconds, sessionName, policy } = request;
    if (durationSeconds > role.longestSeconds) {
      throw invalid('DurationSeconds', `the role allows at most ${role.longestSeconds}`);
    }
    const session: NewSession = {
      accountId: role.accountId,
      roleId: role.id,
      roleName: role.name,
      sessionName,
      ...(policy !== undefined && { policy }),
      ...(sourceIdentity !== undefined && { sourceIdentity }),
      // Whole seconds, as it is shown
      expiresAt: new Date((Math.floor(this.#scope.now.getTime() / 1000) + durationSeconds) * 1000),
    };
    return { session, keys: this.#scope.mintSession(session) };
  }

  #checkPolicy(policy: string | undefined): void {
    if (policy === undefined) return;
    const size = [...policy].length;
    if (size < 1 || size > LONGEST_POLICY) {
      throw invalid('PolicySize', `a session policy has 1 to ${LONGEST_POLICY} characters`);
    }
    try {
      this.#scope.checkPolicy(policy, 'identity');
    } catch (cause) {
      if (!isFault(cause, 'PolicyMalformed')) throw cause;
      throw invalid('PolicyGrammar', `${cause.detail.Path}: ${cause.detail.Reason}`);
    }
  }

  // Our decision: whoever is behind a session stays behind the sessions that it opens, or the record could be rewritten
  #sourceIdentity(wished: string | undefined): string | undefined {
    const inherited = this.#scope.caller.sourceIdentity;
    if (inherited !== undefined && wished !== undefined && wished !== inherited) {
      throw invalid('SourceIdentity', 'the calling session has another one');
    }
    return inherited ?? wished;
  }
}

function trustOf({ type, accountId, arn }: Caller): string {
  const Principal = type === 'Federated' ? { Federated: arn } : { RAM: `acs:ram::${accountId}:root` };
  return JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal }] });
}

function invalid(Name: string, Reason: string) {
  return fault('ParameterInvalid', { Name, Rule: 'domain', Reason });
}
