import { describe, expect, it } from '@jest/globals';
import { bindOffered, codeOf, makeDoor, need, visit } from '../../support/portalPages.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('portal:BindDevice', (world) => {
  const open = async () => {
    const account = await world().account();
    const door = await makeDoor(world(), account, { mfa: 'Enabled' });
    const visitor = visit(world(), door);
    const first = await visitor.signIn();
    const { Secret: seed = '' } = visitor.hidden();
    return { account, door, visitor, first, seed, base: `/${door.DirectoryName}` };
  };

  describe('303', () => {
    it('binds what was offered and leads in', async () => {
      const { account, door, visitor, first, base } = await open();
      expect(first).toMatchObject({ status: 200, title: 'Set up a second factor' });
      expect(first.text).toMatch(/src="data:image\/png;base64,[\w+/=]+"/);
      expect(first.text).not.toContain('/login/later');
      await bindOffered(world(), visitor);
      expect((await visitor.get(base)).status).toBe(200);
      const { DirectoryId, UserId } = door;
      const { MFADevices } = await need(world(), account, 'ListMFADevicesForUser', { DirectoryId, UserId });
      expect(MFADevices).toMatchObject([{ DeviceType: 'TOTP', UserId }]);
    });
  });

  describe('403', () => {
    it('for codes that are not the device’s, with the same offer again', async () => {
      const { visitor, seed } = await open();
      const code = codeOf(seed, world().now());
      const wrong = await visitor.send({ FirstCode: code, SecondCode: code });
      expect(wrong).toMatchObject({ status: 403, title: 'Set up a second factor' });
      expect(visitor.hidden()['Secret']).toBe(seed);
      await bindOffered(world(), visitor);
    });

    it('for the code that has just bound the device', async () => {
      const { visitor, seed } = await open();
      await bindOffered(world(), visitor);
      const Code = codeOf(seed, world().now());
      await visitor.signIn();
      expect((await visitor.send({ Code })).status).toBe(403);
    });

    it('for the same offer once more', async () => {
      const { visitor, seed, base } = await open();
      const { Ticket = '' } = visitor.hidden();
      await bindOffered(world(), visitor);
      world().advance(60);
      const codes = { FirstCode: codeOf(seed, world().now(), -1), SecondCode: codeOf(seed, world().now()) };
      expect((await visitor.post(`${base}/login/device`, { Ticket, ...codes })).status).toBe(403);
    });
  });
});
