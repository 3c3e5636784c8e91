import { Readable } from 'node:stream';
import type { Context } from 'koa';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { compileDeviceAuthorization } from '../../../src/dialects/portal/deviceAuthorization.ts';
import { isFault } from '../../../src/faults/fault.ts';
import { freshName, makeDirectory } from '../../support/given.ts';
import { askDevice, saidByPortal, sendPortal } from '../../support/portal.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('POST /device-authorization', (world) => {
  const name = freshName();
  let directoryId: string;
  beforeAll(async () => {
    directoryId = await makeDirectory(world(), await world().account(), name);
  });
  const said = async (directory: string, more: Record<string, unknown> = {}) =>
    saidByPortal(await askDevice(world(), directory, more));

  describe('200', () => {
    it('with codes and with where to approve them', async () => {
      const { status, body, headers } = await askDevice(world(), name);
      const uri = `${world().origin}/${name}/device`;
      expect([status, headers.get('cache-control'), body]).toEqual([
        200,
        'no-store',
        {
          DeviceCode: expect.any(String),
          UserCode: expect.stringMatching(/^([BCDFGHJKLMNPQRSTVWXZ]{4}-){2}[BCDFGHJKLMNPQRSTVWXZ]{4}$/),
          VerificationUri: uri,
          VerificationUriComplete: `${uri}?user_code=${String(body['UserCode'])}`,
          Interval: 3,
          RequestId: expect.any(String),
        },
      ]);
      const line = world().witnessed.find(({ requestId }) => requestId === body.RequestId);
      expect(line).toMatchObject({ dialect: 'portal', failure: undefined });
    });

    it('with other codes each time, for a portal by its identifier, with or without a slash at the end', async () => {
      const urls = [`http://x/${directoryId}/login`, `https://x:8080/${name}/login/`, `https://x/${name}/login?a=b#c`];
      const bodies = await Promise.all(
        urls.map(async (PortalUrl) => (await askDevice(world(), '', { PortalUrl })).body),
      );
      expect(new Set(bodies.map((body) => body['UserCode'])).size).toBe(3);
      expect(new Set(bodies.map((body) => body['DeviceCode'])).size).toBe(3);
    });

    it('with an address that leads to the portal, where the name of the directory leads elsewhere', async () => {
      const id = await makeDirectory(world(), await world().account(), 'console');
      const { body } = await askDevice(world(), 'console');
      expect(body['VerificationUri']).toBe(`${world().origin}/${id}/device`);
    });
  });

  it('leaves nothing behind', async () => {
    const tables = ['audit_events', 'device_decisions', 'nonces'];
    const count = () => Promise.all(tables.map(async (table) => world().database.knex(table).count()));
    const before = await count();
    await askDevice(world(), name);
    await askDevice(world(), 'nobody-here');
    expect(await count()).toEqual(before);
  });

  it('404 for a portal that is none', async () => {
    for (const directory of ['nobody-here', 'd-000000000000', directoryId.toUpperCase()]) {
      expect(await said(directory)).toBe('404 InvalidParameter.PortalUrl');
    }
  });

  it.each<[string, unknown, string]>([
    ['PortalUrl', undefined, 'MissingParameter.PortalUrl'],
    ['PortalUrl', '', 'MissingParameter.PortalUrl'],
    ['PortalUrl', 'nonsense', 'InvalidParameter.PortalUrl'],
    ['PortalUrl', 'https://x/', 'InvalidParameter.PortalUrl'],
    ['PortalUrl', 'https://x/a/b/login', 'InvalidParameter.PortalUrl'],
    ['PortalUrl', 'https://x/%00/login', 'InvalidParameter.PortalUrl'],
    ['PortalUrl', 'https://x/../login', 'InvalidParameter.PortalUrl'],
    ['PortalUrl', 'javascript:/x/login', 'InvalidParameter.PortalUrl'],
    ['PortalUrl', `https://x/${'a'.repeat(2000)}/login`, 'InvalidParameter.PortalUrl'],
    ['PortalUrl', ['https://x/a/login'], 'InvalidParameter.PortalUrl'],
    ['ClientId', undefined, 'MissingParameter.ClientId'],
    ['ClientId', 'x'.repeat(129), 'InvalidParameter.ClientId'],
    ['ClientId', 'a b', 'InvalidParameter.ClientId'],
    ['ClientId', 7, 'InvalidParameter.ClientId'],
    ['CodeChallenge', undefined, 'MissingParameter.CodeChallenge'],
    ['CodeChallenge', 'short', 'InvalidParameter.CodeChallenge'],
    ['CodeChallenge', `${'a'.repeat(42)}=`, 'InvalidParameter.CodeChallenge'],
    ['CodeChallengeMethod', 'plain', 'InvalidParameter.CodeChallengeMethod'],
    ['CodeChallengeMethod', null, 'MissingParameter.CodeChallengeMethod'],
  ])('400 for the %s %j', async (parameter, value, code) => {
    expect(await said(name, { [parameter]: value })).toBe(`400 ${code}`);
  });

  it('405 for GET, 415 for a form, 413 for a body without end', async () => {
    const path = '/device-authorization';
    const headers = { 'content-type': 'text/plain' };
    const answers = [
      await sendPortal(world(), { method: 'GET', path }),
      await sendPortal(world(), { method: 'POST', path, body: '{}', headers }),
      await sendPortal(world(), { method: 'POST', path, body: { PortalUrl: 'x'.repeat(20_000) } }),
    ];
    expect(answers.map(saidByPortal)).toEqual([
      '405 UnsupportedHTTPMethod',
      '415 UnsupportedContentType',
      '413 RequestEntityTooLarge',
    ]);
  });
});

describe('a flood of devices', () => {
  let at = 5_000;
  const answer = compileDeviceAuthorization({
    findDirectory: () => Promise.resolve({ directoryId: 'd-00abc', name: 'abc' }),
    issueCodes: () => ({ deviceCode: 'code', userCode: 'BCDF-GHJK-LMNP' }),
    interval: 3,
    origins: () => ['https://signin.example'],
    now: () => at,
  });
  const ask = async (): Promise<string> => {
    const body = { PortalUrl: 'https://x/abc/login', ClientId: 'app', CodeChallengeMethod: 'S256' };
    const text = JSON.stringify({ ...body, CodeChallenge: 'a'.repeat(43) });
    const req = Object.assign(Readable.from([Buffer.from(text)]), { headers: { 'content-length': text.length } });
    const ctx = { method: 'POST', req, get: () => 'application/json', set: () => undefined };
    return answer(ctx as unknown as Context, 'id').then(
      () => 'answered',
      (cause: unknown) => (isFault(cause) ? cause.fault : 'thrown'),
    );
  };

  it('is let through a hundred a second, all together', async () => {
    const answers = await Promise.all(Array.from({ length: 130 }, ask));
    expect(answers.filter((one) => one === 'answered')).toHaveLength(100);
    expect(answers.filter((one) => one === 'Throttled')).toHaveLength(30);
    at += 1_000;
    expect(await ask()).toBe('answered');
  });
});
