// What was done to a directory and its people, whoever did it in whatever dialect (rsa 10).
import type { Directories } from './directories.ts';
import { parseEventTime } from './eventTime.ts';
import type { Scope } from './scope.ts';
import type { User } from './user.ts';

/** What a call did: reading is none of them and is not told. */
export type Deed = 'create' | 'update' | 'delete';

/** Every action that changes something in a directory, `cloudsso:UpdateUserStatus`, by what it does. */
export type Deeds = Readonly<Record<Deed, readonly string[]>>;

/** `Admin`: what administrators did. `User`: what was done to people. `System`: what the gateway did by itself. */
export type LogKind = 'Admin' | 'User' | 'System';

export interface DirectoryEvent {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  /** What was done, and whether. */
  readonly code: number;
  /** `OK`, or the name of the fault. */
  readonly outcome: string;
  readonly actor: { readonly kind: string; readonly arn: string };
  readonly dialect: string;
  readonly sourceIp: string;
  /** Whom it is about, as the call named them; a user who is gone has nothing else. */
  readonly about: string | undefined;
  readonly person: { readonly guid: string; readonly name: string; readonly email: string } | undefined;
}

export interface EventQuery {
  readonly kind: LogKind;
  readonly actions: readonly string[];
  /** True: calls that did it; false: calls that failed; undefined: both. */
  readonly isDone?: boolean | undefined;
  readonly after: Date;
  readonly until: Date | undefined;
  readonly user?: User | undefined;
  readonly isNewestFirst: boolean;
  readonly skip: number;
  readonly most: number;
}

export type EventRecord = Omit<DirectoryEvent, 'code'>;

/** Bound to one account, like DirectoryRows. */
export interface EventRows {
  slice(directoryId: string, query: EventQuery): Promise<readonly EventRecord[]>;
  count(directoryId: string, query: EventQuery): Promise<number>;
}

export interface LogRequest {
  /** Times as they came; the first is exclusive, the second inclusive. */
  readonly startTimeAfter?: string | undefined;
  readonly endTimeOnOrBefore?: string | undefined;
}

export interface LogPage {
  readonly events: readonly DirectoryEvent[];
  readonly total: number;
}

const DAY = 86_400_000;
// rsa 10: how far back each log reaches
const DAYS_KEPT: Readonly<Record<LogKind, number>> = { Admin: 90, User: 40, System: 90 };
const MOST_OF_ONE_USER = 100;

// Our decision: the vendor's codes are not published; these tell what was done, and with a 1 that it failed
const CODES: Readonly<Record<Deed, number>> = { create: 9001, update: 9002, delete: 9003 };
const FAILED = 100;

export class EventLog {
  readonly #rows: EventRows;
  readonly #directories: Directories;
  readonly #deeds: Deeds;
  readonly #scope: Scope;
  readonly #deedOf: ReadonlyMap<string, Deed>;

  constructor(rows: EventRows, directories: Directories, deeds: Deeds, scope: Scope) {
    this.#rows = rows;
    this.#directories = directories;
    this.#deeds = deeds;
    this.#scope = scope;
    const pairs = (Object.keys(deeds) as Deed[]).flatMap((deed) => deeds[deed].map((one) => [one, deed] as const));
    this.#deedOf = new Map(pairs);
  }

  /** Oldest first; a page beyond the last is empty. Throws DirectoryNotFound, ParameterInvalid for a time that is none. */
  async page(directoryId: string, kind: LogKind, request: LogRequest, page: number, size: number): Promise<LogPage> {
    const query = {
      ...this.#window(kind, request),
      actions: Object.values(this.#deeds).flat(),
      isNewestFirst: false,
      skip: page * size,
      most: size,
    };
    await this.#directories.get(directoryId);
    const total = await this.#rows.count(directoryId, query);
    return { events: query.skip < total ? await this.#slice(directoryId, query) : [], total };
  }

  /** The latest of what was done to one user, newest first. Throws ParameterInvalid. */
  async latest(user: User, request: LogRequest, code: number | undefined): Promise<readonly DirectoryEvent[]> {
    const deeds = (Object.keys(CODES) as Deed[]).filter(
      (deed) => code === undefined || [CODES[deed], CODES[deed] + FAILED].includes(code),
    );
    const query = {
      ...this.#window('User', request),
      actions: deeds.flatMap((deed) => this.#deeds[deed]),
      isDone: code === undefined ? undefined : deeds.some((deed) => CODES[deed] === code),
      user,
      isNewestFirst: true,
      skip: 0,
      most: MOST_OF_ONE_USER,
    };
    return query.actions.length === 0 ? [] : this.#slice(user.directoryId, query);
  }

  async #slice(directoryId: string, query: EventQuery): Promise<readonly DirectoryEvent[]> {
    const events = await this.#rows.slice(directoryId, query);
    return events.map((event) => {
      const code = CODES[this.#deedOf.get(event.action) ?? 'update'];
      return { ...event, code: event.outcome === 'OK' ? code : code + FAILED };
    });
  }

  #window(kind: LogKind, { startTimeAfter, endTimeOnOrBefore }: LogRequest) {
    const kept = new Date(this.#scope.now.getTime() - DAYS_KEPT[kind] * DAY);
    const after = startTimeAfter === undefined ? kept : parseEventTime('startTimeAfter', startTimeAfter);
    const until = endTimeOnOrBefore === undefined ? undefined : parseEventTime('endTimeOnOrBefore', endTimeOnOrBefore);
    return { kind, after: after > kept ? after : kept, until };
  }
}
