// One bucket as one process knows it: what it drew and has not used yet, and until when there is nothing to draw.
import type { Draw, Grant } from '../journal/draw.ts';

/** So many calls in so many seconds; more at once, when nobody called for that long, never. */
export interface Limit {
  readonly calls: number;
  readonly seconds: number;
}

// A process that stops calling keeps a twentieth from the others, and a limit below forty is kept to the call
const PART = 20;

export class Lease {
  readonly #bucket: string;
  readonly #limit: Limit;
  #left = 0;
  /** Milliseconds of the clock. */
  #leftUntil = 0;
  #emptyUntil = 0;
  #waiting = 0;
  #flight: Promise<void> | undefined;

  constructor(bucket: string, limit: Limit) {
    this.#bucket = bucket;
    this.#limit = limit;
  }

  isReady(now: number): boolean {
    return this.#left > 0 && now < this.#leftUntil;
  }

  /** Milliseconds to wait when there is nothing to draw; else 0. */
  waitFrom(now: number): number {
    return this.isReady(now) ? 0 : Math.max(0, this.#emptyUntil - now);
  }

  /** Only when it is ready. */
  take(): void {
    this.#left -= 1;
  }

  /** What to draw, for everybody who waits by now; undefined while a draw is on its way. */
  draw(): Draw | undefined {
    if (this.#flight) return undefined;
    const { calls: capacity, seconds } = this.#limit;
    const wanted = Math.min(capacity, Math.max(1, Math.floor(capacity / PART), this.#waiting));
    return { bucket: this.#bucket, capacity, seconds, wanted };
  }

  /** A draw is on its way; `arrival` brings what came of it. */
  send(arrival: Promise<{ readonly grant: Grant; readonly at: number }>): void {
    this.#flight = arrival
      .then(({ grant, at }) => {
        this.#left = (this.isReady(at) ? this.#left : 0) + grant.granted;
        this.#leftUntil = at + this.#limit.seconds * 1000;
        this.#emptyUntil = at + grant.waitMilliseconds;
      })
      .finally(() => {
        this.#flight = undefined;
      });
  }

  /** Until the draw that is on its way has arrived. Throws what it throws. */
  async arrival(): Promise<void> {
    await this.#flight;
  }

  /** Somebody comes who wants one, and is gone again with one or without. */
  count(change: 1 | -1): void {
    this.#waiting += change;
  }
}
