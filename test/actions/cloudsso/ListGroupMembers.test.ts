import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeUserIn } from '../../support/given.ts';
import { makeGroup, type MadeGroup } from '../../support/givenPeople.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListGroupMembers', (world) => {
  let account: Account;
  let made: MadeGroup;
  beforeEach(async () => {
    account = await world().account();
    made = await makeGroup(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'ListGroupMembers', { ...made, ...params });
  async function join(UserName: string): Promise<string> {
    const UserId = await makeUserIn(world(), account, made.DirectoryId, { UserName });
    await world().call(account, 'AddUserToGroup', { ...made, UserId });
    return UserId;
  }

  describe('200', () => {
    it('shows each member with the time of joining', async () => {
      const UserId = await join('Alice');
      const { body } = await call();
      expect(body['GroupMembers']).toMatchObject([
        { UserId, UserName: 'Alice', Status: 'Enabled', ProvisionType: 'Manual', Email: '', GroupId: made.GroupId },
      ]);
      const [{ JoinTime }] = body['GroupMembers'] as [{ JoinTime: string }];
      expect(JoinTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    });

    it('is in the order of joining, page by page', async () => {
      const ids = [await join('Zoe'), await join('Bob'), await join('Mia')];
      const first = await call({ MaxResults: 2 });
      const last = await call({ MaxResults: 2, NextToken: first.body['NextToken'] });
      const pages = [first, last].map(({ body }) => body['GroupMembers'] as { UserId: string }[]);
      expect(pages.map((page) => page.map(({ UserId }) => UserId))).toEqual([ids.slice(0, 2), ids.slice(2)]);
      expect(first.body).toMatchObject({ TotalCounts: 3, MaxResults: 2, IsTruncated: true });
      expect(last.body).toMatchObject({ TotalCounts: 3, IsTruncated: false });
    });

    it('forgets users that the administration deleted with all they had', async () => {
      const UserId = await join('Alice');
      await join('Bob');
      const { knex } = world().database;
      await knex('users').where({ user_id: UserId }).delete();
      expect((await call()).body).toMatchObject({ GroupMembers: [{ UserName: 'Bob' }], TotalCounts: 1 });
    });
  });

  it('400 InvalidParameter.NextToken for the token of another list', async () => {
    await join('Alice');
    await join('Bob');
    const { NextToken } = (await world().call(account, 'ListUsers', { ...made, MaxResults: 1 })).body;
    expect(said(await call({ NextToken }))).toBe('400 InvalidParameter.NextToken');
  });

  it('404 EntityNotExists.Group', async () => {
    expect(said(await call({ GroupId: 'g-00000000000000000000' }))).toBe('404 EntityNotExists.Group');
  });
});
