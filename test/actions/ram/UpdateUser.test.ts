import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:UpdateUser', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'UpdateUser', params, RAM);

  const look = (UserName: string) => world().call(account, 'GetUser', { UserName }, RAM);
  beforeEach(async () => {
    await makeRamUser(world(), account);
  });

  describe('200', () => {
    it('changes what is given and keeps the rest', async () => {
      await call({ UserName: 'Alice', NewComments: 'on call', NewEmail: 'a@example.com' });
      await call({ UserName: 'alice', NewUserName: 'Bob' });
      const user = shown(await look('bob'), 'User');
      expect(user).toMatchObject({ UserName: 'Bob', Comments: 'on call', Email: 'a@example.com' });
      expect(said(await look('Alice'))).toBe('404 EntityNotExist.User');
    });

    it('changes the case of the name', async () => {
      expect(shown(await call({ UserName: 'Alice', NewUserName: 'ALICE' }), 'User')).toMatchObject({
        UserName: 'ALICE',
      });
    });

    it('moves UpdateDate and keeps CreateDate', async () => {
      const before = shown(await look('Alice'), 'User');
      world().advance(10);
      const after = shown(await call({ UserName: 'Alice', NewComments: 'x' }), 'User');
      expect(after['CreateDate']).toBe(before['CreateDate']);
      expect((after['UpdateDate'] as string) > (before['UpdateDate'] as string)).toBe(true);
    });
  });

  it('404 EntityNotExist.User', async () => {
    expect(said(await call({ UserName: 'nobody', NewComments: 'x' }))).toBe('404 EntityNotExist.User');
  });

  it('409 EntityAlreadyExists.User for a name that is taken', async () => {
    await makeRamUser(world(), account, 'Bob');
    expect(said(await call({ UserName: 'Alice', NewUserName: 'bob' }))).toBe('409 EntityAlreadyExists.User');
  });
});
