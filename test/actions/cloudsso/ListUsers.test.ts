import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory, makeUserIn, synchronize } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Answer } from '../../support/world.ts';

interface Page {
  readonly Users: readonly Readonly<Record<string, unknown>>[];
  readonly TotalCounts: number;
  readonly MaxResults: number;
  readonly IsTruncated: boolean;
  readonly NextToken?: string;
}

onEveryDatabase('cloudsso:ListUsers', (world) => {
  let account: Account;
  let DirectoryId: string;
  const open = async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  };
  const make = async (...users: (string | Record<string, unknown>)[]) => {
    const ids: string[] = [];
    for (const user of users) {
      const params = typeof user === 'string' ? { UserName: user } : user;
      ids.push(await makeUserIn(world(), account, DirectoryId, params));
    }
    return ids;
  };
  const call = (params: object = {}, key = account) => world().call(key, 'ListUsers', { DirectoryId, ...params });
  const page = async (params: object = {}): Promise<Page> => {
    const answer = await call(params);
    expect(said(answer)).toBe('200');
    return answer.body as unknown as Page;
  };
  const names = ({ Users }: Page) => Users.map(({ UserName }) => UserName);

  describe('200', () => {
    beforeEach(open);

    it('an empty list, never a missing one', async () => {
      const { RequestId, ...rest } = (await call()).body;
      expect(RequestId).toBeDefined();
      expect(rest).toEqual({ Users: [], TotalCounts: 0, MaxResults: 10, IsTruncated: false });
    });

    it('users as GetUser shows them, ExternalId and Tags included', async () => {
      const [UserId = '', other] = await make({ UserName: 'Alice', Tags: [{ Key: 'a', Value: '1' }] }, 'Bob');
      await synchronize(world(), { DirectoryId, UserId });
      const users = [];
      for (const id of [UserId, other]) {
        users.push(shown(await world().call(account, 'GetUser', { DirectoryId, UserId: id }), 'User'));
      }
      expect((await page()).Users).toEqual(users);
    });

    it('the oldest first, whatever the second they were made in and whatever changed since', async () => {
      const order = ['zoe', 'Adam', 'mia', '7', 'Bob'];
      const [first] = await make(...order);
      world().advance(5);
      await world().call(account, 'UpdateUser', { DirectoryId, UserId: first, NewFirstName: 'Z' });
      expect(names(await page())).toEqual(order);
    });

    it('ignores parameters it does not know', async () => {
      await make('Alice');
      expect((await page({ PageSize: 0, UserName: 'Bob' })).TotalCounts).toBe(1);
    });
  });

  describe('200 page by page', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => `user${String(at + 1).padStart(2, '0')}`);
    beforeAll(async () => {
      await open();
      await make(...twelve);
    });

    it('ten at a time, token and truncation together, the total over all pages', async () => {
      const first = await page();
      expect(first).toMatchObject({ TotalCounts: 12, MaxResults: 10, IsTruncated: true });
      expect(names(first)).toEqual(twelve.slice(0, 10));
      const second = await page({ NextToken: first.NextToken });
      expect(second).toMatchObject({ TotalCounts: 12, MaxResults: 10, IsTruncated: false });
      expect(names(second)).toEqual(twelve.slice(10));
      expect(second).not.toHaveProperty('NextToken');
    });

    it('one at a time', async () => {
      const seen = [];
      let NextToken: string | undefined;
      do {
        const one = await page({ MaxResults: 1, NextToken });
        expect([one.Users.length, one.MaxResults]).toEqual([1, 1]);
        seen.push(...names(one));
        ({ NextToken } = one);
      } while (NextToken);
      expect(seen).toEqual(twelve);
    });

    it.each([12, 100])('all at once with MaxResults %d', async (MaxResults) => {
      const only = await page({ MaxResults });
      expect(names(only)).toEqual(twelve);
      expect(only).toMatchObject({ MaxResults, IsTruncated: false });
      expect(only).not.toHaveProperty('NextToken');
    });

    it('the first page for an empty token', async () => {
      expect(names(await page({ NextToken: '' }))).toEqual(twelve.slice(0, 10));
    });

    it('pages of another size with the same token', async () => {
      const { NextToken } = await page({ MaxResults: 3 });
      expect(names(await page({ MaxResults: 5, NextToken }))).toEqual(twelve.slice(3, 8));
    });

    it('filtered pages', async () => {
      const filter = { Filter: 'UserName sw user0', Status: 'Enabled', MaxResults: 4 };
      const first = await page(filter);
      expect(first).toMatchObject({ TotalCounts: 9, IsTruncated: true });
      expect(names(await page({ ...filter, NextToken: first.NextToken }))).toEqual(twelve.slice(4, 8));
    });

    it('nobody twice and nobody left out when users leave between pages', async () => {
      const { NextToken, Users } = await page({ MaxResults: 3 });
      const UserId = Users[2]?.['UserId'];
      expect(said(await world().call(account, 'DeleteUser', { DirectoryId, UserId }))).toBe('200');
      const rest = await page({ NextToken, MaxResults: 100 });
      expect(names(rest)).toEqual(twelve.slice(3));
      expect(rest.TotalCounts).toBe(11);
    });
  });

  describe('200 filtered', () => {
    const blue = { Key: 'team', Value: 'blue' };
    beforeAll(async () => {
      await open();
      const [, , , UserId = ''] = await make(
        { UserName: 'Alice', Tags: [blue, { Key: 'level', Value: '1' }] },
        { UserName: 'alina', Status: 'Disabled', Tags: [blue] },
        { UserName: 'a_b', Tags: [{ Key: 'team', Value: 'red' }, { Key: 'empty' }] },
        'axb',
        { UserName: 'BOB', Status: 'Disabled' },
      );
      await synchronize(world(), { DirectoryId, UserId });
    });

    it.each([
      [{ Filter: 'UserName eq Alice' }, ['Alice']],
      [{ Filter: 'username EQ aLICE' }, ['Alice']],
      [{ Filter: 'UserName eq ali' }, []],
      [{ Filter: 'UserName sw ali' }, ['Alice', 'alina']],
      [{ Filter: 'USERNAME Sw ALI' }, ['Alice', 'alina']],
      [{ Filter: 'UserName sw b' }, ['BOB']],
      [{ Filter: 'UserName sw a_' }, ['a_b']],
      [{ Filter: 'UserName eq a_b' }, ['a_b']],
      [{ Filter: 'UserName sw %' }, []],
      [{ Filter: 'UserName sw a%' }, []],
      [{ Filter: 'UserName sw _' }, []],
      [{ Filter: 'UserName sw a\\' }, []],
      [{ Filter: 'UserName eq %' }, []],
      [{ Status: 'Enabled' }, ['Alice', 'a_b', 'axb']],
      [{ Status: 'Disabled' }, ['alina', 'BOB']],
      [{ ProvisionType: 'Manual' }, ['Alice', 'alina', 'a_b', 'BOB']],
      [{ ProvisionType: 'Synchronized' }, ['axb']],
      [{ Tags: [{ Key: 'team' }] }, ['Alice', 'alina', 'a_b']],
      [{ Tags: [blue] }, ['Alice', 'alina']],
      [{ Tags: [blue, { Key: 'level', Value: '1' }] }, ['Alice']],
      [{ Tags: [blue, { Key: 'level' }] }, ['Alice']],
      [{ Tags: [{ Key: 'empty', Value: '' }] }, ['a_b']],
      [{ Tags: [{ Key: 'team', Value: '' }] }, []],
      [{ Tags: [{ Key: 'TEAM' }] }, []],
      [{ Tags: [{ Key: 'team', Value: 'BLUE' }] }, []],
      [{ Tags: [blue, { Key: 'team', Value: 'red' }] }, []],
      [{ Tags: [{ Key: 'toString' }] }, []],
      [{ Status: 'Disabled', Filter: 'UserName sw a', Tags: [blue], ProvisionType: 'Manual' }, ['alina']],
      [{ Status: 'Enabled', ProvisionType: 'Synchronized', Filter: 'UserName eq BOB' }, []],
    ])('%j', async (filter, expected) => {
      const found = await page(filter);
      expect(names(found)).toEqual(expected);
      expect(found).toMatchObject({ TotalCounts: expected.length, IsTruncated: false });
    });
  });

  describe('400 InvalidParameter', () => {
    beforeAll(async () => {
      await open();
      await make('user1', 'user2', 'user3');
    });

    it.each([0, 101, -1, 1.5, 'ten', '', '9'.repeat(30)])('MaxResults %p', async (MaxResults) => {
      expect(said(await call({ MaxResults }))).toBe('400 InvalidParameter.MaxResults');
    });

    it.each([
      '',
      'UserName',
      'UserName eq',
      'UserName eq ',
      'UserName  eq x',
      ' UserName eq x',
      'UserName eq x y',
      'UserName co x',
      'UserName ne x',
      'Email eq x',
      'eq UserName x',
      `UserName eq ${'x'.repeat(300)}`,
    ])('Filter %j', async (Filter) => {
      expect(said(await call({ Filter }))).toBe('400 InvalidParameter.Filter');
    });

    it.each([
      ['Status', 'enabled'],
      ['ProvisionType', 'SCIM'],
    ])('%s %p', async (member, value) => {
      expect(said(await call({ [member]: value }))).toBe(`400 InvalidParameter.${member}`);
    });

    it.each([
      ['21 of them', Array.from({ length: 21 }, (_, at) => ({ Key: `k${at}` }))],
      ['a value without a key', [{ Value: 'x' }]],
    ])('Tags with %s', async (_what, Tags) => {
      expect(said(await call({ Tags }))).toBe('400 InvalidParameter.Tags');
    });

    describe('NextToken', () => {
      let NextToken: string;
      beforeEach(async () => {
        NextToken = String((await page({ MaxResults: 1, Filter: 'UserName sw user' })).NextToken);
      });
      const refused = (answer: Answer) => {
        expect(said(answer)).toBe('400 InvalidParameter.NextToken');
      };

      it('is good for its own list', async () => {
        expect(names(await page({ Filter: 'UserName sw user', NextToken }))).toEqual(['user2', 'user3']);
      });

      it.each([
        {},
        { Filter: 'UserName sw use' },
        { Filter: 'UserName sw user', Status: 'Enabled' },
        { Filter: 'UserName sw user', ProvisionType: 'Manual' },
        { Filter: 'UserName sw user', Tags: [{ Key: 'a' }] },
      ])('of a list with other filters, %j', async (filter) => {
        refused(await call({ ...filter, NextToken }));
      });

      it('of another account', async () => {
        const stranger = await world().account();
        refused(await call({ Filter: 'UserName sw user', NextToken }, stranger));
      });

      it.each([
        ['changed in one place', (token: string) => token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA')],
        ['cut short', (token: string) => token.slice(0, 20)],
        ['that is no token', () => '2'],
        ['with something appended', (token: string) => `${token}.x`],
        ['longer than any', () => 'x'.repeat(513)],
      ])('%s', async (_how, spoil) => {
        refused(await call({ Filter: 'UserName sw user', NextToken: spoil(NextToken) }));
      });
    });
  });

  describe('400 and 404', () => {
    beforeEach(open);

    it('MissingDirectoryId', async () => {
      expect(said(await call({ DirectoryId: undefined }))).toBe('400 MissingDirectoryId');
    });

    it('EntityNotExists.Directory for an unknown directory', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
    });

    it("EntityNotExists.Directory for another account's directory", async () => {
      expect(said(await call({}, await world().account()))).toBe('404 EntityNotExists.Directory');
    });
  });
});
