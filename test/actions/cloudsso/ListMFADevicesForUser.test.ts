import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeUser, type Made } from '../../support/given.ts';
import { bindUserDevice, inDeviceRoom } from '../../support/givenDevices.ts';
import { codeAt } from '../../support/signIn.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListMFADevicesForUser', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'ListMFADevicesForUser', { ...made, ...params });
  const attempt = async (binding: Promise<unknown>) => {
    await expect(binding).rejects.toThrow();
    return (await call()).body['TotalCounts'];
  };

  describe('200', () => {
    it('shows devices in the order of binding, never their seeds', async () => {
      const first = await bindUserDevice(world(), account, made, 'phone');
      world().advance(5);
      const second = await bindUserDevice(world(), account, made, 'tablet');
      const { body, text } = await call();
      expect(body).toMatchObject({
        TotalCounts: 2,
        MFADevices: [
          { DeviceId: first, DeviceName: 'phone', DeviceType: 'TOTP', UserId: made.UserId, LastUseTime: '' },
          { DeviceId: second, DeviceName: 'tablet' },
        ],
      });
      expect(first).toMatch(/^mfa-[0-9a-z]{20}$/);
      const [kept] = (await world().database.knex('user_mfa_devices').where({ device_id: first })) as [
        { sealed_seed: string },
      ];
      expect(text).not.toContain(kept.sealed_seed);
    });

    it('at most two, also of two bound at once', async () => {
      await bindUserDevice(world(), account, made);
      const binds = [bindUserDevice(world(), account, made), bindUserDevice(world(), account, made)];
      const outcomes = await Promise.allSettled(binds);
      const failures = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
      expect(failures).toMatchObject([{ fault: 'MfaDeviceLimitExceeded', detail: { Limit: 2 } }]);
      expect((await call()).body['TotalCounts']).toBe(2);
    });

    it('none for codes that are not of its seed, or of another step', async () => {
      const { DirectoryId, UserId } = made;
      const room = <R>(effect: Parameters<typeof inDeviceRoom<R>>[2]) => inDeviceRoom(world(), account, effect);
      const offer = { ...(await room((devices) => devices.offer(DirectoryId, UserId))), name: 'phone' };
      const other = await room((devices) => devices.offer(DirectoryId, UserId));
      const at = (steps: number) => codeAt(offer.base32, world().now(), steps);
      const bind = (one: typeof offer, codes: readonly [string, string]) =>
        attempt(room((devices) => devices.bind(DirectoryId, UserId, one, codes)));
      expect(await bind(offer, [at(0), at(0)])).toBe(0);
      expect(await bind(offer, [at(-11), at(-10)])).toBe(0);
      // A seed opens for the device that it was sealed for alone
      expect(await bind({ ...offer, id: other.id }, [at(-1), at(0)])).toBe(0);
    });
  });

  it('404 EntityNotExists.User', async () => {
    expect(said(await call({ UserId: 'u-00000000000000000000' }))).toBe('404 EntityNotExists.User');
  });
});
