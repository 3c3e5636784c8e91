// Why a call of the account was denied, told to whoever may ask (ram-policy 4.2).
import { fault } from '../faults/fault.ts';
import type { Denial, DeniedCall, DeniedCallRows, StatementPlace } from './denial.ts';
import type { PolicyVersions } from './policyVersions.ts';
import type { AccountScope } from './scope.ts';

// Our decision: the sheet says "for a while"
const KEPT_HOURS = 24;
/** Denials that no statement can lift: the account owns nothing of it, or is root and may not assume roles. */
const BEYOND_STATEMENTS = new Set(['ForeignAccount', 'RootMayNotAssumeRole']);

export interface Diagnosis {
  readonly isExplicit: boolean;
  readonly denial: Denial;
  readonly asked: NonNullable<Denial['asked']>;
  /** Every Deny that matched, the deciding one first. */
  readonly matched: readonly StatementPlace[];
  /** JSON text: for an implicit denial the least that would allow the call, for an explicit one the Deny to change. */
  readonly statement: string | undefined;
}

export class Diagnoses {
  readonly #rows: DeniedCallRows;
  readonly #versions: PolicyVersions;
  readonly #scope: AccountScope;

  constructor(rows: DeniedCallRows, versions: PolicyVersions, scope: AccountScope) {
    this.#rows = rows;
    this.#versions = versions;
    this.#scope = scope;
  }

  /** Throws DiagnosticMessageUnknown, DiagnosedCallNotFound, DiagnosticMessageExpired. */
  async decode(message: string): Promise<Diagnosis> {
    const { diagnosticMessages, accountId, now } = this.#scope;
    const requestId = diagnosticMessages.open(message, accountId);
    if (requestId === undefined) throw fault('DiagnosticMessageUnknown', {});
    const call = await this.#rows.find(requestId);
    if (!call?.denial?.asked) throw fault('DiagnosedCallNotFound', { RequestId: requestId });
    if (now.getTime() - call.at.getTime() > KEPT_HOURS * 3_600_000) {
      throw fault('DiagnosticMessageExpired', { Hours: KEPT_HOURS });
    }
    const { denial, isExplicit } = call;
    const { decidedBy, alsoDeniedBy = [] } = denial;
    const matched = isExplicit && decidedBy ? [decidedBy, ...alsoDeniedBy] : [];
    const statement = isExplicit ? decidedBy && (await this.#statementAt(decidedBy)) : smallestStatement(call, denial);
    return { isExplicit, denial, asked: call.denial.asked, matched, statement };
  }

  /** The statement as it decided, unless its version is gone: numbers of versions are used once. */
  async #statementAt({ policy, statement }: StatementPlace): Promise<string | undefined> {
    const { type, name, version } = policy;
    // Nothing keeps the policy of a session
    if (type === 'Inline') return undefined;
    const { document } = (await this.#versions.find({ type, name }, version ?? '')) ?? {};
    if (document === undefined) return undefined;
    const { Statement } = JSON.parse(document) as { readonly Statement: unknown };
    return JSON.stringify([Statement].flat()[statement]);
  }
}

function smallestStatement({ principalArn }: DeniedCall, denial: Denial): string | undefined {
  const { policyType, rule, resource, alsoDenied = [], asked } = denial;
  if (BEYOND_STATEMENTS.has(rule)) return undefined;
  const allow = { Effect: 'Allow', Action: asked?.action };
  // Trust is about the role that it belongs to, and about somebody
  if (policyType === 'AssumeRolePolicy') {
    return JSON.stringify({ ...allow, Principal: { RAM: [trusted(principalArn)] } });
  }
  return JSON.stringify({ ...allow, Resource: alsoDenied.length === 0 ? resource : [resource, ...alsoDenied] });
}

/** Trust names roles, not their sessions (ram-policy 1.5). */
function trusted(arn: string): string {
  return arn.includes(':role/') ? arn.slice(0, arn.lastIndexOf('/')) : arn;
}
