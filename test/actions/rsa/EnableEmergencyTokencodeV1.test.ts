import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:EnableEmergencyTokencodeV1', (world) => {
  let made: Administered;
  beforeAll(async () => {
    made = await makeAdministered(world(), await world().account(), { Role: 'HelpDesk' });
  });
  const enable = (params: object) =>
    callRest(world(), made.key, 'EnableEmergencyTokencodeV1', { userId: made.Guid, ...params });
  const look = async () => (await callRest(world(), made.key, 'LookupUser', { username: 'alice' })).body;

  describe('200', () => {
    it('shows the code once and keeps its hash, and it ends after its days', async () => {
      const { body } = await enable({ expirationDays: '2' });
      expect(body).toEqual({
        emergencyTokencodeId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        emergencyTokencode: expect.stringMatching(/^\d{8}$/),
        expirationDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        offlineExpirationDate: null,
      });
      const kept = await world().database.knex('emergency_codes').where({ code_id: body['emergencyTokencodeId'] });
      const events = await world().database.knex('audit_events').where({ access_key_id: made.key.accessId });
      expect(kept).toHaveLength(1);
      expect(JSON.stringify([kept, events])).not.toContain(`"${String(body['emergencyTokencode'])}"`);
      expect(await look()).toMatchObject({
        emergencyAccessStatus: 'Enabled',
        emergencyTokencodeId: body['emergencyTokencodeId'],
        emergencyTokencodeExpiration: body['expirationDate'],
        emergencyTokencodeLastUse: null,
        emergencyTokencodeOneTimeUse: false,
      });
      world().advance(2 * 86_400 + 1);
      expect(await look()).toMatchObject({ emergencyAccessStatus: 'Disabled', emergencyTokencodeId: null });
    });

    it('takes the place of the one before', async () => {
      const first = await enable({ expirationDays: 7 });
      const second = await enable({ expirationDays: 1 });
      expect(second.body['emergencyTokencodeId']).not.toBe(first.body['emergencyTokencodeId']);
      expect(await look()).toMatchObject({ emergencyTokencodeId: second.body['emergencyTokencodeId'] });
    });
  });

  it.each([{}, { expirationDays: 0 }, { expirationDays: 8 }, { expirationDays: '1.5' }, { expirationDays: null }])(
    '400 with %j',
    async (params) => {
      expect((await enable(params)).status).toBe(400);
    },
  );

  it('404 for nobody', async () => {
    expect((await enable({ userId: 'nobody', expirationDays: 1 })).status).toBe(404);
  });
});
