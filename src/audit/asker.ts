// Who might call, and what would be decided of it: what explanations need from outside.
import type { Decision } from '../policy/decide.ts';

export interface PolicyReference {
  readonly type: 'System' | 'Custom' | 'Inline';
  readonly name: string;
  readonly version?: string;
}

export interface Question {
  /** `cloudsso:UpdateUserStatus`. */
  readonly action: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Of a role to be assumed: its trust policy, or undefined when it trusts nobody. */
  readonly trust: string | undefined;
}

export interface Answer {
  readonly ramAction: string;
  readonly resources: readonly string[];
  readonly conditions: Readonly<Record<string, readonly string[]>>;
  readonly decision: Decision;
}

/** Someone who might call. */
export interface Asker {
  readonly arn: string;
  /** Policies that are kept nowhere, since they follow from who the asker is; `document` is JSON text. */
  readonly written: readonly (PolicyReference & { readonly document: string })[];
  /**
   * Decides as the corridor would, with the time, address and transport of the call that asks. Throws ParameterInvalid for
   * an action that is not served, cannot be asked about, or lacks a parameter that its ARN is made of.
   */
  ask(question: Question): Promise<Answer>;
}

export interface Principals {
  readonly caller: Asker;
  /** A RAM user, a role, an administrator's key or an OAuth client of the account by its ARN. Throws EntityNotExist.User and the like. */
  get(arn: string): Promise<Asker>;
  /** The trust policy of a role of the account. Throws EntityNotExist.Role. */
  trustOf(roleName: string): Promise<string | undefined>;
}
