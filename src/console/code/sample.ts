// A call as generators of code see it: without it each language would look into schemas and keys by itself.
import type { PublishedAction, PublishedProduct } from '../../catalog/publish.ts';
import { percentEncode } from '../../dialects/rpc/canonical.ts';
import { flatten, isSecret, toValues, type DraftObject } from '../calls/draft.ts';

/** A value as it may be written down, or the name of the environment variable that has it. */
export type SampleValue = { readonly text: string } | { readonly variable: string };
export type SamplePair = readonly [name: string, value: SampleValue];

export interface Sample {
  readonly dialect: string;
  readonly product: string;
  readonly version: string;
  readonly action: string;
  /** The caller is proven by a parameter: nothing is signed. */
  readonly isUnsigned: boolean;
  /** `https://gateway.example.com` */
  readonly origin: string;
  /** Of an RPC call: `Tag.1.Key` and its value. */
  readonly pairs: readonly SamplePair[];
  /** Of a call by path. */
  readonly request: { readonly method: string; readonly path: string; readonly body: string | undefined };
}

export interface Written {
  readonly product: Pick<PublishedProduct, 'dialect' | 'name' | 'version' | 'basePath'>;
  readonly action: Pick<PublishedAction, 'name' | 'isUnsigned' | 'http' | 'parameters'>;
  readonly draft: DraftObject;
  readonly origin: string;
}

export const KEY_ID = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
export const KEY_SECRET = 'ALIBABA_CLOUD_ACCESS_KEY_SECRET';
export const SECURITY_TOKEN = 'ALIBABA_CLOUD_SECURITY_TOKEN';
export const BEARER_TOKEN = 'RSA_BEARER_TOKEN';

/** Values of secret parameters never get in: code reads them from the environment, as it reads keys. */
export function sampleOf({ product, action, draft, origin }: Written): Sample {
  const secrets = secretsOf(action);
  const pairs = flatten(draft).map(([name, value]): SamplePair => {
    const [root = name] = name.split('.');
    return [name, secrets(root) || secrets(name) ? { variable: variableOf(name) } : { text: value.toWellFormed() }];
  });
  return {
    dialect: product.dialect,
    product: product.name,
    version: product.version,
    action: action.name,
    isUnsigned: action.isUnsigned === true,
    origin,
    pairs,
    request: requestOf({ product, action, draft, origin }, secrets),
  };
}

function secretsOf({ parameters }: Written['action']): (name: string) => boolean {
  return (name) => isSecret(name) || parameters.properties?.[name]?.['x-secret'] === true;
}

/** `NewPassword` → `NEW_PASSWORD`. */
function variableOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toUpperCase();
}

function requestOf({ product, action, draft }: Written, isHidden: (name: string) => boolean): Sample['request'] {
  const { method = 'POST', path = '/', hasBody = false } = action.http ?? {};
  const all = Object.entries(toValues(action.parameters, draft));
  const values = Object.fromEntries(all.map(([name, value]) => [name, isHidden(name) ? '***' : value]));
  const inPath = new Set(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''));
  const filled = path.replace(/\{(\w+)\}/g, (hole, name: string) =>
    values[name] === undefined ? hole : percentEncode(textOf(values[name])),
  );
  const others = Object.entries(values).filter(([name]) => !inPath.has(name));
  const query = others.map(([name, value]) => `${percentEncode(name)}=${percentEncode(textOf(value))}`).join('&');
  return {
    method,
    path: `${product.basePath}${filled}${hasBody || query === '' ? '' : `?${query}`}`,
    body: hasBody ? JSON.stringify(Object.fromEntries(others)) : undefined,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value);
}
