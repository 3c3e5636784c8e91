// What the vendor's Terraform provider sends for alicloud_cloud_sso_user (cloudsso 24.2), and what it makes of the answers: V1,
// parameters in the form, tags as a flat list.
import { beforeEach, expect, it } from '@jest/globals';
import { makeDirectory } from '../support/given.ts';
import { makeConfiguration, makeMember } from '../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../support/world.ts';
import { INSTANT, said, shown } from './outcome.ts';
import { openTerraform, type Terraform } from './terraform.ts';

interface Tag {
  readonly Key: string;
  readonly Value: string;
}

onEveryDatabase('the Terraform resource of a user', (world) => {
  let account: Account;
  let DirectoryId: string;
  let terraform: Terraform;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
    terraform = openTerraform(world(), account, DirectoryId);
  });

  const wished = { UserName: 'tf.user@x', FirstName: 'Ada', LastName: 'Lovelace', DisplayName: 'Ada L.' };
  const more = { Description: 'by Terraform', Email: 'ada@example.com', Status: 'Disabled' };

  async function create(params: object): Promise<{ UserId: string }> {
    const { UserId } = shown<{ UserId: string }>(await terraform.send('CreateUser', params), 'User');
    return { UserId };
  }

  /** The state as it reads it, or nothing when its first read says that there is no such user. */
  async function refresh(one: object) {
    const answer = await terraform.send('GetUser', one);
    if (said(answer) === '404 EntityNotExists.User') return undefined;
    const user = shown(answer, 'User');
    const mfa = await terraform.send('GetUserMFAAuthenticationSettings', one);
    return {
      create_time: user['CreateTime'],
      description: user['Description'],
      display_name: user['DisplayName'],
      email: user['Email'],
      first_name: user['FirstName'],
      last_name: user['LastName'],
      status: user['Status'],
      user_name: user['UserName'],
      user_id: user['UserId'],
      tags: Object.fromEntries(((user['Tags'] ?? []) as readonly Tag[]).map(({ Key, Value }) => [Key, Value])),
      mfa_authentication_settings: shown<string>(mfa, 'UserMFAAuthenticationSettings'),
    };
  }

  /** As it changes tags: those that go, then those that come. */
  async function setTags({ UserId }: { readonly UserId: string }, gone: readonly string[], come: readonly Tag[]) {
    const resource = { ResourceType: 'user', 'ResourceId.1': UserId };
    const keys = Object.fromEntries(gone.map((key, at) => [`TagKey.${at + 1}`, key]));
    const tags = come.flatMap(({ Key, Value }, at) => [
      [`Tag.${at + 1}.Key`, Key],
      [`Tag.${at + 1}.Value`, Value],
    ]);
    expect(said(await terraform.send('UntagResources', { ...resource, ...keys }))).toBe('200');
    expect(said(await terraform.send('TagResources', { ...resource, ...Object.fromEntries(tags) }))).toBe('200');
  }

  it('create with password, own factor and tags, refresh, update of everything, refresh, destroy, refresh', async () => {
    const one = await create({
      ...wished,
      ...more,
      'Tags.1.Key': 'team',
      'Tags.1.Value': 'ops',
      'Tags.2.Key': 'cost',
      'Tags.2.Value': '',
    });
    expect(said(await terraform.send('ResetUserPassword', { ...one, Password: 'Tf-Passw0rd!x' }))).toBe('200');
    const own = { UserMFAAuthenticationSettings: 'Disabled' };
    expect(said(await terraform.send('UpdateUserMFAAuthenticationSettings', { ...one, ...own }))).toBe('200');
    const state = {
      create_time: expect.stringMatching(INSTANT),
      description: 'by Terraform',
      display_name: 'Ada L.',
      email: 'ada@example.com',
      first_name: 'Ada',
      last_name: 'Lovelace',
      status: 'Disabled',
      user_name: 'tf.user@x',
      user_id: one.UserId,
      tags: { team: 'ops', cost: '' },
      mfa_authentication_settings: 'Disabled',
    };
    expect(await refresh(one)).toEqual(state);

    // Arguments that were taken out of the configuration are sent as empty texts
    const changes = { NewLastName: 'King', NewDescription: '', NewFirstName: '', NewEmail: 'king@example.com' };
    expect(said(await terraform.send('UpdateUser', { ...one, ...changes, NewDisplayName: '' }))).toBe('200');
    expect(said(await terraform.send('UpdateUserStatus', { ...one, NewStatus: 'Enabled' }))).toBe('200');
    expect(said(await terraform.send('ResetUserPassword', { ...one, Password: 'Tf-Passw0rd!y' }))).toBe('200');
    const enabled = { UserMFAAuthenticationSettings: 'Enabled' };
    expect(said(await terraform.send('UpdateUserMFAAuthenticationSettings', { ...one, ...enabled }))).toBe('200');
    await setTags(one, ['team', 'cost'], [{ Key: 'team', Value: 'sec' }]);
    expect(await refresh(one)).toEqual({
      ...state,
      ...{ description: '', display_name: '', first_name: '', last_name: 'King', email: 'king@example.com' },
      ...{ status: 'Enabled', tags: { team: 'sec' }, mfa_authentication_settings: 'Enabled' },
    });

    expect(said(await terraform.send('DeleteUser', one))).toBe('200');
    expect(await refresh(one)).toBeUndefined();
    // Which counts as done
    expect(said(await terraform.send('DeleteUser', one))).toBe('404 EntityNotExists.User');
  });

  it('nothing but a name reads as empty texts, no tags and what is usual', async () => {
    const one = await create({ UserName: 'bare' });
    expect(await refresh(one)).toEqual({
      create_time: expect.stringMatching(INSTANT),
      ...{ description: '', display_name: '', email: '', first_name: '', last_name: '', tags: {} },
      ...{ status: 'Enabled', user_name: 'bare', user_id: one.UserId, mfa_authentication_settings: 'Enabled' },
    });
  });

  it('an older release sends the status alone, and sometimes not even that', async () => {
    const one = await create(wished);
    expect(said(await terraform.send('UpdateUserStatus', { ...one, NewStatus: 'Disabled' }))).toBe('200');
    // Taken out of the configuration: to this release there is nothing to say, and nothing may happen
    expect(said(await terraform.send('UpdateUserStatus', one))).toBe('200');
    expect(said(await terraform.send('UpdateUser', one))).toBe('200');
    expect(await refresh(one)).toMatchObject({ status: 'Disabled', first_name: 'Ada', display_name: 'Ada L.' });
  });

  it('destroyed while still assigned: tried again until the assignment is gone', async () => {
    const { UserId } = await create(wished);
    const { accountId: TargetId } = await makeMember(world(), account);
    const AccessConfigurationId = await makeConfiguration(world(), account, DirectoryId);
    const target = { AccessConfigurationId, TargetType: 'RD-Account', TargetId };
    const assignment = { ...target, PrincipalType: 'User', PrincipalId: UserId };
    await terraform.finish('CreateAccessAssignment', assignment);
    let tries = 0;
    const destroyed = await terraform.retry(
      'DeleteUser',
      { UserId },
      ['DeletionConflict.User.AccessAssigment'],
      async () => {
        tries += 1;
        if (tries === 2) await terraform.finish('DeleteAccessAssignment', assignment);
      },
    );
    expect([said(destroyed), tries]).toEqual(['200', 2]);
  });

  it('deleted behind its back: the first read says so, and so do the others', async () => {
    const one = await create(wished);
    await world().call(account, 'DeleteUser', { DirectoryId, ...one });
    expect(await refresh(one)).toBeUndefined();
    const gone = '404 EntityNotExists.User';
    expect(said(await terraform.send('GetUserMFAAuthenticationSettings', one))).toBe(gone);
    expect(said(await terraform.send('UpdateUser', { ...one, NewFirstName: 'x' }))).toBe(gone);
    expect(said(await terraform.send('ListMFADevicesForUser', one))).toBe(gone);
  });
});
