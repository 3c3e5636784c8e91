// What the gateway sees of a request that a client made: decoded by the platform, not by src.
import { createHash } from 'node:crypto';
import { parseAuthorization } from '../../../src/dialects/rpc/signature.ts';
import type { V1Request, V3Request } from '../../../src/dialects/rpc/verify.ts';
import type { SignedRequest } from '../../support/signer.ts';

const decoded = (raw: string): [string, string][] => [...new URLSearchParams(raw)];

function taken(request: SignedRequest) {
  const [, path = '/', rawQuery = ''] = /^https?:\/\/[^/]+([^?]*)\??(.*)$/.exec(request.url) ?? [];
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  const rawForm = isForm ? Buffer.from(request.body ?? '').toString('utf8') : '';
  return { path, rawQuery, rawForm, query: decoded(rawQuery), form: decoded(rawForm) };
}

export function arriveV1(request: SignedRequest): V1Request {
  const { path, rawQuery, rawForm, query, form } = taken(request);
  const find = (wanted: string) => [...form, ...query].find(([name]) => name === wanted)?.[1] ?? '';
  const signatureMethod = find('SignatureMethod') === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'HMAC-SHA1';
  return {
    method: request.method,
    path,
    rawQuery,
    rawForm,
    query,
    form,
    signatureMethod,
    signature: find('Signature'),
  };
}

export function arriveV3(request: SignedRequest): V3Request {
  const { path, rawQuery, query, form } = taken(request);
  const authorization = parseAuthorization(request.headers['authorization'] ?? '');
  if (authorization === undefined) throw new Error('not an Authorization header');
  const hash = createHash(authorization.algorithm.endsWith('SM3') ? 'sm3' : 'sha256');
  const bodyHash = hash.update(request.body ?? '').digest('hex');
  const header = (name: string) => request.headers[name] ?? '';
  return { method: request.method, path, query, header, authorization, bodyHash, form, rawQuery };
}
