import { beforeEach, describe, expect, it } from '@jest/globals';
import { shown } from '../../contract/outcome.ts';
import { makeDirectory, makeUserIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListDirectories', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = async (params: object = {}) => {
    const { RequestId, ...listed } = (await world().call(account, 'ListDirectories', params)).body;
    expect(RequestId).toBeDefined();
    return listed;
  };

  describe('200', () => {
    it('an empty list, never a missing one', async () => {
      expect(await call()).toEqual({ Directories: [], TotalCounts: 0 });
    });

    it('the directory as GetDirectory shows it, without paging members', async () => {
      const DirectoryId = await makeDirectory(world(), account);
      await makeUserIn(world(), account, DirectoryId);
      const directory = shown(await world().call(account, 'GetDirectory', { DirectoryId }), 'Directory');
      expect(await call()).toEqual({ Directories: [directory], TotalCounts: 1 });
    });

    it('ignores parameters it does not know', async () => {
      expect(await call({ MaxResults: 'many', NextToken: 'x' })).toEqual({ Directories: [], TotalCounts: 0 });
    });

    it("nothing of another account's", async () => {
      await makeDirectory(world(), await world().account());
      expect(await call()).toEqual({ Directories: [], TotalCounts: 0 });
    });

    it('nothing that was deleted', async () => {
      const DirectoryId = await makeDirectory(world(), account);
      await world().call(account, 'DeleteDirectory', { DirectoryId });
      expect(await call()).toEqual({ Directories: [], TotalCounts: 0 });
    });
  });
});
