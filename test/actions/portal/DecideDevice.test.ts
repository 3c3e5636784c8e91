import { beforeAll, describe, expect, it } from '@jest/globals';
import { makeUser, makeUserIn, type Made } from '../../support/given.ts';
import { forgetOldDecisions } from '../../../src/store/portal/decisionRows.ts';
import {
  accessOf,
  askDevice,
  callPortal,
  decideDevice,
  redeem,
  saidByPortal,
  sessionOf,
} from '../../support/portal.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('portal:DecideDevice', (world) => {
  let account: Account;
  let made: Made;
  let bob: Made;
  beforeAll(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
    bob = { ...made, UserId: await makeUserIn(world(), account, made.DirectoryId, { UserName: 'bob' }) };
  });
  const ask = async (directory = made.DirectoryId) =>
    (await askDevice(world(), directory)).body as unknown as { DeviceCode: string; UserCode: string };
  const decide = async (UserCode: string, decision = 'Approved', person = made) =>
    saidByPortal(await decideDevice(world(), person, UserCode, decision));

  describe('200', () => {
    it('for a code in whatever way it was typed, and for the same decision again', async () => {
      const { UserCode } = await ask();
      for (const typed of [UserCode, UserCode.toLowerCase(), ` ${UserCode.replaceAll('-', ' ')} `]) {
        expect(await decide(typed)).toBe('200');
      }
    });

    it('once, when two decide at the same time', async () => {
      const { UserCode } = await ask();
      const both = [decide(UserCode), decide(UserCode, 'Approved', bob)];
      expect((await Promise.all(both)).sort()).toEqual(['200', '409 DeviceDecidedError']);
    });

    it('and is on record under the person', async () => {
      const { body } = await decideDevice(world(), made, (await ask()).UserCode);
      expect(await world().database.knex('audit_events').where({ request_id: body.RequestId }).first()).toMatchObject({
        ...{ action: 'portal:DecideDevice', principal_type: 'DirectoryUser', outcome: 'OK', decision: 'Allow' },
      });
    });

    it('and is forgotten when no device can ask for it any more', async () => {
      const { UserCode } = await ask();
      await decide(UserCode);
      const kept = async () =>
        (await world().database.knex('device_decisions').where({ directory_id: made.DirectoryId })).length;
      expect(await kept()).toBeGreaterThan(0);
      await forgetOldDecisions(world().database, new Date(world().now().getTime() + 601_000));
      expect(await kept()).toBe(0);
    });
  });

  it.each(['', 'BCDF', 'AEIO-AEIO-AEIO', 'BCDF-GHJK-LMN0', '\0'.repeat(12), 'B'.repeat(64)])(
    '400 for %j',
    async (UserCode) => {
      expect(await decide(UserCode)).toMatch(/^400 (InvalidUserCodeError|InvalidParameter\.UserCode)$/);
    },
  );

  it('400 for a typing mistake, a code of another directory, and a decision that is none', async () => {
    const { UserCode } = await ask();
    const other = UserCode.startsWith('B') ? 'C' : 'B';
    const mistakes = [other + UserCode.slice(1), UserCode.slice(0, -1) + (UserCode.endsWith('B') ? 'C' : 'B')];
    const wrong = await Promise.all(mistakes.map((typed) => decide(typed)));
    // One made-up code of four hundred passes the check
    expect(wrong).toContain('400 InvalidUserCodeError');
    const elsewhere = await makeUser(world(), await world().account());
    const foreign = await ask(elsewhere.DirectoryId);
    const answers = [await decide(foreign.UserCode), await decide((await ask(elsewhere.DirectoryId)).UserCode)];
    expect(answers).toContain('400 InvalidUserCodeError');
    expect(saidByPortal(await redeem(world(), foreign.DeviceCode))).toBe('400 AuthorizationPending');
    expect(await decide(UserCode, 'Maybe')).toBe('400 InvalidParameter.Decision');
  });

  it('401 without a session, with an access token, and after the password has changed', async () => {
    const { UserCode } = await ask();
    const session = await sessionOf(world(), bob);
    const params = { UserCode, Decision: 'Approved' };
    for (const token of [undefined, accessOf(world(), bob), 'nonsense']) {
      expect(saidByPortal(await callPortal(world(), token, 'DecideDevice', params))).toBe(
        '401 InvalidAccessTokenError',
      );
    }
    const reset = { ...bob, GenerateRandomPassword: true };
    expect((await world().call(account, 'ResetUserPassword', reset)).status).toBe(200);
    expect(saidByPortal(await callPortal(world(), session, 'DecideDevice', params))).toBe(
      '401 InvalidAccessTokenError',
    );
    const renewed = await sessionOf(world(), bob);
    expect(saidByPortal(await callPortal(world(), renewed, 'DecideDevice', params))).toBe('200');
    const old = await sessionOf(world(), bob, -1);
    expect(saidByPortal(await callPortal(world(), old, 'DecideDevice', params))).toBe('401 ExpiredAccessTokenError');
  });

  it('409 for another decision than the one that stands, whoever makes it', async () => {
    const { UserCode, DeviceCode } = await ask();
    expect(await decide(UserCode, 'Denied')).toBe('200');
    expect(await decide(UserCode)).toBe('409 DeviceDecidedError');
    expect(await decide(UserCode, 'Denied', bob)).toBe('409 DeviceDecidedError');
    expect(saidByPortal(await redeem(world(), DeviceCode))).toBe('400 InvalidDeviceCodeError');
  });
});
