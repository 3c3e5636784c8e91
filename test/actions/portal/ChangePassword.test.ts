import { describe, expect, it } from '@jest/globals';
import { bindOffered, codeOf, givePassword, makeDoor, PASSWORD, visit, type Asks } from '../../support/portalPages.ts';
import { onEveryDatabase } from '../../support/world.ts';

const OTHER = 'Other-Pass-9876';
const twice = (NewPassword: string, RepeatedPassword = NewPassword) => ({ NewPassword, RepeatedPassword });

onEveryDatabase('portal:ChangePassword', (world) => {
  const open = async (asks: Asks = { isResetRequired: true }) => {
    const account = await world().account();
    const door = await makeDoor(world(), account, asks);
    const visitor = visit(world(), door);
    return { account, door, visitor, first: await visitor.signIn(), base: `/${door.DirectoryName}` };
  };

  describe('303', () => {
    it('leads in with the password to be, which then is the only one', async () => {
      const { visitor, first, base } = await open();
      expect(first).toMatchObject({ status: 200, title: 'Choose a new password' });
      expect(visitor.cookies.size).toBe(0);
      expect(await visitor.send(twice(OTHER))).toMatchObject({ status: 303, location: base });
      expect((await visitor.get(base)).status).toBe(200);
      expect((await visitor.signIn(PASSWORD)).status).toBe(403);
      expect(await visitor.signIn(OTHER)).toMatchObject({ status: 303, location: base });
    });
  });

  describe('200', () => {
    it('goes on to a device where one is needed', async () => {
      const { visitor } = await open({ isResetRequired: true, mfa: 'Enabled' });
      expect(await visitor.send(twice(OTHER))).toMatchObject({ status: 200, title: 'Set up a second factor' });
      await bindOffered(world(), visitor);
      expect(visitor.cookies.size).toBe(1);
    });

    it('comes after the code of a device that is bound', async () => {
      const { account, door, visitor, base } = await open({ mfa: 'Enabled' });
      const seed = await bindOffered(world(), visitor);
      // Another password first: this one was the last
      await world().call(account, 'SetPasswordPolicy', { DirectoryId: door.DirectoryId, PasswordReusePrevention: 0 });
      await givePassword(world(), account, door, true);
      world().advance(30);
      expect((await visitor.signIn()).title).toBe('Enter your code');
      const next = await visitor.send({ Code: codeOf(seed, world().now()) });
      expect(next).toMatchObject({ status: 200, title: 'Choose a new password' });
      expect(await visitor.send(twice(OTHER))).toMatchObject({ status: 303, location: base });
    });
  });

  describe('400', () => {
    it.each([
      ['two that differ', twice(OTHER, `${OTHER}x`), 'not the same'],
      ['one that is too short', twice('Ab1-'), 'fewer than 8'],
      ['one without a symbol', twice('OtherPass9876'), 'no symbol'],
      ['one with the name in it', twice('Alice-Pass-9876'), 'name of the user'],
      ['the same again', twice(PASSWORD), 'one of the last'],
    ])('for %s, with the form again', async (_title, form, words) => {
      const { visitor, base } = await open();
      const answer = await visitor.send(form);
      expect(answer).toMatchObject({ status: 400, title: 'Choose a new password' });
      expect(answer.trouble).toContain(words);
      expect(answer.text).toContain('At least 8 characters');
      expect(await visitor.send(twice(OTHER))).toMatchObject({ status: 303, location: base });
    });
  });

  describe('403', () => {
    it('for a ticket that was used: it ended with the password', async () => {
      const { visitor, base } = await open();
      const { Ticket = '' } = visitor.hidden();
      await visitor.send(twice(OTHER));
      const again = await visitor.post(`${base}/login/password`, { Ticket, ...twice('Third-Pass-9876') });
      expect([again.status, again.trouble]).toEqual([403, expect.stringContaining('Sign in again')]);
    });
  });
});
