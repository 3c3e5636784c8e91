import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeAdministratorKey, PAIFANG } from '../../support/administrator.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:ListRsaKeys', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'ListRsaKeys', { DirectoryId, ...params }, PAIFANG);

  it('200 with the keys, oldest first, and nothing secret', async () => {
    const first = await makeAdministratorKey(world(), account, DirectoryId);
    world().advance(1);
    const second = await makeAdministratorKey(world(), account, DirectoryId, { Role: 'HelpDesk' });
    const { body, text } = await call();
    expect(body['Keys']).toMatchObject([
      { AccessId: first.accessId, Role: 'SuperAdmin' },
      { AccessId: second.accessId, Role: 'HelpDesk' },
    ]);
    expect(text).not.toContain('KEY-----');
  });

  it("404 EntityNotExists.Directory for another account's directory", async () => {
    const other = await makeDirectory(world(), await world().account());
    expect(said(await call({ DirectoryId: other }))).toBe('404 EntityNotExists.Directory');
  });
});
