import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { declareUser, allow } from '../../contract/principals.ts';
import { PAIFANG } from '../../support/administrator.ts';
import { makeMember } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:CreateMemberAccount', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object, caller: Pick<Account, 'accessKeyId' | 'accessKeySecret'> = account) =>
    world().call(caller, 'CreateMemberAccount', params, PAIFANG);

  describe('200', () => {
    it('says where the account lies, in identifiers and in names', async () => {
      const inner = shown(await call({ DisplayName: 'shop-test', FolderPath: 'Shop/Test' }), 'Account');
      const id = String(inner['AccountId']);
      expect(inner).toEqual({
        AccountId: expect.stringMatching(/^1\d{15}$/),
        DisplayName: 'shop-test',
        FolderPath: 'Shop/Test',
        AccountPath: expect.stringMatching(
          new RegExp(`^rd-[0-9a-f]{6}/r-[0-9a-f]{6}/fd-[0-9a-f]{10}/fd-[0-9a-f]{10}/${id}$`),
        ),
        AccountPathName: expect.stringMatching(/^rd-[0-9a-f]{6}\/root\/Shop\/Test\/shop-test$/),
        IsDelegatedAdministrator: false,
        JoinTime: expect.stringMatching(INSTANT),
      });
      const sibling = shown(await call({ DisplayName: 'shop-live', FolderPath: 'Shop' }), 'Account');
      const folders = ({ AccountPath }: typeof inner) => String(AccountPath).split('/').slice(0, 3);
      expect(folders(sibling)).toEqual(folders(inner));
      const outer = shown(await call({ DisplayName: 'audit' }), 'Account');
      expect(outer['AccountPath']).toMatch(/^rd-[0-9a-f]{6}\/r-[0-9a-f]{6}\/\d{16}$/);
    });

    it('the key of its root signs calls of the new account', async () => {
      const member = await makeMember(world(), account);
      const identity = await world().call(member, 'GetCallerIdentity', {}, { version: '2015-04-01' });
      expect(identity.body).toMatchObject({ AccountId: member.accountId, IdentityType: 'Account' });
    });
  });

  it.each([
    [{ DisplayName: 'a/b' }, '400 InvalidParameter.DisplayName'],
    [{ DisplayName: 'a' }, '400 InvalidParameter.DisplayName'],
    [{ DisplayName: 'dev', FolderPath: '/Shop' }, '400 InvalidParameter.FolderPath'],
    [{ DisplayName: 'dev', FolderPath: 'a/b/c/d/e/f' }, '400 InvalidParameter.FolderPath'],
    [{}, '400 MissingDisplayName'],
  ])('%j is %s', async (params, outcome) => {
    expect(said(await call(params))).toBe(outcome);
  });

  it('403 NoPermission for a user without the right', async () => {
    const clerk = await declareUser(world(), account, allow('paifang:ListMemberAccounts'));
    expect(said(await call({ DisplayName: 'dev' }, clerk))).toBe('403 NoPermission');
  });

  it('409 EntityAlreadyExists.MemberAccount for the same name, whatever its case, and of many at once one is made', async () => {
    const names = ['dev', 'DEV', 'Dev', 'dEV'];
    const answers = await Promise.all(names.map((DisplayName) => call({ DisplayName })));
    expect(answers.map(said).sort()).toEqual([
      '200',
      ...Array<string>(3).fill('409 EntityAlreadyExists.MemberAccount'),
    ]);
  });

  it('409 LimitExceeded.MemberAccount', async () => {
    await world().database.knex.raw(
      `with made as (insert into accounts (account_id, created_at)
         select 'limit-' || n, now() from generate_series(1, 500) as n returning account_id)
       insert into members (account_id, management_account_id, display_name, folder_path, folder_ids, joined_at)
         select account_id, ?, account_id, '', '', now() from made`,
      [account.accountId],
    );
    expect(said(await call({ DisplayName: 'one-too-many' }))).toBe('409 LimitExceeded.MemberAccount');
  });

  it('409 OperationConflict.MemberAccount for a member, which has no resource directory', async () => {
    const member = await makeMember(world(), account);
    expect(said(await call({ DisplayName: 'dev' }, member))).toBe('409 OperationConflict.MemberAccount');
  });
});
