import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeRamGroup, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:CreateGroup', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'CreateGroup', params, RAM);

  describe('200', () => {
    it('shows the group, with an id of 18 digits', async () => {
      const group = shown(await call({ GroupName: 'Dev-Team', Comments: 'builders' }), 'Group');
      expect(group).toMatchObject({
        GroupName: 'Dev-Team',
        Comments: 'builders',
        CreateDate: expect.stringMatching(INSTANT),
      });
      expect(group['GroupId']).toMatch(/^\d{18}$/);
    });

    it('takes a name that another account has', async () => {
      await makeRamGroup(world(), await world().account());
      expect(said(await call({ GroupName: 'Dev-Team' }))).toBe('200');
    });
  });

  describe('400', () => {
    it.each([
      ['GroupName.Length', { GroupName: 'x'.repeat(65) }],
      ['GroupName.Length', { GroupName: '' }],
      ['GroupName.InvalidChars', { GroupName: 'a@b' }],
      ['Comments.Length', { GroupName: 'a', Comments: 'x'.repeat(129) }],
    ])('InvalidParameter.%s', async (code, params) => {
      expect(said(await call(params))).toBe(`400 InvalidParameter.${code}`);
    });

    it('MissingGroupName', async () => {
      expect(said(await call({}))).toBe('400 MissingGroupName');
    });
  });

  describe('409', () => {
    it('EntityAlreadyExists.Group whatever the case, for all but one of many at once', async () => {
      const names = ['same', 'Same', 'SAME', 'sAME', 'saMe'];
      const answers = await Promise.all(names.map((GroupName) => call({ GroupName })));
      expect(answers.map(said).sort()).toEqual(['200', ...Array(4).fill('409 EntityAlreadyExists.Group')]);
    });

    it('LimitExceeded.Group beyond fifty, also for many at once, after hearing of a duplicate', async () => {
      const rows = Array.from({ length: 48 }, (_, at) => ({
        group_id: `${account.accountId}${at}`,
        account_id: account.accountId,
        group_name: `g${at}`,
        comments: '',
        created_at: world().now(),
        updated_at: world().now(),
      }));
      await world().database.knex('ram_groups').insert(rows);
      const answers = await Promise.all(['a', 'b', 'c', 'd'].map((GroupName) => call({ GroupName })));
      expect(answers.map(said).sort()).toEqual(['200', '200', ...Array(2).fill('409 LimitExceeded.Group')]);
      expect(said(await call({ GroupName: 'G1' }))).toBe('409 EntityAlreadyExists.Group');
    });
  });
});
