// Grouping: what waits while a statement is in flight goes out together in the next one; a group of one when idle.
import { fault } from '../faults/fault.ts';
import { isRetryable, unavailable } from './failure.ts';

/** One call's share of a grouped statement. Shares with a key in common never travel in one group. */
export interface Share {
  readonly keys: readonly string[];
}

interface Waiting<S, O> {
  readonly share: S;
  readonly resolve: (outcome: O) => void;
  readonly reject: (cause: unknown) => void;
}

/** Tells the calls of a group how it ended. */
type Settle = () => void;

const MOST_IN_GROUP = 128;
// Past this the database is not keeping up; saying so beats an ever longer wait
const MOST_WAITING = 20_000;

/** Runs shares in groups, in order of arrival for equal keys. `run` answers one outcome per share, in order. */
export class Lane<S extends Share, O> {
  readonly #run: (shares: readonly S[]) => Promise<readonly O[]>;
  #waiting: Waiting<S, O>[] = [];
  #inFlight = false;

  constructor(run: (shares: readonly S[]) => Promise<readonly O[]>) {
    this.#run = run;
  }

  /** Resolves when the group with this share has been committed. Throws ServiceUnavailable when too much waits. */
  submit(share: S): Promise<O> {
    if (this.#waiting.length >= MOST_WAITING) return Promise.reject(fault('ServiceUnavailable', {}));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ share, resolve, reject });
      if (!this.#inFlight) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#inFlight = true;
    let settle: Settle = () => undefined;
    while (this.#waiting.length > 0) {
      const next = this.#flush(this.#take());
      // The next statement is under way before the answers of the last one are worked on: the database never waits for them
      setImmediate(settle);
      settle = await next;
    }
    this.#inFlight = false;
    settle();
  }

  #take(): Waiting<S, O>[] {
    const taken: Waiting<S, O>[] = [];
    const left: Waiting<S, O>[] = [];
    const keys = new Set<string>();
    for (const waiting of this.#waiting) {
      const isFree = taken.length < MOST_IN_GROUP && !waiting.share.keys.some((key) => keys.has(key));
      // A share that stays behind holds its keys too, or a later one would overtake it
      for (const key of waiting.share.keys) keys.add(key);
      (isFree ? taken : left).push(waiting);
    }
    this.#waiting = left;
    return taken;
  }

  async #flush(group: readonly Waiting<S, O>[]): Promise<Settle> {
    try {
      const outcomes = await this.#attempt(group.map(({ share }) => share));
      return () => {
        group.forEach(({ resolve, reject }, at) => {
          const outcome = outcomes[at];
          if (outcome === undefined) reject(new Error('a grouped statement lost a share'));
          else resolve(outcome);
        });
      };
    } catch (cause) {
      const failure = unavailable(cause);
      // One share that the database refuses must not take the others along
      if (group.length > 1 && failure === cause) {
        const settles: Settle[] = [];
        for (const one of group) settles.push(await this.#flush([one]));
        return () => {
          for (const settle of settles) settle();
        };
      }
      return () => {
        for (const { reject } of group) reject(failure);
      };
    }
  }

  async #attempt(shares: readonly S[]): Promise<readonly O[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#run(shares);
      } catch (cause) {
        if (attempt >= 4 || !isRetryable(cause)) throw cause;
      }
    }
  }
}
