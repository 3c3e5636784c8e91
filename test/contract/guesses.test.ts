// Secrets that calls send along: of however many guesses at once never more than ten are judged, and none is taken back because
// its call failed.
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { callRest, makeAdministered, PAIFANG } from '../support/administrator.ts';
import { makeRamUser, RAM } from '../support/given.ts';
import { codeAt, makeDevice, makeUserWhoSignsIn, PASSWORD } from '../support/signIn.ts';
import { onEveryDatabase, type Account, type Answer } from '../support/world.ts';
import { said } from './outcome.ts';

// Passwords are hashed slowly on purpose, and the machine may be busy
jest.setTimeout(60_000);

const LIMITED = '429 LimitExceeded.Guess';
const SIX_MINUTES = 360;

onEveryDatabase('guesses of secrets in calls', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });

  /** Fifty at once: how many were judged, and how many were not looked at. */
  async function storm(send: () => Promise<Answer>, wrong: string): Promise<void> {
    const answers = await Promise.all(Array.from({ length: 50 }, send));
    const [judged, refused] = [wrong, LIMITED].map((one) => answers.filter((answer) => said(answer) === one).length);
    expect([judged, refused]).toEqual([10, 40]);
  }

  describe('OldPassword', () => {
    const WRONG = '400 InvalidParameter.OldPassword.Incorrect';

    async function signsIn() {
      const alice = await makeUserWhoSignsIn(world(), account);
      return (OldPassword: string, NewPassword = 'battery staple') =>
        world().call(alice, 'ChangePassword', { OldPassword, NewPassword }, RAM);
    }

    it('ten of fifty at once, then none, the right one neither, until time has passed', async () => {
      const change = await signsIn();
      await storm(() => change('wrong horse'), WRONG);
      const answer = await change(PASSWORD);
      expect(said(answer)).toBe(LIMITED);
      const wait = Number(answer.headers.get('x-acs-retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(SIX_MINUTES * 1000);
      expect(answer.headers.get('retry-after')).toBe(String(Math.ceil(wait / 1000)));
      // Such a call is on record as every other
      const event = await world().database.knex('audit_events').where({ request_id: answer.body.RequestId });
      expect(event).toMatchObject([{ outcome: 'GuessLimitExceeded' }]);
      // Nobody else is concerned
      account = await world().account();
      const other = await signsIn();
      expect(said(await other(PASSWORD))).toBe('200');

      world().advance(SIX_MINUTES);
      expect([said(await change('wrong horse')), said(await change(PASSWORD))]).toEqual([WRONG, LIMITED]);
      world().advance(SIX_MINUTES);
      expect(said(await change(PASSWORD))).toBe('200');
    });

    it('a right one clears those before it, also when the new password is refused', async () => {
      const change = await signsIn();
      const guess = async (count: number) => {
        for (let at = 0; at < count; at += 1) expect(said(await change('wrong horse'))).toBe(WRONG);
      };
      await guess(9);
      expect(said(await change(PASSWORD, 'horse'))).toBe('400 InvalidParameter.NewPassword.TooWeak');
      await guess(9);
      expect(said(await change(PASSWORD))).toBe('200');
    });
  });

  describe('Code', () => {
    it('ten of fifty at once, then none, until time has passed; a right one is good for one of two at once', async () => {
      const { DirectoryId, UserId, key } = await makeAdministered(world(), account);
      const issued = await callRest(world(), key, 'CreateDeviceRegistrationCode', { username: 'alice' });
      const right = String(issued.body['deviceRegistrationCode']);
      const register = (Code: string) => {
        const device = { DirectoryId, UserId, Kind: 'Fido', DeviceName: 'Stick' };
        return world().call(account, 'RegisterDevice', { ...device, Code }, PAIFANG);
      };
      const WRONG = '409 OperationConflict.Code';
      await storm(() => register(right === '000000000' ? '000000001' : '000000000'), WRONG);
      expect(said(await register(right))).toBe(LIMITED);
      world().advance(2 * SIX_MINUTES);
      const answers = await Promise.all([register(right), register(right)]);
      expect(answers.map(said).sort()).toEqual(['200', WRONG]);
    });
  });

  describe('AuthenticationCode', () => {
    const WRONG = '403 CheckAuthenticationCodeFail';

    it('ten of fifty at once, then none, until time has passed; of one device alone', async () => {
      await makeRamUser(world(), account);
      const [device, other] = [await makeDevice(world(), account), await makeDevice(world(), account, 'tablet')];
      const bind = ({ serialNumber, seed }: typeof device, steps: readonly [number, number]) => {
        const [AuthenticationCode1, AuthenticationCode2] = steps.map((step) => codeAt(seed, world().now(), step));
        const codes = { AuthenticationCode1, AuthenticationCode2 };
        return world().call(account, 'BindMFADevice', { SerialNumber: serialNumber, UserName: 'Alice', ...codes }, RAM);
      };
      await storm(() => bind(device, [0, 0]), WRONG);
      expect(said(await bind(device, [-1, 0]))).toBe(LIMITED);
      expect(said(await bind(other, [-1, 0]))).toBe('200');
      await world().call(account, 'UnbindMFADevice', { UserName: 'Alice' }, RAM);
      world().advance(SIX_MINUTES);
      expect(said(await bind(device, [-1, 0]))).toBe('200');
    });
  });
});
