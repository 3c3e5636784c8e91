// A role taken on and used through Alibaba Cloud's own SDKs.
import openapiCore from '@alicloud/openapi-core';
import openapiClient from '@alicloud/openapi-client';
import sts, { AssumeRoleRequest, AssumeRoleWithOIDCRequest, AssumeRoleWithSAMLRequest } from '@alicloud/sts20150401';
import { describe, expect, it } from '@jest/globals';
import { makeAssumableRole, makeFederatedRole, makeSamlRole } from '../support/given.ts';
import { CLOUDSSO, onEveryDatabase, type Account, type Key } from '../support/world.ts';
import { allow, declareUser, policyOf } from './principals.ts';
import { refusalOf, SDKS, type Json } from './sdks.ts';

const { $OpenApiUtil } = openapiCore;
const { default: StsClient } = sts;
const { default: OpenApiClient, Config, OpenApiRequest, Params } = openapiClient;

onEveryDatabase('roles through real SDKs', (world) => {
  const clientOf = (key: Key) =>
    new StsClient(new $OpenApiUtil.Config({ ...key, endpoint: new URL(world().origin).host, protocol: 'http' }));

  /** A role that may use CloudSSO, and a client of a user who may assume it. */
  async function settle(account: Account) {
    const {
      RoleName = '',
      RoleArn = '',
      CallerKeyId = '',
      CallerKeySecret = '',
    } = await makeAssumableRole(world(), account);
    const Policies = [{ System: 'AliyunCloudSSOFullAccess' }];
    await world().declare(account, { Roles: [{ RoleName, Policies }] });
    return { RoleArn, client: clientOf({ accessKeyId: CallerKeyId, accessKeySecret: CallerKeySecret }) };
  }

  async function assume(wishes: Readonly<Record<string, unknown>> = {}): Promise<Required<Key>> {
    const { RoleArn, client } = await settle(await world().account());
    const request = new AssumeRoleRequest({ roleArn: RoleArn, roleSessionName: 'alice', ...wishes });
    const { body } = await client.assumeRole(request);
    const { accessKeyId = '', accessKeySecret = '', securityToken = '' } = body?.credentials ?? {};
    expect(body?.assumedRoleUser?.arn).toBe(`${RoleArn}/alice`);
    return { accessKeyId, accessKeySecret, securityToken };
  }

  async function list(key: Required<Key>): Promise<Json> {
    const client = new OpenApiClient(new Config({ ...key, endpoint: new URL(world().origin).host, protocol: 'http' }));
    const what = { action: 'ListDirectories', version: CLOUDSSO, protocol: 'HTTP', pathname: '/', method: 'POST' };
    const how = { authType: 'AK', style: 'RPC', reqBodyType: 'formData', bodyType: 'json' };
    const noOptions = {} as Parameters<typeof client.callApi>[2];
    return (
      (await client.callApi(new Params({ ...what, ...how }), new OpenApiRequest({}), noOptions)) as { body: Json }
    ).body;
  }

  it('asks who it is', async () => {
    const account = await world().account();
    expect((await clientOf(account).getCallerIdentity()).body).toMatchObject({
      identityType: 'Account',
      accountId: account.accountId,
    });
    const session = await assume();
    expect((await clientOf(session).getCallerIdentity()).body).toMatchObject({ identityType: 'AssumedRoleUser' });
  });

  it('works with the keys of a session until they expire', async () => {
    const session = await assume({ durationSeconds: 900 });
    expect(await list(session)).toMatchObject({ Directories: [] });
    world().advance(901);
    expect(await refusalOf(list(session))).toMatchObject({ code: 'InvalidSecurityToken.Expired' });
    // The SDKs sign by the real clock
    world().advance(-901);
  });

  it.each(SDKS.filter(({ title }) => title.startsWith('pop-core')))('works with them in $title', async (sdk) => {
    const { securityToken, ...key } = await assume();
    const target = { origin: world().origin, version: CLOUDSSO, key: { ...key, securityToken } };
    expect(await sdk.call(target, 'ListDirectories')).toMatchObject({ Directories: [] });
  });

  it('takes on a role with an ID token and no key at all', async () => {
    const account = await world().account();
    const { ProviderArn = '', RoleArn = '', IdToken = '' } = await makeFederatedRole(world(), account);
    const client = new StsClient(
      new $OpenApiUtil.Config({ endpoint: new URL(world().origin).host, protocol: 'http', regionId: 'cn-shanghai' }),
    );
    const named = { OIDCProviderArn: ProviderArn, roleArn: RoleArn, roleSessionName: 'build' };
    const { body } = await client.assumeRoleWithOIDC(new AssumeRoleWithOIDCRequest({ ...named, OIDCToken: IdToken }));
    expect(body).toMatchObject({ OIDCTokenInfo: { subject: 'repo:demo' } });
    const { accessKeyId = '', accessKeySecret = '', securityToken = '' } = body?.credentials ?? {};
    const session = { accessKeyId, accessKeySecret, securityToken };
    expect((await clientOf(session).getCallerIdentity()).body).toMatchObject({ arn: `${RoleArn}/build` });
    const forged = new AssumeRoleWithOIDCRequest({ ...named, OIDCToken: `${IdToken.slice(0, -8)}AAAAAAAA` });
    expect(await refusalOf(client.assumeRoleWithOIDC(forged))).toMatchObject({
      code: 'AuthenticationFail.OIDCToken.Invalid',
    });
  });

  it('takes on a role with a SAML response and no key at all', async () => {
    const account = await world().account();
    const { ProviderArn = '', RoleArn = '', SamlResponse = '' } = await makeSamlRole(world(), account);
    const client = new StsClient(
      new $OpenApiUtil.Config({ endpoint: new URL(world().origin).host, protocol: 'http', regionId: 'cn-shanghai' }),
    );
    const named = { SAMLProviderArn: ProviderArn, roleArn: RoleArn };
    const request = (SAMLAssertion: string) => new AssumeRoleWithSAMLRequest({ ...named, SAMLAssertion });
    const { body } = await client.assumeRoleWithSAML(request(SamlResponse));
    expect(body).toMatchObject({ SAMLAssertionInfo: { subject: 'alice@example.com', subjectType: 'persistent' } });
    const { accessKeyId = '', accessKeySecret = '', securityToken = '' } = body?.credentials ?? {};
    const session = { accessKeyId, accessKeySecret, securityToken };
    expect((await clientOf(session).getCallerIdentity()).body).toMatchObject({ arn: `${RoleArn}/alice` });
    const forged = Buffer.from(Buffer.from(SamlResponse, 'base64').toString().replace('alice@', 'root@'));
    expect(await refusalOf(client.assumeRoleWithSAML(request(forged.toString('base64'))))).toMatchObject({
      code: 'AuthenticationFail.SAMLAssertion.Invalid',
    });
  });

  describe('is refused', () => {
    it('what the session policy cuts', async () => {
      const session = await assume({ policy: JSON.stringify(policyOf(allow('cloudsso:Get*'))) });
      expect(await refusalOf(list(session))).toMatchObject({
        code: 'NoPermission',
        denied: { PolicyType: 'SessionPolicy', AuthPrincipalType: 'AssumedRoleUser' },
      });
    });

    it('a role that it may not assume', async () => {
      const account = await world().account();
      const { RoleArn } = await settle(account);
      const client = clientOf(await declareUser(world(), account));
      const request = new AssumeRoleRequest({ roleArn: RoleArn, roleSessionName: 'alice' });
      expect(await refusalOf(client.assumeRole(request))).toMatchObject({
        code: 'NoPermission',
        denied: { AuthAction: 'sts:AssumeRole' },
      });
    });
  });
});
