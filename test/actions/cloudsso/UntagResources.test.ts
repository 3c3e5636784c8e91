import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeUser, type Made } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:UntagResources', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account, {
      'Tags.1.Key': 'team',
      'Tags.2.Key': 'floor',
    });
  });
  const list = (params: object = {}) =>
    world().call(account, 'ListTagResources', {
      DirectoryId: made.DirectoryId,
      ResourceType: 'user',
      MaxResults: 100,
      ...params,
    });
  const tags = async () =>
    (shown(await list(), 'TagResources') as unknown as { TagKey: string; TagValue: string }[]).map(
      ({ TagKey, TagValue }) => `${TagKey}=${TagValue}`,
    );
  const call = (params: object = {}) => {
    const { DirectoryId, UserId } = made;
    return world().call(account, 'UntagResources', {
      DirectoryId,
      ResourceType: 'user',
      'ResourceId.1': UserId,
      ...params,
    });
  };

  describe('200', () => {
    it('takes the keys off; one that is not there is no error', async () => {
      expect(said(await call({ 'TagKey.1': 'team', 'TagKey.2': 'nothing' }))).toBe('200');
      expect(await tags()).toEqual(['floor=']);
    });

    it('all of them, unless keys are given too', async () => {
      await call({ All: true, 'TagKey.1': 'floor' });
      expect(await tags()).toEqual(['team=']);
      await call({ All: true });
      expect(await tags()).toEqual([]);
    });
  });

  it('400', async () => {
    expect(said(await call())).toBe('400 MissingTagKey');
    expect(said(await call({ ResourceType: 'x', All: true }))).toBe('400 InvalidParameter.ResourceType');
  });

  it('404 EntityNotExists.User', async () => {
    const answer = await call({ 'ResourceId.1': 'u-00000000000000000000', All: true });
    expect(said(answer)).toBe('404 EntityNotExists.User');
  });
});
