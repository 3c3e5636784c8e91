// Access control as its users run it: RAM's and STS's own SDKs, from a new user to an expired session.
import { setTimeout as sleep } from 'node:timers/promises';
import openapiCore from '@alicloud/openapi-core';
import ram, * as Ram from '@alicloud/ram20150501';
import sts, { AssumeRoleRequest } from '@alicloud/sts20150401';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { CLOUDSSO, onEveryDatabase, type Account, type Key } from '../support/world.ts';
import { allow, deny, policyOf, type Statement } from './principals.ts';
import { refusalOf, SDKS } from './sdks.ts';

const { $OpenApiUtil } = openapiCore;
const { default: RamClient } = ram;
const { default: StsClient } = sts;
const [sdk] = SDKS;

onEveryDatabase('RAM and STS through their SDKs', (world) => {
  let account: Account;
  let client: InstanceType<typeof RamClient>;
  beforeEach(async () => {
    account = await world().account();
    client = new RamClient(configOf(account));
  });

  const configOf = (key: Key) =>
    new $OpenApiUtil.Config({ ...key, endpoint: new URL(world().origin).host, protocol: 'http' });
  const use = (key: Key, action = 'ListDirectories') => {
    if (!sdk) throw new Error('there is no SDK');
    return sdk.call({ origin: world().origin, version: CLOUDSSO, key }, action);
  };
  const assume = async (key: Key, roleArn: string, durationSeconds?: number): Promise<Required<Key>> => {
    const request = new AssumeRoleRequest({ roleArn, roleSessionName: 'at-work', durationSeconds });
    const { body } = await new StsClient(configOf(key)).assumeRole(request);
    const { accessKeyId = '', accessKeySecret = '', securityToken = '' } = body?.credentials ?? {};
    return { accessKeyId, accessKeySecret, securityToken };
  };

  async function makeUser(userName = 'alice'): Promise<Key> {
    await client.createUser(new Ram.CreateUserRequest({ userName, displayName: 'Alice' }));
    const { body } = await client.createAccessKey(new Ram.CreateAccessKeyRequest({ userName }));
    const { accessKeyId = '', accessKeySecret = '' } = body?.accessKey ?? {};
    return { accessKeyId, accessKeySecret };
  }

  async function makePolicy(policyName: string, ...statements: readonly Statement[]): Promise<void> {
    const policyDocument = JSON.stringify(policyOf(...statements));
    await client.createPolicy(new Ram.CreatePolicyRequest({ policyName, policyDocument }));
  }

  const attach = (userName: string, policyName: string, policyType = 'Custom') =>
    client.attachPolicyToUser(new Ram.AttachPolicyToUserRequest({ userName, policyName, policyType }));
  const DENIED = { code: 'NoPermission', status: 403 };

  it('lead a user from nothing to a session that expires', async () => {
    const key = await makeUser();
    expect(await refusalOf(use(key))).toMatchObject(DENIED);

    await makePolicy('list', allow('cloudsso:List*'));
    await attach('alice', 'list');
    world().advance(5);
    expect(await use(key)).toMatchObject({ Directories: [] });

    const detach = { userName: 'alice', policyName: 'list', policyType: 'Custom' };
    await client.detachPolicyFromUser(new Ram.DetachPolicyFromUserRequest(detach));
    world().advance(5);
    expect(await refusalOf(use(key))).toMatchObject({
      ...DENIED,
      denied: { AuthAction: 'cloudsso:ListDirectories', NoPermissionType: 'ImplicitDeny' },
    });

    const RAM = `acs:ram::${account.accountId}:user/alice`;
    const trust = { Version: '1', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM } }] };
    const { body } = await client.createRole(
      new Ram.CreateRoleRequest({ roleName: 'Operator', assumeRolePolicyDocument: JSON.stringify(trust) }),
    );
    const roleArn = body?.role?.arn ?? '';
    expect(await refusalOf(assume(key, roleArn))).toMatchObject(DENIED);
    await attach('alice', 'AliyunSTSAssumeRoleAccess', 'System');
    const roleHas = { roleName: 'Operator', policyName: 'list', policyType: 'Custom' };
    await client.attachPolicyToRole(new Ram.AttachPolicyToRoleRequest(roleHas));
    world().advance(5);
    const session = await assume(key, roleArn, 900);
    expect(await use(session)).toMatchObject({ Directories: [] });
    expect(await refusalOf(use(session, 'CreateDirectory'))).toMatchObject(DENIED);
    world().advance(901);
    expect(await refusalOf(use(session))).toMatchObject({ code: 'InvalidSecurityToken.Expired' });
    world().advance(-916);
  });

  it('give through a group what they take away with it', async () => {
    const key = await makeUser();
    await client.createGroup(new Ram.CreateGroupRequest({ groupName: 'readers' }));
    const group = { groupName: 'readers', policyName: 'AliyunCloudSSOReadOnlyAccess', policyType: 'System' };
    await client.attachPolicyToGroup(new Ram.AttachPolicyToGroupRequest(group));
    await client.addUserToGroup(new Ram.AddUserToGroupRequest({ userName: 'alice', groupName: 'readers' }));
    world().advance(5);
    expect(await use(key)).toMatchObject({ Directories: [] });
    await client.removeUserFromGroup(new Ram.RemoveUserFromGroupRequest({ userName: 'alice', groupName: 'readers' }));
    world().advance(5);
    expect(await refusalOf(use(key))).toMatchObject(DENIED);
  });

  it('change what is allowed with the version that is in force', async () => {
    const key = await makeUser();
    await makePolicy('list', allow('cloudsso:List*'));
    await attach('alice', 'list');
    const policyDocument = JSON.stringify(policyOf(allow('cloudsso:*'), deny('cloudsso:ListDirectories')));
    const second = { policyName: 'list', policyDocument, setAsDefault: true };
    await client.createPolicyVersion(new Ram.CreatePolicyVersionRequest(second));
    world().advance(5);
    expect(await refusalOf(use(key))).toMatchObject({ ...DENIED, denied: { NoPermissionType: 'ExplicitDeny' } });
    const first = { policyName: 'list', versionId: 'v1' };
    await client.setDefaultPolicyVersion(new Ram.SetDefaultPolicyVersionRequest(first));
    world().advance(5);
    expect(await use(key)).toMatchObject({ Directories: [] });
  });

  it('explain a denial to whoever may ask', async () => {
    const key = await makeUser();
    await makePolicy('list', deny('cloudsso:List*'), allow('cloudsso:*'));
    await attach('alice', 'list');
    world().advance(5);
    const { denied } = await refusalOf(use(key));
    const { EncodedDiagnosticMessage = '' } = denied as { EncodedDiagnosticMessage?: string };
    const request = new Ram.DecodeDiagnosticMessageRequest({ encodedDiagnosticMessage: EncodedDiagnosticMessage });
    const { body } = await client.decodeDiagnosticMessage(request);
    expect(body?.decodedDiagnosticMessage).toMatchObject({
      explicitDeny: true,
      authAction: 'cloudsso:ListDirectories',
      matchedPolicies: [{ effect: 'Deny', policyIdentifier: 'list', policyType: 'Custom', policyVersion: 'v1' }],
    });
    expect(await refusalOf(new RamClient(configOf(key)).decodeDiagnosticMessage(request))).toMatchObject(DENIED);
  });

  it('list what they made, page by page, and refuse to delete what is in use', async () => {
    for (const userName of ['a', 'b', 'c']) await client.createUser(new Ram.CreateUserRequest({ userName }));
    const page = async (marker?: string) =>
      (await client.listUsers(new Ram.ListUsersRequest({ maxItems: 2, marker }))).body;
    const first = await page();
    const second = await page(first?.marker);
    const names = [first, second].map((one) => one?.users?.user?.map(({ userName }) => userName));
    expect(names).toEqual([['a', 'b'], ['c']]);
    expect([first?.isTruncated, second?.isTruncated]).toEqual([true, false]);

    await makePolicy('list', allow('cloudsso:List*'));
    await attach('a', 'list');
    const request = new Ram.DeleteUserRequest({ userName: 'a' });
    expect(await refusalOf(client.deleteUser(request))).toMatchObject({
      code: 'DeleteConflict.User.Policy',
      status: 409,
    });
    const unknown = client.getUser(new Ram.GetUserRequest({ userName: 'nobody' }));
    expect(await refusalOf(unknown)).toMatchObject({ code: 'EntityNotExist.User', status: 404 });
  });

  describe('a key that signs its own calls', () => {
    it('sees that it was used, and stops when it is switched off', async () => {
      const key = await makeUser();
      await attach('alice', 'AdministratorAccess', 'System');
      world().advance(5);
      await use(key);
      const used = { userName: 'alice', userAccessKeyId: key.accessKeyId };
      const look = async () =>
        (await client.getAccessKeyLastUsed(new Ram.GetAccessKeyLastUsedRequest(used))).body?.accessKeyLastUsed;
      // Written behind the call's back
      for (let turn = 0; turn < 100 && !(await look())?.lastUsedDate; turn += 1) await sleep(20);
      expect((await look())?.lastUsedDate).toMatch(/^\d{4}-/);
      await client.updateAccessKey(new Ram.UpdateAccessKeyRequest({ ...used, status: 'Inactive' }));
      world().advance(5);
      expect(await refusalOf(use(key))).toMatchObject({ code: 'InvalidAccessKeyId.Inactive' });
    });
  });
});
