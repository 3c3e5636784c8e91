import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

/** In the order in which they were recorded (rsa 9.1). */
const MEMBERS = `id emailAddress firstName lastName creationDate identitySource userStatus highRiskUser markDeleted
  markDeletedAt markDeletedBy isTokenLocked isSmsLocked isVoiceLocked isFingerprintLocked isApproveLocked lastSyncTime
  emergencyAccessStatus emergencyTokencodeId emergencyTokencodeExpiration emergencyTokencodeLastUse
  offlineEmergencyTokencodeExpiration offlineEmergencyAccessStatus monthLastAuthenticated principalUsername
  alternateUsername primaryUniqueIdentifier`.split(/\s+/);

onEveryDatabase('rsa:LookupUser', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
    const { DirectoryId, UserId } = made;
    await world().call(account, 'UpdateUser', {
      DirectoryId,
      UserId,
      NewEmail: 'Alice@example.com',
      NewFirstName: 'A',
    });
  });
  const look = (params: object) => callRest(world(), made.key, 'LookupUser', params as Record<string, unknown>);

  describe('200', () => {
    it('has every recorded member in its order, nulls included', async () => {
      const { body } = await look({ email: 'alice@EXAMPLE.com' });
      expect(Object.keys(body)).toEqual([...MEMBERS, 'smsNumber', 'voiceNumber', 'emergencyTokencodeOneTimeUse']);
      expect(body).toMatchObject({
        id: made.Guid,
        emailAddress: 'Alice@example.com',
        firstName: 'A',
        markDeletedAt: null,
      });
    });

    it.each([
      { username: 'aLICE' },
      { email: '', username: 'Alice' },
      { email: 'alice@example.com', searchUnsynched: 'false' },
    ])('finds by %j', async (params) => {
      expect((await look(params)).body['id']).toBe(made.Guid);
    });
  });

  it.each([{}, { email: '' }, { email: 7 }, { searchUnsynched: true }])('400 with %j', async (params) => {
    expect((await look(params)).status).toBe(400);
  });

  it.each(['nobody@example.com', 'alice%', "' or 1=1"])('404 for %s, as it came', async (email) => {
    expect((await look({ email })).body).toEqual({ code: '404 NOT_FOUND', description: `User ${email} not found` });
  });
});
