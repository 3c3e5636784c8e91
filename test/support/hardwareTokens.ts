// What the three operations on hardware tokens have in common: whom they find, and whose token it is.
import { expect, it } from '@jest/globals';
import { callRest, guidOf, makeAdministered, type Administered } from './administrator.ts';
import { makeUserIn } from './given.ts';
import { assignToken } from './givenRsa.ts';
import type { Account, Answer, World } from './world.ts';

export interface TokenStage extends Administered {
  readonly account: Account;
  /** Another user of the directory. */
  readonly bobGuid: string;
}

/** Alice, who has the token 000123456789 with a PIN, and Bob. */
export async function makeTokenStage(world: World): Promise<TokenStage> {
  const account = await world.account();
  const made = await makeAdministered(world, account, { Role: 'HelpDesk' });
  const { DirectoryId, UserId } = made;
  await assignToken(world, account, { DirectoryId, UserId });
  const bob = await makeUserIn(world, account, DirectoryId, { UserName: 'bob' });
  return { ...made, account, bobGuid: await guidOf(world, bob) };
}

/** Says of the operation that it finds no others than the user's own tokens. */
export function refusesOthers(world: () => World, stage: () => TokenStage, action: string): void {
  const ask = (params: object): Promise<Answer> =>
    callRest(world(), stage().key, action, {
      userId: stage().Guid,
      tokenSerialNumber: '000123456789',
      ...params,
    });

  it('400 without a serial number, or with one that is too long', async () => {
    expect((await ask({ tokenSerialNumber: undefined })).body['code']).toBe('400 BAD_REQUEST');
    expect((await ask({ tokenSerialNumber: '1'.repeat(37) })).body['code']).toBe('400 BAD_REQUEST');
  });

  it('404 for nobody, and for a token that nobody has', async () => {
    expect((await ask({ userId: 'nobody' })).body['description']).toBe('User nobody not found');
    const { status, body } = await ask({ tokenSerialNumber: '42' });
    expect([status, body]).toEqual([404, { code: '404 NOT_FOUND', description: 'Token 42 not found' }]);
  });

  it('409 for a token of somebody else', async () => {
    const { status, body } = await ask({ userId: stage().bobGuid });
    expect([status, body['code']]).toEqual([409, '409 CONFLICT']);
  });
}
