import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { callRest, makeAdministered, PAIFANG, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:RegisterDevice', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
  });
  const register = (params: object = {}) => {
    const { DirectoryId, UserId } = made;
    const all = { DirectoryId, UserId, Kind: 'Mobile', DeviceName: 'Phone', ...params };
    return world().call(account, 'RegisterDevice', all, PAIFANG);
  };
  const code = async () => {
    const answer = await callRest(world(), made.key, 'CreateDeviceRegistrationCode', { username: 'alice' });
    return String(answer.body['deviceRegistrationCode']);
  };

  describe('200', () => {
    it('shows what was registered', async () => {
      expect((await register({ Model: 'iOS' })).body['Device']).toEqual({
        DeviceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        Kind: 'Mobile',
        DeviceName: 'Phone',
        Model: 'iOS',
        RegisterTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      });
    });

    it('with the code that the user was given, which is not on record', async () => {
      const Code = await code();
      const answer = await register({ Code });
      expect(said(answer)).toBe('200');
      const event = await world().database.knex('audit_events').where({ request_id: answer.body.RequestId });
      expect(JSON.stringify(event)).not.toContain(Code);
    });
  });

  it('404 for nobody', async () => {
    expect(said(await register({ UserId: 'u-000000000000' }))).toBe('404 EntityNotExists.User');
  });

  describe('409', () => {
    it('OperationConflict.Code for a code that is wrong, replaced or over', async () => {
      const [first, second] = [await code(), await code()];
      expect(said(await register({ Code: first }))).toBe('409 OperationConflict.Code');
      world().advance(86_401);
      expect(said(await register({ Code: second }))).toBe('409 OperationConflict.Code');
    });

    it('EntityAlreadyExists.Device for a second phone, also of two at once', async () => {
      const answers = await Promise.all([register(), register()]);
      expect(answers.map(said).sort()).toEqual(['200', '409 EntityAlreadyExists.Device']);
    });

    it('LimitExceeded.Device for the eleventh', async () => {
      for (let at = 0; at < 10; at += 1) expect(said(await register({ Kind: 'Fido' }))).toBe('200');
      expect(said(await register({ Kind: 'Browser' }))).toBe('409 LimitExceeded.Device');
    });

    it('OperationConflict.User.Disabled for a disabled user', async () => {
      await callRest(world(), made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus: 'Disabled' });
      expect(said(await register())).toBe('409 OperationConflict.User.Disabled');
    });
  });
});
