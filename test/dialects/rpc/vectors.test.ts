import { getHashes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { diagnose } from '../../../src/dialects/rpc/diagnose.ts';
import { signingKeys } from '../../../src/dialects/rpc/signature.ts';
import { verifyV1, verifyV3 } from '../../../src/dialects/rpc/verify.ts';
import type { SignedRequest } from '../../support/signer.ts';
import { arriveV1, arriveV3 } from './arrival.ts';

interface Vector {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: string;
    readonly headers: Record<string, string>;
    readonly body: string;
  };
  readonly accessKeySecret: string;
  readonly canonicalRequest?: string;
  readonly stringToSign: string;
  readonly signature: string;
  readonly expect: string;
}

function vectors(file: string): Vector[] {
  return JSON.parse(readFileSync(new URL(`../../vectors/${file}.json`, import.meta.url), 'utf8')) as Vector[];
}

function sent({ request }: Vector): SignedRequest {
  const { method, path, query, headers, body } = request;
  return { method, url: `http://${headers['host'] ?? ''}${path}${query === '' ? '' : `?${query}`}`, headers, body };
}

function vector(file: string, name: string): Vector {
  const found = vectors(file).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no vector ${name}`);
  return found;
}

const keys = signingKeys('testsecret');

describe('V1 vectors', () => {
  it.each(vectors('signature-v1').map((one) => [one.name, one.expect, one] as const))('%s: %s', (_, verdict, one) => {
    const request = arriveV1(sent(one));
    const result = verifyV1(request, signingKeys(one.accessKeySecret));
    expect(request.signature).toBe(one.signature);
    expect(result).toEqual(
      verdict === 'OK' ? { ok: true, parameters: 'body-wins' } : { ok: false, stringToSign: one.stringToSign },
    );
    expect(verifyV1({ ...request, signature: '' }, keys)).toEqual({ ok: false, stringToSign: one.stringToSign });
  });
});

describe('V3 vectors', () => {
  it.each(vectors('signature-v3').map((one) => [one.name, one.expect, one] as const))('%s: %s', (_, verdict, one) => {
    const request = arriveV3(sent(one));
    const { canonicalRequest, stringToSign } = one;
    expect(request.authorization.signature).toBe(one.signature);
    expect(verifyV3(request, signingKeys(one.accessKeySecret))).toEqual(
      verdict === 'OK' ? { ok: true, names: 'encoded', stringToSign } : { ok: false, stringToSign, canonicalRequest },
    );
  });

  it('accepts names that the SDK left raw, and reports the encoded text when the signature is wrong', () => {
    const one = vector('unsigned-and-quirks', 'quirk-raw-key-in-canonical-query');
    const request = arriveV3(sent(one));
    expect(verifyV3(request, keys)).toEqual({ ok: true, names: 'raw', stringToSign: one.stringToSign });
    const refused = verifyV3(request, signingKeys('other'));
    expect(refused).toMatchObject({ ok: false });
    expect(refused).toHaveProperty(
      'canonicalRequest',
      (one as unknown as Record<string, unknown>)['canonicalRequestWithEncodedNames'],
    );
  });

  it('does not trust a hash over a body that never came', () => {
    const request = arriveV3(sent(vector('unsigned-and-quirks', 'quirk-get-with-form-body-dropped')));
    expect(verifyV3(request, keys).ok).toBe(false);
    expect(diagnose(request, keys)).toContain('sent another body than it signed');
  });

  it('verifies SM3 where Node has it', () => {
    const one = vector('unsigned-and-quirks', 'optional-hmac-sm3');
    const has = getHashes().includes('sm3');
    const check = () => verifyV3(arriveV3(sent(one)), keys);
    if (has) expect(check()).toEqual({ ok: true, names: 'encoded', stringToSign: one.stringToSign });
    else expect(check).toThrow();
  });
});
