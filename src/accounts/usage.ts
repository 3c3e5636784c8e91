// What principals of an account did and what they may: the ground for giving them less.
import { fault } from '../faults/fault.ts';
import type { AttachedPolicy } from './credential.ts';
import type { AccountScope, WeighUsage } from './scope.ts';

/** Calls of one kind: an action that was allowed on these ARNs. */
export interface CallKind {
  readonly action: string;
  readonly resources: readonly string[];
  readonly calls: number;
}

/** A principal that holds policies, as its ARN names it. */
export interface Holder {
  readonly kind: 'user' | 'role';
  readonly name: string;
}

export interface UsageRows {
  /** Allowed calls of the principal, and of a role's sessions, since then. */
  calls(principalArn: string, since: Date): Promise<readonly CallKind[]>;
  /** Attached policies, those of groups included; undefined when there is no such principal. */
  held(holder: Holder): Promise<readonly AttachedPolicy[] | undefined>;
}

export interface UsageReport extends ReturnType<WeighUsage> {
  readonly calls: readonly CallKind[];
  readonly since: Date;
}

const DAY_MILLISECONDS = 86_400_000;

export class UsageReports {
  readonly #rows: UsageRows;
  readonly #scope: AccountScope;

  constructor(rows: UsageRows, scope: AccountScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** What the principal of that ARN did in the last days. Throws EntityNotExist.User or .Role. */
  async of(principalArn: string, days: number): Promise<UsageReport> {
    const since = new Date(this.#scope.now.getTime() - days * DAY_MILLISECONDS);
    const held = await this.heldBy(principalArn);
    const calls = await this.#rows.calls(canonical(principalArn), since);
    return { calls, since, ...this.#scope.weighUsage(calls, held) };
  }

  /** What the principal of that ARN holds, groups included; nothing for root. Throws EntityNotExist.User or .Role. */
  async heldBy(arn: string): Promise<readonly AttachedPolicy[]> {
    const { accountId } = this.#scope;
    if (arn === `acs:ram::${accountId}:root`) return [];
    const [, owner, kind, name = ''] = /^acs:ram::(\d+):(user|role)\/(.+)$/.exec(arn) ?? [];
    const holder: Holder = { kind: kind === 'role' ? 'role' : 'user', name };
    const held = owner === accountId ? await this.#rows.held(holder) : undefined;
    if (held) return held;
    throw fault(holder.kind === 'role' ? 'EntityNotExist.Role' : 'EntityNotExist.User', { Name: name });
  }
}

/** As events have it: names of roles are lower case in ARNs (ram-policy 1.3.6). */
function canonical(arn: string): string {
  return arn.includes(':role/') ? arn.toLowerCase() : arn;
}
