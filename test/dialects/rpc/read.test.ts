import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { BODY_LIMIT_BYTES, compileReader } from '../../../src/dialects/rpc/read.ts';
import { contextOf, type Wired } from './context.ts';
import { CATALOG, VERSION } from './toys.ts';

const NOW = new Date('2026-01-02T03:04:05Z');
const read = compileReader(CATALOG, () => NOW);
const CALL = `Action=GetToy&Version=${VERSION}`;
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const V3 = {
  authorization: 'ACS3-HMAC-SHA256 Credential=x,SignedHeaders=host,Signature=y',
  'x-acs-action': 'GetToy',
  'x-acs-version': VERSION,
};

async function refusal(wired: Wired): Promise<unknown> {
  try {
    await read(contextOf(wired));
  } catch (cause) {
    const { fault, detail } = cause as { fault: string; detail: unknown };
    return [fault, detail];
  }
  return 'OK';
}
const post = (body: string | Uint8Array, headers: Record<string, string> = FORM, url = '/'): Wired => ({
  method: 'POST',
  url,
  headers,
  body,
});

describe('compileReader', () => {
  it('finds the operation by Action and Version, and decodes the parameters it knows', async () => {
    const call = await read(contextOf({ url: `/?${CALL}&ToyId=t%201&Most=7&Tags.2.Key=b&Tags.1.Key=a&RegionId=cn` }));
    expect(call.operation.id).toBe('toys:GetToy');
    expect(call.parameters).toEqual({ ToyId: 't 1', Most: 7, Tags: [{ Key: 'a' }, { Key: 'b' }] });
  });

  it('reads a call from the form alone, and from query and form together', async () => {
    const alone = await read(contextOf(post(`${CALL}&ToyId=t+1`)));
    expect(alone.parameters).toEqual({ ToyId: 't 1' });
    const both = await read(contextOf(post('ToyId=form&Most=2', FORM, `/?${CALL}&ToyId=query`)));
    expect(both.parameters).toEqual({ ToyId: 'form', Most: 2 });
    expect(both.wire.query.map(([name]) => name)).toEqual(['Action', 'Version', 'ToyId']);
    expect(both.wire.form).toEqual([
      ['ToyId', 'form'],
      ['Most', '2'],
    ]);
  });

  it('reads a form whatever the case and the charset of its type', async () => {
    const type = { 'content-type': 'Application/X-WWW-Form-Urlencoded; charset=UTF-8' };
    expect((await read(contextOf(post(`${CALL}&ToyId=%C3%A9`, type)))).parameters).toEqual({ ToyId: 'é' });
  });

  it.each<Record<string, string>>([
    { 'content-type': 'application/json' },
    { 'content-type': 'application/octet-stream' },
    {},
  ])('takes no parameters from a body of %j, and keeps its bytes', async (headers) => {
    const call = await read(contextOf(post('ToyId=body&Action=ListToys', headers, `/?${CALL}`)));
    expect(call.parameters).toEqual({});
    expect(call.wire.form).toEqual([]);
    expect(call.wire.body.toString()).toBe('ToyId=body&Action=ListToys');
  });

  describe('a V3 call with a JSON body', () => {
    const json = (body: string, url = '/') =>
      post(body, { ...V3, 'content-type': 'application/json; charset=utf-8' }, url);

    it('has the members as parameters, the body winning over the query', async () => {
      const body = JSON.stringify({ ToyId: 'body', Most: 7, Tags: [{ Key: 'é' }], Other: null });
      const call = await read(contextOf(json(body, '/?ToyId=query')));
      expect(call.parameters).toEqual({ ToyId: 'body', Most: 7, Tags: [{ Key: 'é' }] });
      expect([call.wire.query, call.wire.form]).toEqual([[['ToyId', 'query']], []]);
    });

    it('may have an empty one', async () => {
      expect((await read(contextOf(json('', '/?ToyId=t')))).parameters).toEqual({ ToyId: 't' });
    });

    it('may not name another action than its headers', async () => {
      expect(await refusal(json('{"Action":"ListToys"}'))).toMatchObject([
        'CommonParameterInvalid',
        { Name: 'Action' },
      ]);
    });

    it.each(['{', '[]', '"text"', 'null', '7', 'ToyId=t'])('is refused with %s', async (body) => {
      expect(await refusal(json(body))).toMatchObject(['RequestMalformed', {}]);
    });

    it('is refused when it is not UTF-8', async () => {
      const broken = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
      const wired = post(broken, { ...V3, 'content-type': 'application/json' });
      expect(await refusal(wired)).toMatchObject(['RequestMalformed', {}]);
    });
  });

  it('refuses a V3 call that asks for a format nobody knows, and lets a V1 call ask', async () => {
    expect(await refusal({ headers: V3, url: '/?Format=YAML' })).toEqual(['FormatInvalid', { Format: 'YAML' }]);
    for (const format of ['json', 'XML']) expect(await refusal({ headers: V3, url: `/?Format=${format}` })).toBe('OK');
    expect(await refusal({ url: `/?${CALL}&AccessKeyId=x&Format=None` })).toBe('OK');
  });

  it('knows whom a call says it is from, and only that', async () => {
    expect((await read(contextOf({ headers: V3, url: '/?AccessKeyId=other' }))).claimant()).toBe('x');
    expect((await read(contextOf({ url: `/?${CALL}&AccessKeyId=key` }))).claimant()).toBe('key');
    expect((await read(contextOf({ url: `/?${CALL}` }))).claimant()).toBeUndefined();
    const authorization = 'ACS3-HMAC-SHA256 nonsense';
    expect((await read(contextOf({ headers: { ...V3, authorization } }))).claimant()).toBeUndefined();
  });

  it('takes action and version of a V3 call from its headers alone', async () => {
    const call = await read(contextOf({ method: 'POST', headers: V3, url: '/?ToyId=t' }));
    expect([call.operation.id, call.wire.scheme]).toEqual(['toys:GetToy', 'V3']);
    const unsigned = { 'x-acs-action': 'ListToys', 'x-acs-version': 'other' };
    expect((await read(contextOf({ headers: unsigned, url: `/?${CALL}` }))).operation.id).toBe('toys:GetToy');
  });

  it('lets a V3 call repeat them in the query, but not differ', async () => {
    expect(await refusal({ headers: V3, url: `/?${CALL}` })).toBe('OK');
    const Reason = 'it differs from the signed header x-acs-action';
    expect(await refusal({ headers: V3, url: '/?Action=ListToys' })).toEqual([
      'CommonParameterInvalid',
      { Name: 'Action', Reason },
    ]);
  });

  it('knows where the call comes from', async () => {
    const ctx = contextOf({ url: `/?${CALL}`, headers: { 'user-agent': 'AlibabaCloud (linux)' } });
    Object.defineProperty(ctx.req.socket, 'remoteAddress', { value: '203.0.113.7' });
    expect((await read(ctx)).environment).toEqual({
      receivedAt: NOW,
      sourceIp: '203.0.113.7',
      secure: false,
      userAgent: 'AlibabaCloud (linux)',
    });
  });

  it('believes no header about where the call comes from', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.1', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil' };
    const { environment } = await read(contextOf({ url: `/?${CALL}`, headers }));
    expect([environment.sourceIp, environment.secure]).toEqual(['', false]);
  });

  it('gives headers by name: joined when repeated, empty when not sent', async () => {
    const { wire } = await read(contextOf({ url: `/?${CALL}`, headers: { 'x-acs-date': 'now' } }));
    expect([wire.header('x-acs-date'), wire.header('x-acs-nothing')]).toEqual(['now', '']);
  });

  describe('refuses', () => {
    it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE'])('the method %s before all else', async (method) => {
      expect(await refusal({ method, url: '/?%', headers: { host: 'nobody.aliyuncs.com' } })).toEqual([
        'MethodUnsupported',
        { Method: method },
      ]);
    });

    it.each(['ecs.aliyuncs.com', 'ECS.cn-shanghai.aliyuncs.com:8848', 'constructor.aliyuncs.com', '.aliyuncs.com'])(
      'the host %s of a product that it does not serve',
      async (host) => {
        const Host = host.toLowerCase().replace(':8848', '');
        expect(await refusal({ headers: { host }, url: '/?%' })).toEqual(['ProductNotFound', { Host }]);
      },
    );

    it.each([
      'toys.aliyuncs.com',
      'toys.cn-shanghai.aliyuncs.com:443',
      'toys-vpc.cn-shanghai.aliyuncs.com',
      'gateway.example.com',
      '10.0.0.1',
      '[::1]:80',
      '',
    ])('not the host %p', async (host) => {
      expect(await refusal({ headers: { host }, url: `/?${CALL}` })).toBe('OK');
    });

    it.each([
      ['', ['ParameterMissing', { Name: 'Version' }]],
      ['Action=GetToy', ['ParameterMissing', { Name: 'Version' }]],
      ['Action=GetToy&Version=', ['ParameterMissing', { Name: 'Version' }]],
      ['Action=GetToy&version=2020-01-01', ['ParameterMissing', { Name: 'Version' }]],
      ['Version=2019-01-01', ['VersionInvalid', { Version: '2019-01-01' }]],
      [`Version=${VERSION}`, ['ParameterMissing', { Name: 'Action' }]],
      [`Version=${VERSION}&Action=gettoy`, ['ActionNotFound', { Action: 'gettoy', Version: VERSION }]],
      [`Version=${VERSION}&Action=__proto__`, ['ActionNotFound', { Action: '__proto__', Version: VERSION }]],
    ])('the call %p', async (query, expected) => {
      expect(await refusal({ url: `/?${query}` })).toEqual(expected);
    });

    it('a V3 call without its headers, whatever the query says', async () => {
      const headers = { ...V3, 'x-acs-version': '' };
      expect(await refusal({ headers, url: `/?${CALL}` })).toEqual(['ParameterMissing', { Name: 'Version' }]);
    });

    it('a body above its limit', async () => {
      expect(await refusal(post(new Uint8Array(BODY_LIMIT_BYTES + 1)))).toEqual([
        'RequestTooLarge',
        { LimitBytes: BODY_LIMIT_BYTES },
      ]);
    });

    it.each(['ToyId=%', 'ToyId=\xe9', 'ToyId=%FF', 'ToyId=é'])('the form %p', async (body) => {
      expect(await refusal(post(`${CALL}&${body}`))).toEqual(['RequestMalformed', expect.anything()]);
    });

    it('a form that is not the one it was said to be', async () => {
      const right = createHash('md5').update(CALL).digest('base64');
      expect(await refusal(post(CALL, { ...FORM, 'content-md5': right }))).toBe('OK');
      expect(await refusal(post(`${CALL}&x=y`, { ...FORM, 'content-md5': right }))).toEqual(['ContentMd5Mismatch', {}]);
      const hex = createHash('md5').update(CALL).digest('hex');
      expect(await refusal(post(CALL, { ...FORM, 'content-md5': hex }))).toEqual(['ContentMd5Mismatch', {}]);
      expect(await refusal({ url: `/?${CALL}`, headers: { 'content-md5': right } })).toBe('OK');
    });
  });

  it('remembers the format for the answer as soon as it can be known', async () => {
    const ctx = contextOf({ url: '/?Format=XML&Version=none' });
    await expect(read(ctx)).rejects.toMatchObject({ fault: 'VersionInvalid' });
    expect(ctx.state['format']).toBe('XML');
    expect((await read(contextOf(post(`${CALL}&Format=XML`)))).format).toBe('XML');
  });
});
