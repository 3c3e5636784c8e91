// The keys of OpenID Connect providers: fetched rarely, kept for a while, asked for again when a token names a new one.
import { LRUCache } from 'lru-cache';
import type { OidcProvider } from '../../accounts/provider.ts';

const MOST_PROVIDERS = 1_000;
const KEPT_MILLISECONDS = 10 * 60 * 1000;
// Whatever tokens say, a provider is not asked more often than this
const FLOOR_MILLISECONDS = 10_000;

/** A JSON Web Key Set, as far as anybody but the verifier cares. */
export interface KeySet {
  readonly keys: readonly object[];
}

interface Slot {
  keySet: KeySet | undefined;
  loadedAt: number;
  triedAt: number;
  loading: Promise<KeySet> | undefined;
}

export class KeySets {
  readonly #slots = new LRUCache<string, Slot>({ max: MOST_PROVIDERS });
  readonly #fetchJson: (address: string) => Promise<unknown>;
  readonly #now: () => number;

  /** `now` is in milliseconds; a clock that was set back only makes keys older. */
  constructor(fetchJson: (address: string) => Promise<unknown>, now: () => number) {
    this.#fetchJson = fetchJson;
    this.#now = now;
  }

  /** The provider's keys. Throws Error, with words for the log, when there are none to be had. */
  async get(provider: OidcProvider): Promise<KeySet> {
    const slot = this.#slotOf(provider);
    if (slot.keySet && isWithin(this.#now() - slot.loadedAt, KEPT_MILLISECONDS)) return slot.keySet;
    if (slot.loading || this.#mayAsk(slot)) return this.#load(provider, slot);
    if (slot.keySet) return slot.keySet;
    throw new Error(`the keys of ${provider.issuerUrl} could not be fetched a moment ago`);
  }

  /** The keys anew, because one was not among them; nothing when the provider was asked too recently. */
  async renew(provider: OidcProvider): Promise<KeySet | undefined> {
    const slot = this.#slotOf(provider);
    return slot.loading || this.#mayAsk(slot) ? this.#load(provider, slot) : undefined;
  }

  #slotOf({ issuerUrl, jwksUri = '' }: OidcProvider): Slot {
    const key = `${issuerUrl}\0${jwksUri}`;
    const known = this.#slots.get(key);
    if (known) return known;
    const slot: Slot = { keySet: undefined, loadedAt: -Infinity, triedAt: -Infinity, loading: undefined };
    this.#slots.set(key, slot);
    return slot;
  }

  #mayAsk({ triedAt }: Slot): boolean {
    return !isWithin(this.#now() - triedAt, FLOOR_MILLISECONDS);
  }

  #load(provider: OidcProvider, slot: Slot): Promise<KeySet> {
    if (slot.loading) return slot.loading;
    slot.triedAt = this.#now();
    slot.loading = this.#fetch(provider)
      .then((keySet) => {
        slot.keySet = keySet;
        slot.loadedAt = this.#now();
        return keySet;
      })
      .finally(() => {
        slot.loading = undefined;
      });
    return slot.loading;
  }

  async #fetch({ issuerUrl, jwksUri }: OidcProvider): Promise<KeySet> {
    const keySet = (await this.#fetchJson(jwksUri ?? (await this.#discover(issuerUrl)))) as Partial<KeySet> | null;
    if (!Array.isArray(keySet?.keys)) throw new Error(`${issuerUrl} publishes no key set`);
    return { keys: keySet.keys };
  }

  async #discover(issuerUrl: string): Promise<string> {
    const address = `${issuerUrl.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const found = (await this.#fetchJson(address)) as { issuer?: unknown; jwks_uri?: unknown } | null;
    if (found?.issuer !== issuerUrl) throw new Error(`${address} speaks for another issuer`);
    if (typeof found.jwks_uri !== 'string') throw new Error(`${address} names no keys`);
    return found.jwks_uri;
  }
}

function isWithin(age: number, most: number): boolean {
  return age >= 0 && age < most;
}
