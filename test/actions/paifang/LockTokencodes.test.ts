import { beforeAll, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { callRest, makeAdministered, PAIFANG, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:LockTokencodes', (world) => {
  let account: Account;
  let made: Administered;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
  });
  const lock = (params: object) => {
    const { DirectoryId, UserId } = made;
    return world().call(account, 'LockTokencodes', { DirectoryId, UserId, ...params }, PAIFANG);
  };

  describe('200', () => {
    it('adds to what is locked, and help desks see it', async () => {
      expect((await lock({ 'Methods.1': 'VOICE' })).body['LockedMethods']).toEqual(['VOICE']);
      expect((await lock({ 'Methods.1': 'SMS', 'Methods.2': 'VOICE' })).body['LockedMethods']).toEqual([
        'SMS',
        'VOICE',
      ]);
      const { body } = await callRest(world(), made.key, 'LookupUser', { username: 'alice' });
      expect(body).toMatchObject({ isTokenLocked: false, isSmsLocked: true, isVoiceLocked: true });
    });
  });

  it.each([
    [{}, '400 MissingMethods'],
    [{ 'Methods.1': 'FAX' }, '400 InvalidParameter.Methods'],
  ])('%j is %s', async (params, code) => {
    expect(said(await lock(params))).toBe(code);
  });

  it('404 for nobody', async () => {
    expect(said(await lock({ UserId: 'u-000000000000', 'Methods.1': 'SMS' }))).toBe('404 EntityNotExists.User');
  });
});
