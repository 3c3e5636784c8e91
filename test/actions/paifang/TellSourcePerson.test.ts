import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAdministered, callRest, PAIFANG, type Administered } from '../../support/administrator.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:TellSourcePerson', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
  });
  const tell = async (params: object = {}) => {
    const all = { DirectoryId: made.DirectoryId, UserName: 'gina', Email: 'gina@example.com', ...params };
    return said(await world().call(account, 'TellSourcePerson', all, PAIFANG));
  };
  const pull = (params: object) => callRest(world(), made.key, 'LookupUser', { searchUnsynched: true, ...params });

  describe('200', () => {
    it('and nobody is a user before somebody looks for them', async () => {
      expect(await tell({ FirstName: 'Gina' })).toBe('200');
      expect((await callRest(world(), made.key, 'LookupUser', { email: 'gina@example.com' })).status).toBe(404);
      expect((await pull({ email: 'GINA@example.com' })).body).toMatchObject({
        principalUsername: 'gina',
        firstName: 'Gina',
        userStatus: 'Enabled',
        lastSyncTime: expect.any(String),
      });
      expect((await callRest(world(), made.key, 'LookupUser', { username: 'gina' })).status).toBe(200);
    });

    it('and one whom the source disabled does not come in', async () => {
      await tell();
      await tell({ UserName: 'GINA', Active: false });
      expect((await pull({ username: 'gina' })).status).toBe(404);
    });

    it('and a look-up makes a user agree', async () => {
      await tell({ UserName: 'alice', FirstName: 'Alicia' });
      expect((await pull({ username: 'alice' })).body).toMatchObject({ firstName: 'Alicia' });
    });
  });

  it('the second of two people with one address stays outside', async () => {
    await tell();
    await pull({ username: 'gina' });
    await tell({ UserName: 'twin' });
    expect((await pull({ username: 'twin' })).status).toBe(409);
  });

  it('400 InvalidParameter.UserName', async () => {
    expect(await tell({ UserName: 'two words' })).toBe('400 InvalidParameter.UserName');
  });

  it("404 EntityNotExists.Directory for another account's directory", async () => {
    const DirectoryId = await makeDirectory(world(), await world().account());
    expect(await tell({ DirectoryId })).toBe('404 EntityNotExists.Directory');
  });

  it('409 LimitExceeded.User beyond as many as there may be users', async () => {
    const answers = await Promise.all(Array.from({ length: 17 }, (_, at) => tell({ UserName: `p${at}` })));
    expect(answers.sort()).toEqual([...Array(15).fill('200'), ...Array(2).fill('409 LimitExceeded.User')]);
  });
});
