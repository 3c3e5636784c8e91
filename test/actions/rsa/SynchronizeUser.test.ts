import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, sendRest, signToken, makeAdministered, type Administered } from '../../support/administrator.ts';
import { makeUserIn, synchronize } from '../../support/given.ts';
import { operate } from '../../support/givenRsa.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:SynchronizeUser', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
  });
  const sync = () => callRest(world(), made.key, 'SynchronizeUser', { userId: made.Guid });
  const setStatus = (userStatus: string) =>
    callRest(world(), made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus });
  const tell = (params: object) =>
    operate(world(), account, 'TellSourcePerson', { DirectoryId: made.DirectoryId, UserName: 'ALICE', ...params });

  describe('200', () => {
    it('takes names and address from the source, whatever the case of the name', async () => {
      await tell({ Email: 'alice@source.example', FirstName: 'Alicia', LastName: 'Lee' });
      const { status, body } = await sync();
      expect([status, body]).toEqual([
        200,
        expect.objectContaining({
          id: made.Guid,
          emailAddress: 'alice@source.example',
          firstName: 'Alicia',
          lastName: 'Lee',
          userStatus: 'Enabled',
          lastSyncTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        }),
      ]);
    });

    it('disables whom the source disabled, which the source alone can undo', async () => {
      await tell({ Active: false });
      expect((await sync()).body).toMatchObject({ userStatus: 'Disabled' });
      expect((await setStatus('Enabled')).status).toBe(409);
      await tell({ Active: true });
      expect((await sync()).body).toMatchObject({ userStatus: 'Enabled' });
    });

    it("leaves an administrator's disable as it is", async () => {
      await tell({ Active: true });
      await setStatus('Disabled');
      expect((await sync()).body).toMatchObject({ userStatus: 'Disabled' });
      expect((await setStatus('Enabled')).status).toBe(200);
    });

    it('leaves a user who waits for deletion as it is', async () => {
      await tell({ Active: false });
      await sync();
      await callRest(world(), made.key, 'MarkUserDeleted', { userId: made.Guid, markDeleted: true });
      await tell({ Active: true });
      expect((await sync()).body).toMatchObject({ userStatus: 'Disabled', markDeleted: true });
    });

    it('has nothing to ask about a user whom no source or SCIM tells of', async () => {
      expect((await sync()).body).toMatchObject({ principalUsername: 'Alice', userStatus: 'Enabled' });
      await synchronize(world(), made);
      await tell({ Active: false });
      expect((await sync()).body).toMatchObject({ userStatus: 'Enabled' });
    });

    it('with an empty body of any content type', async () => {
      const path = `/v1/users/${made.Guid}/sync`;
      const headers = { 'content-type': 'application/json', 'content-length': '0' };
      const token = await signToken(world(), made.key);
      expect((await sendRest(world(), { method: 'POST', path, body: '', headers, token })).status).toBe(200);
    });
  });

  it.each(['nobody', '', ' '])('404 for the id "%s"', async (userId) => {
    expect((await callRest(world(), made.key, 'SynchronizeUser', { userId })).status).toBe(404);
  });

  it('409 when the address that the source tells of is another user’s', async () => {
    await makeUserIn(world(), account, made.DirectoryId, { UserName: 'Bob', Email: 'bob@example.com' });
    await tell({ Email: 'BOB@example.com' });
    const answer = await sync();
    expect([answer.status, answer.body['code']]).toEqual([409, '409 CONFLICT']);
  });
});
