// A delegate's calls are about the directory of its management account, in every action and by every rule.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { callRest, guidOf, makeAdministratorKey, PAIFANG } from '../support/administrator.ts';
import { makeDirectory, makeUser, makeUserIn, type Made } from '../support/given.ts';
import { makeAssignable, makeDelegate, makeMember, perform, tripleOf } from '../support/givenEntitlements.ts';
import { onEveryDatabase, REGION, type Account, type Key } from '../support/world.ts';
import { said, shown } from './outcome.ts';
import { allow, declareRole, declareUser, deny, openSession } from './principals.ts';

onEveryDatabase('delegates', (world) => {
  let manager: Account;
  let delegate: Account;
  let made: Made;
  beforeEach(async () => {
    manager = await world().account();
    made = await makeUser(world(), manager);
    delegate = await makeMember(world(), manager);
  });
  const call = (key: Key, action: string, params: object = {}) => world().call(key, action, params);
  const enable = () => makeDelegate(world(), manager, delegate.accountId);
  // What a change of rights may need to be felt
  const wait = () => {
    world().advance(5);
  };
  const arnOf = (owner: Account) =>
    `acs:cloudsso:${REGION}:${owner.accountId}:directory/${made.DirectoryId}/user/${made.UserId}`;

  it('are strangers until they are enabled', async () => {
    await makeDelegate(world(), manager, delegate.accountId, false);
    expect(said(await call(delegate, 'GetUser', made))).toBe('404 EntityNotExists.Directory');
    await enable();
    wait();
    expect(said(await call(delegate, 'GetUser', made))).toBe('200');
  });

  it('see and change what the management account does, and are on record for it', async () => {
    await enable();
    const listed = shown<{ DirectoryId: string }[]>(await call(delegate, 'ListDirectories'), 'Directories');
    expect(listed.map(({ DirectoryId }) => DirectoryId)).toEqual([made.DirectoryId]);
    expect(said(await call(delegate, 'CreateDirectory'))).toBe('409 LimitExceeded.Directory');
    // The status lane has its own way to the directory
    expect(said(await call(delegate, 'UpdateUserStatus', { ...made, NewStatus: 'Disabled' }))).toBe('200');
    const answer = await call(delegate, 'GetUser', made);
    expect(shown<{ Status: string }>(answer, 'User').Status).toBe('Disabled');
    const event = (await world()
      .database.knex('audit_events')
      .where({ request_id: answer.body.RequestId })
      .first()) as object;
    expect(event).toMatchObject({ account_id: delegate.accountId, resources: [arnOf(manager)], decision: 'Allow' });
  });

  it('are in the event log of the directory, also when they are disabled again', async () => {
    await enable();
    await call(delegate, 'UpdateUserStatus', { ...made, NewStatus: 'Disabled' });
    await call(manager, 'DisableDelegateAccount', { AccountId: delegate.accountId });
    const key = await makeAdministratorKey(world(), manager, made.DirectoryId, { Role: 'HelpDesk' });
    const userId = await guidOf(world(), made.UserId);
    const { body } = await callRest(world(), key, 'ListUserAuthenticationLogs', { userId });
    const events = body as unknown as { readonly eventCode: string }[];
    expect(events.map(({ eventCode }) => eventCode)).toEqual(['9002']);
  });

  it('assign into the accounts of the organization', async () => {
    const owner = await world().account();
    const assignable = await makeAssignable(world(), owner);
    const other = await makeMember(world(), owner, 'Second');
    await makeDelegate(world(), owner, other.accountId);
    await perform(world(), other, 'CreateAccessAssignment', tripleOf(assignable));
    const { body } = await call(owner, 'ListAccessAssignments', { DirectoryId: assignable.DirectoryId });
    expect(body['TotalCounts']).toBe(1);
  });

  it('keep the service actions for their own account', async () => {
    await enable();
    const status = shown<{ AccountId: string; RegionsInUse: string[] }>(
      await call(delegate, 'GetServiceStatus'),
      'ServiceStatus',
    );
    expect(status).toMatchObject({ AccountId: delegate.accountId, RegionsInUse: [] });
    expect(said(await call(delegate, 'EnableService'))).toBe('403 OperationDenied.NotManagementAccount');
  });

  it('have a directory of their own back when they are disabled', async () => {
    const own = await makeDirectory(world(), delegate);
    await enable();
    wait();
    expect(said(await call(delegate, 'GetDirectory', { DirectoryId: own }))).toBe('404 EntityNotExists.Directory');
    await call(manager, 'DisableDelegateAccount', { AccountId: delegate.accountId });
    wait();
    expect(said(await call(delegate, 'GetDirectory', { DirectoryId: own }))).toBe('200');
    expect(said(await call(delegate, 'GetUser', made))).toBe('404 EntityNotExists.Directory');
  });

  it.each(['DeregisterDelegatedAdministrator', 'RemoveMemberAccount'])('end with %s', async (action) => {
    await enable();
    expect(said(await call(delegate, 'GetUser', made))).toBe('200');
    expect(said(await world().call(manager, action, { AccountId: delegate.accountId }, PAIFANG))).toBe('200');
    wait();
    expect(said(await call(delegate, 'GetUser', made))).toBe('404 EntityNotExists.Directory');
  });

  describe('their people', () => {
    beforeEach(enable);

    it('are allowed on ARNs of the management account', async () => {
      const right = await declareUser(world(), delegate, allow('cloudsso:GetUser', arnOf(manager)));
      const wrong = await declareUser(world(), delegate, allow('cloudsso:GetUser', arnOf(delegate)));
      const cut = await declareUser(world(), delegate, allow('*'), deny('cloudsso:GetUser', arnOf(manager)));
      expect(said(await call(right, 'GetUser', made))).toBe('200');
      expect(said(await call(wrong, 'GetUser', made))).toBe('403 NoPermission');
      expect(said(await call(cut, 'GetUser', made))).toBe('403 NoPermission');
    });

    it('may come by sessions of roles', async () => {
      const role = await declareRole(world(), delegate, allow('cloudsso:GetUser', arnOf(manager)));
      expect(said(await call(await openSession(world(), delegate, role), 'GetUser', made))).toBe('200');
    });

    it('are asked for the tags of what the management account has', async () => {
      const tagged = { StringEquals: { 'acs:ResourceTag/team': 'ops' } };
      const user = await declareUser(world(), delegate, allow('cloudsso:GetUser', '*', tagged));
      const { DirectoryId } = made;
      const Tags = [{ Key: 'team', Value: 'ops' }];
      const UserId = await makeUserIn(world(), manager, DirectoryId, { UserName: 'Bob', Tags });
      expect(said(await call(user, 'GetUser', { DirectoryId, UserId }))).toBe('200');
      expect(said(await call(user, 'GetUser', made))).toBe('403 NoPermission');
    });

    it('get nothing of it beyond CloudSSO', async () => {
      const params = { DirectoryId: made.DirectoryId, Name: 'key', Role: 'SuperAdmin' };
      expect(said(await world().call(delegate, 'CreateRsaKey', params, PAIFANG))).toMatch(/^404 /);
    });

    it('are explained as they are decided', async () => {
      const user = await declareUser(world(), delegate, allow('cloudsso:GetUser', arnOf(manager)));
      const question = {
        CallAction: 'cloudsso:GetUser',
        Parameters: JSON.stringify(made),
        PrincipalArn: `acs:ram::${delegate.accountId}:user/${user.UserName}`,
      };
      const answer = await world().call(delegate, 'ExplainCall', question, PAIFANG);
      expect(said(answer)).toBe('200');
      expect(answer.text).toContain(arnOf(manager));
      expect(answer.text).toContain('"Allow"');
    });
  });
});
