import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:CreateUser', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'CreateUser', params, RAM);

  describe('200', () => {
    it('shows the user, with an id of 18 digits', async () => {
      const user = shown(await call({ UserName: 'alice', Comments: 'on call' }), 'User');
      expect(user).toMatchObject({
        UserName: 'alice',
        Comments: 'on call',
        CreateDate: expect.stringMatching(INSTANT),
      });
      expect(user['UserId']).toMatch(/^\d{18}$/);
    });

    it('takes a name that another account has', async () => {
      await makeRamUser(world(), await world().account());
      expect(said(await call({ UserName: 'Alice' }))).toBe('200');
    });
  });

  describe('400', () => {
    it.each([
      ['UserName.Length', { UserName: 'x'.repeat(65) }],
      ['UserName.Length', { UserName: '' }],
      ['UserName.InvalidChars', { UserName: 'a b' }],
      ['DisplayName.Length', { UserName: 'a', DisplayName: 'x'.repeat(129) }],
      ['Comments.Length', { UserName: 'a', Comments: 'x'.repeat(129) }],
      ['Email.Format', { UserName: 'a', Email: 'nobody' }],
      ['MobilePhone.Format', { UserName: 'a', MobilePhone: '86 1' }],
    ])('InvalidParameter.%s', async (code, params) => {
      expect(said(await call(params))).toBe(`400 InvalidParameter.${code}`);
    });

    it('MissingUserName', async () => {
      expect(said(await call({}))).toBe('400 MissingUserName');
    });
  });

  describe('409', () => {
    it('EntityAlreadyExists.User whatever the case, and nothing is made', async () => {
      await makeRamUser(world(), account);
      expect(said(await call({ UserName: 'aLICE' }))).toBe('409 EntityAlreadyExists.User');
      const { Users } = (await world().call(account, 'ListUsers', {}, RAM)).body as unknown as { Users: { User: [] } };
      expect(Users.User).toHaveLength(1);
    });

    it('EntityAlreadyExists.User for all but one of many at once', async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => call({ UserName: 'same' })));
      expect(answers.map(said).sort()).toEqual(['200', ...Array(9).fill('409 EntityAlreadyExists.User')]);
    });

    it('LimitExceeded.User beyond a thousand, after hearing of a duplicate', async () => {
      const rows = Array.from({ length: 999 }, (_, at) => ({
        user_id: `${account.accountId}${at}`,
        account_id: account.accountId,
        user_name: `u${at}`,
        created_at: world().now(),
        updated_at: world().now(),
      }));
      await world().database.knex('ram_users').insert(rows);
      expect(said(await call({ UserName: 'thousandth' }))).toBe('200');
      expect(said(await call({ UserName: 'U1' }))).toBe('409 EntityAlreadyExists.User');
      expect(said(await call({ UserName: 'more' }))).toBe('409 LimitExceeded.User');
    });
  });
});
