// The least that would let a denied call through. Without it everybody who tells of a denial would make up their own.
import type { Reason } from './reason.ts';

/** An Allow statement for exactly what was asked. */
export interface SmallestStatement {
  readonly Effect: 'Allow';
  readonly Action: string;
  readonly Resource?: string | readonly string[];
  readonly Principal?: { readonly RAM: readonly string[] };
}

export interface DeniedQuestion {
  readonly action: string;
  /** ARN of who asked. */
  readonly principal: string;
  readonly resources: readonly string[];
}

/**
 * What would let the call through, were it attached where the decision fell; undefined where no statement can change what
 * owns or bounds, or where a Deny has to go first.
 */
export function smallestStatement(
  { action, principal, resources }: DeniedQuestion,
  { rule, policyType }: Pick<Reason, 'rule' | 'policyType'>,
): SmallestStatement | undefined {
  if (rule !== 'NoStatement') return undefined;
  const allow = { Effect: 'Allow', Action: action } as const;
  // A trust policy is about the role that it belongs to, and names roles, not their sessions (ram-policy 1.5)
  if (policyType === 'AssumeRolePolicy') {
    const trusted = principal.includes(':role/') ? principal.slice(0, principal.lastIndexOf('/')) : principal;
    return { ...allow, Principal: { RAM: [trusted] } };
  }
  const [only = '*', ...others] = resources;
  return { ...allow, Resource: others.length === 0 ? only : resources };
}
