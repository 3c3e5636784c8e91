import { beforeAll, describe, expect, it } from '@jest/globals';
import { takeLicenseUsage } from '../../../src/store/authenticators/licenseUsageRows.ts';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { makeUserIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

const DAY = 86_400;

onEveryDatabase('rsa:GetLicenseUsageV2', (world) => {
  let account: Account;
  let made: Administered;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
  });
  const take = () => takeLicenseUsage(world().database, world().now());
  const usage = async () => {
    const { body } = await callRest(world(), made.key, 'GetLicenseUsageV2');
    return body as unknown as readonly { month: string; activeUsers: number; lastUpdatedAt: string }[];
  };
  const add = (UserName: string) => makeUserIn(world(), account, made.DirectoryId, { UserName });
  const nameOf = (at: Date) => at.toLocaleString('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });

  describe('200', () => {
    it('tells this month as it stands, whatever was written down', async () => {
      await take();
      await add('bob');
      expect(await take()).toBe(0);
      const [now, ...before] = await usage();
      expect([now?.month, now?.activeUsers, before]).toEqual([nameOf(world().now()), 2, []]);
      expect(now?.lastUpdatedAt).toMatch(/^\d{4}-\d\d-\d\dT.*\.\d{3}Z$/);
    });

    it('tells months that are over as they were last seen, newest first, and 12 of them', async () => {
      const names: string[] = [];
      for (let month = 0; month < 14; month += 1) {
        world().advance(3601);
        await take();
        names.unshift(nameOf(world().now()));
        const first = world().now();
        while (nameOf(world().now()) === nameOf(first)) world().advance(DAY);
      }
      await add('carol');
      await take();
      const told = await usage();
      expect(told.map(({ month }) => month)).toEqual([nameOf(world().now()), ...names.slice(0, 12)]);
      expect(told.map(({ activeUsers }) => activeUsers)).toEqual([3, ...Array<number>(12).fill(2)]);
      const kept = await world().database.knex('license_usage').where({ directory_id: made.DirectoryId });
      expect(kept).toHaveLength(13);
    });
  });
});
