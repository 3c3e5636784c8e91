import { describe, expect, it } from '@jest/globals';
import { makeDoor, setMfa, visit } from '../../support/portalPages.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('portal:PutOffDevice', (world) => {
  const open = async (mfa: string, risk: string) => {
    const account = await world().account();
    const door = await makeDoor(world(), account, { mfa, risk });
    const visitor = visit(world(), door);
    return { account, door, visitor, first: await visitor.signIn(), base: `/${door.DirectoryName}` };
  };

  describe('303', () => {
    it('leads in where people decide themselves', async () => {
      const { visitor, first, base } = await open('Byuser', 'Autonomous');
      expect(first.text).toContain(`action="${base}/login/later"`);
      const { Ticket = '' } = visitor.hidden();
      expect(await visitor.post(`${base}/login/later`, { Ticket })).toMatchObject({ status: 303, location: base });
    });
  });

  describe('200', () => {
    it.each([
      ['Enabled', 'Autonomous'],
      ['Byuser', 'EnforceVerify'],
      ['OnlyRiskyLogin', 'EnforceVerify'],
    ])('asks again where %s and %s leave no choice', async (mfa, risk) => {
      const { visitor, first, base } = await open(mfa, risk);
      expect(first.text).not.toContain('/login/later');
      const { Ticket = '' } = visitor.hidden();
      const answer = await visitor.post(`${base}/login/later`, { Ticket });
      expect(answer).toMatchObject({ status: 200, title: 'Set up a second factor' });
      expect(visitor.cookies.size).toBe(0);
    });

    it('asks again when the directory has changed its mind meanwhile', async () => {
      const { account, door, visitor, base } = await open('Byuser', 'Autonomous');
      const { Ticket = '' } = visitor.hidden();
      await setMfa(world(), account, door, { mfa: 'Enabled' });
      expect((await visitor.post(`${base}/login/later`, { Ticket })).status).toBe(200);
      expect(visitor.cookies.size).toBe(0);
    });
  });
});
