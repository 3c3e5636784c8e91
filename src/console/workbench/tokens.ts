// The text that is signed, token by token: without it a page of percent signs says nothing to anybody.
import { percentEncode, sortByName, type Parameter } from '../../dialects/rpc/canonical.ts';

export type TokenKind = 'method' | 'path' | 'name' | 'value' | 'mark' | 'header' | 'list' | 'hash';

export interface SignedToken {
  readonly kind: TokenKind;
  readonly text: string;
  /** What it stands for, before it was encoded. */
  readonly means?: string;
}

const mark = (text: string): SignedToken => ({ kind: 'mark', text });

/** Joined, the texts are exactly `stringToSignV1(method, parameters)`. */
export function tokensV1(method: string, parameters: readonly Parameter[]): readonly SignedToken[] {
  const pairs = sortByName(parameters).flatMap(([name, value], at): SignedToken[] => [
    ...(at === 0 ? [] : [mark('%26')]),
    { kind: 'name', text: percentEncode(percentEncode(name)), means: name },
    mark('%3D'),
    { kind: 'value', text: percentEncode(percentEncode(value)), means: value },
  ]);
  return [{ kind: 'method', text: method }, mark('&'), { kind: 'path', text: '%2F', means: '/' }, mark('&'), ...pairs];
}

export interface CanonicalV3 {
  readonly method: string;
  readonly path: string;
  readonly query: readonly Parameter[];
  readonly signedHeaders: readonly string[];
  readonly header: (name: string) => string;
  readonly payloadHash: string;
}

/** Joined, the texts are exactly `canonicalRequestV3(parts)`. */
export function tokensV3(parts: CanonicalV3): readonly SignedToken[] {
  const pairs = sortByName(parts.query).flatMap(([name, value], at): SignedToken[] => [
    ...(at === 0 ? [] : [mark('&')]),
    { kind: 'name', text: percentEncode(name), means: name },
    mark('='),
    { kind: 'value', text: percentEncode(value), means: value },
  ]);
  const headers = parts.signedHeaders.flatMap((name): SignedToken[] => [
    { kind: 'header', text: name },
    mark(':'),
    { kind: 'value', text: parts.header(name).trim() },
    mark('\n'),
  ]);
  return [
    { kind: 'method', text: parts.method },
    mark('\n'),
    { kind: 'path', text: parts.path },
    mark('\n'),
    ...pairs,
    mark('\n'),
    ...headers,
    mark('\n'),
    { kind: 'list', text: parts.signedHeaders.join(';') },
    mark('\n'),
    { kind: 'hash', text: parts.payloadHash },
  ];
}
