import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sendExactly } from '../support/exactRequest.ts';
import { sendRaw, type RawRequest } from '../support/rawSocket.ts';
import { encode, signV1, signV3, type CallV1, type CallV3, type SignedRequest } from '../support/signer.ts';
import { CLOUDSSO, type Answer, type Body, type Key } from '../support/world.ts';
import { said } from './outcome.ts';
import { openRealGateway, type RealGateway } from './realGateway.ts';

const REQUEST_ID = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;
const FORM = 'application/x-www-form-urlencoded';
const MEBIBYTE = 1024 * 1024;

describe('bad input', () => {
  let gateway: RealGateway;
  let DirectoryId: string;
  let UserId: string;
  beforeAll(async () => {
    gateway = await openRealGateway();
    const directory = await call('CreateDirectory', { DirectoryName: 'toys' });
    DirectoryId = (directory.body['Directory'] as { DirectoryId: string }).DirectoryId;
    const user = await call('CreateUser', { DirectoryId, UserName: 'alice' });
    UserId = (user.body['User'] as { UserId: string }).UserId;
  }, 60_000);
  afterAll(() => gateway.stop());
  // Whatever was sent, the next caller is served
  afterEach(async () => {
    expect(said(await call('GetUser', { DirectoryId, UserId }))).toBe('200');
  });

  const common = (key: Key, action: string, params: object) => ({
    endpoint: gateway.origin,
    version: CLOUDSSO,
    action,
    params: params as Readonly<Record<string, unknown>>,
    method: 'POST',
    ...key,
  });
  const v1 = (action: string, params: object = {}, change: Partial<CallV1> = {}): SignedRequest =>
    signV1({ ...common(gateway.account, action, params), ...change });
  const v3 = (action: string, params: object = {}, change: Partial<CallV3> = {}): SignedRequest =>
    signV3({ ...common(gateway.account, action, params), ...change });
  const call = (action: string, params: object = {}, key: Key = gateway.account): Promise<Answer> =>
    sendExactly(signV3(common(key, action, params)));
  const status = async (): Promise<unknown> => {
    const { body } = await call('GetUser', { DirectoryId, UserId });
    return (body['User'] as { Status: string }).Status;
  };

  /** Status and code of an answer that is whole: the envelope, one RequestId in body and header, a code with advice. */
  async function judged(sent: Promise<Answer>): Promise<string> {
    const answer = await sent;
    const { headers, body } = answer;
    expect(headers.get('content-type')).toBe('application/json;charset=utf-8');
    expect(body.RequestId).toMatch(REQUEST_ID);
    expect(headers.get('x-acs-request-id')).toBe(body.RequestId);
    if (answer.status !== 200) {
      expect([typeof body.Code, typeof body.Message]).toEqual(['string', 'string']);
      const advice = await fetch(`${gateway.origin}/errors/${encodeURIComponent(String(body.Code))}`);
      expect([body.Code, advice.status]).toEqual([body.Code, 200]);
      await advice.text();
    }
    return said(answer);
  }
  const raw = async (request: RawRequest): Promise<Answer> => {
    const { status: code, headers, text } = await sendRaw(gateway.origin, request);
    return { status: code, headers: new Headers([...headers]), text, body: JSON.parse(text) as Body };
  };
  const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: string | Uint8Array) =>
    sendExactly({ method, url: gateway.origin + path, headers, ...(body !== undefined && { body }) });

  describe('bodies', () => {
    const big = new Uint8Array(MEBIBYTE + 1).fill(97);

    it('above a mebibyte, declared: 413', async () => {
      const headers = { 'content-length': String(big.length), 'content-type': FORM };
      expect(await judged(ask('POST', '/', headers, big))).toBe('413 RequestEntityTooLarge');
    });

    it('above a mebibyte, in chunks: 413', async () => {
      const headers = { 'transfer-encoding': 'chunked' };
      expect(await judged(ask('POST', '/', headers, big))).toBe('413 RequestEntityTooLarge');
    });

    it('above a mebibyte, through fetch: 413', async () => {
      const { text, status: code } = await fetch(gateway.origin, { method: 'POST', body: big }).then(
        async (response) => ({
          text: await response.text(),
          status: response.status,
        }),
      );
      expect([code, (JSON.parse(text) as Body).Code]).toEqual([413, 'RequestEntityTooLarge']);
    });

    it.each(['2000000', '99999999999'])('declared as %s bytes: 413 before any of them came', async (length) => {
      const head = `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n`;
      expect(await judged(raw({ parts: [head] }))).toBe('413 RequestEntityTooLarge');
    });

    it('far above the limit, without end: 413 and the connection closes', async () => {
      const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000, 97), Buffer.from('\r\n')]);
      const head = 'POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n';
      const answer = raw({ parts: [head, ...Array.from({ length: 8 }, () => chunk)] });
      expect(await judged(answer)).toBe('413 RequestEntityTooLarge');
      expect((await answer).headers.get('connection')).toBe('close');
    });

    it('of exactly a mebibyte are read', async () => {
      const headers = { 'content-length': String(MEBIBYTE) };
      expect(await judged(ask('POST', '/', headers, big.subarray(1)))).toBe('400 MissingVersion');
    });

    it.each([
      ['with a length', 'content-length: 100\r\n\r\nAction=x'],
      ['in chunks', 'transfer-encoding: chunked\r\n\r\n8\r\nAction='],
      ['in chunks without an end', 'transfer-encoding: chunked\r\n\r\n8\r\nAction=x\r\n'],
    ])('cut short %s: 400', async (_how, rest) => {
      const text = `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: ${FORM}\r\n${rest}`;
      expect(await judged(raw({ parts: [text], isCutShort: true }))).toMatch(
        /^400 (InvalidRequest\.Malformed|ContentLengthDoesNotMatch)$/,
      );
    });

    it.each(['zz\r\nabc\r\n', '5\r\nabc\r\n0\r\n\r\n', '-1\r\n'])(
      'in chunks that are none (%j): 400',
      async (chunks) => {
        const text = `POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n${chunks}`;
        expect(await judged(raw({ parts: [text], isCutShort: true }))).toBe('400 InvalidRequest.Malformed');
      },
    );

    it.each([
      ['an escape that is not UTF-8', 'UserId=%FF'],
      ['a surrogate in an escape', 'UserId=%ED%A0%80'],
      ['a raw byte', Buffer.from([0x61, 0x3d, 0xff])],
      ['raw UTF-8', 'UserId=é'],
      ['a broken escape', 'UserId=%zz'],
    ])('with %s: 400', async (_what, body) => {
      const headers = { 'content-type': FORM, 'content-length': String(Buffer.byteLength(body)) };
      expect(await judged(ask('POST', '/', headers, body))).toBe('400 InvalidRequest.Malformed');
    });

    it('that are not what Content-MD5 says: 400', async () => {
      const request = v1('GetUser', { DirectoryId, UserId }, { placement: 'form' });
      const body = String(request.body);
      const md5 = (text: string): string => createHash('md5').update(text).digest('base64');
      const withDigest = (digest: string): SignedRequest => ({
        ...request,
        headers: { ...request.headers, 'content-md5': digest, 'content-length': String(body.length) },
      });
      expect(await judged(sendExactly(withDigest(md5(`${body}&x=y`))))).toBe('400 ContentMD5NotMatched');
      expect(await judged(sendExactly(withDigest('nonsense')))).toBe('400 ContentMD5NotMatched');
      expect(await judged(sendExactly(withDigest(md5(body))))).toBe('200');
    });
  });

  describe('URLs', () => {
    it.each(['%', '%4', '%zz', '%FF', '%C3', '%C0%AF', '%ED%A0%80', '%u0041', 'a=%', '%=a'])(
      'with the escape %s: 400',
      async (query) => {
        expect(await judged(ask('GET', `/?${query}`))).toBe('400 InvalidRequest.Malformed');
      },
    );

    it.each(['/?UserName=é', '/é', '/?é=x'])('with raw bytes outside ASCII (%s): 400', async (target) => {
      const text = Buffer.from(`GET ${target} HTTP/1.1\r\nhost: x\r\n\r\n`, 'utf8');
      expect(await judged(raw({ parts: [text] }))).toBe('400 InvalidRequest.Malformed');
      const latin = Buffer.from(`GET ${target} HTTP/1.1\r\nhost: x\r\n\r\n`, 'latin1');
      expect(await judged(raw({ parts: [latin] }))).toBe('400 InvalidRequest.Malformed');
    });

    it.each([
      '/nowhere',
      '/index.html',
      '/%zz',
      '/%00',
      '/..%2f..%2fetc/passwd',
      '/../../etc/passwd',
      '/errors/%zz',
      '/errors/__proto__',
      '/errors/',
      '/errors',
      '/healthz/x',
      '/HEALTHZ/..',
      '/v2/users?Action=GetUser',
    ])('that lead nowhere (%s): 404', async (path) => {
      expect(await judged(ask('GET', path))).toBe('404 InvalidAction.NotFound');
      expect(await judged(ask('POST', path, { 'content-length': '3' }, 'abc'))).toBe('404 InvalidAction.NotFound');
    });

    it('with 3000 parameters: 400', async () => {
      const many = Array.from({ length: 3000 }, (_, at) => `p${at}=x`).join('&');
      expect(await judged(ask('GET', `/?${many}`))).toBe('400 InvalidRequest.Malformed');
      const headers = { 'content-type': FORM, 'content-length': String(many.length) };
      expect(await judged(ask('POST', '/', headers, many))).toBe('400 InvalidRequest.Malformed');
    });
  });

  describe('the same name twice', () => {
    it.each(['GET', 'POST'])('in the query (%s): 400', async (method) => {
      const request = v1('GetUser', { DirectoryId, UserId }, { method });
      const doubled = { ...request, url: `${request.url}&UserId=${UserId}` };
      expect(await judged(sendExactly(doubled))).toBe('400 InvalidUserId');
    });

    it('in the form: 400', async () => {
      const request = v1('GetUser', { DirectoryId, UserId }, { placement: 'form' });
      const doubled = { ...request, body: `${String(request.body)}&Action=DeleteUser` };
      expect(await judged(sendExactly(doubled))).toBe('400 InvalidAction');
    });

    it('once escaped and once not: 400', async () => {
      expect(await judged(ask('GET', '/?Action=a&%41ction=b'))).toBe('400 InvalidAction');
    });

    const withForm = (request: SignedRequest, params: Readonly<Record<string, string>>): SignedRequest => ({
      ...request,
      headers: { ...request.headers, 'content-type': FORM },
      body: Object.entries(params)
        .map(([name, value]) => `${encode(name)}=${encode(value)}`)
        .join('&'),
    });

    it('in query and form does not let a recorded call pass again', async () => {
      const recorded = v1('UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Disabled' });
      expect(await judged(sendExactly(recorded))).toBe('200');
      expect(await judged(call('UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Enabled' }))).toBe('200');
      const attacks: readonly [Readonly<Record<string, string>>, string][] = [
        [{}, '400 SignatureNonceUsed'],
        [{ SignatureNonce: randomUUID() }, '400 InvalidSignatureNonce'],
        [{ Timestamp: '2026-01-01T00:00:00Z', SignatureNonce: randomUUID() }, '400 InvalidTimestamp'],
        [{ SignatureNonce: '' }, '400 MissingSignatureNonce'],
        [{ NewStatus: 'Disabled', SignatureNonce: randomUUID() }, '400 InvalidSignatureNonce'],
        [{ signatureNonce: randomUUID() }, '400 SignatureDoesNotMatch'],
        [{ Signature: 'x' }, '400 SignatureDoesNotMatch'],
        [{ SignatureType: 'BEARERTOKEN', BearerToken: 'x' }, '400 InvalidSignatureType'],
        [{ SignatureMethod: 'HMAC-SHA256', SignatureNonce: randomUUID() }, '400 SignatureDoesNotMatch'],
      ];
      for (const [params, expected] of attacks) {
        const outcome = await judged(sendExactly(withForm(recorded, params)));
        expect([params, outcome]).toEqual([params, expected]);
        expect(await status()).toBe('Enabled');
      }
    });

    it('in query and form does not change what was signed', async () => {
      const recorded = v1('UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Enabled' });
      expect(await judged(sendExactly(withForm(recorded, { NewStatus: 'Disabled' })))).toBe('200');
      expect(await status()).toBe('Enabled');
    });

    it('in query and form does not turn a V3 call into another', async () => {
      const recorded = v3('UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Enabled' });
      expect(await judged(sendExactly(withForm(recorded, { NewStatus: 'Disabled' })))).toBe(
        '400 SignatureDoesNotMatch',
      );
      expect(await status()).toBe('Enabled');
    });
  });

  describe('actions and versions', () => {
    it.each([
      'GetMood',
      'getuser',
      'GETUSER',
      'GetUser ',
      'GetUser\0',
      'constructor',
      '__proto__',
      'toString',
      'x'.repeat(10_000),
      "'; --",
    ])('unknown: action %j is 404', async (action) => {
      expect(await judged(sendExactly(v1(action)))).toBe('404 InvalidAction.NotFound');
    });

    it.each(['2021-05-16', '2021-5-15', 'latest', '2021-05-15\0', '__proto__', 'x'.repeat(10_000)])(
      'unknown: version %j is 400',
      async (version) => {
        expect(await judged(sendExactly(v1('GetUser', {}, { version })))).toBe('400 InvalidVersion');
      },
    );

    it('of a version are not actions of another', async () => {
      expect(await judged(sendExactly(v3('GetCallerIdentity', {})))).toBe('404 InvalidAction.NotFound');
    });
  });

  describe('values', () => {
    const ACTIONS: [action: string, params: () => Record<string, string>, names: string[]][] = [
      [
        'CreateUser',
        () => ({ DirectoryId, UserName: 'x' }),
        ['UserName', 'FirstName', 'Email', 'Description', 'Status'],
      ],
      ['UpdateUser', () => ({ DirectoryId, UserId }), ['DirectoryId', 'UserId', 'NewDisplayName', 'NewEmail']],
      ['UpdateUserStatus', () => ({ DirectoryId, UserId }), ['DirectoryId', 'UserId', 'NewStatus']],
      ['ListUsers', () => ({ DirectoryId }), ['Filter', 'MaxResults', 'NextToken', 'Status']],
      ['UpdateDirectory', () => ({ DirectoryId }), ['DirectoryId', 'NewDirectoryName']],
      ['GetUserId', () => ({ DirectoryId, ExternalId: '{}' }), ['ExternalId']],
    ];
    const cases = ACTIONS.flatMap(([action, params, names]) => names.map((name) => [action, name, params] as const));

    it.each(cases)('of 10,000 characters: %s %s', async (action, name, params) => {
      for (const long of ['x'.repeat(10_000), '😀'.repeat(5_000), '9'.repeat(10_000)]) {
        expect(await judged(call(action, { ...params(), [name]: long }))).toBe(`400 InvalidParameter.${name}`);
      }
    });

    it.each(cases)('with NUL: %s %s', async (action, name, params) => {
      for (const text of ['\0', 'a\0b']) {
        for (const sign of [v1, v3]) {
          const outcome = await judged(sendExactly(sign(action, { ...params(), [name]: text })));
          expect(outcome).toBe(`400 InvalidParameter.${name}`);
        }
      }
    });

    it('with NUL in a list or in JSON', async () => {
      const tags = { Tags: [{ Key: 'a\0', Value: 'b' }] };
      expect(await judged(call('CreateUser', { DirectoryId, UserName: 'x', ...tags }))).toBe(
        '400 InvalidParameter.Tags',
      );
      for (const ExternalId of ['{"Id":"a\\u0000","Issuer":"SCIM"}', '{"Id":"a\\ud800","Issuer":"SCIM"}']) {
        expect(await judged(call('GetUserId', { DirectoryId, ExternalId }))).toBe('400 InvalidParameter.ExternalId');
      }
    });

    it.each([
      ['AccessKeyId', '404 InvalidAccessKeyId.NotFound'],
      ['SecurityToken', '400 InvalidSecurityToken.MismatchWithAccessKey'],
      ['SignatureNonce', '200'],
      ['RegionId', '200'],
    ])('odd: %s of V1', async (name, expected) => {
      for (const value of ['\0', 'x'.repeat(10_000), "'; drop table users; --", '😀', '%00', '../..']) {
        const common = { [name]: value };
        const outcome = await judged(sendExactly(v1('GetUser', { DirectoryId, UserId }, { common })));
        expect([value, outcome]).toEqual([value, expected]);
      }
    });

    it('deep JSON in ExternalId', async () => {
      const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
      const inForm = (ExternalId: string) =>
        judged(sendExactly(v1('GetUserId', { DirectoryId, ExternalId }, { placement: { ExternalId: 'form' } })));
      expect(await inForm(deep(50_000))).toBe('400 InvalidParameter.ExternalId');
      expect(await inForm(`{"Id":"x","Issuer":"SCIM","Deep":${deep(50_000)}}`)).toBe('404 EntityNotExists.User');
      expect(await inForm(`{"Id":${deep(50_000)},"Issuer":"SCIM"}`)).toBe('400 InvalidParameter.ExternalId');
      expect(await inForm('{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000))).toBe('400 InvalidParameter.ExternalId');
      expect(await inForm('['.repeat(50_000))).toBe('400 InvalidParameter.ExternalId');
    });

    it.each([
      'null',
      '0',
      '"x"',
      '[]',
      '{"Id":null,"Issuer":"SCIM"}',
      '{"Id":{},"Issuer":"SCIM"}',
      '{"Id":"x","Issuer":"LDAP"}',
      '',
      '{',
    ])('odd JSON in ExternalId: %s', async (ExternalId) => {
      expect(await judged(call('GetUserId', { DirectoryId, ExternalId }))).toBe('400 InvalidParameter.ExternalId');
    });

    it.each([
      '__proto__',
      'constructor',
      'prototype',
      'hasOwnProperty',
      'toString',
      '__proto__.Status',
      'Tags.__proto__',
      'Tags.1.__proto__.Key',
      'Tags.constructor.Key',
      '',
    ])('under the name %j are ignored like any unknown name', async (name) => {
      for (const sign of [v1, v3]) {
        const request = sign('GetUser', { DirectoryId, UserId, [name]: 'x' });
        expect(await judged(sendExactly(request))).toBe('200');
      }
      const listed = await call('ListUsers', { DirectoryId, [name]: 'Enabled' });
      // Of a list only numbered items count; an item without a key is an item all the same
      expect([200, 400]).toContain(listed.status);
      expect(({} as Record<string, unknown>)['Status']).toBeUndefined();
    });

    it('under inherited names in JSON reach nothing', async () => {
      const ExternalId = '{"__proto__":{"Id":"x","Issuer":"SCIM"},"constructor":{"prototype":{"Id":"x"}}}';
      expect(await judged(call('GetUserId', { DirectoryId, ExternalId }))).toBe('400 InvalidParameter.ExternalId');
    });

    it('for a list with a million as index are one item', async () => {
      const params = { DirectoryId, 'Tags.999999.Key': 'x', 'Tags.1000000.Key': 'y', 'Tags.-1.Key': 'z' };
      expect(await judged(call('ListUsers', params))).toBe('200');
    });

    it('for a list beyond its length: 400', async () => {
      const Tags = Array.from({ length: 500 }, (_, at) => ({ Key: `k${at}` }));
      expect(await judged(call('ListUsers', { DirectoryId, Tags }))).toBe('400 InvalidParameter.Tags');
    });
  });

  describe('wildcards', () => {
    const Allow = 'Allow' as const;
    let keys = 0;
    async function userWith(...Statement: readonly object[]): Promise<Key> {
      const key = { accessKeyId: `LTAIwild${(keys += 1)}`, accessKeySecret: randomUUID() };
      const AccessKeys = [{ AccessKeyId: key.accessKeyId, AccessKeySecret: key.accessKeySecret }];
      const Policies = [{ Custom: `wild-${keys}`, Document: { Version: '1', Statement } }];
      await gateway.declare({ Users: [{ UserName: `wild${keys}`, AccessKeys, Policies }] });
      return key;
    }
    const place = (): string => `acs:cloudsso:cn-shanghai:${gateway.account.accountId}:directory`;

    it('in a policy that would take a regular expression for ever are decided', async () => {
      const hostile = Array.from({ length: 40 }, () => '*a').join('');
      const key = await userWith({
        Effect: Allow,
        Action: `cloudsso:${'*?'.repeat(30)}x`,
        Resource: `${place()}/${hostile}*b`,
      });
      const outcome = judged(call('GetDirectory', { DirectoryId: 'a'.repeat(64) }, key));
      expect(await outcome).toBe('403 NoPermission');
    });

    it.each(['*', '?', 'd-*', '.*', '[a-z]', '${DirectoryId}', '..', '/', 'd-1/user/*', '%2A', ':'])(
      'in a parameter are letters: %s',
      async (value) => {
        const key = await userWith(
          { Effect: Allow, Action: 'cloudsso:*', Resource: `${place()}/d-1` },
          { Effect: Allow, Action: 'cloudsso:*', Resource: `${place()}/d-1/*` },
        );
        expect(await judged(call('GetDirectory', { DirectoryId: value }, key))).toMatch(
          /^403 NoPermission$|^404 EntityNotExists/,
        );
        expect(await judged(call('GetUser', { DirectoryId: value, UserId: 'u-1' }, key))).not.toBe('200');
      },
    );

    it('in a parameter do not reach past a denial', async () => {
      const key = await userWith(
        { Effect: Allow, Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: 'cloudsso:Get*', Resource: `${place()}/${DirectoryId}*` },
      );
      for (const value of [DirectoryId, '*', `${DirectoryId}*`, `${DirectoryId}/`, DirectoryId.toUpperCase()]) {
        expect(await judged(call('GetDirectory', { DirectoryId: value }, key))).not.toBe('200');
      }
    });

    it('in a filter are letters', async () => {
      for (const value of ['%', '_lice', 'a%', '*', '\\', "'"]) {
        const { body } = await call('ListUsers', { DirectoryId, Filter: `UserName sw ${value}` });
        expect(body['TotalCounts']).toBe(0);
      }
    });
  });

  describe('methods', () => {
    it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s: 403', async (method) => {
      expect(await judged(ask(method, '/'))).toBe('403 UnsupportedHTTPMethod');
      const signed = v1('GetUser', { DirectoryId, UserId }, { method });
      expect(await judged(sendExactly(signed))).toBe('403 UnsupportedHTTPMethod');
    });

    it('HEAD: 403 with the RequestId in the header, there being no body', async () => {
      const { status: code, headers, text } = await ask('HEAD', '/?Action=GetUser');
      expect([code, text]).toEqual([403, '']);
      expect(headers.get('x-acs-request-id')).toMatch(REQUEST_ID);
    });

    it('that HTTP does not know: 400', async () => {
      expect(await judged(raw({ parts: ['BREW / HTTP/1.1\r\nhost: x\r\n\r\n'] }))).toBe('400 InvalidRequest.Malformed');
    });
  });

  describe('what is hardly HTTP', () => {
    it.each([
      ['431', '140 KiB of headers', `GET / HTTP/1.1\r\nhost: x\r\n${`x-a: ${'a'.repeat(1017)}\r\n`.repeat(140)}\r\n`],
      ['431', 'a URL of 140 KiB', `GET /?x=${'a'.repeat(140 * 1024)} HTTP/1.1\r\nhost: x\r\n\r\n`],
      ['400', 'garbage', '\x01\x02\x03 hello\r\n\r\n'],
      ['400', 'another protocol', 'SSH-2.0-OpenSSH_9.0\r\n'],
      ['400', 'a TLS greeting', '\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03'],
      [
        '400',
        'a request smuggled behind a length',
        'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      ],
      ['400', 'two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
      ['400', 'a line feed alone in a header', 'GET / HTTP/1.1\r\nhost: x\r\nx: a\nb\r\n\r\n'],
    ])('%s for %s', async (code, _what, text) => {
      const answer = raw({ parts: [Buffer.from(text, 'latin1')] });
      expect(await judged(answer)).toBe(`${code} InvalidRequest.Malformed`);
      expect((await answer).headers.get('connection')).toBe('close');
    });

    it.each([
      ['no Host', 'GET /?Format=JSON HTTP/1.1\r\n\r\n'],
      ['HTTP/1.0', 'GET /?Format=JSON HTTP/1.0\r\n\r\n'],
      ['an expectation', 'GET /?Format=JSON HTTP/1.1\r\nhost: x\r\nexpect: wonders\r\n\r\n'],
      ['an upgrade', 'GET /?Format=JSON HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n'],
      ['an absolute target', 'GET http://elsewhere/?Format=JSON HTTP/1.1\r\nhost: x\r\n\r\n'],
      ['a Host that is none', 'GET /?Format=JSON HTTP/1.1\r\nhost: <>"\\\r\n\r\n'],
    ])('is read all the same: %s', async (_what, text) => {
      expect(await judged(raw({ parts: [text] }))).toBe('400 MissingVersion');
    });

    it('a host of another product: 404', async () => {
      for (const host of ['ecs.aliyuncs.com', 'oss.cn-shanghai.aliyuncs.com:8848', '__proto__.aliyuncs.com']) {
        const answer = ask('GET', '/?Action=x', { host });
        expect(await judged(answer)).toBe('404 InvalidProduct.NotFound');
        expect((await answer).body['HostId']).toBe(host);
      }
      expect(await judged(ask('GET', '/', { host: 'cloudsso.cn-shanghai.aliyuncs.com' }))).toBe('400 MissingVersion');
    });
  });

  describe('signatures', () => {
    it.each([
      ['stale', -16 * 60],
      ['future', 16 * 60],
      ['ancient', -56 * 365 * 86_400],
      ['far future', 7000 * 365 * 86_400],
    ])('of a %s clock: 400', async (_what, seconds) => {
      const timestamp = new Date(Date.now() + seconds * 1000);
      for (const sign of [v1, v3]) {
        expect(await judged(sendExactly(sign('GetUser', { DirectoryId, UserId }, { timestamp })))).toBe(
          '400 InvalidTimeStamp.Expired',
        );
      }
    });

    it.each(['now', '', '2026-02-30T00:00:00Z', '2026-01-01T00:00:00.000Z', '\0', 'x'.repeat(10_000)])(
      'of the time %j: 400',
      async (Timestamp) => {
        const request = v1('GetUser', { DirectoryId, UserId }, { common: { Timestamp } });
        expect(await judged(sendExactly(request))).toBe(
          `400 ${Timestamp === '' ? 'MissingTimestamp' : 'InvalidTimeStamp.Format'}`,
        );
      },
    );

    it('that are empty: 400', async () => {
      const first = v1('GetUser', { DirectoryId, UserId });
      const empty = { ...first, url: first.url.replace(/Signature=[^&]*$/, 'Signature=') };
      expect(await judged(sendExactly(empty))).toBe('400 MissingSignature');
      const second = v3('GetUser', { DirectoryId, UserId });
      const authorization = String(second.headers['authorization']).replace(/Signature=.*$/, 'Signature=');
      expect(await judged(sendExactly({ ...second, headers: { ...second.headers, authorization } }))).toBe(
        '400 IncompleteSignature',
      );
    });

    it.each(['x', '=', 'AAAA', '\0', '😀', 'x'.repeat(10_000), 'AAAAAAAAAAAAAAAAAAAAAAAAAAA='])(
      'that are %j: 400',
      async (signature) => {
        const request = v1('GetUser', { DirectoryId, UserId });
        const forged = { ...request, url: request.url.replace(/Signature=[^&]*$/, `Signature=${encode(signature)}`) };
        expect(await judged(sendExactly(forged))).toBe('400 SignatureDoesNotMatch');
      },
    );

    it.each([
      'ACS3-HMAC-SHA256',
      'ACS3-HMAC-SHA256 ',
      'ACS3-HMAC-SHA256 Credential=,SignedHeaders=,Signature=',
      'ACS3-HMAC-SHA256 Credential=x;SignedHeaders=host;Signature=y',
      `ACS3-HMAC-SHA256 Credential=x,SignedHeaders=${'a;'.repeat(5000)},Signature=y`,
      'ACS3-HMAC-SHA256 Credential=x,Credential=y,SignedHeaders=host,Signature=z',
    ])('in the header %s: 400', async (authorization) => {
      const request = v3('GetUser', { DirectoryId, UserId });
      const forged = { ...request, headers: { ...request.headers, authorization } };
      expect(await judged(sendExactly(forged))).toBe('400 IncompleteSignature');
    });

    it('of nobody: 400', async () => {
      expect(await judged(ask('GET', `/?Action=GetUser&Version=${CLOUDSSO}`))).toBe('400 MissingAccessKeyId');
    });
  });

  it('many bad requests at once are each answered', async () => {
    const bad = Array.from({ length: 60 }, (_, at) =>
      at % 3 === 0
        ? judged(call('GetMood'))
        : at % 3 === 1
          ? judged(ask('GET', '/?%'))
          : judged(raw({ parts: ['garbage\r\n\r\n'] })),
    );
    const outcomes = await Promise.all(bad);
    expect(new Set(outcomes)).toEqual(new Set(['404 InvalidAction.NotFound', '400 InvalidRequest.Malformed']));
  });
});
