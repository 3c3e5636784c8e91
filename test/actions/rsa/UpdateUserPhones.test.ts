import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:UpdateUserPhones', (world) => {
  let made: Administered;
  beforeAll(async () => {
    made = await makeAdministered(world(), await world().account(), { Role: 'HelpDesk' });
  });
  const set = (params: object) => callRest(world(), made.key, 'UpdateUserPhones', { userId: made.Guid, ...params });

  describe('200', () => {
    it('keeps what is absent, clears what is empty, and look-ups show both', async () => {
      const [sms, voice] = ['+1 555 555 5555', '+49 (30) 123-456'];
      expect((await set({ smsNumber: sms })).body).toEqual({ id: made.Guid, smsNumber: sms, voiceNumber: null });
      expect((await set({ voiceNumber: voice })).body).toEqual({ id: made.Guid, smsNumber: sms, voiceNumber: voice });
      const looked = await callRest(world(), made.key, 'LookupUser', { username: 'alice' });
      expect(looked.body).toMatchObject({ smsNumber: sms, voiceNumber: voice });
      expect((await set({ smsNumber: '' })).body).toMatchObject({ smsNumber: null, voiceNumber: voice });
    });
  });

  it.each([
    {},
    { smsNumber: 'call me' },
    { smsNumber: '0555 5555' },
    { voiceNumber: '+1 555 555 ext 5' },
    { smsNumber: null },
  ])('400 with %j', async (params) => {
    expect((await set(params)).status).toBe(400);
  });

  it('404 for nobody', async () => {
    expect((await set({ userId: 'nobody', smsNumber: '' })).status).toBe(404);
  });
});
