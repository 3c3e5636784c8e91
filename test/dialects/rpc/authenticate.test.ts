import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { compileAuthenticator } from '../../../src/dialects/rpc/authenticate.ts';
import { compileReader } from '../../../src/dialects/rpc/read.ts';
import { fault } from '../../../src/faults/fault.ts';
import type { Credentials } from '../../../src/identity/credentials.ts';
import { nonceDigest } from '../../../src/identity/nonce.ts';
import { encode, signV1, signV3, type CallV1, type CallV3, type SignedRequest } from '../../support/signer.ts';
import { user } from '../../gateway/caller.ts';
import { arrive, contextOf } from './context.ts';
import { CATALOG, VERSION } from './toys.ts';

const NOW = new Date('2026-01-02T03:04:05Z');
const ALICE = user();
const call = {
  endpoint: 'http://localhost:8848',
  action: 'GetToy',
  version: VERSION,
  accessKeyId: ALICE.accessKeyId,
  accessKeySecret: 'secret-of-alice',
  timestamp: NOW,
  nonce: 'nonce-1',
};
const v1 = (change: Partial<CallV1> = {}): SignedRequest => signV1({ ...call, ...change });
const v3 = (change: Partial<CallV3> = {}): SignedRequest => signV3({ ...call, ...change });

const asked: unknown[] = [];
const credentials: Credentials = {
  get(accessKeyId, securityToken) {
    asked.push([accessKeyId, securityToken]);
    if (accessKeyId !== ALICE.accessKeyId)
      return Promise.reject(fault('AccessKeyNotFound', { AccessKeyId: accessKeyId }));
    return Promise.resolve({ principal: ALICE, secret: createSecretKey(Buffer.from(call.accessKeySecret)) });
  },
};
const read = compileReader(CATALOG, () => NOW);
const authenticate = compileAuthenticator(credentials, () => NOW);

async function outcome(request: SignedRequest): Promise<string> {
  try {
    await authenticate(await read(arrive(request)));
    return 'OK';
  } catch (cause) {
    const { fault: name, detail } = cause as { fault: string; detail: { Name?: string } };
    return detail.Name === undefined ? name : `${name} ${detail.Name}`;
  }
}
const withForm = (request: SignedRequest, body: string): SignedRequest => ({
  ...request,
  method: 'POST',
  headers: { ...request.headers, 'content-type': 'application/x-www-form-urlencoded' },
  body,
});

describe.each([
  ['V1', v1],
  ['V3', v3],
] as const)('a %s signature', (_scheme, sign) => {
  it('proves who asks, and spends one nonce that is remembered long enough', async () => {
    const { principal, nonce } = await authenticate(await read(arrive(sign())));
    expect(principal).toBe(ALICE);
    expect(nonce).toEqual({
      text: 'nonce-1',
      digest: nonceDigest(ALICE.accessKeyId, 'nonce-1'),
      expiresAt: new Date('2026-01-02T03:35:05Z'),
    });
  });

  it('is asked about with its token', async () => {
    asked.length = 0;
    await outcome(sign());
    await outcome(sign({ securityToken: 'token' }));
    expect(asked).toEqual([
      [ALICE.accessKeyId, undefined],
      [ALICE.accessKeyId, 'token'],
    ]);
  });

  it('of another secret is refused with the string to sign and no diagnosis', async () => {
    const request = arrive(sign({ accessKeySecret: 'another' }));
    const cause: unknown = await authenticate(await read(request)).catch((thrown: unknown) => thrown);
    expect(cause).toMatchObject({ fault: 'SignatureMismatch', detail: { StringToSign: expect.any(String) } });
    expect((cause as { detail: object }).detail).not.toHaveProperty('Diagnosis');
    expect(JSON.stringify(cause)).not.toContain(call.accessKeySecret);
  });

  it('with a known mistake is refused with a diagnosis', async () => {
    const mistaken = arrive(sign({ steps: { encode: encodeURIComponent }, params: { ToyId: "it's" } }));
    await expect(authenticate(await read(mistaken))).rejects.toMatchObject({
      fault: 'SignatureMismatch',
      detail: { Diagnosis: expect.stringMatching(/^Your client .+\.$/) },
    });
  });

  it.each([
    [-900, 'OK'],
    [900, 'OK'],
    [-901, 'TimestampExpired'],
    [901, 'TimestampExpired'],
  ])('made %i s from now: %s', async (seconds, expected) => {
    expect(await outcome(sign({ timestamp: new Date(NOW.getTime() + seconds * 1000) }))).toBe(expected);
  });

  it('is judged before its age', async () => {
    expect(await outcome(sign({ timestamp: new Date(0), accessKeySecret: 'another' }))).toBe('SignatureMismatch');
  });

  it('of a key that nobody has is not judged at all', async () => {
    expect(await outcome(sign({ accessKeyId: 'LTAInobody' }))).toBe('AccessKeyNotFound');
  });
});

describe('V1', () => {
  it.each(['AccessKeyId', 'SignatureMethod', 'SignatureVersion', 'SignatureNonce', 'Timestamp'])(
    'needs %s, before it looks at what else is wrong',
    async (name) => {
      const wrong = { SignatureMethod: 'ROT13', SignatureVersion: '2.0', Timestamp: 'now' };
      const common = { ...wrong, [name]: undefined };
      expect(await outcome(v1({ common, accessKeySecret: 'another' }))).toBe(`ParameterMissing ${name}`);
      expect(await outcome(v1({ common: { ...wrong, [name]: '' } }))).toBe(`ParameterMissing ${name}`);
    },
  );

  it('needs a Signature', async () => {
    const unsigned = v1();
    unsigned.url = unsigned.url.replace(/Signature=[^&]+/, 'Signature=');
    expect(await outcome(unsigned)).toBe('ParameterMissing Signature');
  });

  it.each([
    [{ SignatureMethod: 'SHA256withRSA' }, 'SignatureMethodInvalid'],
    [{ SignatureMethod: 'HMAC-MD5' }, 'SignatureMethodInvalid'],
    [{ SignatureVersion: '2.0' }, 'CommonParameterInvalid SignatureVersion'],
    [{ Timestamp: '2026-01-02 03:04:05' }, 'TimestampMalformed'],
  ])('does not take %j, whoever signed it', async (common, expected) => {
    expect(await outcome(v1({ common }))).toBe(expected);
    expect(await outcome(v1({ common, accessKeyId: 'LTAInobody' }))).toBe(expected);
  });

  it.each(['HMAC-SHA1', 'Hmac-SHA1', 'hmac-sha256'])('takes the method %s', async (signatureMethod) => {
    expect(await outcome(v1({ signatureMethod }))).toBe('OK');
  });

  it('covers the form', async () => {
    expect(await outcome(v1({ method: 'POST', placement: 'form', params: { ToyId: 't' } }))).toBe('OK');
    expect(await outcome(withForm(v1({ method: 'POST' }), 'ToyId=added'))).toBe('SignatureMismatch');
  });

  describe('when query and form name the same parameter', () => {
    it('reads the form’s value when that was signed', async () => {
      const request = v1({ method: 'POST', placement: { ToyId: 'form' }, params: { ToyId: 'form' } });
      request.url += '&ToyId=query';
      const read1 = await read(arrive(request));
      await authenticate(read1);
      expect(read1.parameters).toEqual({ ToyId: 'form' });
    });

    it('reads the query’s value when that was signed, as Java does', async () => {
      const request = withForm(v1({ method: 'POST', params: { ToyId: 'query' } }), 'ToyId=form');
      const read1 = await read(arrive(request));
      expect(read1.parameters).toEqual({ ToyId: 'form' });
      await authenticate(read1);
      expect(read1.parameters).toEqual({ ToyId: 'query' });
    });

    it.each([
      ['Timestamp', '2026-01-02T03:05:00Z'],
      ['SignatureNonce', 'fresh'],
      ['Action', 'ListToys'],
      ['SecurityToken', 'token'],
      ['Format', 'XML'],
    ])('does not take a recorded query with another %s in the form', async (name, value) => {
      const recorded = v1({ method: 'POST', params: { ToyId: 't' }, securityToken: 'old' });
      const attack = withForm(recorded, `${name}=${encode(value)}`);
      expect(await outcome(attack)).toBe(`CommonParameterInvalid ${name}`);
    });

    it('does not take a new key id for an old signature', async () => {
      const attack = withForm(v1({ method: 'POST' }), 'AccessKeyId=LTAInobody');
      expect(await outcome(attack)).toBe('AccessKeyNotFound');
    });
  });
});

describe('V3', () => {
  const without = (name: string): SignedRequest => {
    const request = v3();
    const { headers } = request;
    return { ...request, headers: Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name)) };
  };

  it('needs nonce and date, before it looks at what else is wrong', async () => {
    const rest = { algorithm: 'ACS3-ROT13' };
    expect(await outcome(without('x-acs-signature-nonce'))).toBe('ParameterMissing SignatureNonce');
    expect(await outcome(without('x-acs-date'))).toBe('ParameterMissing Timestamp');
    const both = {
      ...v3(rest),
      headers: { ...without('x-acs-date').headers, authorization: String(v3(rest).headers['authorization']) },
    };
    expect(await outcome(both)).toBe('ParameterMissing Timestamp');
  });

  it.each([
    ['ACS3-HMAC-SHA256', 'SignatureIncomplete'],
    ['ACS3-HMAC-SHA256 Credential=x,SignedHeaders=host,Signature=', 'SignatureIncomplete'],
    ['ACS3-HMAC-SHA256 Credential=x,Signature=y', 'SignatureIncomplete'],
    ['ACS3-HMAC-SHA256 Credential=x,SignedHeaders=host,Signature=y,Extra=z', 'SignatureIncomplete'],
    ['ACS3-RSA-SHA256 Credential=x,SignedHeaders=host,Signature=y', 'SignatureMethodInvalid'],
    ['ACS4-HMAC-SHA256 Credential=x,SignedHeaders=host,Signature=y', 'SignatureMethodInvalid'],
    ['ACS3-HMAC-MD5 Credential=x,SignedHeaders=host,Signature=y', 'SignatureMethodInvalid'],
  ])('does not take Authorization %p', async (authorization, expected) => {
    const request = v3();
    request.headers['authorization'] = authorization;
    expect(await outcome(request)).toBe(expected);
  });

  it.each(['2026-01-02T03:04:05', 'Fri, 02 Jan 2026 03:04:05 GMT'])('does not take the date %s', async (date) => {
    expect(await outcome(v3({ headers: { 'x-acs-date': date } }))).toBe('TimestampMalformed');
  });

  const REQUIRED = ['x-acs-action', 'x-acs-content-sha256', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-version'];

  it('does not need to sign the host', async () => {
    expect(await outcome(v3({ signedHeaders: REQUIRED }))).toBe('OK');
  });

  it.each(REQUIRED)('has to sign %s', async (name) => {
    const signedHeaders = ['host', ...REQUIRED].filter((one) => one !== name);
    expect(await outcome(v3({ signedHeaders }))).toBe('SignatureIncomplete');
  });

  it('has to sign the token when there is one', async () => {
    expect(await outcome(v3({ signedHeaders: REQUIRED, securityToken: 'token' }))).toBe('SignatureIncomplete');
    const signedHeaders = [...REQUIRED, 'x-acs-security-token'];
    expect(await outcome(v3({ signedHeaders, securityToken: 'token' }))).toBe('OK');
  });

  it('covers query, body and every signed header', async () => {
    expect(await outcome({ ...v3(), url: `${v3().url}?ToyId=added` })).toBe('SignatureMismatch');
    expect(await outcome(withForm(v3(), 'ToyId=added'))).toBe('SignatureMismatch');
    const request = v3({ params: { ToyId: 't' }, placement: 'form' });
    expect(await outcome(request)).toBe('OK');
    expect(await outcome({ ...request, body: 'ToyId=u' })).toBe('SignatureMismatch');
    const later = v3();
    later.headers['x-acs-date'] = '2026-01-02T03:04:06Z';
    expect(await outcome(later)).toBe('SignatureMismatch');
    const lying = v3({ body: 'a', contentType: 'text/plain' });
    expect(await outcome({ ...lying, body: 'b' })).toBe('SignatureMismatch');
  });
});

describe('without a signature', () => {
  const query = `/?Action=GetToy&Version=${VERSION}`;
  const refusal = async (url: string, headers: Record<string, string> = {}): Promise<unknown> =>
    authenticate(await read(contextOf({ url, headers }))).catch((cause: unknown) => cause);

  it('nobody is anybody', async () => {
    expect(await refusal(query)).toMatchObject({ fault: 'ParameterMissing', detail: { Name: 'AccessKeyId' } });
  });

  it('a bearer token is not accepted', async () => {
    const expected = { fault: 'CommonParameterInvalid', detail: { Name: 'SignatureType' } };
    expect(await refusal(`${query}&SignatureType=BEARERTOKEN&BearerToken=x`)).toMatchObject(expected);
    expect(await refusal(query, { 'x-acs-signature-type': 'BEARERTOKEN', 'x-acs-bearer-token': 'x' })).toMatchObject(
      expected,
    );
  });
});
