// A bounded cache that never serves a revoked right for long: fresh, then refreshed behind the caller's back, then gone.
import { LRUCache } from 'lru-cache';

const MOST_ENTRIES = 10_000;
// Together under the 5 s within which a revocation must be felt: an entry is asked again after 2 s and unusable after 4 s.
const FRESH_MILLISECONDS = 2_000;
const USABLE_MILLISECONDS = 4_000;

interface Slot<V> {
  readonly value: V;
  readonly loadedAt: number;
}

/** Loads each key once at a time (single flight). A failed load is not remembered. */
export class FreshCache<V> {
  readonly #slots = new LRUCache<string, Slot<V>>({ max: MOST_ENTRIES });
  readonly #loading = new Map<string, Promise<V>>();
  readonly #now: () => number;
  readonly #load: (key: string) => Promise<V>;

  constructor(now: () => number, load: (key: string) => Promise<V>) {
    this.#now = now;
    this.#load = load;
  }

  /** What is at hand as it is: a promise of it would cost a warm call more than finding it. */
  get(key: string): V | Promise<V> {
    const slot = this.#slots.get(key);
    const age = slot ? this.#now() - slot.loadedAt : Infinity;
    if (slot && age >= 0 && age < FRESH_MILLISECONDS) return slot.value;
    const loading = this.#refresh(key);
    if (slot && age >= 0 && age < USABLE_MILLISECONDS) {
      loading.catch(() => undefined);
      return slot.value;
    }
    return loading;
  }

  #refresh(key: string): Promise<V> {
    const running = this.#loading.get(key);
    if (running) return running;
    const startedAt = this.#now();
    const load = this.#load(key)
      .then((value) => {
        this.#slots.set(key, { value, loadedAt: startedAt });
        return value;
      })
      .finally(() => this.#loading.delete(key));
    this.#loading.set(key, load);
    return load;
  }
}
