import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makePolicy, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:UpdatePolicyDescription', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makePolicy(world(), account);
  });
  const call = (params: object, who = account) => world().call(who, 'UpdatePolicyDescription', params, RAM);

  it('200 with the new description and the time of the change', async () => {
    world().advance(60);
    const policy = shown(await call({ PolicyName: 'Reader', NewDescription: 'reads' }), 'Policy');
    expect(policy).toMatchObject({ PolicyType: 'Custom', Description: 'reads', DefaultVersion: 'v1' });
    expect(policy['UpdateDate']).not.toBe(policy['CreateDate']);
  });

  it('200 keeps the description that is not given', async () => {
    await call({ PolicyName: 'Reader', NewDescription: 'reads' });
    expect(shown(await call({ PolicyName: 'Reader' }), 'Policy')).toMatchObject({ Description: 'reads' });
  });

  it.each([
    ['InvalidParameter.NewDescription.Length', { PolicyName: 'Reader', NewDescription: 'x'.repeat(1025) }],
    ['InvalidParameter.NewDescription.Length', { PolicyName: 'Reader', NewDescription: '' }],
    ['InvalidParameter.PolicyName.InvalidChars', { PolicyName: 'a b' }],
    ['MissingPolicyName', {}],
  ])('400 %s', async (code, params) => {
    expect(said(await call(params))).toBe(`400 ${code}`);
  });

  it("404 EntityNotExist.Policy for a system policy, and for another account's", async () => {
    expect(said(await call({ PolicyName: 'AdministratorAccess' }))).toBe('404 EntityNotExist.Policy');
    const stranger = await world().account();
    expect(said(await call({ PolicyName: 'Reader' }, stranger))).toBe('404 EntityNotExist.Policy');
  });
});
