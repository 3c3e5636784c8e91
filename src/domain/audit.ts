// The record of calls as one call enters it, and whom its explanations can be about.
import type { AttachedPolicy } from '../accounts/credential.ts';
import { Calls } from '../audit/calls.ts';
import type { Answer, Asker, PolicyReference, Question } from '../audit/asker.ts';
import { Explanations } from '../audit/explanations.ts';
import type { AuditScope } from '../audit/scope.ts';
import type { Accounts } from '../actions/accounts.ts';
import type { Audit } from '../actions/audit.ts';
import type { Principal } from '../identity/principal.ts';
import { SqlCallRows } from '../store/auditRows.ts';
import { findRepresented } from '../store/organization/delegateRows.ts';
import type { Work } from '../store/work.ts';

/** Whom an explanation can be about, and policies that follow from who that is. */
export interface Holder {
  readonly principal: Principal;
  readonly written: Asker['written'];
}

/** What only other rooms can do, for every call. */
export interface AuditParts {
  readonly ask: (work: Work, principal: Principal, question: Question) => Promise<Answer>;
  readonly imaginePrincipal: (
    accountId: string,
    who: { readonly kind: 'root' | 'user' | 'role'; readonly name: string },
    policies: readonly AttachedPolicy[],
  ) => Principal;
  readonly findAdministrator: (accountId: string, accessId: string) => Promise<Holder | undefined>;
  /** With all that the client may be granted. */
  readonly findClient: (accountId: string, clientId: string) => Promise<Holder | undefined>;
}

export interface AuditOpening {
  readonly work: Work;
  readonly caller: Principal;
  readonly regionId: string;
  readonly markers: AuditScope['markers'];
  readonly accounts: Accounts;
  readonly parts: AuditParts;
}

const HOLDER = /^acs:ram::(\d+):(root|(user|role)\/(.+))$/;
const ADMINISTRATOR = /^acs:rsa::(\d+):(key|client)\/(.+)$/;

export class CallAudit implements Audit {
  readonly calls: Calls;
  readonly explanations: Explanations;

  constructor({ work, caller, regionId, markers, accounts, parts }: AuditOpening) {
    const { accountId } = caller;
    const asker = ({ principal, written }: Holder): Asker => ({
      arn: principal.arn,
      written,
      ask: async (question) => {
        const actsFor = principal.administers === undefined ? await findRepresented(work, accountId) : undefined;
        return parts.ask(work, { ...principal, ...(actsFor !== undefined && { actsFor }) }, question);
      },
    });
    const scope: AuditScope = {
      accountId,
      regionId,
      markers,
      findDocument: (policy) => findDocument(accounts, policy),
      principals: {
        caller: asker({ principal: caller, written: [] }),
        get: async (arn) => asker(await findHolder(arn, accountId, accounts, parts)),
        trustOf: async (name) => (await accounts.roles.get(name)).trust,
      },
    };
    this.calls = new Calls(new SqlCallRows(work, accountId), scope);
    this.explanations = new Explanations(scope);
  }
}

/** Throws EntityNotExist.User, EntityNotExist.Role. */
async function findHolder(
  arn: string,
  accountId: string,
  accounts: Accounts,
  { imaginePrincipal, findAdministrator, findClient }: AuditParts,
): Promise<Holder> {
  const [, owner, kindOfKey, keyId = ''] = ADMINISTRATOR.exec(arn) ?? [];
  const find = kindOfKey === 'client' ? findClient : findAdministrator;
  const administrator = owner === accountId ? await find(accountId, keyId) : undefined;
  if (administrator) return administrator;
  const policies = await accounts.usage.heldBy(arn);
  const [, , , kind, name = ''] = HOLDER.exec(arn) ?? [];
  const who = { kind: kind === 'user' || kind === 'role' ? kind : 'root', name } as const;
  return { principal: imaginePrincipal(accountId, who, policies), written: [] };
}

/** Nothing keeps the policy of a session. */
async function findDocument(accounts: Accounts, policy: PolicyReference): Promise<string | undefined> {
  const { type, name, version } = policy;
  if (type === 'Inline' || version === undefined) return undefined;
  return (await accounts.policyVersions.find({ type, name }, version))?.document;
}
