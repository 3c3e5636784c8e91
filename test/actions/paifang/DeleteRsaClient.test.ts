import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { PAIFANG, sendRest } from '../../support/administrator.ts';
import { accessToken, makeApiClient, requestToken, signAssertion, type ApiClient } from '../../support/apiClient.ts';
import { makeUser } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:DeleteRsaClient', (world) => {
  let account: Account;
  let DirectoryId: string;
  let client: ApiClient;
  beforeEach(async () => {
    account = await world().account();
    ({ DirectoryId } = await makeUser(world(), account));
    client = await makeApiClient(world(), account, DirectoryId);
  });
  const call = (caller = account) =>
    world().call(caller, 'DeleteRsaClient', { DirectoryId, ClientId: client.clientId }, PAIFANG);

  it('200, and its access tokens stop within five seconds, as it is given no more of them', async () => {
    const token = await accessToken(world(), client);
    const use = async () =>
      (await sendRest(world(), { method: 'POST', path: '/v1/users/lookup', body: { username: 'Alice' }, token }))
        .status;
    expect(await use()).toBe(200);
    expect(said(await call())).toBe('200');
    const late = await requestToken(world(), { client_assertion: await signAssertion(world(), client) });
    expect([late.status, late.body['error']]).toEqual([403, 'invalid_client']);
    world().advance(5);
    expect(await use()).toBe(403);
  });

  it('404 EntityNotExists.RsaClient the second time', async () => {
    await call();
    expect(said(await call())).toBe('404 EntityNotExists.RsaClient');
  });

  it("404 EntityNotExists.Directory for another account's client, which stays", async () => {
    expect(said(await call(await world().account()))).toBe('404 EntityNotExists.Directory');
    expect(await accessToken(world(), client)).toBeDefined();
  });
});
