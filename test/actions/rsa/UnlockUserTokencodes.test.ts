import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { operate } from '../../support/givenRsa.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:UnlockUserTokencodes', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
    const { DirectoryId, UserId } = made;
    const Methods = { 'Methods.1': 'TOKEN', 'Methods.2': 'VOICE' };
    await operate(world(), account, 'LockTokencodes', { DirectoryId, UserId, ...Methods });
  });
  const unlock = (unlockMethods: unknown, userId = made.Guid) =>
    callRest(world(), made.key, 'UnlockUserTokencodes', { userId, unlockMethods });

  describe('200', () => {
    it('unlocks what was asked for and tells of everything', async () => {
      const locks = { isTokenLocked: false, isSmsLocked: false, isVoiceLocked: true };
      expect((await unlock(['TOKEN'])).body).toEqual(locks);
      expect((await callRest(world(), made.key, 'LookupUser', { username: 'alice' })).body).toMatchObject(locks);
      expect((await unlock(['VOICE', 'SMS', 'TOKEN', 'SMS'])).body).toMatchObject({ isVoiceLocked: false });
    });
  });

  it.each([[[]], [['FAX']], [['token']], ['TOKEN'], [undefined]])('400 with %j', async (methods) => {
    expect((await unlock(methods)).status).toBe(400);
  });

  it('404 for nobody', async () => {
    expect((await unlock(['SMS'], 'nobody')).status).toBe(404);
  });
});
