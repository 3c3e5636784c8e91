import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import {
  callRest,
  makeAdministered,
  makeAdministratorKey,
  sendRest,
  signToken,
  type Administered,
} from '../../support/administrator.ts';
import { synchronize } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:DeleteUserNow', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account);
    await callRest(world(), made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus: 'Disabled' });
  });
  const remove = () => callRest(world(), made.key, 'DeleteUserNow', { userId: made.Guid });

  it('200 with an empty object, and the user is gone from both APIs', async () => {
    expect((await remove()).text).toBe('{}');
    const { DirectoryId, UserId } = made;
    expect(said(await world().call(account, 'GetUser', { DirectoryId, UserId }))).toBe('404 EntityNotExists.User');
    expect((await world().call(account, 'ListUsers', { DirectoryId })).body['TotalCounts']).toBe(0);
    expect((await remove()).status).toBe(404);
  });

  it('200 with a JSON content type and no body', async () => {
    const call = { method: 'DELETE', path: `/v1/users/${made.Guid}`, headers: { 'content-type': 'application/json' } };
    expect((await sendRest(world(), { ...call, token: await signToken(world(), made.key) })).status).toBe(200);
  });

  it('403 for a help desk', async () => {
    const key = await makeAdministratorKey(world(), account, made.DirectoryId, { Role: 'HelpDesk' });
    const answer = await callRest(world(), key, 'DeleteUserNow', { userId: made.Guid });
    expect(answer.body).toMatchObject({ status: 403, error: 'Forbidden', message: 'Access Denied' });
  });

  it('405 for a user whom SCIM manages', async () => {
    await synchronize(world(), made);
    expect((await remove()).status).toBe(405);
  });

  it('409 for a user who is enabled, or waits for deletion', async () => {
    await callRest(world(), made.key, 'MarkUserDeleted', { userId: made.Guid, markDeleted: true });
    expect((await remove()).status).toBe(409);
    await callRest(world(), made.key, 'MarkUserDeleted', { userId: made.Guid, markDeleted: false });
    await callRest(world(), made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus: 'Enabled' });
    expect((await remove()).status).toBe(409);
  });
});
