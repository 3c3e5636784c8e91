// Refusals as users of Alibaba Cloud's SDKs meet them: code, status, RequestId, and why access was denied.
import { describe, expect, it } from '@jest/globals';
import { CLOUDSSO, onEveryDatabase, type Key } from '../support/world.ts';
import { makeUser } from '../support/given.ts';
import { refusalOf, SDKS, type Json } from './sdks.ts';

const REQUEST_ID = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;
const NOBODY = 'u-00000000000000000000';

onEveryDatabase('errors of real SDKs', (world) => {
  describe.each(SDKS)('$title', (sdk) => {
    const refusal = (key: Key, action: string, params: Json, version = CLOUDSSO) =>
      refusalOf(sdk.call({ origin: world().origin, version, key }, action, params));

    it('404 EntityNotExists.User', async () => {
      const account = await world().account();
      const { DirectoryId } = await makeUser(world(), account);
      expect(await refusal(account, 'GetUser', { DirectoryId, UserId: NOBODY })).toMatchObject({
        code: 'EntityNotExists.User',
        status: 404,
        requestId: expect.stringMatching(REQUEST_ID) as unknown,
        message: expect.stringContaining(NOBODY) as unknown,
      });
    });

    it('400 SignatureDoesNotMatch with the string to sign', async () => {
      const account = await world().account();
      const wrong = { ...account, accessKeySecret: `${account.accessKeySecret}x` };
      const { code, status, requestId, message } = await refusal(wrong, 'ListDirectories', {});
      expect([code, status, requestId]).toEqual(['SignatureDoesNotMatch', 400, expect.stringMatching(REQUEST_ID)]);
      const isV1 = /pop-core|V1/.test(sdk.title);
      expect(message).toContain(
        isV1
          ? 'Specified signature is not matched with our calculation. server string to sign is:'
          : 'Specified signature does not match our calculation. server StringToSign is [ACS3-HMAC-SHA256\n',
      );
      expect(message).not.toContain(account.accessKeySecret);
    });

    it('404 InvalidAccessKeyId.NotFound', async () => {
      const stranger = { accessKeyId: 'LTAInobody', accessKeySecret: 'nothing' };
      expect(await refusal(stranger, 'ListDirectories', {})).toMatchObject({
        code: 'InvalidAccessKeyId.NotFound',
        status: 404,
        requestId: expect.stringMatching(REQUEST_ID) as unknown,
        message: expect.stringContaining('Specified access key is not found.') as unknown,
      });
    });

    it('403 NoPermission with AccessDeniedDetail', async () => {
      const account = await world().account();
      const made = await makeUser(world(), account);
      const key = { accessKeyId: `LTAIreader${account.accountId}`, accessKeySecret: 'reader-secret' };
      await world().declare(account, {
        Users: [
          {
            UserName: 'reader',
            AccessKeys: [{ AccessKeyId: key.accessKeyId, AccessKeySecret: key.accessKeySecret }],
            Policies: [{ System: 'AliyunCloudSSOReadOnlyAccess' }],
          },
        ],
      });
      const { denied, ...rest } = await refusal(key, 'UpdateUserStatus', { ...made, NewStatus: 'Disabled' });
      expect(rest).toMatchObject({
        code: 'NoPermission',
        status: 403,
        requestId: expect.stringMatching(REQUEST_ID) as unknown,
      });
      expect(denied).toEqual({
        AuthAction: 'cloudsso:UpdateUserStatus',
        AuthPrincipalType: 'SubUser',
        AuthPrincipalDisplayName: expect.stringMatching(/^\d{18}$/),
        AuthPrincipalOwnerId: account.accountId,
        PolicyType: 'AccountLevelIdentityBasedPolicy',
        NoPermissionType: 'ImplicitDeny',
        EncodedDiagnosticMessage: expect.any(String),
      });
    });

    it.each([
      ['400 InvalidParameter.NewStatus', 'InvalidParameter.NewStatus', { NewStatus: 'Locked' }],
      ['400 MissingUserId', 'MissingUserId', { NewStatus: 'Disabled' }],
    ])('%s', async (_title, code, params) => {
      const account = await world().account();
      const { DirectoryId, UserId } = await makeUser(world(), account);
      const sent = { DirectoryId, ...(code !== 'MissingUserId' && { UserId }), ...params };
      expect(await refusal(account, 'UpdateUserStatus', sent)).toMatchObject({
        code,
        status: 400,
        requestId: expect.stringMatching(REQUEST_ID) as unknown,
      });
    });

    it('404 InvalidAction.NotFound', async () => {
      const account = await world().account();
      expect(await refusal(account, 'PaintUser', {})).toMatchObject({
        code: 'InvalidAction.NotFound',
        status: 404,
        requestId: expect.stringMatching(REQUEST_ID) as unknown,
      });
    });

    it('400 InvalidVersion', async () => {
      const account = await world().account();
      expect(await refusal(account, 'ListUsers', {}, '1999-01-01')).toMatchObject({
        code: 'InvalidVersion',
        status: 400,
        requestId: expect.stringMatching(REQUEST_ID) as unknown,
      });
    });
  });

  it('a product that is not served is refused as InvalidVersion', async () => {
    const [sdk] = SDKS;
    const target = { origin: world().origin, version: '2014-05-26', key: await world().account() };
    expect(await refusalOf(sdk?.call(target, 'DescribeRegions') ?? Promise.resolve())).toMatchObject({
      code: 'InvalidVersion',
      status: 400,
      requestId: expect.stringMatching(REQUEST_ID) as unknown,
    });
  });
});
