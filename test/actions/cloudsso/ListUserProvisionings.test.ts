import { beforeAll, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeGroupIn } from '../../support/givenPeople.ts';
import { makeMember } from '../../support/givenEntitlements.ts';
import { makeUserProvisioning, stage, type Staged } from '../../support/givenProvisioning.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListUserProvisionings', (world) => {
  let account: Account;
  let staged: Staged;
  let GroupId: string;
  let other: string;
  let ids: readonly string[];
  beforeAll(async () => {
    account = await world().account();
    staged = await stage(world(), account);
    GroupId = await makeGroupIn(world(), account, staged.DirectoryId);
    other = (await makeMember(world(), account, 'other')).accountId;
    ids = [
      await makeUserProvisioning(world(), account, staged),
      await makeUserProvisioning(world(), account, staged, { PrincipalType: 'Group', PrincipalId: GroupId }),
      await makeUserProvisioning(world(), account, staged, { TargetId: other }),
    ];
  });
  const call = (params: object = {}) =>
    world().call(account, 'ListUserProvisionings', { DirectoryId: staged.DirectoryId, ...params });
  const listed = async (params: object) => {
    const { body } = await call(params);
    const rows = body['UserProvisionings'] as readonly { UserProvisioningId: string }[];
    return [body['TotalCounts'], ...rows.map(({ UserProvisioningId }) => ids.indexOf(UserProvisioningId))];
  };

  describe('200', () => {
    it('oldest first, page by page', async () => {
      const first = await call({ MaxResults: 2 });
      expect(first.body).toMatchObject({ TotalCounts: 3, MaxResults: 2, IsTruncated: true });
      expect(await listed({ MaxResults: 2, NextToken: first.body['NextToken'] })).toEqual([3, 2]);
    });

    it.each([
      [{}, [3, 0, 1, 2]],
      [{ PrincipalType: 'Group', PrincipalId: 'GroupId' }, [1, 1]],
      [{ PrincipalType: 'User', PrincipalId: 'GroupId' }, [0]],
      [{ TargetType: 'RD-Account', TargetId: 'other' }, [1, 2]],
      [{ PrincipalType: 'Group' }, [3, 0, 1, 2]],
      [{ PrincipalId: 'GroupId' }, [3, 0, 1, 2]],
      [{ TargetType: 'RD-Account' }, [3, 0, 1, 2]],
      [{ TargetId: 'other' }, [3, 0, 1, 2]],
    ])('%j: half a pair filters nothing', async (filter, expected) => {
      const named: Readonly<Record<string, string>> = { GroupId, other };
      const params = Object.entries(filter).map(([name, value]) => [name, named[value] ?? value]);
      expect(await listed(Object.fromEntries(params) as object)).toEqual(expected);
    });
  });

  describe('400', () => {
    it('InvalidParameter.MaxResults', async () => {
      expect(said(await call({ MaxResults: 101 }))).toBe('400 InvalidParameter.MaxResults');
    });

    it('InvalidParameter.NextToken of a list with another filter', async () => {
      const { NextToken } = (await call({ MaxResults: 1 })).body;
      const answer = await call({ MaxResults: 1, NextToken, TargetType: 'RD-Account', TargetId: other });
      expect(said(answer)).toBe('400 InvalidParameter.NextToken');
    });
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
