// One call from form to outcome. Whatever happens on the way is an outcome: nothing is thrown at the page.
import { percentEncode } from '../../dialects/rpc/canonical.ts';
import type { IndexedAction, IndexedProduct, PublishedAction } from '../../catalog/publish.ts';
import type { AccessKey } from '../signing/accessKey.ts';
import type { AdministratorKey } from '../signing/administratorKey.ts';
import { mintNonce, signV3, type Prepared } from '../signing/signV3.ts';
import { flatten, toValues, type DraftObject } from './draft.ts';
import { failureOf, type Outcome } from './outcome.ts';

export interface Wish {
  readonly product: IndexedProduct;
  readonly action: PublishedAction;
  readonly draft: DraftObject;
}

/** What signs. Either may be missing until a person gives it. */
export interface Keyring {
  readonly accessKey: AccessKey | undefined;
  readonly administrator: AdministratorKey | undefined;
  /** Added to this machine's clock when it is known to be wrong. */
  readonly clockOffset: number;
}

interface Callable {
  readonly product: IndexedProduct;
  readonly action: IndexedAction;
}

/** Whether the keys at hand are enough for this action. */
export function canCall({ product, action }: Callable, keyring: Keyring): boolean {
  if (product.dialect === 'rest') return keyring.administrator !== undefined;
  return action.isUnsigned === true || keyring.accessKey !== undefined;
}

/** Signs and sends. `signal` cancels. */
export async function call(wish: Wish, keyring: Keyring, signal: AbortSignal): Promise<Outcome> {
  const startedAt = performance.now();
  try {
    const { method, path, headers, body } = await prepare(wish, keyring);
    const response = await fetch(path, {
      method,
      headers,
      body: body ?? null,
      signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    });
    const text = await response.text();
    const milliseconds = performance.now() - startedAt;
    const parsed = parse(text);
    const fields = Object.keys(wish.action.parameters.properties ?? {});
    const { status, headers: received } = response;
    const failure = failureOf({ status, headers: received, body: parsed, fields, now: new Date(Date.now()) });
    const requestId = received.get('x-acs-request-id') ?? received.get('x-request-id') ?? '';
    return { kind: 'answer', status, headers: [...received], text, body: parsed, requestId, milliseconds, failure };
  } catch {
    if (signal.aborted) return { kind: 'cancelled' };
    return { kind: 'unreachable', milliseconds: performance.now() - startedAt };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function prepare(wish: Wish, keyring: Keyring): Promise<Prepared> | Prepared {
  const now = new Date(Date.now() + keyring.clockOffset);
  if (wish.product.dialect === 'rest') return prepareRest(wish, keyring.administrator?.token(now) ?? '');
  const { product, action, draft } = wish;
  if (!keyring.accessKey || action.isUnsigned) return prepareUnsigned(wish);
  const { host } = location;
  const request = { action: action.name, version: product.version, parameters: flatten(draft), host };
  return signV3(request, keyring.accessKey, { now, nonce: mintNonce() });
}

function prepareUnsigned({ product, action, draft }: Wish): Prepared {
  const common = [
    ['Action', action.name],
    ['Version', product.version],
    ['Format', 'JSON'],
  ] as const;
  return {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: written([...common, ...flatten(draft)]),
  };
}

function written(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
}

/** Path, query and body as the operation's schema says (rsa 1). */
export function prepareRest({ product, action, draft }: Wish, token: string): Prepared {
  const { method = 'GET', path = '/', hasBody = false } = action.http ?? {};
  const values = toValues(action.parameters, draft);
  const inPath = new Set(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''));
  const filled = path.replace(/\{(\w+)\}/g, (_hole, name: string) => encodeURIComponent(textOf(values[name])));
  const others = Object.entries(values).filter(([name]) => !inPath.has(name));
  const query =
    hasBody || others.length === 0 ? '' : `?${written(others.map(([name, value]) => [name, textOf(value)]))}`;
  const headers: Record<string, string> = { accept: 'application/json', authorization: `Bearer ${token}` };
  if (hasBody) headers['content-type'] = 'application/json';
  const body = hasBody ? JSON.stringify(Object.fromEntries(others)) : undefined;
  return { method, path: `${product.basePath}${filled}${query}`, headers, body };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}
