// What people with bad intentions send to the pages of the sign-in portal.
import { describe, expect, it } from '@jest/globals';
import { askDevice, makePersonWithAccess, redeem } from '../support/portal.ts';
import { givePassword, makeDoor, need, PASSWORD, setMfa, visit } from '../support/portalPages.ts';
import { onEveryDatabase } from '../support/world.ts';

const FOREIGN = /^The form was not sent from a page of this sign-in/;

onEveryDatabase('the sign-in portal', (world) => {
  const open = async () => {
    const account = await world().account();
    const door = await makeDoor(world(), account);
    return { account, door, visitor: visit(world(), door), base: `/${door.DirectoryName}` };
  };

  it('judges no more passwords than it may, however many come at once', async () => {
    const { account, door, visitor } = await open();
    await need(world(), account, 'SetPasswordPolicy', { DirectoryId: door.DirectoryId, MaxLoginAttempts: 5 });
    const guesses = Array.from({ length: 20 }, (_none, at) => visit(world(), door).signIn(`Guess-Pass-${at}00`));
    expect((await Promise.all(guesses)).map(({ status }) => status)).toEqual(Array(20).fill(403));
    const counted = world().database.knex('sign_in_attempts').where({ user_id: door.UserId });
    expect(await counted.select('factor', 'failures')).toEqual([{ factor: 'Password', failures: 5 }]);
    expect((await visitor.signIn()).status).toBe(403);
  });

  describe('takes no form from elsewhere', () => {
    it.each([
      ['another origin', { origin: 'https://evil.example' }],
      ['no origin at all', { origin: 'null' }],
      ['another site', { 'sec-fetch-site': 'cross-site' }],
      ['a neighbour', { 'sec-fetch-site': 'same-site' }],
    ])('%s', async (_title, headers) => {
      const { visitor, base } = await open();
      const answer = await visitor.post(`${base}/login`, { UserName: 'alice', Password: PASSWORD }, headers);
      expect([answer.status, answer.trouble, visitor.cookies.size]).toEqual([403, expect.stringMatching(FOREIGN), 0]);
      const out = await visitor.post(`${base}/logout`, {}, headers);
      expect([out.status, out.trouble]).toEqual([403, expect.stringMatching(FOREIGN)]);
    });

    it('nor without what its own page carries', async () => {
      const { visitor, base } = await open();
      await visitor.signIn();
      for (const form of [{}, { FormToken: 'x' }] as Record<string, string>[]) {
        const answer = await visitor.post(`${base}/device`, { ...form, UserCode: 'BCDF', Decision: 'Approved' });
        expect([answer.status, answer.trouble]).toEqual([403, expect.stringMatching(FOREIGN)]);
      }
    });
  });

  it('lets a session into its own directory alone', async () => {
    const { visitor, base } = await open();
    const other = await open();
    await visitor.signIn();
    await other.visitor.signIn();
    const [mine = ['', '']] = visitor.cookies;
    other.visitor.cookies.set(...mine);
    expect(await other.visitor.get(other.base)).toMatchObject({ status: 303, location: `${other.base}/login` });
    expect((await visitor.get(base)).status).toBe(200);
  });

  it.each([
    ['made up', 'x'],
    ['empty', ''],
  ])('takes a session that is %s for none', async (_title, cookie) => {
    const { visitor, base } = await open();
    visitor.cookies.set('paifang-session', cookie);
    expect(await visitor.get(base)).toMatchObject({ status: 303, location: `${base}/login` });
    const device = await visitor.get(`${base}/device?user_code=BCDF-GHJK-LMNP`);
    expect(device.location).toBe(`${base}/login?user_code=BCDF-GHJK-LMNP`);
  });

  it.each<readonly [number, string, RequestInit]>([
    [415, 'JSON', { headers: { 'content-type': 'application/json' }, body: '{}' }],
    [413, 'too much', { headers: FORM(), body: `UserName=${'x'.repeat(40_000)}` }],
    [400, 'a name twice', { headers: FORM(), body: 'UserName=a&UserName=b&Password=c' }],
    [400, 'nothing', { headers: FORM(), body: '' }],
    [405, 'another method', { method: 'PUT', headers: FORM(), body: 'a=b' }],
  ])('answers %i with words and a RequestId for %s', async (status, _title, init) => {
    const { base } = await open();
    const response = await fetch(`${world().origin}${base}/login`, { method: 'POST', ...init });
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text).toMatch(/role="alert">\s*\S/);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9A-F-]{36}$/);
  });

  it('keeps pages from being framed, kept, or fed with anything foreign', async () => {
    const { visitor, base } = await open();
    for (const path of [`${base}/login`, '/nowhere/login', base]) {
      const { headers } = await visitor.get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
  });

  it('escapes whatever people wrote', async () => {
    const { visitor, base } = await open();
    const name = `"><script>alert(1)</script>`;
    const answer = await visitor.post(`${base}/login`, { UserName: name, Password: 'x', PendingCode: name });
    expect(answer.text).not.toContain('<script');
    expect(answer.text).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect((await visitor.get('/%22%3E%3Cscript%3E/login')).status).toBe(404);
  });

  it('is reached by identifier where the gateway has the name for itself', async () => {
    const { account, door, visitor } = await open();
    const { DirectoryId } = door;
    await need(world(), account, 'UpdateDirectory', { DirectoryId, NewDirectoryName: 'errors' });
    expect((await visitor.get('/errors/login')).status).toBe(404);
    const own = visit(world(), { DirectoryName: DirectoryId, UserName: 'alice' });
    expect(await own.signIn()).toMatchObject({ status: 303, location: `/${DirectoryId}` });
    expect((await own.get(`/${DirectoryId}`)).status).toBe(200);
  });

  it('lets a command line in by what the person says, once and for this person', async () => {
    const account = await world().account();
    const person = await makePersonWithAccess(world(), account);
    await givePassword(world(), account, person);
    await setMfa(world(), account, person, {});
    const { DirectoryId } = person;
    const { Directory } = await need(world(), account, 'GetDirectory', { DirectoryId });
    const { DirectoryName } = Directory as { DirectoryName: string };
    const visitor = visit(world(), { DirectoryName, UserName: 'Alice' });
    const { DeviceCode, UserCode } = (await askDevice(world(), DirectoryId)).body as unknown as Record<
      'DeviceCode' | 'UserCode',
      string
    >;
    await visitor.signIn();
    await visitor.get(`/${DirectoryName}/device?user_code=${UserCode.toLowerCase()}`);
    expect((await visitor.send({ Decision: 'Denied' })).title).toBe('Refused');
    expect((await redeem(world(), DeviceCode)).body['ErrorCode']).toBe('InvalidDeviceCodeError');
    await visitor.get(`/${DirectoryName}/device?user_code=${UserCode}`);
    expect(await visitor.send({ Decision: 'Approved' })).toMatchObject({ status: 409 });
  });
});

function FORM(): Record<string, string> {
  return { 'content-type': 'application/x-www-form-urlencoded' };
}
