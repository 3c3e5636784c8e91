import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makePolicy, makePolicyVersion, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:DeletePolicy', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makePolicy(world(), account);
  });
  const call = (params: object = {}, who = account) =>
    world().call(who, 'DeletePolicy', { PolicyName: 'Reader', ...params }, RAM);

  it('200, and the name is free again', async () => {
    expect(said(await call())).toBe('200');
    expect(said(await call())).toBe('404 EntityNotExist.Policy');
    await makePolicy(world(), account);
  });

  /** Hangs on the policy whatever can; the holders by kind. */
  async function burden() {
    const { knex } = world().database;
    const at = world().now();
    const user_id = await makeRamUser(world(), account);
    const [group_id, role_id] = [`g${user_id}`, `r${user_id}`];
    const of = { account_id: account.accountId, created_at: at, updated_at: at };
    await knex('ram_groups').insert({ ...of, group_id, group_name: 'g', comments: '' });
    await knex('ram_roles').insert({ ...of, role_id, role_name: 'r' });
    for (const holder of [{ user_id }, { group_id }, { role_id }]) {
      const attachment = { account_id: account.accountId, policy_type: 'Custom', policy_name: 'Reader' };
      await knex('policy_attachments').insert({ ...attachment, ...holder, attached_at: at });
    }
    await makePolicyVersion(world(), account);
    return { user_id, group_id, role_id };
  }

  it('409 DeleteConflict.Policy.* for each thing that hangs on the policy, in order', async () => {
    const { user_id, group_id, role_id } = await burden();
    const { knex } = world().database;
    for (const [kind, holder] of [
      ['User', { user_id }],
      ['Group', { group_id }],
      ['Role', { role_id }],
    ] as const) {
      expect(said(await call())).toBe(`409 DeleteConflict.Policy.${kind}`);
      await knex('policy_attachments').where(holder).delete();
    }
    expect(said(await call())).toBe('409 DeleteConflict.Policy.Version');
    await world().call(account, 'DeletePolicyVersion', { PolicyName: 'Reader', VersionId: 'v2' }, RAM);
    expect(said(await call())).toBe('200');
  });

  it('200 for all of it with CascadingDelete, and a new policy of the name is attached to nobody', async () => {
    await burden();
    expect(said(await call({ CascadingDelete: true }))).toBe('200');
    await makePolicy(world(), account);
    const { body } = await world().call(account, 'GetPolicy', { PolicyType: 'Custom', PolicyName: 'Reader' }, RAM);
    expect(body['Policy']).toMatchObject({ AttachmentCount: 0, DefaultVersion: 'v1' });
  });

  it.each([
    ['InvalidParameter.PolicyName.InvalidChars', { PolicyName: 'a b' }],
    ['InvalidParameter.PolicyName.Length', { PolicyName: '' }],
    ['InvalidParameter.CascadingDelete', { CascadingDelete: 'perhaps' }],
  ])('400 %s', async (code, params) => {
    expect(said(await call(params))).toBe(`400 ${code}`);
  });

  it("404 EntityNotExist.Policy for another account's and for a system policy", async () => {
    expect(said(await call({}, await world().account()))).toBe('404 EntityNotExist.Policy');
    expect(said(await call({ PolicyName: 'ReadOnlyAccess' }))).toBe('404 EntityNotExist.Policy');
  });
});
