import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:EnableEmergencyTokencodeV2', (world) => {
  let made: Administered;
  beforeAll(async () => {
    made = await makeAdministered(world(), await world().account());
  });
  const enable = (params: object = {}) =>
    callRest(world(), made.key, 'EnableEmergencyTokencodeV2', { userId: made.Guid, ...params });

  describe('200', () => {
    it('tells what was used', async () => {
      expect((await enable({ oneTimeUse: 'true', expiryUnit: 'minutes', expiryValue: '90' })).body).toEqual({
        emergencyTokencodeId: expect.any(String),
        emergencyTokencode: expect.stringMatching(/^\d{8}$/),
        expirationDate: expect.any(String),
        offlineExpirationDate: null,
        configurationsUsed: { expiryValue: '90', expiryUnit: 'minutes', oneTimeUse: true },
        oneTimeUse: true,
        configurationsLocked: false,
      });
    });

    it('a day unless told otherwise', async () => {
      const { body } = await enable();
      expect(body['configurationsUsed']).toEqual({ expiryValue: '1', expiryUnit: 'days', oneTimeUse: false });
    });

    it.each([
      ['minutes', 1],
      ['minutes', 10_080],
      ['days', 7],
    ])('%s, %i at the bounds', async (expiryUnit, expiryValue) => {
      expect((await enable({ expiryUnit, expiryValue })).status).toBe(200);
    });
  });

  it.each([
    { expiryUnit: 'days' },
    { expiryValue: 1 },
    { expiryUnit: 'days', expiryValue: 8 },
    { expiryUnit: 'hours', expiryValue: 169 },
    { expiryUnit: 'minutes', expiryValue: 0 },
    { expiryUnit: 'weeks', expiryValue: 1 },
    { oneTimeUse: 'once' },
  ])('400 with %j', async (params) => {
    expect((await enable(params)).status).toBe(400);
  });

  it('404 for nobody', async () => {
    expect((await enable({ userId: 'nobody' })).status).toBe(404);
  });
});
