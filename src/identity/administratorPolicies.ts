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

/** What is granted is an identity policy on the one directory; the policy of its holder cuts it as a session policy would. */
export function administratorPolicies(
  { accountId, directoryId, policyDocument }: Administered,
  name: string,
  Action: readonly string[],
): PolicySet {
  const identity = indexPolicies(Action.length === 0 ? [] : [granting()]);
  if (policyDocument === undefined) return { identity };
  const own = compilePolicy(parsePolicy(policyDocument, 'identity'), { name: 'own', type: 'Inline' });
  return { identity, session: indexPolicies([own]) };

  function granting() {
    const Resource = `acs:rsa:*:${accountId}:directory/${directoryId}/*`;
    const document = { Version: '1', Statement: [{ Effect: 'Allow', Action, Resource }] };
    return compilePolicy(parsePolicy(document, 'identity'), { name, type: 'System' });
  }
}
