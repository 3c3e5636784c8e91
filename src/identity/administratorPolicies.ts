// What those may do who administer one directory from outside, as policies: statements can cut it then (rsa 4.1, 5).
import { compilePolicy } from '../policy/compile.ts';
import { indexPolicies, type PolicySet } from '../policy/decide.ts';
import { parsePolicy } from '../policy/document.ts';

export interface Administered {
  readonly accountId: string;
  readonly directoryId: string;
  /** JSON text of a policy that cuts what is granted. */
  readonly policyDocument: string | undefined;
}

/** A policy that no account keeps. */
export interface WrittenPolicy {
  /** System: what is granted. Inline: the holder's own, which cuts it. */
  readonly type: 'System' | 'Inline';
  readonly name: string;
  /** JSON text. */
  readonly document: string;
}

/** What is granted on the one directory, and the policy of the holder, if there are any. */
export function writeAdministratorPolicies(
  { accountId, directoryId, policyDocument }: Administered,
  name: string,
  Action: readonly string[],
): readonly WrittenPolicy[] {
  const Resource = `acs:rsa:*:${accountId}:directory/${directoryId}/*`;
  const document = JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action, Resource }] });
  return [
    ...(Action.length > 0 ? [{ type: 'System', name, document } as const] : []),
    ...(policyDocument === undefined ? [] : [{ type: 'Inline', name: 'own', document: policyDocument } as const]),
  ];
}

/** What is granted is an identity policy; the policy of its holder cuts it as a session policy would. */
export function administratorPolicies(administered: Administered, name: string, actions: readonly string[]): PolicySet {
  const written = writeAdministratorPolicies(administered, name, actions);
  const compiled = (wanted: WrittenPolicy['type']) =>
    written
      .filter(({ type }) => type === wanted)
      .map(({ document, ...policy }) => compilePolicy(parsePolicy(document, 'identity'), policy));
  const own = compiled('Inline');
  return { identity: indexPolicies(compiled('System')), ...(own.length > 0 && { session: indexPolicies(own) }) };
}
