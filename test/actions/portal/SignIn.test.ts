import { describe, expect, it } from '@jest/globals';
import { SETTINGS_GIVEN } from '../../support/givenSettings.ts';
import { makeDoor, need, PASSWORD, visit, type Asks } from '../../support/portalPages.ts';
import { onEveryDatabase } from '../../support/world.ts';

const REFUSED = /^The user name or the password is not right/;

onEveryDatabase('portal:SignIn', (world) => {
  const open = async (asks: Asks = {}) => {
    const account = await world().account();
    const door = await makeDoor(world(), account, asks);
    return { account, door, visitor: visit(world(), door), base: `/${door.DirectoryName}` };
  };

  describe('303', () => {
    it('leads in, by name without regard to case, and out again', async () => {
      const { visitor, base } = await open();
      expect(await visitor.get(`${base}/login`)).toMatchObject({ status: 200, title: 'Sign in' });
      const done = await visitor.signIn(PASSWORD, 'ALICE');
      expect(done).toMatchObject({ status: 303, location: base });
      expect(done.headers.get('set-cookie')).toMatch(
        new RegExp(`^paifang-session=[\\w.-]+; Path=${base}; Max-Age=28800; HttpOnly; SameSite=Lax$`),
      );
      expect(await visitor.get(base)).toMatchObject({ status: 200, title: 'Your accounts' });
      expect(await visitor.send({}, `${base}/logout`)).toMatchObject({ status: 303, location: `${base}/login` });
      expect(await visitor.get(base)).toMatchObject({ status: 303, location: `${base}/login` });
    });

    it('is on record as the person, without the password', async () => {
      const { door, visitor } = await open();
      await visitor.signIn();
      const event = await lastEvent(door.UserId);
      expect(event).toMatchObject({ outcome: 'OK', principal_type: 'DirectoryUser', dialect: 'portal' });
      expect(JSON.stringify(event)).not.toContain(PASSWORD);
    });

    it('leads to the command line that waits', async () => {
      const { visitor, base } = await open();
      await visitor.get(`${base}/login?user_code=BCDF-GHJK-LMNP`);
      const sent = await visitor.send({ UserName: 'alice', Password: PASSWORD });
      expect(sent.location).toBe(`${base}/device?user_code=BCDF-GHJK-LMNP`);
    });

    it('ends with the password that it began with', async () => {
      const { account, door, visitor, base } = await open();
      await visitor.signIn();
      const Password = 'Second-Pass-1234';
      await need(world(), account, 'ResetUserPassword', { ...idsOf(door), Password });
      expect(await visitor.get(base)).toMatchObject({ status: 303, location: `${base}/login` });
    });
  });

  describe('403', () => {
    it('in one and the same way for a wrong password, nobody, and no password', async () => {
      const { account, door, visitor } = await open();
      await need(world(), account, 'CreateUser', { DirectoryId: door.DirectoryId, UserName: 'bob' });
      for (const [userName, password] of [
        ['alice', 'Wrong-Pass-1234'],
        ['nobody', PASSWORD],
        ['bob', PASSWORD],
        ['alice', 'x'.repeat(128)],
      ] as const) {
        const answer = await visitor.signIn(password, userName);
        expect([answer.status, answer.trouble]).toEqual([403, expect.stringMatching(REFUSED)]);
      }
      expect(await eventsOf(door.UserId)).toEqual([]);
    });

    it('once too many were wrong, for an hour', async () => {
      const { account, door, visitor, base } = await open();
      await need(world(), account, 'SetPasswordPolicy', { DirectoryId: door.DirectoryId, MaxLoginAttempts: 2 });
      for (let count = 0; count < 2; count += 1) await visitor.signIn('Wrong-Pass-1234');
      expect(await visitor.signIn()).toMatchObject({ status: 403, trouble: expect.stringMatching(REFUSED) });
      world().advance(3500);
      expect((await visitor.signIn()).status).toBe(403);
      world().advance(100);
      expect(await visitor.signIn()).toMatchObject({ status: 303, location: base });
    });

    it('for whoever is disabled, once the password was right', async () => {
      const { account, door, visitor } = await open();
      await need(world(), account, 'UpdateUserStatus', { ...idsOf(door), NewStatus: 'Disabled' });
      expect(await visitor.signIn()).toMatchObject({
        status: 403,
        trouble: expect.stringContaining('disabled'),
      });
      expect((await visitor.signIn('Wrong-Pass-1234')).trouble).toMatch(REFUSED);
    });

    it('for a password that has expired', async () => {
      const { account, door, visitor } = await open();
      await need(world(), account, 'SetPasswordPolicy', { DirectoryId: door.DirectoryId, MaxPasswordAge: 1 });
      expect((await visitor.signIn()).status).toBe(303);
      world().advance(86_400);
      const late = await visitor.signIn();
      expect([late.status, late.trouble]).toEqual([403, expect.stringContaining('expired')]);
    });

    it('from a network that the directory does not name', async () => {
      const { account, door, visitor, base } = await open();
      const { DirectoryId } = door;
      await need(world(), account, 'SetLoginPreference', { DirectoryId, LoginNetworkMasks: '192.0.2.0/24;10.0.0.1' });
      const refused = { status: 403, trouble: expect.stringContaining('127.0.0.1') };
      expect(await visitor.get(`${base}/login`)).toMatchObject(refused);
      expect(await visitor.signIn()).toMatchObject(refused);
      await need(world(), account, 'SetLoginPreference', { DirectoryId, LoginNetworkMasks: '10.0.0.1;127.0.0.9/24' });
      expect((await visitor.signIn()).status).toBe(303);
    });

    it('where people sign in at their identity provider', async () => {
      const account = await world().account();
      const { DirectoryId = '' } = (await SETTINGS_GIVEN['single sign-on']?.(world(), account)) ?? {};
      const visitor = visit(world(), { DirectoryName: DirectoryId, UserName: 'alice' });
      expect(await visitor.signIn()).toMatchObject({
        status: 403,
        trouble: expect.stringContaining('identity provider'),
      });
    });

    it('where no second factor can be asked for that is allowed', async () => {
      const { visitor } = await open({ mfa: 'Enabled', types: ['PlatformPasskey'] });
      expect(await visitor.signIn()).toMatchObject({
        status: 403,
        trouble: expect.stringContaining('second factor'),
      });
    });
  });

  describe('400', () => {
    it.each([
      [{ UserName: 'ali\0ce', Password: PASSWORD }, 'NUL character'],
      [{ UserName: '', Password: PASSWORD }, 'did not arrive whole'],
      [{ UserName: 'alice' }, 'did not arrive whole'],
      [{ UserName: 'alice', Password: 'x'.repeat(129) }, 'cannot be used'],
    ])('for %j', async (form, words) => {
      const { visitor, base } = await open();
      const answer = await visitor.post(`${base}/login`, form as Record<string, string>);
      expect([answer.status, answer.title, answer.trouble]).toEqual([400, 'Sign in', expect.stringContaining(words)]);
    });
  });

  describe('404', () => {
    it('of a directory that is not there, or has another name now', async () => {
      const { account, door, visitor, base } = await open();
      await visitor.signIn();
      const NewDirectoryName = `${door.DirectoryName}-2`;
      await need(world(), account, 'UpdateDirectory', { DirectoryId: door.DirectoryId, NewDirectoryName });
      const gone = await visitor.get(`${base}/login`);
      expect([gone.status, gone.trouble]).toEqual([404, expect.stringContaining(door.DirectoryName)]);
      expect((await visitor.get(`/${NewDirectoryName}/login`)).status).toBe(200);
      // By its identifier it leads to the name that it has
      const byId = await visitor.get(`/${door.DirectoryId}/login`);
      expect([byId.status, byId.location]).toEqual([303, `/${NewDirectoryName}/login`]);
    });
  });

  const idsOf = ({ DirectoryId, UserId }: { DirectoryId: string; UserId: string }) => ({ DirectoryId, UserId });

  async function eventsOf(userId: string): Promise<readonly unknown[]> {
    return world()
      .database.knex('audit_events')
      .whereLike('principal_arn', `%/user/${userId}`)
      .andWhere({ action: 'portal:SignIn' })
      .select();
  }

  async function lastEvent(userId: string): Promise<unknown> {
    return (await eventsOf(userId)).at(-1);
  }
});
