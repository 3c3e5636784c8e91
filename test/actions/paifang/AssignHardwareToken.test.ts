import { beforeAll, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { callRest, makeAdministered, PAIFANG, type Administered } from '../../support/administrator.ts';
import { makeUserIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:AssignHardwareToken', (world) => {
  let account: Account;
  let made: Administered;
  let users = 0;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
  });
  const someone = () =>
    makeUserIn(world(), account, made.DirectoryId, { UserName: `user${(users += 1)}`, DisplayName: '' });
  const assign = (SerialNumber: string, params: object = {}) => {
    const { DirectoryId, UserId } = made;
    return world().call(account, 'AssignHardwareToken', { DirectoryId, UserId, SerialNumber, ...params }, PAIFANG);
  };
  const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

  describe('200', () => {
    it('shows what was assigned, which waits to be enabled', async () => {
      expect((await assign('000123456789')).body['HardwareToken']).toEqual({
        SerialNumber: '000123456789',
        Model: 'SID700',
        Status: 'Disabled',
        PinSet: false,
        AssignTime: TIME,
      });
    });

    it('with all that is known, told to administrators with who gave it', async () => {
      const wishes = { Model: 'SID800', Status: 'Enabled', PinSet: true, ExpireTime: '2099-12-31T00:00:00Z' };
      const { body } = await assign('A-1', wishes);
      expect(body['HardwareToken']).toMatchObject(wishes);
      const listed = await callRest(world(), made.key, 'ListUserDevicesV2', { userId: made.Guid });
      expect(listed.body['sidTokens']).toContainEqual(
        expect.objectContaining({
          id: null,
          userId: made.Guid,
          deviceType: 'SID800',
          tokenSerialNumber: 'A-1',
          tokenState: 'Assigned',
          tokenStatus: 'Enabled',
          pinSet: 'true',
          expiryDate: '2099-12-31T00:00:00.000Z',
          assignedBy: `acs:ram::${account.accountId}:root`,
        }),
      );
      const before = await callRest(world(), made.key, 'ListUserDevicesV1', { userId: made.Guid });
      expect(before.text).toBe('[]');
    });

    it('is told in the log of administrators', async () => {
      const { body } = await callRest(world(), made.key, 'ExportAdminEvents');
      expect(body['elements']).toContainEqual(
        expect.objectContaining({ activityKey: 'paifang:AssignHardwareToken', activityCode: 9001, result: 'SUCCESS' }),
      );
    });

    it('again once its user is gone', async () => {
      const UserId = await someone();
      expect(said(await assign('B-1', { UserId }))).toBe('200');
      await world().call(account, 'DeleteUser', { DirectoryId: made.DirectoryId, UserId });
      expect(said(await assign('B-1', { UserId: await someone() }))).toBe('200');
    });
  });

  it('404 for nobody', async () => {
    expect(said(await assign('C-1', { UserId: 'u-000000000000' }))).toBe('404 EntityNotExists.User');
  });

  it('400 for a serial number or a time that is none, or is over', async () => {
    expect(said(await assign('no spaces'))).toBe('400 InvalidParameter.SerialNumber');
    for (const ExpireTime of ['tomorrow', '2099-02-30T00:00:00Z', '2020-01-01T00:00:00Z']) {
      expect(said(await assign('C-2', { ExpireTime }))).toBe('400 InvalidParameter.ExpireTime');
    }
  });

  describe('409', () => {
    it('EntityAlreadyExists.HardwareToken for what somebody has, also of two at once', async () => {
      const both = [await someone(), await someone()];
      const answers = await Promise.all(both.map((UserId) => assign('D-1', { UserId })));
      expect(answers.map(said).sort()).toEqual(['200', '409 EntityAlreadyExists.HardwareToken']);
    });

    it('LimitExceeded.HardwareToken for the sixth, also of six at once', async () => {
      const UserId = await someone();
      const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((at) => assign(`E-${at}`, { UserId })));
      expect(answers.map(said).sort()).toEqual([...Array<string>(5).fill('200'), '409 LimitExceeded.HardwareToken']);
    });

    it('OperationConflict.User.Disabled for a disabled user', async () => {
      const UserId = await someone();
      await world().call(account, 'UpdateUserStatus', { DirectoryId: made.DirectoryId, UserId, NewStatus: 'Disabled' });
      expect(said(await assign('F-1', { UserId }))).toBe('409 OperationConflict.User.Disabled');
    });
  });
});
