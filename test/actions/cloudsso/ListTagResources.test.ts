import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeUser, makeUserIn, type Made } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListTagResources', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account, { 'Tags.1.Key': 'team', 'Tags.1.Value': 'red' });
  });
  const call = (params: object = {}) =>
    world().call(account, 'ListTagResources', { DirectoryId: made.DirectoryId, ResourceType: 'user', ...params });
  type Row = Readonly<Record<'ResourceId' | 'TagKey', string>>;
  const rows = (answer: Awaited<ReturnType<typeof call>>) => shown<readonly Row[]>(answer, 'TagResources');

  describe('200', () => {
    it('goes on by NextToken, each tag once', async () => {
      const tagged = { UserName: 'Bob', 'Tags.1.Key': 'a', 'Tags.2.Key': 'b', 'Tags.3.Key': 'c' };
      await makeUserIn(world(), account, made.DirectoryId, tagged);
      const seen: string[] = [];
      let NextToken: unknown;
      do {
        const answer = await call({ MaxResults: 2, NextToken });
        seen.push(...rows(answer).map(({ ResourceId, TagKey }) => `${ResourceId} ${TagKey}`));
        NextToken = answer.body['NextToken'];
      } while (NextToken !== undefined);
      expect([seen.length, new Set(seen).size]).toEqual([4, 4]);
      expect(seen).toEqual([...seen].sort());
    });

    it.each([
      ['by tag and value', { 'Tag.1.Key': 'team', 'Tag.1.Value': 'red' }, 1],
      ['by tag', { 'Tag.1.Key': 'team' }, 1],
      ['by another value', { 'Tag.1.Key': 'team', 'Tag.1.Value': 'blue' }, 0],
      ['of nobody', { 'ResourceId.1': 'u-00000000000000000000' }, 0],
    ])('%s', async (_title, params, count) => {
      expect(rows(await call(params))).toHaveLength(count);
    });

    it('shows the whole row', async () => {
      const row = { ResourceType: 'user', ResourceId: made.UserId, TagKey: 'team', TagValue: 'red' };
      expect(rows(await call({ ResourceType: 'User', 'ResourceId.1': made.UserId }))).toEqual([row]);
    });
  });

  it('400', async () => {
    expect(said(await call({ ResourceType: 'x' }))).toBe('400 InvalidParameter.ResourceType');
    expect(said(await call({ NextToken: 'bogus' }))).toBe('400 InvalidParameter.NextToken');
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
