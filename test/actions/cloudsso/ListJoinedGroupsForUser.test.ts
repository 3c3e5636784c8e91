import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeUser, type Made } from '../../support/given.ts';
import { makeGroupIn } from '../../support/givenPeople.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListJoinedGroupsForUser', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'ListJoinedGroupsForUser', { ...made, ...params });
  async function join(GroupName: string): Promise<string> {
    const GroupId = await makeGroupIn(world(), account, made.DirectoryId, { GroupName });
    await world().call(account, 'AddUserToGroup', { ...made, GroupId });
    return GroupId;
  }

  describe('200', () => {
    it('is in the order of joining, page by page, and says whose groups they are', async () => {
      const ids = [await join('zulu'), await join('alpha'), await join('mike')];
      const first = await call({ MaxResults: 2 });
      const last = await call({ MaxResults: 2, NextToken: first.body['NextToken'] });
      const pages = [first, last].map(({ body }) => body['JoinedGroups'] as { GroupId: string }[]);
      expect(pages.map((page) => page.map(({ GroupId }) => GroupId))).toEqual([ids.slice(0, 2), ids.slice(2)]);
      const { UserId } = made;
      expect(pages[1]).toMatchObject([{ GroupName: 'mike', Description: '', ProvisionType: 'Manual', UserId }]);
      expect(first.body).toMatchObject({ TotalCounts: 3, MaxResults: 2, IsTruncated: true });
      expect(last.body).toMatchObject({ TotalCounts: 3, IsTruncated: false });
    });

    it('is empty for a user without groups', async () => {
      const { body } = await call({ MaxResults: 50 });
      expect(body).toMatchObject({ JoinedGroups: [], TotalCounts: 0, MaxResults: 50, IsTruncated: false });
    });
  });

  it('400 InvalidParameter.NextToken', async () => {
    expect(said(await call({ NextToken: 'bogus' }))).toBe('400 InvalidParameter.NextToken');
  });

  it('404 EntityNotExists.User', async () => {
    expect(said(await call({ UserId: 'u-00000000000000000000' }))).toBe('404 EntityNotExists.User');
  });
});
