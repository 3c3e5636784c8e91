import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { PAIFANG } from '../../support/administrator.ts';
import { makeApiClient } from '../../support/apiClient.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:ListRsaClients', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'ListRsaClients', { DirectoryId, ...params }, PAIFANG);

  it('200 with the clients, oldest first, and nothing secret', async () => {
    const first = await makeApiClient(world(), account, DirectoryId);
    world().advance(1);
    const second = await makeApiClient(world(), account, DirectoryId, { ClientName: 'other' });
    const { body, text } = await call();
    expect(body['Clients']).toMatchObject([
      { ClientId: first.clientId, ClientName: 'connector' },
      { ClientId: second.clientId, ClientName: 'other' },
    ]);
    expect(text).not.toContain(first.jwk.d);
  });

  it("404 EntityNotExists.Directory for another account's directory", async () => {
    const other = await makeDirectory(world(), await world().account());
    expect(said(await call({ DirectoryId: other }))).toBe('404 EntityNotExists.Directory');
  });
});
