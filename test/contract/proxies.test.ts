// acs:SourceIp behind a proxy, through the gateway as it is served.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signV3 } from '../support/signer.ts';
import { openRealGateway, type RealGateway } from './realGateway.ts';

const KEY = { accessKeyId: 'LTAIoffice', accessKeySecret: 'only-from-the-office' };
const BY_TLS = {
  Version: '1',
  Statement: [
    { Effect: 'Allow', Action: 'cloudsso:*', Resource: '*', Condition: { Bool: { 'acs:SecureTransport': 'true' } } },
  ],
};
const TLS_KEY = { accessKeyId: 'LTAIbytls', accessKeySecret: 'only-over-tls' };
const FROM_OFFICE = {
  Version: '1',
  Statement: [
    {
      Effect: 'Allow',
      Action: 'cloudsso:*',
      Resource: '*',
      Condition: { IpAddress: { 'acs:SourceIp': '198.51.100.0/24' } },
    },
  ],
};

describe.each([
  ['a proxy that is trusted', { PAIFANG_TRUSTED_PROXIES: '127.0.0.0/8,::1' }, 200],
  ['nobody who is trusted', {}, 403],
])('behind %s', (_what, settings: Record<string, string>, good) => {
  let gateway: RealGateway;
  beforeAll(async () => {
    gateway = await openRealGateway(settings);
    const AccessKeys = [{ AccessKeyId: KEY.accessKeyId, AccessKeySecret: KEY.accessKeySecret }];
    const Policies = [{ Custom: 'FromOffice', Document: FROM_OFFICE }];
    const byTls = {
      UserName: 'bob',
      AccessKeys: [{ AccessKeyId: TLS_KEY.accessKeyId, AccessKeySecret: TLS_KEY.accessKeySecret }],
      Policies: [{ Custom: 'ByTls', Document: BY_TLS }],
    };
    await gateway.declare({ Users: [{ UserName: 'alice', AccessKeys, Policies }, byTls] });
  }, 30_000);
  afterAll(() => gateway.stop());

  it.each([
    ['198.51.100.7', good],
    ['203.0.113.1, 198.51.100.7', good],
    ['198.51.100.7, 203.0.113.1', 403],
  ])('X-Forwarded-For: %s answers %i', async (forwarded, status) => {
    expect(await listing(KEY, { 'x-forwarded-for': forwarded })).toBe(status);
  });

  it.each([
    ['https', good],
    ['http, HTTPS', good],
    ['https, http', 403],
    ['', 403],
  ])('X-Forwarded-Proto: %s answers %i where TLS is asked for', async (forwarded, status) => {
    expect(await listing(TLS_KEY, { 'x-forwarded-proto': forwarded })).toBe(status);
  });

  async function listing(key: typeof KEY, more: Record<string, string>): Promise<number> {
    const call = { endpoint: gateway.origin, action: 'ListDirectories', version: '2021-05-15', params: {} };
    const { url, method, headers } = signV3({ ...call, ...key, timestamp: new Date() });
    return (await fetch(url, { method, headers: { ...headers, ...more } })).status;
  }
});
