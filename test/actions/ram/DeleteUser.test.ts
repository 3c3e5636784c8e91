import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:DeleteUser', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'DeleteUser', params, RAM);

  let UserId: string;
  beforeEach(async () => {
    UserId = await makeRamUser(world(), account);
  });
  const burden = (table: string, row: object) => world().database.knex(table).insert(row);

  it('200, and the name is free again', async () => {
    expect(said(await call({ UserName: 'alice' }))).toBe('200');
    expect(await makeRamUser(world(), account)).not.toBe(UserId);
  });

  it('404 EntityNotExist.User the second time', async () => {
    await call({ UserName: 'Alice' });
    expect(said(await call({ UserName: 'Alice' }))).toBe('404 EntityNotExist.User');
  });

  it('409 DeleteConflict.User.* for each thing that hangs on the user, in the documented order', async () => {
    const account_id = account.accountId;
    const at = world().now();
    await burden('ram_groups', {
      group_id: `g${UserId}`,
      account_id,
      group_name: 'g',
      comments: '',
      created_at: at,
      updated_at: at,
    });
    await burden('policy_attachments', {
      account_id,
      policy_type: 'System',
      policy_name: 'AdministratorAccess',
      user_id: UserId,
      attached_at: at,
    });
    await burden('ram_memberships', { user_id: UserId, group_id: `g${UserId}`, joined_at: at });
    await burden('mfa_devices', {
      serial_number: `acs:ram::${account_id}:mfa/x`,
      account_id,
      device_name: 'x',
      sealed_seed: '',
      user_id: UserId,
      created_at: at,
    });
    await burden('login_profiles', {
      user_id: UserId,
      password_hash: '',
      password_reset_required: false,
      mfa_bind_required: false,
      created_at: at,
      updated_at: at,
    });
    await burden('access_keys', {
      access_key_id: `LTAI${UserId}`,
      account_id,
      user_id: UserId,
      status: 'Inactive',
      sealed_secret: '',
      created_at: at,
    });
    for (const [thing, table] of [
      ['AccessKey', 'access_keys'],
      ['LoginProfile', 'login_profiles'],
      ['MFADevice', 'mfa_devices'],
      ['Group', 'ram_memberships'],
      ['Policy', 'policy_attachments'],
    ] as const) {
      expect(said(await call({ UserName: 'Alice' }))).toBe(`409 DeleteConflict.User.${thing}`);
      await world().database.knex(table).where({ user_id: UserId }).delete();
    }
    expect(said(await call({ UserName: 'Alice' }))).toBe('200');
  });
});
