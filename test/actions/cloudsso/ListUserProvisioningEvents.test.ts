import { beforeAll, describe, expect, it } from '@jest/globals';
import { INSTANT, said } from '../../contract/outcome.ts';
import { makeFailure } from '../../support/givenProvisioning.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListUserProvisioningEvents', (world) => {
  let account: Account;
  let failed: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    account = await world().account();
    failed = { ...(await makeFailure(world(), account)) };
  });
  const call = (params: object = {}) =>
    world().call(account, 'ListUserProvisioningEvents', { DirectoryId: failed['DirectoryId'], ...params });

  describe('200', () => {
    it('what failed and why', async () => {
      const { body } = await call({ UserProvisioningId: failed['UserProvisioningId'] });
      const [event, ...more] = body['UserProvisioningEvents'] as readonly Readonly<Record<string, unknown>>[];
      expect(more).toEqual([]);
      expect(event).toEqual({
        EventId: expect.stringMatching(/^upe-[0-9A-Za-z]{20}$/),
        UserProvisioningId: failed['UserProvisioningId'],
        DirectoryId: failed['DirectoryId'],
        PrincipalType: 'User',
        PrincipalId: failed['UserId'],
        PrincipalName: 'Alice',
        TargetType: 'RD-Account',
        TargetId: failed['TargetId'],
        TargetName: 'dev-test',
        TargetPath: '/',
        DuplicationStrategy: 'KeepBoth',
        DeletionStrategy: 'Delete',
        SourceType: 'StartProvisioning',
        ErrorInfo: 'OperationConflict.UserProvisioning.Process.fail.ImsUserExists',
        ErrorCount: 1,
        CreateTime: expect.stringMatching(INSTANT),
        UpdateTime: event?.['CreateTime'],
        LatestAsyncTime: event?.['CreateTime'],
        GmtCreate: event?.['CreateTime'],
        GmtModified: event?.['CreateTime'],
        GmtLastExec: event?.['CreateTime'],
      });
    });

    it('of all user provisionings, or none of another one', async () => {
      expect((await call()).body).toMatchObject({ TotalCounts: 1, MaxResults: 10, IsTruncated: false });
      const none = { UserProvisioningEvents: [], TotalCounts: 0 };
      expect((await call({ UserProvisioningId: 'up-00000000000000000000' })).body).toMatchObject(none);
    });
  });

  describe('400', () => {
    it('InvalidParameter.MaxResults', async () => {
      expect(said(await call({ MaxResults: 0 }))).toBe('400 InvalidParameter.MaxResults');
    });

    it('InvalidParameter.NextToken', async () => {
      expect(said(await call({ NextToken: 'x' }))).toBe('400 InvalidParameter.NextToken');
    });
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
