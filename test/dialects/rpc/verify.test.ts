import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fault } from '../../../src/faults/fault.ts';
import { parseAuthorization, signingKeys } from '../../../src/dialects/rpc/signature.ts';
import { coversRequiredHeaders, signedParameters, verifyV1, verifyV3 } from '../../../src/dialects/rpc/verify.ts';
import type { V1Request } from '../../../src/dialects/rpc/verify.ts';
import { signV1, signV3 } from '../../support/signer.ts';
import { arriveV1, arriveV3 } from './arrival.ts';

const secret = 'testsecret';
const keys = signingKeys(secret);
const client = {
  endpoint: 'http://127.0.0.1:8080',
  action: 'CreateUser',
  version: '2021-05-15',
  accessKeyId: 'testid',
  accessKeySecret: secret,
};
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const name = fc.oneof(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9._-]{0,8}$/),
  fc.constantFrom('a b', '标签', 'Map.#3#foo', '\u{1F600}'),
);
const params = fc.dictionary(name, fc.oneof(text, fc.boolean(), fc.integer(), fc.array(text, { maxLength: 12 })), {
  maxKeys: 12,
});
const placement = fc.oneof(
  fc.constantFrom('query' as const, 'form' as const),
  fc.dictionary(name, fc.constantFrom('query' as const, 'form' as const)),
);

describe('an independent client', () => {
  it('signs the published examples as published', () => {
    const made = signV1({
      ...client,
      version: '2015-05-01',
      params: { UserName: 'test' },
      nonce: '6a6e0ca6-4557-11e5-86a2-b8e8563dc8d2',
      timestamp: new Date('2015-08-18T03:15:45Z'),
    });
    expect(made.url).toContain('Signature=kRA2cnpJVacIhDMzXnoNZG9tDCI%3D');
  });

  it('is understood in V1 whatever it sends, wherever it puts it', () => {
    const method = fc.constantFrom('GET', 'POST');
    const signatureMethod = fc.constantFrom('HMAC-SHA1', 'HMAC-SHA256');
    fc.assert(
      fc.property(params, placement, method, signatureMethod, fc.option(text), (...drawn) => {
        const [params, placement, method, signatureMethod, token] = drawn;
        const common = { params, placement, method, signatureMethod, securityToken: token ?? undefined };
        expect(verifyV1(arriveV1(signV1({ ...client, ...common })), keys)).toEqual({
          ok: true,
          parameters: 'body-wins',
        });
      }),
    );
  });

  it('is understood in V3 whatever it sends, wherever it puts it', () => {
    fc.assert(
      fc.property(params, placement, fc.option(text), fc.option(fc.uint8Array()), (params, placement, token, body) => {
        const call = { ...client, params, placement: body ? ('query' as const) : placement, body: body ?? undefined };
        const made = signV3({ ...call, ...(token === null ? {} : { securityToken: token }) });
        expect(verifyV3(arriveV3(made), keys)).toMatchObject({ ok: true, names: 'encoded' });
      }),
    );
  });

  it('is understood in V3 with raw names, unless they could pass for something else', () => {
    const pair = (n: string, value: string, by: (text: string) => string) => `${n}=${by(value)}`;
    const raw = (params: Record<string, string>) =>
      verifyV3(arriveV3(signV3({ ...client, params, steps: { pair } })), keys);
    expect(raw({ 'Map.#3#foo': '1', 'a b': '2', 标签: '3' })).toMatchObject({ ok: true, names: 'raw' });
    for (const odd of ['a%20b', 'A=1&B', 'a=', 'a\nb', 'a\u0085b']) expect(raw({ [odd]: '1' }).ok).toBe(false);
  });

  it('cannot pass two parameters off as one by a raw name', () => {
    const honest = signV3({ ...client, params: { A: '1', B: '2' } });
    const request = arriveV3({ ...honest, url: 'http://127.0.0.1:8080/?A%3D1%26B=2' });
    expect(request.query).toEqual([['A=1&B', '2']]);
    expect(verifyV3(request, keys).ok).toBe(false);
  });

  it.each(['secret of another', 'Testsecret', 'testsecret '])('is refused with the secret %j', (accessKeySecret) => {
    expect(verifyV1(arriveV1(signV1({ ...client, accessKeySecret })), keys).ok).toBe(false);
    expect(verifyV3(arriveV3(signV3({ ...client, accessKeySecret })), keys).ok).toBe(false);
  });
});

describe('one change on the way', () => {
  const flip = (given: string, at: number): string =>
    given.slice(0, at) + (given[at] === 'x' ? 'y' : 'x') + given.slice(at + 1);

  it('in any parameter is refused by V1', () => {
    fc.assert(
      fc.property(params, placement, fc.nat(), fc.nat(), fc.boolean(), (params, placement, which, where, inName) => {
        const request = arriveV1(signV1({ ...client, method: 'POST', params, placement }));
        const place =
          which % 2 === 0 && request.query.length > 0 ? 'query' : request.form.length > 0 ? 'form' : 'query';
        const index = which % request[place].length;
        const changed = request[place].map(([n, v], i): [string, string] => {
          if (i !== index) return [n, v];
          return inName ? [flip(n, where % n.length), v] : [n, flip(v, where % (v.length + 1))];
        });
        const touched: V1Request = { ...request, [place]: changed };
        const still = touched.query.concat(touched.form).find(([n]) => n === 'Signature')?.[1];
        fc.pre(JSON.stringify(signedParameters(touched)) !== JSON.stringify(signedParameters(request)));
        expect(verifyV1({ ...touched, signature: still ?? request.signature }, keys).ok).toBe(false);
      }),
    );
  });

  it('in the method, a parameter added or one dropped is refused by V1', () => {
    const request = arriveV1(signV1({ ...client, params: { Empty: '' } }));
    expect(verifyV1(request, keys).ok).toBe(true);
    expect(verifyV1({ ...request, method: 'POST' }, keys).ok).toBe(false);
    expect(verifyV1({ ...request, query: [...request.query, ['More', '']] }, keys).ok).toBe(false);
    expect(verifyV1({ ...request, form: [['More', '']] }, keys).ok).toBe(false);
    for (const [dropped] of request.query.filter(([n]) => n !== 'Signature')) {
      expect(verifyV1({ ...request, query: request.query.filter(([n]) => n !== dropped) }, keys).ok).toBe(false);
    }
  });

  it('in any signed part is refused by V3', () => {
    const signed = [
      'host',
      'x-acs-action',
      'x-acs-date',
      'x-acs-signature-nonce',
      'x-acs-content-sha256',
      'content-type',
    ];
    fc.assert(
      fc.property(params, text, fc.nat(), fc.constantFrom(...signed), (params, body, where, header) => {
        const made = signV3({ ...client, params, body });
        const request = arriveV3(made);
        const value = made.headers[header] ?? '';
        const headers = { ...made.headers, [header]: flip(value, where % value.length) };
        expect(verifyV3(request, keys).ok).toBe(true);
        expect(verifyV3(arriveV3({ ...made, headers }), keys).ok).toBe(false);
        expect(verifyV3(arriveV3({ ...made, body: flip(body, where % (body.length + 1)) }), keys).ok).toBe(false);
        expect(verifyV3({ ...request, method: 'PUT' }, keys).ok).toBe(false);
        expect(verifyV3({ ...request, path: '/x' }, keys).ok).toBe(false);
        expect(verifyV3({ ...request, query: [...request.query, ['zz', '']] }, keys).ok).toBe(false);
        const touched = request.query.map(([n, v], i): [string, string] => [
          n,
          i === 0 ? flip(v, where % (v.length + 1)) : v,
        ]);
        if (touched.length > 0) expect(verifyV3({ ...request, query: touched }, keys).ok).toBe(false);
      }),
    );
  });
});

describe('a name in the query and in the form', () => {
  const winning = (winner: 'query' | 'form') => {
    const made = signV1({
      ...client,
      method: 'POST',
      params: { UserName: 'signed', Other: 'o' },
      placement: { Other: 'form', UserName: winner },
    });
    const request = arriveV1(made);
    const loser: [string, string] = ['UserName', 'planted'];
    return winner === 'form'
      ? { ...request, query: [...request.query, loser] }
      : { ...request, form: [...request.form, loser] };
  };

  it('is verified from the form first', () => {
    expect(verifyV1(winning('form'), keys)).toEqual({ ok: true, parameters: 'body-wins' });
  });

  it('is verified from the query next, and says so', () => {
    const request = winning('query');
    expect(verifyV1(request, keys)).toEqual({ ok: true, parameters: 'query-wins' });
    expect(new Map(signedParameters(request, 'query-wins')).get('UserName')).toBe('signed');
    expect(new Map(signedParameters(request, 'body-wins')).get('UserName')).toBe('planted');
  });

  it('is reported from the form when neither fits', () => {
    const request = winning('query');
    const verdict = verifyV1({ ...request, method: 'GET' }, keys);
    expect(verdict).toMatchObject({ ok: false });
    expect(verdict).toHaveProperty('stringToSign', expect.stringContaining('UserName%3Dplanted'));
  });

  it('is body-wins when both say the same', () => {
    const request = arriveV1(
      signV1({ ...client, method: 'POST', params: { A: '1', B: '2' }, placement: { B: 'form' } }),
    );
    expect(verifyV1({ ...request, form: [...request.form, ['A', '1']] }, keys)).toEqual({
      ok: true,
      parameters: 'body-wins',
    });
  });

  it('never lets Signature into what is signed', () => {
    const request = arriveV1(signV1({ ...client, method: 'POST', params: { B: '2' }, placement: 'form' }));
    const twice: V1Request = { ...request, query: [['Signature', 'other']] };
    expect(verifyV1(twice, keys).ok).toBe(true);
    expect(signedParameters(twice).some(([n]) => n === 'Signature')).toBe(false);
  });
});

describe('SignedHeaders', () => {
  it('is taken as listed: order free, names in any case', () => {
    const signedHeaders = ['x-acs-version', 'host', 'user-agent', 'x-acs-action', 'x-acs-missing'];
    const made = signV3({ ...client, headers: { 'user-agent': 'me' }, signedHeaders });
    expect(verifyV3(arriveV3(made), keys).ok).toBe(true);
    made.headers['authorization'] = made.headers['authorization']?.replace('host', 'Host') ?? '';
    expect(verifyV3(arriveV3(made), keys).ok).toBe(true);
  });

  it('throws for an algorithm that nobody here computes', () => {
    const request = arriveV3(signV3(client));
    const rsa = { ...request, authorization: { ...request.authorization, algorithm: 'ACS3-RSA-SHA256' } };
    expect(() => verifyV3(rsa, keys)).toThrow(fault('SignatureMethodInvalid', { Method: 'ACS3-RSA-SHA256' }));
  });

  const all = ['x-acs-action', 'x-acs-content-sha256', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-version'];
  const listing = (names: string[], algorithm = 'ACS3-HMAC-SHA256') => {
    const parsed = parseAuthorization(`${algorithm} Credential=a,SignedHeaders=${names.join(';')},Signature=s`);
    if (parsed === undefined) throw new Error('unreadable');
    return parsed;
  };

  it('must cover the headers that say what is asked', () => {
    expect(coversRequiredHeaders(listing(all), false)).toBe(true);
    expect(coversRequiredHeaders(listing(all.map((one) => one.toUpperCase())), false)).toBe(true);
    for (const left of all)
      expect(coversRequiredHeaders(listing(all.filter((one) => one !== left)), false)).toBe(false);
  });

  it('must cover a security token when there is one', () => {
    expect(coversRequiredHeaders(listing(all), true)).toBe(false);
    expect(coversRequiredHeaders(listing([...all, 'x-acs-security-token']), true)).toBe(true);
  });

  it('may name the digest of SM3 after SM3', () => {
    const named = all.map((one) => one.replace('sha256', 'sm3'));
    expect(coversRequiredHeaders(listing(named, 'ACS3-HMAC-SM3'), false)).toBe(true);
    expect(coversRequiredHeaders(listing(named), false)).toBe(false);
  });
});
