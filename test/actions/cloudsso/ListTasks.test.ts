import { beforeAll, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import {
  makeAssignable,
  makeConfiguration,
  makeMember,
  pairOf,
  perform,
  tripleOf,
  waitTask,
  type Assignable,
} from '../../support/givenEntitlements.ts';
import { makeGroupIn } from '../../support/givenPeople.ts';
import { onEveryDatabase, type Account, type Answer } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListTasks', (world) => {
  let account: Account;
  let made: Assignable;
  let GroupId: string;
  let other: { AccessConfigurationId: string; TargetId: string };
  /** By what they are; the order is that of their start. */
  const ids: Record<'assigned' | 'provisioned' | 'revoked' | 'deprovisioned' | 'failed' | 'running', string> = {
    ...{ assigned: '', provisioned: '', revoked: '', deprovisioned: '', failed: '', running: '' },
  };

  beforeAll(async () => {
    account = await world().account();
    made = await makeAssignable(world(), account);
    const { DirectoryId } = made;
    const AccessConfigurationId = await makeConfiguration(world(), account, DirectoryId, 'Other');
    const { accountId: TargetId } = await makeMember(world(), account, 'production');
    other = { AccessConfigurationId, TargetId };
    GroupId = await makeGroupIn(world(), account, DirectoryId);
    const elsewhere = { ...pairOf(made), ...other };
    const ofGroup = { ...elsewhere, PrincipalType: 'Group', PrincipalId: GroupId };
    ids.assigned = await perform(world(), account, 'CreateAccessAssignment', tripleOf(made));
    ids.provisioned = await perform(world(), account, 'ProvisionAccessConfiguration', elsewhere);
    ids.revoked = await perform(world(), account, 'DeleteAccessAssignment', tripleOf(made));
    ids.deprovisioned = await perform(world(), account, 'DeprovisionAccessConfiguration', pairOf(made));

    const at = new Date();
    const role = { role_id: made.MemberId, account_id: made.MemberId, role_name: 'AliyunReservedSSO-ECS-Admin' };
    await world()
      .database.knex('ram_roles')
      .insert({ ...role, created_at: at, updated_at: at });
    ids.failed = startedBy(await world().call(account, 'ProvisionAccessConfiguration', pairOf(made)));
    await waitTask(world(), account, { DirectoryId, TaskId: ids.failed });
    world().worker.hold();
    ids.running = startedBy(await world().call(account, 'CreateAccessAssignment', ofGroup));
  });

  function startedBy({ body }: Answer): string {
    const [task] = (body['Tasks'] ?? [body['Task']]) as [{ TaskId: string }];
    return task.TaskId;
  }
  const call = (params: object = {}) =>
    world().call(account, 'ListTasks', { DirectoryId: made.DirectoryId, ...params });
  const listed = (answer: Answer) => shown<{ TaskId: string }[]>(answer, 'Tasks').map(({ TaskId }) => TaskId);
  const newestFirst = (...kinds: (keyof typeof ids)[]) => kinds.map((kind) => ids[kind]);
  const all = () => newestFirst('running', 'failed', 'deprovisioned', 'revoked', 'provisioned', 'assigned');

  it('200, newest first, with all that is known of each', async () => {
    const answer = await call();
    expect(listed(answer)).toEqual(all());
    expect(answer.body).toMatchObject({ TotalCounts: 6, MaxResults: 10, IsTruncated: false });
    const [running, failed, , , , assigned] = shown<Record<string, unknown>[]>(answer, 'Tasks');
    expect(running).toMatchObject({ Status: 'InProgress', PrincipalType: 'Group', PrincipalId: GroupId });
    expect(running).not.toHaveProperty('EndTime');
    expect(failed).toMatchObject({ Status: 'Failed', FailureReason: expect.stringMatching(/^The account .*\.$/) });
    expect(failed).not.toHaveProperty('PrincipalId');
    expect(assigned).toMatchObject({ Status: 'Success', EndTime: expect.any(String), PrincipalId: made.UserId });
    expect(assigned).not.toHaveProperty('FailureReason');
  });

  describe('200 with filters', () => {
    it.each<[string, () => object, () => string[]]>([
      [
        'AccessConfigurationId',
        () => ({ AccessConfigurationId: other.AccessConfigurationId }),
        () => newestFirst('running', 'provisioned'),
      ],
      [
        'target',
        () => ({ TargetType: 'RD-Account', TargetId: other.TargetId }),
        () => newestFirst('running', 'provisioned'),
      ],
      ['user', () => ({ PrincipalType: 'User', PrincipalId: made.UserId }), () => newestFirst('revoked', 'assigned')],
      ['group', () => ({ PrincipalType: 'Group', PrincipalId: GroupId }), () => newestFirst('running')],
      ['an id of the other type', () => ({ PrincipalType: 'Group', PrincipalId: made.UserId }), () => []],
      [
        'CreateAccessAssignment',
        () => ({ TaskType: 'CreateAccessAssignment' }),
        () => newestFirst('running', 'assigned'),
      ],
      ['DeleteAccessAssignment', () => ({ TaskType: 'DeleteAccessAssignment' }), () => newestFirst('revoked')],
      [
        'ProvisionAccessConfiguration',
        () => ({ TaskType: 'ProvisionAccessConfiguration' }),
        () => newestFirst('failed', 'provisioned'),
      ],
      [
        'DeprovisionAccessConfiguration',
        () => ({ TaskType: 'DeprovisionAccessConfiguration' }),
        () => newestFirst('deprovisioned'),
      ],
      ['InProgress', () => ({ Status: 'InProgress' }), () => newestFirst('running')],
      ['Failed', () => ({ Status: 'Failed' }), () => newestFirst('failed')],
      [
        'Success',
        () => ({ Status: 'Success' }),
        () => newestFirst('deprovisioned', 'revoked', 'provisioned', 'assigned'),
      ],
      [
        'several, which all must match',
        () => ({ Status: 'Success', TaskType: 'ProvisionAccessConfiguration' }),
        () => newestFirst('provisioned'),
      ],
      ['half a pair, which does not count', () => ({ PrincipalType: 'Group', TargetId: other.TargetId }), all],
      ['a time, in any case', () => ({ Filter: `starttime GE ${instant(-60)}` }), all],
      ['a time to come', () => ({ Filter: `StartTime ge ${instant(60)}` }), () => []],
    ])('%s', async (_what, filters, wanted) => {
      const answer = await call(filters());
      expect(listed(answer)).toEqual(wanted());
      expect(answer.body['TotalCounts']).toBe(wanted().length);
    });
  });

  const instant = (seconds: number) =>
    `${new Date(world().now().getTime() + seconds * 1000).toISOString().slice(0, 19)}Z`;

  it('200 page by page, each task once', async () => {
    const pages: string[][] = [];
    let NextToken: string | undefined;
    do {
      const answer = await call({ MaxResults: 4, ...(NextToken !== undefined && { NextToken }) });
      pages.push(listed(answer));
      NextToken = answer.body['NextToken'] as string | undefined;
      expect(answer.body).toMatchObject({ TotalCounts: 6, MaxResults: 4, IsTruncated: NextToken !== undefined });
    } while (NextToken !== undefined);
    expect(pages).toEqual([all().slice(0, 4), all().slice(4)]);
  });

  it('400 InvalidParameter.NextToken for another query, or a token of nobody', async () => {
    const { NextToken } = (await call({ MaxResults: 1 })).body;
    expect(said(await call({ NextToken, Status: 'Failed' }))).toBe('400 InvalidParameter.NextToken');
    expect(said(await call({ NextToken: 'x' }))).toBe('400 InvalidParameter.NextToken');
  });

  it.each([0, 21, 'x'])('400 InvalidParameter.MaxResults: %s', async (MaxResults) => {
    expect(said(await call({ MaxResults }))).toBe('400 InvalidParameter.MaxResults');
  });

  it('400 InvalidParameter.Filter', async () => {
    for (const Filter of ['EndTime ge x', `StartTime gt ${instant(-60)}`, `StartTime ge ${instant(-8 * 86_400)}`]) {
      expect(said(await call({ Filter }))).toBe('400 InvalidParameter.Filter');
    }
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-x' }))).toBe('404 EntityNotExists.Directory');
  });

  it('200 with nothing after a day, with everything up to the seventh', async () => {
    world().advance(86_460);
    expect((await call()).body).toMatchObject({ Tasks: [], TotalCounts: 0, IsTruncated: false });
    expect(listed(await call({ Filter: `StartTime ge ${instant(-7 * 86_400)}` }))).toEqual(all());
  });
});
