import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { makeGroupIn, synchronizeGroup } from '../../support/givenPeople.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListGroups', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
    for (const GroupName of ['beta', 'Alpha', 'alpine'])
      await makeGroupIn(world(), account, DirectoryId, { GroupName });
  });
  const call = (params: object = {}) => world().call(account, 'ListGroups', { DirectoryId, ...params });
  const names = ({ body }: Awaited<ReturnType<typeof call>>) =>
    (body['Groups'] as { GroupName: string }[]).map(({ GroupName }) => GroupName);

  describe('200', () => {
    it('is in the order of creation, page by page', async () => {
      const first = await call({ MaxResults: 2 });
      expect(names(first)).toEqual(['beta', 'Alpha']);
      expect(first.body).toMatchObject({ TotalCounts: 3, MaxResults: 2, IsTruncated: true });
      const last = await call({ MaxResults: 2, NextToken: first.body['NextToken'] });
      expect(names(last)).toEqual(['alpine']);
      expect(last.body).toMatchObject({ TotalCounts: 3, IsTruncated: false });
      expect(last.body).not.toHaveProperty('NextToken');
    });

    it.each([
      ['GroupName sw AL', ['Alpha', 'alpine']],
      ['groupname EQ alpha', ['Alpha']],
      ['GroupName eq alp', []],
    ])('by %s', async (Filter, expected) => {
      const answer = await call({ Filter });
      expect([names(answer), answer.body['TotalCounts']]).toEqual([expected, expected.length]);
    });

    it('by how they were made', async () => {
      const GroupId = await makeGroupIn(world(), account, DirectoryId, { GroupName: 'gamma' });
      await synchronizeGroup(world(), { DirectoryId, GroupId }, false);
      expect(names(await call({ ProvisionType: 'Synchronized' }))).toEqual(['gamma']);
      expect((await call({ ProvisionType: 'Manual' })).body['TotalCounts']).toBe(3);
    });
  });

  describe('400', () => {
    it.each([
      ['Filter', { Filter: 'UserName sw a' }],
      ['ProvisionType', { ProvisionType: 'Magic' }],
      ['MaxResults', { MaxResults: 101 }],
      ['NextToken', { NextToken: 'bogus' }],
    ])('InvalidParameter.%s', async (name, params) => {
      expect(said(await call(params))).toBe(`400 InvalidParameter.${name}`);
    });

    it('InvalidParameter.NextToken for the token of another filter', async () => {
      const { body } = await call({ MaxResults: 1 });
      const answer = await call({ NextToken: body['NextToken'], ProvisionType: 'Manual' });
      expect(said(answer)).toBe('400 InvalidParameter.NextToken');
    });
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
