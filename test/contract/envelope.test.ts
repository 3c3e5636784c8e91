import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { makeUser, makeUserIn, type Made } from '../support/given.ts';
import { layOut, type CallV1, type CallV3, type PartsV3 } from '../support/signer.ts';
import { onEveryDatabase, type Account, type Answer, type How } from '../support/world.ts';
import { said } from './outcome.ts';

const JSON_TYPE = 'application/json;charset=utf-8';
const XML_TYPE = 'text/xml;charset=utf-8';
const REQUEST_ID = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

const LISTS = ['Users.User', 'Tags.Tag', 'Directories.Directory'];
const parser = new XMLParser({
  ignoreDeclaration: true,
  parseTagValue: false,
  isArray: (_name, path) => LISTS.some((list) => String(path).endsWith(list)),
});

/** One tree in texts, so that both formats can be held against each other. */
function inTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inTexts);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inTexts(member)]));
  }
  return String(value);
}

/** JSON's `Users: [a, b]` as XML shows it: `Users: {User: [a, b]}`; an empty list is an empty element. */
function wrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wrapped);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => {
    if (!Array.isArray(member)) return [name, wrapped(member)];
    const item = name === 'Directories' ? 'Directory' : name.slice(0, -1);
    return [name, member.length > 0 ? { [item]: wrapped(member) } : ''];
  });
  return Object.fromEntries(members);
}

onEveryDatabase('the envelope', (world) => {
  let account: Account;
  let made: Made;
  beforeAll(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
    await makeUserIn(world(), account, made.DirectoryId, {
      UserName: 'bob',
      DisplayName: 'B & <O>b "\'',
      Tags: [
        { Key: 'team', Value: 'blue' },
        { Key: 'site', Value: '' },
      ],
    });
  });
  const call = (action: string, params: object = {}, how: How = {}) => world().call(account, action, params, how);
  const v1 = (change: Partial<CallV1>): How => ({ scheme: 'V1', v1: change });
  const v3 = (change: Partial<CallV3>): How => ({ scheme: 'V3', v3: change });

  describe('the format', () => {
    const ways: [name: string, how: How, params: object, type: string][] = [
      ['V1 Format=JSON', v1({ format: 'JSON' }), {}, JSON_TYPE],
      ['V1 Format=json', v1({ format: 'json' }), {}, JSON_TYPE],
      ['V1 Format=XML', v1({ format: 'XML' }), {}, XML_TYPE],
      ['V1 Format=None', v1({ format: 'None' }), {}, XML_TYPE],
      ['V1 without Format', v1({ common: { Format: undefined } }), {}, XML_TYPE],
      ['V1 in a form', v1({ method: 'POST', placement: 'form', format: 'JSON' }), {}, JSON_TYPE],
      ['V3 Accept JSON', v3({}), {}, JSON_TYPE],
      ['V3 Accept anything', v3({ accept: '*/*' }), {}, JSON_TYPE],
      ['V3 Accept XML', v3({ accept: 'application/xml' }), {}, XML_TYPE],
      ['V3 Accept text/xml', v3({ accept: 'text/xml' }), {}, XML_TYPE],
      ['V3 Accept both', v3({ accept: 'application/json, text/xml' }), {}, JSON_TYPE],
      ['V3 Format=XML', v3({}), { Format: 'XML' }, XML_TYPE],
      ['V3 Format=JSON over Accept', v3({ accept: 'text/xml' }), { Format: 'JSON' }, JSON_TYPE],
    ];

    it('V3 with the parameters in a JSON body, which the signature covers', async () => {
      const body = JSON.stringify(made);
      expect((await call('GetUser', {}, v3({ body }))).status).toBe(200);
      const payload = createHash('sha256').update('{}').digest('hex');
      const another = { parts: (parts: PartsV3) => ({ ...parts, payload }) };
      expect((await call('GetUser', {}, v3({ body, steps: another }))).body.Code).toBe('SignatureDoesNotMatch');
    });

    it('V3 Format=YAML is refused, in JSON', async () => {
      const answer = await call('ListDirectories', { Format: 'YAML' }, v3({}));
      expect([answer.status, answer.body.Code]).toEqual([400, 'InvalidParameter.Format']);
    });

    it.each(ways)('%s', async (_name, how, params, type) => {
      const good = await call('ListDirectories', params, how);
      const bad = await call('GetUser', { ...params, DirectoryId: made.DirectoryId, UserId: 'u-9' }, how);
      const unknown = await call('GetMood', params, how);
      expect([good.status, bad.status, unknown.status]).toEqual([200, 404, 404]);
      for (const { headers, text } of [good, bad, unknown]) {
        expect(headers.get('content-type')).toBe(type);
        expect(text.startsWith(type === JSON_TYPE ? '{"RequestId":"' : DECLARATION)).toBe(true);
      }
    });
  });

  describe('a good answer', () => {
    it.each([
      ['GetUser', () => made],
      ['ListUsers', () => ({ DirectoryId: made.DirectoryId })],
      ['ListUsers', () => ({ DirectoryId: made.DirectoryId, Filter: 'UserName eq nobody' })],
      ['ListUsers', () => ({ DirectoryId: made.DirectoryId, MaxResults: 1 })],
      ['ListDirectories', () => ({})],
      ['GetDirectory', () => ({ DirectoryId: made.DirectoryId })],
      ['UpdateUserStatus', () => ({ ...made, NewStatus: 'Enabled' })],
    ])('of %s says the same in both formats', async (action, params) => {
      const json = await call(action, params(), v1({ format: 'JSON' }));
      const xml = await call(action, params(), v1({ format: 'XML' }));
      const volatile = { RequestId: '', NextToken: '' };
      const { NextToken = '', ...rest } = json.body;
      const fromJson = { ...rest, ...(NextToken !== '' && { NextToken }) };
      const fromXml = (parser.parse(xml.text) as Record<string, Record<string, unknown>>)[`${action}Response`];
      expect(Object.keys(fromXml ?? {})).toEqual(Object.keys(json.body));
      expect({ ...fromXml, ...volatile }).toEqual({ ...(wrapped(inTexts(fromJson)) as object), ...volatile });
    });

    it('lists in XML with an element for each item', async () => {
      const { text } = await call('ListUsers', { DirectoryId: made.DirectoryId }, v1({ format: 'XML' }));
      expect(text).toMatch(
        /^<\?xml version="1.0" encoding="UTF-8"\?><ListUsersResponse><RequestId>[0-9A-F-]{36}<\/RequestId><Users><User>/,
      );
      expect(text.match(/<User>/g)).toHaveLength(2);
      expect(text).toContain(
        '<Tags><Tag><Key>site</Key><Value></Value></Tag><Tag><Key>team</Key><Value>blue</Value></Tag></Tags>',
      );
      expect(text).toContain('<DisplayName>B &amp; &lt;O&gt;b &quot;&apos;</DisplayName>');
      expect(text).toContain('<TotalCounts>2</TotalCounts><MaxResults>10</MaxResults><IsTruncated>false</IsTruncated>');
      expect(text.endsWith('</ListUsersResponse>')).toBe(true);
    });

    it('lists in JSON with bare arrays, and has numbers and booleans', async () => {
      const { body } = await call('ListUsers', { DirectoryId: made.DirectoryId });
      expect(body).toMatchObject({ Users: expect.any(Array), TotalCounts: 2, MaxResults: 10, IsTruncated: false });
    });

    it('carries its RequestId in body and header, no Code and no Message', async () => {
      for (const how of [v1({}), v3({})]) {
        const { body, headers } = await call('GetUser', made, how);
        expect(body.RequestId).toMatch(REQUEST_ID);
        expect(headers.get('x-acs-request-id')).toBe(body.RequestId);
        expect(Object.keys(body)).toEqual(['RequestId', 'User']);
      }
    });

    it('may be read by any page in a browser', async () => {
      const { headers } = await call('ListDirectories');
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toBe('*');
    });

    it('is 200 with a body also when there is nothing to say', async () => {
      const answer = await call('UpdateUserStatus', { ...made, NewStatus: 'Enabled' });
      expect([answer.status, Object.keys(answer.body)]).toEqual([200, ['RequestId']]);
    });
  });

  function expectEnvelope({ headers, body }: Answer, code: string): void {
    expect(headers.get('content-type')).toBe(JSON_TYPE);
    expect(body.Code).toBe(code);
    expect(body.RequestId).toMatch(REQUEST_ID);
    expect(headers.get('x-acs-request-id')).toBe(body.RequestId);
    const { AccessDeniedDetail, ...texts } = body;
    expect(Object.keys(texts).slice(0, 5)).toEqual(['RequestId', 'HostId', 'Code', 'Message', 'Recommend']);
    // Go's client panics on anything else
    for (const text of Object.values(texts)) expect(typeof text).toBe('string');
    expect(body['HostId']).toBe(new URL(world().origin).host);
    // On record are the calls whose signature was looked at
    const isOnRecord = !['InvalidAction.NotFound', 'InvalidVersion', 'SignatureDoesNotMatch'].includes(code);
    const place = isOnRecord ? `/console/#/r/${body.RequestId}` : `/errors/${code}?requestId=${body.RequestId}`;
    expect(body['Recommend']).toBe(`${world().origin}${place}`);
    if (code !== 'NoPermission') expect(AccessDeniedDetail).toBeUndefined();
  }

  describe('an error', () => {
    it.each([
      ['GetUser', { DirectoryId: 'd-9', UserId: 'u-9' }, {}, '404 EntityNotExists.Directory'],
      ['GetUser', {}, {}, '400 MissingDirectoryId'],
      ['ListUsers', { DirectoryId: 'd-9', MaxResults: 'many' }, {}, '400 InvalidParameter.MaxResults'],
      ['GetMood', {}, {}, '404 InvalidAction.NotFound'],
      ['GetUser', {}, { version: '1999-01-01' }, '400 InvalidVersion'],
    ] as const)('of %s %j %j is %s', async (action, params, how, expected) => {
      for (const scheme of ['V1', 'V3'] as const) {
        const answer = await call(action, params, { scheme, ...how });
        expect(said(answer)).toBe(expected);
        expectEnvelope(answer, String(answer.body.Code));
      }
    });

    it.each(['/nowhere', '/v1/directories', '/errors/NoSuchCode', '//x', '/healthz/x'])(
      'of routing has the same envelope: %s',
      async (path) => {
        const url = `${world().origin}${path}`;
        const answer = await world().send({ method: 'GET', url, headers: {} });
        expect(said(answer)).toBe('404 InvalidAction.NotFound');
        expectEnvelope(answer, 'InvalidAction.NotFound');
        const inXml = await world().send({ method: 'GET', url, headers: { accept: 'text/xml' } });
        expect(inXml.text).toMatch(/^<\?xml [^>]+><Error><RequestId>[0-9A-F-]{36}<\/RequestId><HostId>/);
        expect(inXml.text).toContain(`<RequestId>${String(inXml.headers.get('x-acs-request-id'))}</RequestId>`);
      },
    );

    it('in XML is under Error with the same members', async () => {
      const answer = await call('GetUser', { DirectoryId: 'd-9', UserId: 'u-9' }, v1({ format: 'XML' }));
      const { Error: error } = parser.parse(answer.text) as { Error: Record<string, string> };
      expect(Object.keys(error)).toEqual(['RequestId', 'HostId', 'Code', 'Message', 'Recommend']);
      expect(error['Code']).toBe('EntityNotExists.Directory');
      expect(error['RequestId']).toBe(answer.headers.get('x-acs-request-id'));
    });

    it('recommends a page that says what to do', async () => {
      const { body } = await call('GetMood', {});
      const advice = await fetch(String(body['Recommend']));
      expect(advice.status).toBe(200);
      expect(advice.headers.get('content-type')).toMatch(/^text\/plain/);
      expect(await advice.text()).toMatch(/^InvalidAction.NotFound\n\n\S.+\n$/);
    });

    it('of policy has a detail that is an object of texts', async () => {
      const key = { accessKeyId: `LTAI${account.accountId}`, accessKeySecret: 'secret-of-nobody' };
      const AccessKeys = [{ AccessKeyId: key.accessKeyId, AccessKeySecret: key.accessKeySecret }];
      await world().declare(account, { Users: [{ UserName: 'nobody', AccessKeys }] });
      const answer = await world().call(key, 'GetUser', made);
      expect(said(answer)).toBe('403 NoPermission');
      expectEnvelope(answer, 'NoPermission');
      const detail = answer.body['AccessDeniedDetail'] as Record<string, unknown>;
      expect(detail).toEqual({
        AuthAction: 'cloudsso:GetUser',
        AuthPrincipalType: 'SubUser',
        AuthPrincipalDisplayName: expect.stringMatching(/^2\d{17}$/),
        AuthPrincipalOwnerId: account.accountId,
        PolicyType: 'AccountLevelIdentityBasedPolicy',
        NoPermissionType: 'ImplicitDeny',
        EncodedDiagnosticMessage: expect.any(String),
      });
      const message = Buffer.from(String(detail['EncodedDiagnosticMessage']), 'base64').toString();
      expect(message).not.toContain(answer.body.RequestId);
    });
  });

  describe('SignatureDoesNotMatch', () => {
    const params = { DirectoryId: 'd ä+/*~&=%', UserId: "it's" };

    it.each(['GET', 'POST'])('in V1 (%s) ends with the string to sign', async (method) => {
      let stringToSign = '';
      const steps: CallV1['steps'] = {
        stringToSign: (verb, text, by) => (stringToSign = [verb, '%2F', by(text)].join('&')),
      };
      const answer = await call('GetUser', params, v1({ method, steps, accessKeySecret: 'another' }));
      expectEnvelope(answer, 'SignatureDoesNotMatch');
      expect(answer.status).toBe(400);
      expect(answer.body.Message).toBe(
        `Specified signature is not matched with our calculation. server string to sign is:${stringToSign}`,
      );
      // Python takes what stands between the first colon and the next
      expect(answer.body.Message?.split(':')).toHaveLength(2);
    });

    it('in V1 covers what a form carries', async () => {
      let stringToSign = '';
      const steps: CallV1['steps'] = {
        stringToSign: (verb, text, by) => (stringToSign = [verb, '%2F', by(text)].join('&')),
      };
      const how = v1({ method: 'POST', placement: 'form', steps, accessKeySecret: 'another' });
      expect((await call('GetUser', params, how)).body.Message?.endsWith(`:${stringToSign}`)).toBe(true);
    });

    it('in V3 ends with the canonical request in brackets', async () => {
      let canonicalRequest = '';
      const steps: CallV3['steps'] = { canonicalRequest: (parts) => (canonicalRequest = layOut(parts)) };
      const answer = await call('GetUser', params, v3({ steps, accessKeySecret: 'another' }));
      expectEnvelope(answer, 'SignatureDoesNotMatch');
      const hash = createHash('sha256').update(canonicalRequest).digest('hex');
      expect(answer.body.Message).toBe(
        `Specified signature does not match our calculation. server StringToSign is [ACS3-HMAC-SHA256\n${hash}] ` +
          `server CanonicalRequest is [${canonicalRequest}]`,
      );
    });

    it.each([
      ['V1', v1({ steps: { encode: encodeURIComponent } })],
      ['V3', v3({ steps: { encode: encodeURIComponent } })],
      ['V1', v1({ method: 'POST', steps: { method: 'GET' } })],
      ['V3', v3({ steps: { key: (secret) => `${secret}&` } })],
    ] as const)('in %s has a diagnosis for a known mistake', async (_scheme, how) => {
      const answer = await call('GetUser', params, how);
      expectEnvelope(answer, 'SignatureDoesNotMatch');
      expect(answer.body['SignatureDiagnosis']).toMatch(/^Your client .+; the rest of the signature is right\.$/);
      expect(answer.text).not.toContain(account.accessKeySecret);
    });

    it.each([
      ['V1', v1({ accessKeySecret: 'another' })],
      ['V3', v3({ accessKeySecret: 'another' })],
    ] as const)('in %s has none for another secret', async (_scheme, how) => {
      const { body } = await call('GetUser', params, how);
      expect(body).not.toHaveProperty('SignatureDiagnosis');
    });
  });
});
