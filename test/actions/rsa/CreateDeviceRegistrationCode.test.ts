import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { makeDevice } from '../../support/givenRsa.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:CreateDeviceRegistrationCode', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
  });
  const make = (params: object = { username: 'ALICE' }) =>
    callRest(world(), made.key, 'CreateDeviceRegistrationCode', { ...params });

  describe('200', () => {
    it('nine digits that are good once, kept as a hash', async () => {
      const { body } = await make();
      expect(body).toEqual({
        companyId: made.DirectoryId,
        deviceRegistrationCode: expect.stringMatching(/^\d{9}$/),
        email: '',
        expirationDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      });
      const Code = String(body['deviceRegistrationCode']);
      expect(JSON.stringify(await world().database.knex('issued_codes'))).not.toContain(Code);
      const { DirectoryId, UserId } = made;
      await makeDevice(world(), account, { DirectoryId, UserId }, { Code });
      await expect(makeDevice(world(), account, { DirectoryId, UserId }, { Code, Kind: 'Fido' })).rejects.toThrow(
        'OperationConflict.Code',
      );
    });
  });

  it('400 when nobody is named', async () => {
    expect((await make({ appId: '1f00c62b-a5c0-49d3-9ffb-92314d717187', email: '' })).status).toBe(400);
  });

  describe('403', () => {
    it('for who has a device, in the documented words', async () => {
      const { DirectoryId, UserId } = made;
      await makeDevice(world(), account, { DirectoryId, UserId });
      expect((await make()).body).toEqual({
        timestamp: expect.any(Number),
        status: 403,
        error: 'Forbidden',
        message: 'User already has a registered device.',
        path: '/AdminInterface/restapi/v1/users/deviceRegistrationCode',
      });
    });

    it('for a disabled user', async () => {
      await callRest(world(), made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus: 'Disabled' });
      expect((await make()).status).toBe(403);
    });
  });

  it('404 for nobody', async () => {
    expect((await make({ email: 'nobody@example.com' })).body['description']).toBe('User nobody@example.com not found');
  });
});
