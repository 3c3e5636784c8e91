import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:EnableDirectoryRDFeature', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'EnableDirectoryRDFeature', { DirectoryId, ...params });

  describe('200', () => {
    it('answers with RequestId alone', async () => {
      expect(Object.keys((await call()).body)).toEqual(['RequestId']);
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'EnableDirectoryRDFeature', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
