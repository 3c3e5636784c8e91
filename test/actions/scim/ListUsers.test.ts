import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeSource, makeCarol, told, type Source } from '../../support/identitySource.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('scim:ListUsers', (world) => {
  let account: Account;
  let source: Source;
  beforeEach(async () => {
    account = await world().account();
    source = await makeSource(world(), account);
  });
  const names = async (params: Record<string, unknown>) => {
    const { body, text } = await source.call('ListUsers', params);
    if (!body['Resources']) throw new Error(text);
    return (body['Resources'] as { userName: string }[]).map(({ userName }) => userName);
  };

  describe('200', () => {
    beforeEach(async () => {
      await makeCarol(source);
      await makeCarol(source, { userName: 'dora', externalId: 'ext-dora', emails: [], active: false });
      await world().call(account, 'CreateUser', { DirectoryId: source.DirectoryId, UserName: 'manual' });
    });

    it.each([
      ['userName eq "CAROL"', ['carol']],
      ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "Do"', ['dora']],
      ['externalId eq "ext-dora"', ['dora']],
      ['externalId eq "EXT-DORA"', []],
      ['emails.value co "EXAMPLE"', ['carol']],
      ['emails[value ew "example.com"]', ['carol']],
      ['emails pr', ['carol']],
      ['not (emails pr)', ['dora']],
      ['active eq false', ['dora']],
      ['active eq "True"', ['carol']],
      ['name.familyName eq "danvers" and (userName eq "dora" or userName ne "dora")', ['carol', 'dora']],
      ['userName eq "%"', []],
      ['userName eq "x\' or 1=1 --"', []],
      ['', ['carol', 'dora']],
    ])('filtered by %s', async (filter, expected) => {
      expect(await names({ filter })).toEqual(expected);
    });

    it('in pages, whatever numbers come', async () => {
      expect(await names({ startIndex: 0, count: 1 })).toEqual(['carol']);
      expect(await names({ startIndex: 2, count: 1000 })).toEqual(['dora']);
      expect(await names({ startIndex: 3 })).toEqual([]);
      const { body } = await source.call('ListUsers', { count: -1 });
      expect(body).toMatchObject({ totalResults: 2, itemsPerPage: 0, startIndex: 1, Resources: [] });
    });
  });

  describe('400 invalidFilter', () => {
    it.each([
      'userName',
      'userName eq',
      'title eq "x"',
      'userName gt "a"',
      'active co "t"',
      '('.repeat(50),
      `userName eq "${'\n'.repeat(40)}`,
      Array.from({ length: 21 }, () => 'id pr').join(' or '),
      'x'.repeat(1024),
    ])('%.40s', async (filter) => {
      expect(told(await source.call('ListUsers', { filter }))).toBe('400 invalidFilter');
    });
  });
});
