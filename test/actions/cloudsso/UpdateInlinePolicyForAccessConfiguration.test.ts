import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { addPolicy, LOOK, makeConfigured, type Configured } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:UpdateInlinePolicyForAccessConfiguration', (world) => {
  let account: Account;
  let made: Configured;
  beforeEach(async () => {
    account = await world().account();
    made = await makeConfigured(world(), account);
    await addPolicy(world(), account, made);
  });
  const ACT = LOOK.replace('Describe', '');
  const call = (params: object) =>
    world().call(account, 'UpdateInlinePolicyForAccessConfiguration', { ...made, InlinePolicyName: 'Look', ...params });
  const document = async () =>
    shown<{ PermissionPolicyDocument: string }[]>(
      await world().call(account, 'ListPermissionPoliciesInAccessConfiguration', made),
      'PermissionPolicies',
    )[0]?.PermissionPolicyDocument;
  const updatedAt = async () =>
    shown(await world().call(account, 'GetAccessConfiguration', made), 'AccessConfiguration')['UpdateTime'];

  it('200, and without a new document nothing changes', async () => {
    const before = await updatedAt();
    world().advance(2);
    expect(said(await call({}))).toBe('200');
    expect(said(await call({ NewInlinePolicyDocument: LOOK }))).toBe('200');
    expect(await updatedAt()).toBe(before);
    expect(said(await call({ NewInlinePolicyDocument: ACT }))).toBe('200');
    expect(await document()).toBe(ACT);
    expect(await updatedAt()).not.toBe(before);
  });

  it.each(['[]', ''])('400 InvalidParameter.NewInlinePolicyDocument for %p', async (NewInlinePolicyDocument) => {
    expect(said(await call({ NewInlinePolicyDocument }))).toBe('400 InvalidParameter.NewInlinePolicyDocument');
  });

  it('404 EntityNotExists.PermissionPolicy, .AccessConfiguration, .Directory', async () => {
    const answers = [{ InlinePolicyName: 'Other' }, { AccessConfigurationId: 'ac-x' }, { DirectoryId: 'd-x' }].map(
      (params) => call({ NewInlinePolicyDocument: ACT, ...params }),
    );
    expect((await Promise.all(answers)).map(said)).toEqual([
      '404 EntityNotExists.PermissionPolicy',
      '404 EntityNotExists.AccessConfiguration',
      '404 EntityNotExists.Directory',
    ]);
  });
});
