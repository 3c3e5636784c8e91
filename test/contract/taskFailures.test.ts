// Tasks that fail for a reason: the reason is told, nothing half done is left, and asking again works once the reason is gone.
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  addPolicy,
  ECS,
  LOOK,
  makeAssignable,
  pairOf,
  perform,
  tripleOf,
  waitTask,
  type Assignable,
} from '../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../support/world.ts';
import { said, shown } from './outcome.ts';

const ROLE = 'AliyunReservedSSO-ECS-Admin';
const POLICY = `${ROLE}-InlinePolicy`;
const INLINE = { PermissionPolicyType: 'Inline', PermissionPolicyName: 'Look' };

onEveryDatabase('a task that fails', (world) => {
  let account: Account;
  let made: Assignable;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAssignable(world(), account);
  });
  const call = (action: string, params: object) =>
    world().call(account, action, { DirectoryId: made.DirectoryId, ...params });
  const rows = (table: string): Promise<Record<string, unknown>[]> =>
    world().database.knex(table).where({ account_id: made.MemberId });
  const insert = (table: string, row: object) => world().database.knex(table).insert(row);

  /** Starts it, and how it ended: its reason. Throws when it succeeds. */
  async function failureOf(action: string, params: object): Promise<string> {
    const started = await call(action, params);
    expect(said(started)).toBe('200');
    const [first] = (started.body['Tasks'] ?? [started.body['Task']]) as [{ TaskId: string }];
    const task = { DirectoryId: made.DirectoryId, TaskId: first.TaskId };
    const ended = shown<Record<string, string>>(await waitTask(world(), account, task), 'TaskStatus');
    expect(ended).toMatchObject({ Status: 'Failed', EndTime: expect.any(String) });
    // Told alike wherever a task is told
    const { FailureReason } = ended;
    expect(shown(await call('GetTask', task), 'Task')).toMatchObject({ Status: 'Failed', FailureReason });
    const listed = shown<object[]>(await call('ListTasks', { Status: 'Failed', MaxResults: 1 }), 'Tasks');
    expect(listed).toMatchObject([{ TaskId: first.TaskId, FailureReason }]);
    return String(FailureReason);
  }
  const provision = () => perform(world(), account, 'ProvisionAccessConfiguration', pairOf(made));
  const statuses = async () => (await rows('provisionings')).map(({ status }) => status);

  const nowhere = async () => {
    expect(await rows('provisionings')).toEqual([]);
    expect(await rows('access_assignments')).toEqual([]);
    expect(await rows('identity_providers')).toEqual([]);
  };
  const role = (more: object = {}) => ({
    role_id: `3${made.MemberId}`,
    account_id: made.MemberId,
    role_name: ROLE.toLowerCase(),
    created_at: new Date(),
    updated_at: new Date(),
    ...more,
  });

  describe('because of what the account has', () => {
    it('a role of the name, in any case, that is not of provisioning stays as it is', async () => {
      await insert('ram_roles', role());
      expect(await failureOf('CreateAccessAssignment', tripleOf(made))).toBe(
        `The account has a role ${ROLE} that was not made by provisioning.`,
      );
      await nowhere();
      expect(await rows('ram_roles')).toMatchObject([{ role_id: `3${made.MemberId}`, trust_document: null }]);
      await world().database.knex('ram_roles').where({ account_id: made.MemberId }).delete();
      await perform(world(), account, 'CreateAccessAssignment', tripleOf(made));
      expect(await rows('access_assignments')).toHaveLength(1);
    });

    it('a policy of the name that is not of provisioning stays as it is', async () => {
      await addPolicy(world(), account, made);
      const at = new Date();
      const policy = { account_id: made.MemberId, policy_name: POLICY };
      await insert('policies', { ...policy, created_at: at, updated_at: at });
      await insert('policy_versions', { ...policy, version: 1, document: '{}', created_at: at });
      expect(await failureOf('ProvisionAccessConfiguration', pairOf(made))).toBe(
        `The account has a policy ${POLICY} that was not made by provisioning.`,
      );
      await nowhere();
      expect(await rows('policy_versions')).toMatchObject([{ document: '{}' }]);
      await world().database.knex('policies').where(policy).delete();
      await provision();
      expect(await rows('policy_versions')).toMatchObject([{ document: LOOK }]);
    });

    it('no room for one more role: what is there is still brought up to date', async () => {
      const { knex } = world().database;
      await provision();
      await knex.raw(
        `insert into ram_roles (role_id, account_id, role_name, created_at, updated_at)
          select ? || n, ?, 'filler' || n, now(), now() from generate_series(1, 1000) n`,
        [made.MemberId, made.MemberId],
      );
      await addPolicy(world(), account, made, ECS);
      expect(await statuses()).toEqual(['ReprovisionRequired']);
      await provision();
      expect(await statuses()).toEqual(['Provisioned']);
      await perform(world(), account, 'DeprovisionAccessConfiguration', pairOf(made));

      expect(await failureOf('ProvisionAccessConfiguration', pairOf(made))).toBe(
        'The account has 1000 roles, which is the most.',
      );
      await nowhere();
      await knex('ram_roles').where({ account_id: made.MemberId, role_name: 'filler1' }).delete();
      await provision();
    });

    it('no room for one more policy', async () => {
      await addPolicy(world(), account, made);
      const { knex } = world().database;
      await knex.raw(
        `insert into policies (account_id, policy_name, created_at, updated_at)
          select ?, 'filler' || n, now(), now() from generate_series(1, 1500) n`,
        [made.MemberId],
      );
      expect(await failureOf('ProvisionAccessConfiguration', pairOf(made))).toBe(
        'The account has 1500 policies, which is the most.',
      );
      await nowhere();
      await knex('policies').where({ account_id: made.MemberId, policy_name: 'filler1' }).delete();
      await provision();
    });
  });

  it('because a ready-made policy is no more', async () => {
    await addPolicy(world(), account, made, ECS);
    const one = { policy_name: ECS.PermissionPolicyName, directory_id: made.DirectoryId };
    await world().database.knex('permission_policies').where(one).update({ policy_name: 'AliyunPastFullAccess' });
    expect(await failureOf('ProvisionAccessConfiguration', pairOf(made))).toBe(
      'The system policy AliyunPastFullAccess does not exist any more.',
    );
    await nowhere();
    const past = { PermissionPolicyType: 'System', PermissionPolicyName: 'AliyunPastFullAccess' };
    const removal = { AccessConfigurationId: made.AccessConfigurationId, ...past };
    expect(said(await call('RemovePermissionPolicyFromAccessConfiguration', removal))).toBe('200');
    await provision();
  });

  describe('because the inline policy is attached elsewhere in the account', () => {
    beforeEach(async () => {
      await addPolicy(world(), account, made);
      await perform(world(), account, 'CreateAccessAssignment', tripleOf(made));
      await insert('ram_roles', role({ role_name: 'operator' }));
      await attach();
    });
    const attached = () => ({
      account_id: made.MemberId,
      policy_type: 'Custom',
      policy_name: POLICY,
      role_id: `3${made.MemberId}`,
    });
    const attach = () => insert('policy_attachments', { ...attached(), attached_at: new Date() });
    const detach = () => world().database.knex('policy_attachments').where(attached()).delete();
    const REASON = `The policy ${POLICY} is attached to another role of the account.`;

    it('the configuration stays, and shows that it should have gone', async () => {
      const last = { ...tripleOf(made), DeprovisionStrategy: 'DeprovisionForLastAccessAssignmentOnAccount' };
      expect(await failureOf('DeleteAccessAssignment', last)).toBe(REASON);
      expect(await rows('access_assignments')).toHaveLength(1);
      await perform(world(), account, 'DeleteAccessAssignment', tripleOf(made));

      expect(await failureOf('DeprovisionAccessConfiguration', pairOf(made))).toBe(REASON);
      const failed = await call('ListAccessConfigurationProvisionings', { ProvisioningStatus: 'DeprovisionFailed' });
      const wanted = [{ AccessConfigurationId: made.AccessConfigurationId, Status: 'DeprovisionFailed' }];
      expect(shown(failed, 'AccessConfigurationProvisionings')).toMatchObject(wanted);
      expect(await rows('policy_attachments')).toHaveLength(2);

      await detach();
      await perform(world(), account, 'DeprovisionAccessConfiguration', pairOf(made));
      await nowhere();
      expect(await rows('policies')).toEqual([]);
      expect(await rows('ram_roles')).toMatchObject([{ role_name: 'operator' }]);
    });

    it('a provisioning without it fails, and succeeds later', async () => {
      const removal = { AccessConfigurationId: made.AccessConfigurationId, ...INLINE };
      expect(said(await call('RemovePermissionPolicyFromAccessConfiguration', removal))).toBe('200');
      expect(await failureOf('ProvisionAccessConfiguration', pairOf(made))).toBe(REASON);
      expect(await statuses()).toEqual(['ReprovisionRequired']);
      await detach();
      await provision();
      expect([await statuses(), await rows('policies')]).toEqual([['Provisioned'], []]);
    });
  });

  it('no more when provisioning finds its role deleted by hand: a new one is made, under an id of its own', async () => {
    await provision();
    const [{ role_id: first }] = (await rows('ram_roles')) as [{ role_id: string }];
    await world().database.knex('ram_roles').where({ role_id: first }).delete();
    await provision();
    const [{ role_id: second }] = (await rows('ram_roles')) as [{ role_id: string }];
    expect(second).not.toBe(first);
    expect(await rows('provisionings')).toMatchObject([{ role_id: second }]);
  });

  it.each([
    ['the account', () => world().database.knex('members').where({ account_id: made.MemberId }).delete()],
    // As housekeeping purges somebody
    ['the user', () => world().database.knex('users').where({ user_id: made.UserId }).delete()],
  ])('because %s left before it came about', async (_who, leave) => {
    world().worker.hold();
    const started = await call('CreateAccessAssignment', tripleOf(made));
    const { TaskId } = shown<{ TaskId: string }>(started, 'Task');
    await leave();
    world().worker.release();
    const ended = await waitTask(world(), account, { DirectoryId: made.DirectoryId, TaskId });
    const { Status, FailureReason } = shown<Record<string, string>>(ended, 'TaskStatus');
    expect(Status).toBe('Failed');
    expect([
      `The account ${made.MemberId} has left the resource directory.`,
      `The user ${made.UserId} does not exist any more.`,
    ]).toContain(FailureReason);
    await nowhere();
    expect(await rows('ram_roles')).toEqual([]);
  });
});
