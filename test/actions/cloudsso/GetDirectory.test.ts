import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetDirectory', (world) => {
  let account: Account;
  let directory: Readonly<Record<string, unknown>>;
  let DirectoryId: unknown;
  beforeEach(async () => {
    account = await world().account();
    directory = (await world().call(account, 'CreateDirectory')).body['Directory'] as typeof directory;
    ({ DirectoryId } = directory);
  });
  const call = (params: object) => world().call(account, 'GetDirectory', params);

  describe('200', () => {
    it('the directory as it was created', async () => {
      world().advance(5);
      const { RequestId, ...rest } = (await call({ DirectoryId })).body;
      expect(RequestId).toBeDefined();
      expect(rest).toEqual({ Directory: directory });
    });

    it('ignores parameters it does not know', async () => {
      expect((await call({ DirectoryId, UserId: 'u-1', Nonsense: '' })).body['Directory']).toEqual(directory);
    });
  });

  describe('400', () => {
    it('MissingDirectoryId', async () => {
      expect(said(await call({}))).toBe('400 MissingDirectoryId');
    });

    it.each(['d'.repeat(65), 'd-\0'])('InvalidParameter.DirectoryId for %j', async (id) => {
      expect(said(await call({ DirectoryId: id }))).toBe('400 InvalidParameter.DirectoryId');
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it.each(['d-000000000000', 'nobody', '%', '*', "' or 1=1 --", '大'])('%j', async (id) => {
      expect(said(await call({ DirectoryId: id }))).toBe('404 EntityNotExists.Directory');
    });

    it('its own identifier in another case', async () => {
      expect(said(await call({ DirectoryId: `D${String(DirectoryId).slice(1)}` }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });

    it("another account's", async () => {
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'GetDirectory', { DirectoryId }))).toBe('404 EntityNotExists.Directory');
    });
  });
});
