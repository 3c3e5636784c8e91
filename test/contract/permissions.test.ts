// Who may do what: every action on exactly its documented resource, and every way to be refused.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeDirectory, makeUser, makeUserIn, synchronize } from '../support/given.ts';
import { makeConfiguration } from '../support/givenEntitlements.ts';
import { onEveryDatabase, REGION, type Account, type Answer, type Key, type World } from '../support/world.ts';
import { said } from './outcome.ts';
import {
  allow,
  declareRole,
  declareUser,
  declareUserWith,
  deny,
  openSession,
  policyOf,
  setKey,
  userIdOf,
} from './principals.ts';

interface Recorded {
  readonly action: string;
  readonly ram: { readonly action: string; readonly resources: readonly string[] };
}

const file = new URL('../vectors/cloudsso-actions.json', import.meta.url);
const RECORDED = JSON.parse(readFileSync(file, 'utf8')) as readonly Recorded[];

/** Every shape of ARN and every access level; every other action is tried in everyPermission.test.ts. */
const PREPARED = new Set([
  'CreateDirectory',
  'ListDirectories',
  'GetDirectory',
  'UpdateDirectory',
  'DeleteDirectory',
  'CreateUser',
  'GetUser',
  'GetUserId',
  'ListUsers',
  'UpdateUser',
  'UpdateUserStatus',
  'DeleteUser',
]);
const ACTIONS = RECORDED.filter(({ action }) => PREPARED.has(action));

type Params = Readonly<Record<string, string>>;

/** For each action a state in which it succeeds. */
async function prepare(world: World, account: Account, action: string): Promise<Params> {
  if (action === 'CreateDirectory' || action === 'ListDirectories') return {};
  if (action === 'DeleteDirectory') return { DirectoryId: await makeDirectory(world, account) };
  const made = await makeUser(world, account);
  const { DirectoryId } = made;
  switch (action) {
    case 'GetDirectory':
    case 'UpdateDirectory':
    case 'ListUsers':
      return { DirectoryId };
    case 'CreateUser':
      return { DirectoryId, UserName: 'Bob' };
    case 'GetUserId':
      return { DirectoryId, ExternalId: JSON.stringify({ Id: await synchronize(world, made), Issuer: 'SCIM' }) };
    default:
      return { ...made, NewStatus: 'Disabled' };
  }
}

/** The documented resource of one call. */
function resourceOf({ ram }: Recorded, { accountId }: Account, params: Params): string {
  const values: Params = { ...params, regionId: REGION, accountId };
  return (ram.resources[0] ?? '').replace(/\{#(\w+)\}/g, (_all, name: string) => values[name] ?? '');
}

/** Resources that come close and are others. */
function neighboursOf(arn: string, { accountId }: Account): readonly string[] {
  const last = arn.slice(arn.lastIndexOf('/') + 1);
  const prefix = arn.slice(0, -last.length);
  const directory = arn.replace(/\/user\/.*$/, '');
  return [
    arn.replace(REGION, 'cn-hongkong'),
    arn.replace(accountId, '1000000000000001'),
    arn.replace(':cloudsso:', ':ram:'),
    arn.replace(/directory\/[^/]+/, 'directory/d-000000000000'),
    `${prefix}x-00000000000000000000`,
    `${arn}/x`,
    ...(arn === directory ? [`${arn}/user/*`] : [directory, `${directory}/group/*`]),
  ].filter((neighbour) => neighbour !== arn);
}

onEveryDatabase('permissions', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (key: Key, action: string, params: object = {}) => world().call(key, action, params);
  const detailOf = ({ body }: Answer) => body['AccessDeniedDetail'] as Record<string, unknown>;

  describe('a RAM user', () => {
    it.each(ACTIONS)('with exactly $action on exactly its resource is allowed', async (action) => {
      const params = await prepare(world(), account, action.action);
      const arn = resourceOf(action, account, params);
      const user = await declareUser(world(), account, allow(action.ram.action, arn));
      expect(said(await call(user, action.action, params))).toBe('200');
    });

    it.each(ACTIONS)('with $action on every neighbouring resource is denied, on record', async (action) => {
      const params = await prepare(world(), account, action.action);
      const arn = resourceOf(action, account, params);
      const user = await declareUser(world(), account, allow(action.ram.action, neighboursOf(arn, account)));
      const answer = await call(user, action.action, params);
      expect(said(answer)).toBe('403 NoPermission');
      expect(detailOf(answer)).toEqual({
        AuthAction: action.ram.action,
        AuthPrincipalType: 'SubUser',
        AuthPrincipalDisplayName: await userIdOf(world(), user),
        AuthPrincipalOwnerId: account.accountId,
        PolicyType: 'AccountLevelIdentityBasedPolicy',
        NoPermissionType: 'ImplicitDeny',
        EncodedDiagnosticMessage: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
      });
      const event = (await world()
        .database.knex('audit_events')
        .where({ request_id: answer.body.RequestId })
        .first()) as object;
      expect(event).toMatchObject({ outcome: 'NoPermission', decision: 'ImplicitDeny', resources: [arn] });
    });

    it.each(ACTIONS)('with every other action on everything is denied $action', async (action) => {
      const params = await prepare(world(), account, action.action);
      const others = RECORDED.filter((other) => other !== action).map(({ ram }) => ram.action);
      const user = await declareUser(world(), account, allow([...others, 'ram:*', 'sts:*']));
      expect(said(await call(user, action.action, params))).toBe('403 NoPermission');
    });

    it('without a policy is denied everything', async () => {
      const { DirectoryId } = await makeUser(world(), account);
      const user = await declareUser(world(), account);
      expect(said(await call(user, 'ListDirectories'))).toBe('403 NoPermission');
      expect(said(await call(user, 'GetDirectory', { DirectoryId }))).toBe('403 NoPermission');
    });

    it('that may act on one user may not act on all of them', async () => {
      const made = await makeUser(world(), account);
      const { DirectoryId, UserId } = made;
      const one = `acs:cloudsso:*:*:directory/${DirectoryId}/user/${UserId}`;
      const user = await declareUser(world(), account, allow('cloudsso:*', one));
      expect(said(await call(user, 'GetUser', made))).toBe('200');
      expect(said(await call(user, 'ListUsers', { DirectoryId }))).toBe('403 NoPermission');
      expect(said(await call(user, 'CreateUser', { DirectoryId, UserName: 'Bob' }))).toBe('403 NoPermission');
    });

    it('is not told what exists', async () => {
      const user = await declareUser(
        world(),
        account,
        allow('cloudsso:GetUser', 'acs:cloudsso:*:*:directory/x/user/y'),
      );
      const made = await makeUser(world(), account);
      expect(said(await call(user, 'GetUser', made))).toBe('403 NoPermission');
      expect(said(await call(user, 'GetUser', { ...made, UserId: 'u-nobody' }))).toBe('403 NoPermission');
      expect(said(await call(user, 'GetUser', { ...made, DirectoryId: 'd-nowhere' }))).toBe('403 NoPermission');
    });

    it("that may do everything sees nothing of another account's", async () => {
      const made = await makeUser(world(), await world().account());
      const user = await declareUser(world(), account, allow('*'));
      expect(said(await call(user, 'GetUser', made))).toBe('404 EntityNotExists.Directory');
    });

    it('with a read-only policy of the system reads and does not write', async () => {
      const { DirectoryId } = await makeUser(world(), account);
      const user = await declareUserWith(world(), account, [{ System: 'AliyunCloudSSOReadOnlyAccess' }]);
      expect(said(await call(user, 'ListUsers', { DirectoryId }))).toBe('200');
      expect(said(await call(user, 'DeleteDirectory', { DirectoryId }))).toBe('403 NoPermission');
    });
  });

  describe('a Deny', () => {
    it('wins over every Allow, and says so', async () => {
      const made = await makeUser(world(), account);
      const one = `acs:cloudsso:${REGION}:${account.accountId}:directory/${made.DirectoryId}/user/${made.UserId}`;
      const user = await declareUser(world(), account, allow('*'), deny('cloudsso:DeleteUser', one));
      const answer = await call(user, 'DeleteUser', made);
      expect(said(answer)).toBe('403 NoPermission');
      expect(detailOf(answer)).toMatchObject({ AuthAction: 'cloudsso:DeleteUser', NoPermissionType: 'ExplicitDeny' });
      expect(said(await call(user, 'GetUser', made))).toBe('200');
    });
  });

  describe('a condition', () => {
    const inSeconds = (seconds: number) => new Date(world().now().getTime() + seconds * 1000).toISOString();

    it.each([
      ['acs:SourceIp within', { IpAddress: { 'acs:SourceIp': ['10.0.0.0/8', '127.0.0.0/8'] } }, '200'],
      ['acs:SourceIp equal', { IpAddress: { 'acs:SourceIp': '127.0.0.1' } }, '200'],
      ['acs:SourceIp outside', { IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } }, '403 NoPermission'],
      ['acs:SourceIp not outside', { NotIpAddress: { 'acs:SourceIp': '127.0.0.1' } }, '403 NoPermission'],
      ['acs:SecureTransport false', { Bool: { 'acs:SecureTransport': 'false' } }, '200'],
      ['acs:SecureTransport true', { Bool: { 'acs:SecureTransport': 'true' } }, '403 NoPermission'],
      ['a key that no call has', { StringEquals: { 'acs:Nonsense': 'x' } }, '403 NoPermission'],
    ])('on %s', async (_what, condition, outcome) => {
      const user = await declareUser(world(), account, allow('cloudsso:*', '*', condition));
      expect(said(await call(user, 'ListDirectories'))).toBe(outcome);
    });

    it('on acs:RequestTag holds for calls that send the tag', async () => {
      const condition = { StringEquals: { 'acs:RequestTag/team': 'ops' } };
      const user = await declareUser(world(), account, allow('cloudsso:CreateUser', '*', condition));
      const DirectoryId = await makeDirectory(world(), account);
      const make = (UserName: string, Value: string) =>
        call(user, 'CreateUser', { DirectoryId, UserName, Tags: [{ Key: 'team', Value }] });
      expect(said(await make('ann', 'ops'))).toBe('200');
      expect(said(await make('bob', 'dev'))).toBe('403 NoPermission');
      expect(said(await call(user, 'CreateUser', { DirectoryId, UserName: 'cid' }))).toBe('403 NoPermission');
    });

    describe('on acs:ResourceTag', () => {
      const tagged = (key: string, value: string) => ({ StringEquals: { [`acs:ResourceTag/${key}`]: value } });
      const makeTagged = (DirectoryId: string, UserName: string, Value: string) =>
        makeUserIn(world(), account, DirectoryId, { UserName, Tags: [{ Key: 'Team', Value }] });

      it('holds for the resource that carries the tag, and never for lists', async () => {
        const user = await declareUser(world(), account, allow('cloudsso:*', '*', tagged('team', 'ops')));
        const DirectoryId = await makeDirectory(world(), account);
        const ours = await makeTagged(DirectoryId, 'ann', 'ops');
        const theirs = await makeTagged(DirectoryId, 'bob', 'dev');
        expect(said(await call(user, 'GetUser', { DirectoryId, UserId: ours }))).toBe('200');
        expect(said(await call(user, 'GetUser', { DirectoryId, UserId: theirs }))).toBe('403 NoPermission');
        expect(said(await call(user, 'GetUser', { DirectoryId, UserId: 'nobody' }))).toBe('403 NoPermission');
        expect(said(await call(user, 'ListUsers', { DirectoryId }))).toBe('403 NoPermission');
      });

      it('holds for an access configuration that carries it', async () => {
        const user = await declareUser(world(), account, allow('cloudsso:*', '*', tagged('team', 'ops')));
        const DirectoryId = await makeDirectory(world(), account);
        const make = (name: string, Value: string) =>
          makeConfiguration(world(), account, DirectoryId, name, { Tags: [{ Key: 'team', Value }] });
        const [ours, theirs] = [await make('Ours', 'ops'), await make('Theirs', 'dev')];
        const look = (AccessConfigurationId: string) =>
          call(user, 'GetAccessConfiguration', { DirectoryId, AccessConfigurationId });
        expect(said(await look(ours))).toBe('200');
        expect(said(await look(theirs))).toBe('403 NoPermission');
      });

      it('denies what carries it, and the denial stands over every Allow', async () => {
        const guard = { ...deny('cloudsso:*'), Condition: tagged('team', 'ops') };
        const user = await declareUser(world(), account, allow('cloudsso:*'), guard);
        const DirectoryId = await makeDirectory(world(), account);
        const ours = await makeTagged(DirectoryId, 'ann', 'ops');
        const theirs = await makeTagged(DirectoryId, 'bob', 'dev');
        const disable = (UserId: string) =>
          call(user, 'UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Disabled' });
        expect(said(await disable(ours))).toBe('403 NoPermission');
        expect(said(await disable(theirs))).toBe('200');
      });

      it('is asked of each resource by itself, and of roles and policies too', async () => {
        const RAM = { version: '2015-05-01' };
        const ram = (action: string, params: object) => world().call(account, action, params, RAM);
        const Statement = [
          { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM: `acs:ram::${account.accountId}:root` } },
        ];
        const AssumeRolePolicyDocument = JSON.stringify({ Version: '1', Statement });
        for (const [RoleName, Value] of [
          ['Ours', 'ops'],
          ['Theirs', 'dev'],
        ]) {
          const Tag = JSON.stringify([{ Key: 'team', Value }]);
          expect(said(await ram('CreateRole', { RoleName, AssumeRolePolicyDocument, Tag }))).toBe('200');
        }
        const user = await declareUser(world(), account, allow('ram:GetRole', '*', tagged('team', 'ops')));
        const look = (RoleName: string) => world().call(user, 'GetRole', { RoleName }, RAM);
        expect(said(await look('ours'))).toBe('200');
        expect(said(await look('Theirs'))).toBe('403 NoPermission');
        const PolicyDocument = JSON.stringify(policyOf(allow('*')));
        await ram('CreatePolicy', {
          PolicyName: 'p',
          PolicyDocument,
          Tag: JSON.stringify([{ Key: 'team', Value: 'ops' }]),
        });
        const both = await declareUser(world(), account, allow('ram:AttachPolicyToRole', '*', tagged('team', 'ops')));
        const attach = (RoleName: string) =>
          world().call(both, 'AttachPolicyToRole', { RoleName, PolicyType: 'Custom', PolicyName: 'p' }, RAM);
        expect(said(await attach('Theirs'))).toBe('403 NoPermission');
        expect(said(await attach('Ours'))).toBe('200');
      });
    });

    it.each([
      [{ IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } }, { 'x-forwarded-for': '10.0.0.1', 'x-real-ip': '10.0.0.1' }],
      [{ Bool: { 'acs:SecureTransport': 'true' } }, { 'x-forwarded-proto': 'https', forwarded: 'proto=https' }],
    ])('is not met by what the caller says of itself, %j %j', async (condition, headers) => {
      const user = await declareUser(world(), account, allow('cloudsso:*', '*', condition));
      const answer = await world().call(user, 'ListDirectories', {}, { v3: { headers } });
      expect(said(answer)).toBe('403 NoPermission');
    });

    it('on acs:CurrentTime holds until the time has come', async () => {
      const until = { DateLessThan: { 'acs:CurrentTime': inSeconds(600) } };
      const user = await declareUser(world(), account, allow('cloudsso:*', '*', until));
      expect(said(await call(user, 'ListDirectories'))).toBe('200');
      world().advance(601);
      expect(said(await call(user, 'ListDirectories'))).toBe('403 NoPermission');
    });
  });

  describe('a key', () => {
    it('is refused while it is inactive, within five seconds of the change', async () => {
      const user = await declareUser(world(), account, allow('*'));
      expect(said(await call(user, 'ListDirectories'))).toBe('200');
      await setKey(world(), account, user, 'Inactive');
      world().advance(5);
      expect(said(await call(user, 'ListDirectories'))).toBe('400 InvalidAccessKeyId.Inactive');
      await setKey(world(), account, user, 'Active');
      world().advance(5);
      expect(said(await call(user, 'ListDirectories'))).toBe('200');
    });
  });

  describe('the account itself', () => {
    it.each(ACTIONS)('is allowed $action', async ({ action }) => {
      expect(said(await call(account, action, await prepare(world(), account, action)))).toBe('200');
    });
  });

  describe('a role session', () => {
    const everything = allow('cloudsso:*');

    it.each(['V1', 'V3'] as const)('is allowed what its role is allowed, signed with %s', async (scheme) => {
      const session = await openSession(world(), account, await declareRole(world(), account, everything));
      expect(said(await world().call(session, 'CreateDirectory', {}, { scheme }))).toBe('200');
    });

    it('is denied what its role is not allowed', async () => {
      const role = await declareRole(world(), account, allow('cloudsso:GetDirectory'));
      const session = await openSession(world(), account, role, { sessionName: 'bob@example' });
      const answer = await call(session, 'ListDirectories');
      expect(said(answer)).toBe('403 NoPermission');
      expect(detailOf(answer)).toMatchObject({
        AuthAction: 'cloudsso:ListDirectories',
        AuthPrincipalType: 'AssumedRoleUser',
        AuthPrincipalDisplayName: `${role}:bob@example`,
        AuthPrincipalOwnerId: account.accountId,
        PolicyType: 'AccountLevelIdentityBasedPolicy',
        NoPermissionType: 'ImplicitDeny',
      });
    });

    it('follows its role when the name is spelled in another case', async () => {
      const role = await declareRole(world(), account, everything);
      const session = await openSession(world(), account, role.toUpperCase());
      expect(said(await call(session, 'ListDirectories'))).toBe('200');
    });

    it.each([
      ['silent', [allow('cloudsso:GetDirectory')], 'ImplicitDeny'],
      ['against it', [everything, deny('cloudsso:ListDirectories')], 'ExplicitDeny'],
    ])('is cut by a session policy that is %s', async (_how, statements, NoPermissionType) => {
      const policy = JSON.stringify(policyOf(...statements));
      const session = await openSession(world(), account, await declareRole(world(), account, everything), { policy });
      const answer = await call(session, 'ListDirectories');
      expect(said(answer)).toBe('403 NoPermission');
      expect(detailOf(answer)).toMatchObject({ PolicyType: 'SessionPolicy', NoPermissionType });
    });

    it('gets nothing from a session policy that its role does not have', async () => {
      const policy = JSON.stringify(policyOf(everything));
      const session = await openSession(world(), account, await declareRole(world(), account), { policy });
      const answer = await call(session, 'ListDirectories');
      expect(said(answer)).toBe('403 NoPermission');
      expect(detailOf(answer)).toMatchObject({ PolicyType: 'AccountLevelIdentityBasedPolicy' });
    });

    it('ends when its time is over', async () => {
      const session = await openSession(world(), account, await declareRole(world(), account, everything));
      expect(said(await call(session, 'ListDirectories'))).toBe('200');
      world().advance(3600);
      expect(said(await call(session, 'ListDirectories'))).toBe('400 InvalidSecurityToken.Expired');
    });

    it('ends with its role', async () => {
      const session = await openSession(world(), account, 'never-declared');
      expect(said(await call(session, 'ListDirectories'))).toBe('404 InvalidAccessKeyId.NotFound');
    });

    it('needs its secret', async () => {
      const session = await openSession(world(), account, await declareRole(world(), account, everything));
      const answer = await call({ ...session, accessKeySecret: 'guessed' }, 'ListDirectories');
      expect(said(answer)).toBe('400 SignatureDoesNotMatch');
    });
  });

  describe('a security token', () => {
    let session: Required<Key>;
    beforeEach(async () => {
      session = await openSession(world(), account, await declareRole(world(), account, allow('*')));
    });
    const present = async (key: Key, scheme: 'V1' | 'V3') =>
      said(await world().call(key, 'ListDirectories', {}, { scheme }));

    describe.each(['V1', 'V3'] as const)('in a call signed with %s', (scheme) => {
      it('is needed with a temporary key', async () => {
        const { accessKeyId, accessKeySecret } = session;
        expect(await present({ accessKeyId, accessKeySecret }, scheme)).toBe('400 MissingSecurityToken');
      });

      it.each([
        ['is no token at all', () => 'nonsense'],
        ['was changed', (token: string) => token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA')],
        ['has something appended', (token: string) => `${token}=`],
        ['was sealed for something else', () => world().keyring.seal(Buffer.from('{}'), 'page-token')],
      ])('is malformed when it %s', async (_how, spoil) => {
        const securityToken = spoil(session.securityToken);
        expect(await present({ ...session, securityToken }, scheme)).toBe('400 InvalidSecurityToken.Malformed');
      });

      it('must be of the key it comes with', async () => {
        const other = await openSession(world(), account, await declareRole(world(), account, allow('*')));
        const { securityToken } = other;
        expect(await present({ ...session, securityToken }, scheme)).toBe(
          '400 InvalidSecurityToken.MismatchWithAccessKey',
        );
        expect(await present({ ...account, securityToken }, scheme)).toBe(
          '400 InvalidSecurityToken.MismatchWithAccessKey',
        );
      });
    });
  });
});
