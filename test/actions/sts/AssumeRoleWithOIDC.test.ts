import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { allow, policyOf } from '../../contract/principals.ts';
import { freshName, trusting } from '../../support/given.ts';
import { AUDIENCE, openIdentityProvider, type IdentityProvider } from '../../support/identityProvider.ts';
import { onEveryDatabase, type Account, type Answer, type Key } from '../../support/world.ts';

onEveryDatabase('sts:AssumeRoleWithOIDC', (world) => {
  let provider: IdentityProvider;
  let account: Account;
  let providerArn: string;
  beforeAll(async () => {
    provider = await openIdentityProvider();
  });
  beforeEach(async () => {
    // Unsigned calls are rationed by the second
    world().advance(20);
    account = await world().account();
    providerArn = `acs:ram::${account.accountId}:oidc-provider/Builds`;
    await world().declare(account, {
      OIDCProviders: [{ OIDCProviderName: 'Builds', IssuerUrl: provider.issuer, ClientIds: [AUDIENCE, 'client-2'] }],
    });
  });

  async function role(trust: object = trusting({ Federated: providerArn }), owner = account): Promise<string> {
    const RoleName = freshName();
    const Policies = [{ Custom: freshName(), Document: policyOf(allow('cloudsso:*')) }];
    const AssumeRolePolicyDocument = trust as Record<string, unknown>;
    await world().declare(owner, { Roles: [{ RoleName, Policies, AssumeRolePolicyDocument }] });
    return `acs:ram::${owner.accountId}:role/${RoleName}`;
  }
  function send(params: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
    const query = new URLSearchParams({ Format: 'JSON', ...params });
    return world().send({ url: `${world().origin}/?${query.toString()}`, method: 'POST', headers });
  }
  const NAMED = { Action: 'AssumeRoleWithOIDC', Version: '2015-04-01' };
  const assume = (RoleArn: string, OIDCToken = provider.token(world().now()), more: Record<string, string> = {}) =>
    send({ ...NAMED, OIDCProviderArn: providerArn, RoleArn, OIDCToken, RoleSessionName: 'build-7', ...more });
  function keyOf(answer: Answer): Required<Key> {
    const keys = shown<Record<string, string>>(answer, 'Credentials');
    const { AccessKeyId = '', AccessKeySecret = '', SecurityToken = '' } = keys;
    return { accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret, securityToken: SecurityToken };
  }
  const denied = ({ body }: Answer) => body['AccessDeniedDetail'] as Record<string, string>;
  const eventsOf = async () =>
    (await world().database.knex('audit_events').where({ account_id: account.accountId })) as Record<string, unknown>[];

  describe('200', () => {
    it('without a signature, with keys that work', async () => {
      const RoleArn = await role();
      const answer = await assume(RoleArn);
      expect(answer.body).toMatchObject({
        OIDCTokenInfo: {
          Subject: 'repo:demo',
          Issuer: provider.issuer,
          ClientIds: AUDIENCE,
          VerificationInfo: 'Success',
        },
        AssumedRoleUser: { Arn: `${RoleArn}/build-7` },
      });
      expect(said(await world().call(keyOf(answer), 'ListDirectories'))).toBe('200');
      expect(await eventsOf()).toContainEqual(
        expect.objectContaining({
          action: 'sts:AssumeRoleWithOIDC',
          principal_type: 'Federated',
          principal_arn: providerArn,
          resources: [RoleArn],
          decision: 'Allow',
          outcome: 'OK',
        }),
      );
    });

    it('when a client names the action in headers', async () => {
      const params = { OIDCProviderArn: providerArn, RoleArn: await role(), RoleSessionName: 'build-7' };
      const headers = { 'x-acs-action': NAMED.Action, 'x-acs-version': NAMED.Version };
      expect(said(await send({ ...params, OIDCToken: provider.token(world().now()) }, headers))).toBe('200');
    });

    it('cut by a session policy', async () => {
      const Policy = JSON.stringify(policyOf(allow('cloudsso:Get*')));
      const session = keyOf(await assume(await role(), undefined, { Policy }));
      expect(said(await world().call(session, 'ListDirectories'))).toBe('403 NoPermission');
    });

    it('after the provider changed its keys', async () => {
      const RoleArn = await role();
      expect(said(await assume(RoleArn))).toBe('200');
      world().advance(20);
      provider.rotate();
      expect(said(await assume(RoleArn))).toBe('200');
      // Not again for a key that nobody has, and not for each token that names one
      const before = provider.asked.length;
      for (const kid of ['a', 'b']) {
        const made = provider.token(world().now(), {}, { kid });
        expect(said(await assume(RoleArn, made))).toBe('401 AuthenticationFail.OIDCToken.Invalid');
      }
      expect(provider.asked.length).toBe(before);
    });

    it.each([
      ['oidc:sub', 'repo:demo', 'repo:other'],
      ['oidc:aud', AUDIENCE, 'client-2'],
    ])('for what the role asks of %s', async (key, good, bad) => {
      const trust = (value: string) =>
        trusting({ Federated: providerArn }, { Condition: { StringEquals: { [key]: value } } });
      expect(said(await assume(await role(trust(good))))).toBe('200');
      expect(denied(await assume(await role(trust(bad))))).toMatchObject({ PolicyType: 'AssumeRolePolicy' });
    });
  });

  describe('400', () => {
    it.each([
      ['MissingOIDCToken', { OIDCToken: undefined }],
      ['MissingRoleArn', { RoleArn: undefined }],
      ['MissingOIDCProviderArn', { OIDCProviderArn: undefined }],
      ['InvalidParameter.OIDCProviderArn', { OIDCProviderArn: 'Builds' }],
      ['InvalidParameter.RoleSessionName', { RoleSessionName: 'a b' }],
      ['InvalidParameter.DurationSeconds', { DurationSeconds: '3601' }],
      ['InvalidParameter.PolicyGrammar', { Policy: '{}' }],
    ])('%s', async (code, change: Record<string, string | undefined>) => {
      const params = {
        ...NAMED,
        OIDCProviderArn: providerArn,
        RoleArn: await role(),
        OIDCToken: provider.token(world().now()),
        RoleSessionName: 'build-7',
        ...change,
      };
      const given = Object.entries(params).filter((one): one is [string, string] => one[1] !== undefined);
      expect(said(await send(Object.fromEntries(given)))).toBe(`400 ${code}`);
    });
  });

  describe('401', () => {
    const seconds = (by: number) => Math.floor(world().now().getTime() / 1000) + by;
    it.each([
      ['is no token', () => 'nonsense'],
      ['has no signature', (token: string) => `${token.slice(0, token.lastIndexOf('.'))}.`],
      ['was signed by somebody else', (token: string) => `${token.slice(0, -8)}AAAAAAAA`],
      ['says that it needs no signature', () => provider.token(world().now(), {}, { alg: 'none' })],
      ['takes the public key for a secret', () => provider.confusedToken(world().now())],
      ['is of another issuer', () => provider.token(world().now(), { iss: 'https://elsewhere.example.com' })],
      ['is for another client', () => provider.token(world().now(), { aud: ['client-3'] })],
      ['names no subject', () => provider.token(world().now(), { sub: undefined })],
      ['never ends', () => provider.token(world().now(), { exp: undefined })],
      ['is not good yet', () => provider.token(world().now(), { nbf: seconds(120) })],
      ['was issued in the future', () => provider.token(world().now(), { iat: seconds(120) })],
    ])('AuthenticationFail.OIDCToken.Invalid when it %s, and nothing is written', async (_how, make) => {
      const answer = await assume(await role(), make(provider.token(world().now())));
      expect(said(answer)).toBe('401 AuthenticationFail.OIDCToken.Invalid');
      expect(await eventsOf()).toEqual([]);
    });

    it('AuthenticationFail.OIDCToken.Expired, a minute of grace granted', async () => {
      const RoleArn = await role();
      const token = (ended: number) => provider.token(world().now(), { exp: seconds(-ended) });
      expect(said(await assume(RoleArn, token(30)))).toBe('200');
      expect(said(await assume(RoleArn, token(90)))).toBe('401 AuthenticationFail.OIDCToken.Expired');
    });

    it.each([
      ['is down', { status: 500, body: '' }],
      ['leads elsewhere', { status: 302, body: '' }],
      ['speaks no JSON', { status: 200, body: '<html>' }],
      ['speaks for somebody else', { status: 200, body: '{"issuer":"https://x","jwks_uri":"https://x/k"}' }],
      ['never stops', { status: 200, body: ' '.repeat(300 * 1024) }],
    ])(
      'AuthenticationFail.IDPMetadata.Invalid when the provider %s; it is not asked at each call',
      async (_how, broken) => {
        const other = await openIdentityProvider();
        other.broken = broken;
        await world().declare(account, {
          OIDCProviders: [{ OIDCProviderName: 'Broken', IssuerUrl: other.issuer, ClientIds: [AUDIENCE] }],
        });
        const OIDCProviderArn = `acs:ram::${account.accountId}:oidc-provider/Broken`;
        const ask = async () => said(await assume(await role(), other.token(world().now()), { OIDCProviderArn }));
        expect(await ask()).toBe('401 AuthenticationFail.IDPMetadata.Invalid');
        expect(await ask()).toBe('401 AuthenticationFail.IDPMetadata.Invalid');
        expect(other.asked).toEqual(['/.well-known/openid-configuration']);
      },
    );
  });

  describe('403 NoPermission', () => {
    it.each([
      ['another provider', () => ({ Federated: providerArn.replace('Builds', 'Other') })],
      ['its account', () => ({ RAM: `acs:ram::${account.accountId}:root` })],
    ])('for a role that trusts %s', async (_whom, principal) => {
      const answer = await assume(await role(trusting(principal())));
      expect(said(answer)).toBe('403 NoPermission');
      expect(denied(answer)).toMatchObject({
        AuthAction: 'sts:AssumeRole',
        AuthPrincipalType: 'Federated',
        AuthPrincipalDisplayName: 'oidc-provider/Builds',
        AuthPrincipalOwnerId: account.accountId,
        PolicyType: 'AssumeRolePolicy',
      });
    });

    it('for a role of another account, whatever it trusts', async () => {
      const other = await world().account();
      const RoleArn = await role(trusting({ Federated: providerArn }), other);
      expect(said(await assume(RoleArn))).toBe('403 NoPermission');
    });
  });

  describe('404', () => {
    it('EntityNotExist.Role', async () => {
      expect(said(await assume(`acs:ram::${account.accountId}:role/gone`))).toBe('404 EntityNotExist.Role');
    });

    it('EntityNotExist.OIDCProvider, also with the provider of another account', async () => {
      const { accountId } = await world().account();
      for (const OIDCProviderArn of [`${providerArn}2`, providerArn.replace(account.accountId, accountId)]) {
        expect(said(await assume(await role(), undefined, { OIDCProviderArn }))).toBe(
          '404 EntityNotExist.OIDCProvider',
        );
      }
    });
  });

  it('is the only way in without a signature', async () => {
    expect(said(await send({ Action: 'AssumeRole', Version: '2015-04-01' }))).toBe('400 MissingAccessKeyId');
    expect(said(await send({ Action: 'GetCallerIdentity', Version: '2015-04-01' }))).toBe('400 MissingAccessKeyId');
  });

  it('leaves no token in the log or in an event', async () => {
    const token = provider.token(world().now());
    await assume(await role(), token);
    await assume(await role(), `${token.slice(0, -8)}AAAAAAAA`);
    const seen = JSON.stringify([
      await eventsOf(),
      world().witnessed.map(({ entry, failure }) => [entry, failure?.detail]),
    ]);
    expect(seen).not.toContain(token.slice(0, -8));
  });
});
