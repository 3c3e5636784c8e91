// When tokens of administrators end, to the second: over HTTP the clock runs on.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { compileAdministrators } from '../../src/identity/administrators.ts';

const NOW = 1_800_000_000;
const AUDIENCE = 'https://gateway.example/AdminInterface/restapi/';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const records = {
  findAdministrator: (accessId: string) =>
    Promise.resolve({
      accessId,
      accountId: '1234567890123456',
      directoryId: 'd-000000000001',
      role: 'HelpDesk',
      description: '',
      createdAt: new Date(0),
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      policyDocument: undefined,
    } as const),
};
const administrators = compileAdministrators(records, { SuperAdmin: [], HelpDesk: [] }, 3600, () => NOW * 1000);

describe('a token of an administrator, its times in seconds from now', () => {
  const prove = async (iat: number, exp: number) => {
    const claims = { sub: 'key', aud: AUDIENCE, iat: NOW + iat, exp: NOW + exp };
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT' }).sign(privateKey);
    return administrators.prove(token, [AUDIENCE]);
  };

  it.each([
    [0, 3600],
    [0, 3660],
    [3480, 3480],
    [-600, -60],
    [-3660, 0],
  ])('is good from %i to %i', async (iat, exp) => {
    expect((await prove(iat, exp)).id).toBe('key');
  });

  it.each([
    [-600, -61, 'AccessTokenExpired'],
    [0, 3661, 'AccessTokenInvalid'],
    [60, 3661, 'AccessTokenInvalid'],
    [-3661, -60, 'AccessTokenInvalid'],
  ])('is refused from %i to %i', async (iat, exp, fault) => {
    await expect(prove(iat, exp)).rejects.toMatchObject({ fault });
  });
});
