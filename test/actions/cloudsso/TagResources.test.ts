import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeUser, makeUserIn, type Made } from '../../support/given.ts';
import { makeConfiguration } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:TagResources', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
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
    const one = {
      DirectoryId,
      ResourceType: 'user',
      'ResourceId.1': UserId,
      'Tag.1.Key': 'team',
      'Tag.1.Value': 'red',
    };
    return world().call(account, 'TagResources', { ...one, ...params });
  };

  describe('200', () => {
    it('adds, and replaces the value of a key that is there', async () => {
      await call({ 'Tag.2.Key': 'floor' });
      expect(Object.keys((await call({ ResourceType: 'USER', 'Tag.1.Value': 'blue' })).body)).toEqual(['RequestId']);
      expect(await tags()).toEqual(['floor=', 'team=blue']);
    });

    it('several users at once, and each of many calls at once', async () => {
      const other = await makeUserIn(world(), account, made.DirectoryId, { UserName: 'Bob' });
      const keys = Array.from({ length: 6 }, (_, at) => `key${at}`);
      const both = (at: number) =>
        at % 2 === 0
          ? { 'ResourceId.1': made.UserId, 'ResourceId.2': other }
          : { 'ResourceId.1': other, 'ResourceId.2': made.UserId };
      const answers = await Promise.all(keys.map((key, at) => call({ ...both(at), 'Tag.1.Key': key })));
      expect(answers.map(said)).toEqual(keys.map(() => '200'));
      expect(await tags()).toHaveLength(12);
    });
  });

  describe('an access configuration', () => {
    let AccessConfigurationId: string;
    const configuration = (params: object = {}) =>
      call({ ResourceType: 'accessconfiguration', 'ResourceId.1': AccessConfigurationId, ...params });
    beforeEach(async () => {
      AccessConfigurationId = await makeConfiguration(world(), account, made.DirectoryId);
    });

    it.each(['accessconfiguration', 'access-configuration', 'AccessConfiguration'])('200 as %s', async (word) => {
      expect(said(await configuration({ ResourceType: word }))).toBe('200');
      const listed = shown(await list({ ResourceType: word }), 'TagResources');
      expect(listed).toEqual([
        { ResourceType: word.toLowerCase(), ResourceId: AccessConfigurationId, TagKey: 'team', TagValue: 'red' },
      ]);
      expect(await tags()).toEqual([]);
      const { DirectoryId } = made;
      const shownWith = await world().call(account, 'GetAccessConfiguration', { DirectoryId, AccessConfigurationId });
      expect(shown(shownWith, 'AccessConfiguration')['Tags']).toEqual([{ Key: 'team', Value: 'red' }]);
      const params = { DirectoryId, ResourceType: word, 'ResourceId.1': AccessConfigurationId, 'TagKey.1': 'team' };
      expect(said(await world().call(account, 'UntagResources', params))).toBe('200');
      expect(shown(await list({ ResourceType: word }), 'TagResources')).toEqual([]);
    });

    it('404 EntityNotExists.AccessConfiguration, and none is tagged', async () => {
      const absent = '404 EntityNotExists.AccessConfiguration';
      expect(said(await configuration({ 'ResourceId.2': made.UserId }))).toBe(absent);
      expect(shown(await list({ ResourceType: 'accessconfiguration' }), 'TagResources')).toEqual([]);
    });
  });

  describe('400', () => {
    it.each([
      ['ResourceType', { ResourceType: 'group' }],
      ['Tag', { 'Tag.2.Key': 'team' }],
      ['Tag', { 'Tag.1.Key': 'acs:team' }],
      ['Tag', { 'Tag.1.Key': 'x'.repeat(129) }],
    ])('InvalidParameter.%s', async (name, params) => {
      expect(said(await call(params))).toBe(`400 InvalidParameter.${name}`);
    });

    it.each(['ResourceType', 'ResourceId.1'])('Missing for %s', async (name) => {
      expect(said(await call({ [name]: undefined }))).toBe(`400 Missing${name.replace('.1', '')}`);
    });
  });

  describe('404', () => {
    it('EntityNotExists.User, and nobody is tagged', async () => {
      const answer = await call({ 'ResourceId.2': 'u-00000000000000000000' });
      expect(said(answer)).toBe('404 EntityNotExists.User');
      expect(await tags()).toEqual([]);
    });

    it('EntityNotExists.Directory', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
    });
  });

  it('409 LimitExceeded.Tag beyond 20', async () => {
    const twenty = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`Tag.${at + 1}.Key`, `key${at}`]));
    expect(said(await call({ ...twenty, 'Tag.1.Value': undefined }))).toBe('200');
    expect(said(await call())).toBe('409 LimitExceeded.Tag');
    expect(said(await call({ 'Tag.1.Key': 'key0' }))).toBe('200');
  });
});
