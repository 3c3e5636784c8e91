// The calls of an account, read back: one by its RequestId, or many, newest first.
import { fault } from '../faults/fault.ts';
import type { CallFilter, CallPosition, CallRows, RecordedCall } from './call.ts';
import type { AuditScope } from './scope.ts';
import { readVerdict, type Verdict } from './verdict.ts';

/** A user of a directory, whom both dialects know. */
export interface AboutUser {
  readonly directoryId: string | undefined;
  readonly userId: string | undefined;
}

export interface CallQuery extends Omit<CallFilter, 'resources'> {
  readonly resource: string | undefined;
  readonly about: AboutUser;
  readonly token: string | undefined;
  readonly most: number;
}

export interface CallPage {
  readonly calls: readonly RecordedCall[];
  /** Present when there is more. */
  readonly next: string | undefined;
}

export class Calls {
  readonly #rows: CallRows;
  readonly #scope: AuditScope;

  constructor(rows: CallRows, scope: AuditScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** Throws CallNotFound, also for a call of another account. */
  async get(requestId: string): Promise<{ readonly call: RecordedCall; readonly verdict: Verdict | undefined }> {
    const call = await this.#rows.find(requestId);
    if (!call) throw fault('CallNotFound', { RequestId: requestId });
    const { decision, ruling } = call;
    if (!decision || !ruling) return { call, verdict: undefined };
    const action = ruling.asked?.action ?? call.action;
    const { principalArn: principal, resources } = call;
    const verdict = await readVerdict({ effect: decision, ruling, action, principal, resources }, this.#scope);
    return { call, verdict };
  }

  /** Throws ParameterMissing, and ParameterInvalid for a token that was not issued for this list. */
  async list({ resource, about, token, most, ...filter }: CallQuery): Promise<CallPage> {
    const resources = (await this.#arnsOf(about)) ?? (resource === undefined ? undefined : [resource]);
    const sealedFor = `${this.#scope.accountId}\0calls\0${JSON.stringify([filter, resources])}`;
    const found = await this.#rows.list({ ...filter, resources }, this.#openToken(token, sealedFor), most + 1);
    const calls = found.slice(0, most);
    const last = found.length > most ? calls.at(-1) : undefined;
    const next = last && this.#scope.markers.seal(`${last.at.getTime()} ${last.requestId}`, sealedFor);
    return { calls, next };
  }

  /** The ARNs of one user, as either dialect checks calls about it. */
  async #arnsOf({ directoryId, userId }: AboutUser): Promise<readonly string[] | undefined> {
    if (directoryId === undefined && userId === undefined) return undefined;
    if (directoryId === undefined) throw fault('ParameterMissing', { Name: 'DirectoryId' });
    if (userId === undefined) throw fault('ParameterMissing', { Name: 'UserId' });
    const { regionId, accountId } = this.#scope;
    const arn = (product: string, id: string): string =>
      `acs:${product}:${regionId}:${accountId}:directory/${directoryId}/user/${id}`;
    const guid = await this.#rows.findGuid(directoryId, userId);
    return [arn('cloudsso', userId), ...(guid === undefined ? [] : [arn('rsa', guid)])];
  }

  #openToken(token: string | undefined, sealedFor: string): CallPosition | undefined {
    if (token === undefined || token === '') return undefined;
    const position = this.#scope.markers.open(token, sealedFor);
    if (position === undefined) {
      throw fault('ParameterInvalid', { Name: 'NextToken', Rule: 'token', Reason: 'it was not issued for this list' });
    }
    const [milliseconds = '', requestId = ''] = position.split(' ');
    return { at: new Date(Number(milliseconds)), requestId };
  }
}
