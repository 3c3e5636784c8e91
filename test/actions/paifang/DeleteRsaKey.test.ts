import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { callRest, makeAdministered, PAIFANG, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:DeleteRsaKey', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
  });
  const call = (params: object = {}, caller = account) => {
    const { DirectoryId, key } = made;
    return world().call(caller, 'DeleteRsaKey', { DirectoryId, AccessId: key.accessId, ...params }, PAIFANG);
  };

  it('200, and tokens of the key stop within five seconds', async () => {
    const use = async () => (await callRest(world(), made.key, 'LookupUser', { username: 'Alice' })).status;
    expect(await use()).toBe(200);
    expect(said(await call())).toBe('200');
    world().advance(5);
    expect(await use()).toBe(403);
  });

  it('404 EntityNotExists.RsaKey the second time', async () => {
    await call();
    expect(said(await call())).toBe('404 EntityNotExists.RsaKey');
  });

  it("404 for another account's key, which stays", async () => {
    const stranger = await world().account();
    expect(said(await call({}, stranger))).toBe('404 EntityNotExists.Directory');
    expect((await callRest(world(), made.key, 'LookupUser', { username: 'Alice' })).status).toBe(200);
  });
});
