// The states that examples and tests start from.
import { randomUUID } from 'node:crypto';
import { AUDIENCE, openIdentityProvider } from './identityProvider.ts';
import { base64, openSamlProvider, responseOf } from './samlProvider.ts';
import type { Account, How, Key, World } from './world.ts';

export interface Made {
  readonly DirectoryId: string;
  readonly UserId: string;
}

export function freshName(): string {
  return `n${randomUUID().replaceAll('-', '')}`;
}

/** A directory of the account. Throws unless the gateway makes it. */
export async function makeDirectory(world: World, account: Account, DirectoryName = freshName()): Promise<string> {
  const { status, body, text } = await world.call(account, 'CreateDirectory', { DirectoryName });
  if (status !== 200) throw new Error(text);
  return (body['Directory'] as { DirectoryId: string }).DirectoryId;
}

export async function makeUserIn(
  world: World,
  account: Account,
  DirectoryId: string,
  params: Record<string, unknown> = {},
): Promise<string> {
  const { status, body, text } = await world.call(account, 'CreateUser', { DirectoryId, UserName: 'Alice', ...params });
  if (status !== 200) throw new Error(text);
  return (body['User'] as { UserId: string }).UserId;
}

/** A directory with the user Alice. */
export async function makeUser(world: World, account: Account, params: Record<string, unknown> = {}): Promise<Made> {
  const DirectoryId = await makeDirectory(world, account);
  return { DirectoryId, UserId: await makeUserIn(world, account, DirectoryId, params) };
}

export const RAM: How = { version: '2015-05-01' };

/** The RAM user Alice, or another one; the numeric identifier. */
export async function makeRamUser(world: World, account: Account, UserName = 'Alice'): Promise<string> {
  const { status, body, text } = await world.call(account, 'CreateUser', { UserName }, RAM);
  if (status !== 200) throw new Error(text);
  return (body['User'] as { UserId: string }).UserId;
}

/** The group Dev-Team, or another one; the numeric identifier. */
export async function makeRamGroup(world: World, account: Account, GroupName = 'Dev-Team'): Promise<string> {
  const { status, body, text } = await world.call(account, 'CreateGroup', { GroupName }, RAM);
  if (status !== 200) throw new Error(text);
  return (body['Group'] as { GroupId: string }).GroupId;
}

/** Alice in Dev-Team, or another user in another group; both must be there. */
export async function join(world: World, account: Account, UserName = 'Alice', GroupName = 'Dev-Team'): Promise<void> {
  const { status, text } = await world.call(account, 'AddUserToGroup', { UserName, GroupName }, RAM);
  if (status !== 200) throw new Error(text);
}

/** A key of the RAM user Alice, or of another one. */
export async function makeAccessKey(world: World, account: Account, UserName = 'Alice'): Promise<Key> {
  const { status, body, text } = await world.call(account, 'CreateAccessKey', { UserName }, RAM);
  if (status !== 200) throw new Error(text);
  const { AccessKeyId, AccessKeySecret } = body['AccessKey'] as { AccessKeyId: string; AccessKeySecret: string };
  return { accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret };
}

export const STS: How = { version: '2015-04-01' };

/** A trust policy: one statement for these principals, with whatever else it says. */
export function trusting(Principal: object, more: object = {}) {
  const Statement = [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal, ...more }];
  return { Version: '1', Statement };
}

/** A role that trusts its account, and the key of a RAM user who may assume any. */
export async function makeAssumableRole(world: World, account: Account): Promise<Readonly<Record<string, string>>> {
  const { accountId } = account;
  const [RoleName, CallerKeyId, CallerKeySecret] = ['Operator', `LTAI${freshName()}`, freshName()];
  await world.declare(account, {
    Users: [
      {
        UserName: 'assumer',
        AccessKeys: [{ AccessKeyId: CallerKeyId, AccessKeySecret: CallerKeySecret }],
        Policies: [{ System: 'AliyunSTSAssumeRoleAccess' }],
      },
    ],
    Roles: [{ RoleName, AssumeRolePolicyDocument: trusting({ RAM: `acs:ram::${accountId}:root` }) }],
  });
  const RoleArn = `acs:ram::${accountId}:role/${RoleName.toLowerCase()}`;
  return { RoleName, RoleArn, CallerKeyId, CallerKeySecret };
}

/** A trust policy for the whole of an account, as text. */
export function trustIn(accountId: string): string {
  return JSON.stringify(trusting({ RAM: `acs:ram::${accountId}:root` }));
}

/** The role Operator, or another one, that trusts its account; the numeric identifier. */
export async function makeRamRole(
  world: World,
  account: Account,
  RoleName = 'Operator',
  Tag: readonly { readonly Key: string; readonly Value: string }[] = [],
): Promise<string> {
  const params = { RoleName, AssumeRolePolicyDocument: trustIn(account.accountId), Tag: JSON.stringify(Tag) };
  const { status, body, text } = await world.call(account, 'CreateRole', params, RAM);
  if (status !== 200) throw new Error(text);
  return (body['Role'] as { RoleId: string }).RoleId;
}

export const READER = '{"Version":"1","Statement":[{"Effect":"Allow","Action":"cloudsso:ListUsers","Resource":"*"}]}';

/** A custom policy, Reader unless told otherwise, tagged team=ops. Throws unless the gateway makes it. */
export async function makePolicy(
  world: World,
  account: Account,
  PolicyName = 'Reader',
  PolicyDocument = READER,
): Promise<void> {
  const Tag = JSON.stringify([{ Key: 'team', Value: 'ops' }]);
  const { status, text } = await world.call(account, 'CreatePolicy', { PolicyName, PolicyDocument, Tag }, RAM);
  if (status !== 200) throw new Error(text);
}

/** Attaches that policy to a user, group or role. */
export async function attach(
  world: World,
  account: Account,
  kind: 'User' | 'Group' | 'Role',
  name: string,
  policy: object = { PolicyType: 'Custom', PolicyName: 'Reader' },
): Promise<void> {
  const params = { ...policy, [`${kind}Name`]: name };
  const { status, text } = await world.call(account, `AttachPolicyTo${kind}`, params, RAM);
  if (status !== 200) throw new Error(text);
}

/** The next version of that policy. */
export async function makePolicyVersion(
  world: World,
  account: Account,
  PolicyDocument = READER,
  wishes: object = {},
): Promise<string> {
  const params = { PolicyName: 'Reader', PolicyDocument, ...wishes };
  const { status, body, text } = await world.call(account, 'CreatePolicyVersion', params, RAM);
  if (status !== 200) throw new Error(text);
  return (body['PolicyVersion'] as { VersionId: string }).VersionId;
}

/** A role that trusts a provider on this machine, the provider, and a token of it. */
export async function makeFederatedRole(world: World, account: Account): Promise<Readonly<Record<string, string>>> {
  const { issuer, token } = await openIdentityProvider();
  const ProviderArn = `acs:ram::${account.accountId}:oidc-provider/Builds`;
  await world.declare(account, {
    OIDCProviders: [{ OIDCProviderName: 'Builds', IssuerUrl: issuer, ClientIds: [AUDIENCE] }],
    Roles: [{ RoleName: 'Builder', AssumeRolePolicyDocument: trusting({ Federated: ProviderArn }) }],
  });
  const RoleArn = `acs:ram::${account.accountId}:role/builder`;
  return { ProviderArn, RoleArn, IdToken: token(world.now()) };
}

/** A role that trusts a SAML provider, the provider, and a response that offers the role. */
export async function makeSamlRole(world: World, account: Account): Promise<Readonly<Record<string, string>>> {
  const idp = openSamlProvider();
  const ProviderArn = `acs:ram::${account.accountId}:saml-provider/Company`;
  await world.declare(account, {
    SAMLProviders: [{ SAMLProviderName: 'Company', SAMLMetadataDocument: idp.metadata }],
    Roles: [{ RoleName: 'Signed', AssumeRolePolicyDocument: trusting({ Federated: ProviderArn }) }],
  });
  const RoleArn = `acs:ram::${account.accountId}:role/signed`;
  const assertion = idp.assertion(world.now(), { roles: [`${RoleArn},${ProviderArn}`] });
  return { ProviderArn, RoleArn, SamlResponse: base64(responseOf(idp.sign(assertion))) };
}

/** Makes a user what SCIM would make it; switches the directory's synchronization on unless told otherwise. */
export async function synchronize(world: World, { DirectoryId, UserId }: Made, isEnabled = true): Promise<string> {
  const externalId = freshName();
  await world.database
    .knex('users')
    .where({ directory_id: DirectoryId, user_id: UserId })
    .update({ provision_type: 'Synchronized', external_id: externalId });
  await world.database
    .knex('directories')
    .where({ directory_id: DirectoryId })
    .update({ synchronization_enabled: isEnabled });
  return externalId;
}
