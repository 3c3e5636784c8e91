import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { codeAt, makeDevice, type MadeDevice } from '../../support/signIn.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:BindMFADevice', (world) => {
  let account: Account;
  let device: MadeDevice;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
    device = await makeDevice(world(), account);
  });
  /** With the codes of two steps, counted from now. */
  const call = (steps: readonly [number, number] = [-1, 0], params: object = {}, by = account) => {
    const [AuthenticationCode1, AuthenticationCode2] = steps.map((step) => codeAt(device.seed, world().now(), step));
    const codes = { AuthenticationCode1, AuthenticationCode2 };
    const named = { SerialNumber: device.serialNumber, UserName: 'Alice' };
    return world().call(by, 'BindMFADevice', { ...named, ...codes, ...params }, RAM);
  };

  describe('200', () => {
    it.each([
      ['the last one and the present one', [-1, 0]],
      ['by a clock that is a little behind', [-2, -1]],
      ['by a clock that is a little ahead', [0, 1]],
    ] as const)('for two codes that follow each other: %s', async (_title, steps) => {
      expect(said(await call([...steps]))).toBe('200');
      const gone = await world().call(account, 'DeleteUser', { UserName: 'Alice' }, RAM);
      expect(said(gone)).toBe('409 DeleteConflict.User.MFADevice');
    });
  });

  describe('400', () => {
    it.each([
      ['AuthenticationCode1', '12345'],
      ['AuthenticationCode2', 'abcdef'],
    ])('InvalidParameter.AuthenticationCode.Format for %s of %s', async (name, code) => {
      expect(said(await call([-1, 0], { [name]: code }))).toBe('400 InvalidParameter.AuthenticationCode.Format');
    });

    it.each(['SerialNumber', 'UserName', 'AuthenticationCode1', 'AuthenticationCode2'])('Missing%s', async (name) => {
      expect(said(await call([-1, 0], { [name]: undefined }))).toBe(`400 Missing${name}`);
    });

    it.each([
      ['UserName.Length', { UserName: '' }],
      ['UserName.InvalidChars', { UserName: 'a b' }],
      ['SerialNumber.InvalidChars', { SerialNumber: 'phone' }],
    ])('InvalidParameter.%s', async (code, params) => {
      expect(said(await call([-1, 0], params))).toBe(`400 InvalidParameter.${code}`);
    });
  });

  describe('403 CheckAuthenticationCodeFail', () => {
    it.each([
      ['the wrong way round', [0, -1]],
      ['of one step alone', [0, 0]],
      ['that do not follow each other', [-2, 0]],
      ['that are long over', [-4, -3]],
    ] as const)('for codes %s, and the device stays free', async (_title, steps) => {
      expect(said(await call([...steps]))).toBe('403 CheckAuthenticationCodeFail');
      expect(said(await call())).toBe('200');
    });
  });

  describe('404', () => {
    it('EntityNotExist.User', async () => {
      expect(said(await call([-1, 0], { UserName: 'bob' }))).toBe('404 EntityNotExist.User');
    });

    it('EntityNotExist.VirtualMFADevice, also for one of another account', async () => {
      const nothing = `acs:ram::${account.accountId}:mfa/nothing`;
      expect(said(await call([-1, 0], { SerialNumber: nothing }))).toBe('404 EntityNotExist.VirtualMFADevice');
      const other = await world().account();
      await makeRamUser(world(), other);
      expect(said(await call([-1, 0], {}, other))).toBe('404 EntityNotExist.VirtualMFADevice');
    });
  });

  describe('409', () => {
    it('EntityAlreadyExists.VirtualMFADevice.User for all but one of many users at once', async () => {
      await makeRamUser(world(), account, 'Bob');
      const answers = await Promise.all([call(), call([-1, 0], { UserName: 'Bob' })]);
      expect(answers.map(said).sort()).toEqual(['200', '409 EntityAlreadyExists.VirtualMFADevice.User']);
    });

    it('EntityAlreadyExists.User.MFADevice for a user who has another one', async () => {
      expect(said(await call())).toBe('200');
      device = await makeDevice(world(), account, 'tablet');
      expect(said(await call())).toBe('409 EntityAlreadyExists.User.MFADevice');
    });
  });
});
