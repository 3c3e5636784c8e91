import { describe, expect, it } from '@jest/globals';
import {
  bindOffered,
  codeOf,
  makeDoor,
  need,
  setMfa,
  visit,
  type Asks,
  type Visitor,
} from '../../support/portalPages.ts';
import { onEveryDatabase } from '../../support/world.ts';

const WRONG = /^That code is not right/;

onEveryDatabase('portal:VerifyCode', (world) => {
  /** Alice, whose device is bound; the clock stands at the next step, since the code of that one is spent. */
  const open = async (asks: Asks = { mfa: 'Enabled' }) => {
    const account = await world().account();
    const door = await makeDoor(world(), account, { mfa: 'Enabled' });
    const visitor = visit(world(), door);
    await visitor.signIn();
    const seed = await bindOffered(world(), visitor);
    await setMfa(world(), account, door, asks);
    world().advance(30);
    return { account, door, visitor, seed, base: `/${door.DirectoryName}` };
  };
  const wrongCode = (seed: string): string => (codeOf(seed, world().now()) === '000000' ? '111111' : '000000');
  const sendWrong = async (visitor: Visitor, seed: string, times: number): Promise<void> => {
    for (let count = 0; count < times; count += 1) {
      const { status, trouble, title } = await visitor.send({ Code: wrongCode(seed) });
      expect([status, trouble, title]).toEqual([403, expect.stringMatching(WRONG), 'Enter your code']);
    }
  };

  describe('303', () => {
    it('leads in with the code of now, and notes when the device was used', async () => {
      const { visitor, seed, base } = await open();
      expect(await visitor.signIn()).toMatchObject({ status: 200, title: 'Enter your code' });
      expect(visitor.cookies.size).toBe(1);
      visitor.cookies.clear();
      expect(await visitor.get(base)).toMatchObject({ status: 303 });
      await visitor.signIn();
      const done = await visitor.send({ Code: codeOf(seed, world().now()) });
      expect(done).toMatchObject({ status: 303, location: base });
      expect((await visitor.get(base)).status).toBe(200);
    });

    it('after a code that was wrong, with the same form', async () => {
      const { visitor, seed, base } = await open();
      await visitor.signIn();
      await sendWrong(visitor, seed, 1);
      expect(await visitor.send({ Code: codeOf(seed, world().now()) })).toMatchObject({ status: 303, location: base });
    });

    it('is asked for at an unusual address alone, where the directory wants that', async () => {
      const { door, visitor, base } = await open({ mfa: 'OnlyRiskyLogin', risk: 'EnforceVerify' });
      expect(await visitor.signIn()).toMatchObject({ status: 303, location: base });
      const last = world().database.knex('last_sign_ins').where({ user_id: door.UserId });
      await last.update({ source_ip: '192.0.2.1' });
      expect(await visitor.signIn()).toMatchObject({ status: 200, title: 'Enter your code' });
    });
  });

  describe('403', () => {
    it('for a code that was used before, also by somebody else at the same moment', async () => {
      const { door, visitor, seed } = await open();
      const others = [visitor, visit(world(), door), visit(world(), door)];
      for (const one of others) await one.signIn();
      const Code = codeOf(seed, world().now());
      const answers = await Promise.all(others.map((one) => one.send({ Code })));
      expect(answers.map(({ status }) => status).sort()).toEqual([303, 403, 403]);
      expect(answers.find(({ status }) => status === 403)?.trouble).toMatch(/was used already/);
    });

    it('once too many were wrong, whatever comes then, and passwords do not give them back', async () => {
      const { account, door, visitor, seed } = await open();
      await need(world(), account, 'SetPasswordPolicy', { DirectoryId: door.DirectoryId, MaxLoginAttempts: 0 });
      await visitor.signIn();
      await sendWrong(visitor, seed, 3);
      await visitor.signIn();
      await sendWrong(visitor, seed, 2);
      const right = await visitor.send({ Code: codeOf(seed, world().now()) });
      expect([right.status, right.trouble]).toEqual([403, expect.stringMatching(WRONG)]);
      world().advance(3600);
      await visitor.signIn();
      expect((await visitor.send({ Code: codeOf(seed, world().now()) })).status).toBe(303);
    });

    it.each<readonly [string, (ticket: string) => string | Promise<string>]>([
      ['made up', () => 'x'],
      ['cut off', (ticket) => ticket.slice(0, -1)],
      ['too old', (ticket) => Promise.resolve(ticket).then((same) => (world().advance(601), same))],
    ])('for a ticket that is %s', async (_title, change) => {
      const { visitor, seed } = await open();
      await visitor.signIn();
      const Ticket = await change(visitor.hidden()['Ticket'] ?? '');
      const answer = await visitor.send({ Ticket, Code: codeOf(seed, world().now()) });
      expect([answer.status, answer.trouble]).toEqual([403, expect.stringContaining('Sign in again')]);
    });

    it('for a ticket of another step, of another directory, or from before the password changed', async () => {
      const { account, door, visitor, seed, base } = await open();
      await visitor.signIn();
      const { Ticket = '' } = visitor.hidden();
      const Code = codeOf(seed, world().now());
      const password = { NewPassword: 'Other-Pass-9876', RepeatedPassword: 'Other-Pass-9876' };
      const other = await makeDoor(world(), await world().account());
      const refused = { status: 403, trouble: expect.stringContaining('Sign in again') };
      expect(await visitor.post(`${base}/login/password`, { Ticket, ...password })).toMatchObject(refused);
      expect(await visitor.post(`${base}/login/later`, { Ticket })).toMatchObject(refused);
      const bind = { Ticket, FirstCode: Code, SecondCode: Code };
      expect(await visitor.post(`${base}/login/device`, bind)).toMatchObject(refused);
      expect(await visitor.post(`/${other.DirectoryName}/login/code`, { Ticket, Code })).toMatchObject(refused);
      const { DirectoryId, UserId } = door;
      const Password = 'Second-Pass-1234';
      await need(world(), account, 'ResetUserPassword', { DirectoryId, UserId, Password });
      expect(await visitor.post(`${base}/login/code`, { Ticket, Code })).toMatchObject(refused);
    });
  });
});
