import { beforeAll, describe, expect, it } from '@jest/globals';
import { PAIFANG } from '../../support/administrator.ts';
import { makeUser, makeUserIn, type Made } from '../../support/given.ts';
import {
  accessOf,
  askDevice,
  callPortal,
  decideDevice,
  redeem,
  saidByPortal,
  sendPortal,
  sessionOf,
} from '../../support/portal.ts';
import { onEveryDatabase, type Account, type Answer } from '../../support/world.ts';

onEveryDatabase('portal:RequestToken', (world) => {
  let account: Account;
  let made: Made;
  beforeAll(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
  });

  interface Codes {
    readonly DeviceCode: string;
    readonly UserCode: string;
  }
  const ask = async (directory = made.DirectoryId) => (await askDevice(world(), directory)).body as unknown as Codes;
  const approved = async (person = made): Promise<Codes> => {
    const codes = await ask(person.DirectoryId);
    expect(saidByPortal(await decideDevice(world(), person, codes.UserCode))).toBe('200');
    return codes;
  };
  const said = async (answer: Promise<Answer>) => saidByPortal(await answer);
  const INVALID = '400 InvalidDeviceCodeError';

  describe('200', () => {
    it('once the person has approved the device: a token to call with for eight hours', async () => {
      const { DeviceCode, UserCode } = await ask();
      const pending = await redeem(world(), DeviceCode);
      expect([pending.status, pending.body]).toEqual([
        400,
        { ErrorCode: 'AuthorizationPending', ErrorMessage: expect.any(String), RequestId: expect.any(String) },
      ]);
      await decideDevice(world(), made, UserCode);
      const { status, body, headers } = await redeem(world(), DeviceCode);
      expect([status, body['ExpiresIn'], headers.get('cache-control')]).toEqual([200, 28_800, 'no-store']);
      const token = String(body['AccessToken']);
      expect(await said(callPortal(world(), token, 'ListAccounts'))).toBe('200');
      world().advance(28_801);
      expect(await said(callPortal(world(), token, 'ListAccounts'))).toBe('401 ExpiredAccessTokenError');
    });

    it('and is on record under the person, without code, verifier or token', async () => {
      const { DeviceCode } = await approved();
      const { body } = await redeem(world(), DeviceCode);
      const event = (await world()
        .database.knex('audit_events')
        .where({ request_id: body.RequestId })
        .first()) as object;
      expect(event).toMatchObject({
        ...{ action: 'portal:RequestToken', dialect: 'portal', principal_type: 'DirectoryUser', outcome: 'OK' },
        ...{ access_key_id: made.UserId, proof: 'device code', decision: 'Allow' },
      });
      const text = JSON.stringify(event);
      for (const secret of [DeviceCode, 'fixed-verifier', String(body['AccessToken'])])
        expect(text).not.toContain(secret);
      const call = await world().call(account, 'GetCall', { CallRequestId: body.RequestId }, PAIFANG);
      expect(call.body).toMatchObject({ Call: { PrincipalType: 'DirectoryUser', Dialect: 'portal' } });
    });

    it('whatever else a newer client sends', async () => {
      const { DeviceCode } = await approved();
      expect(await said(redeem(world(), DeviceCode, { Extra: [1] }))).toBe('200');
    });
  });

  describe('400 InvalidDeviceCodeError', () => {
    it('for a code that was used, also when two ask at once', async () => {
      const { DeviceCode } = await approved();
      const both = await Promise.all([said(redeem(world(), DeviceCode)), said(redeem(world(), DeviceCode))]);
      expect(both.sort()).toEqual(['200', INVALID]);
      expect(await said(redeem(world(), DeviceCode))).toBe(INVALID);
    });

    it('for a code that was turned away', async () => {
      const { DeviceCode, UserCode } = await ask();
      await decideDevice(world(), made, UserCode, 'Denied');
      expect(await said(redeem(world(), DeviceCode))).toBe(INVALID);
    });

    it('for a code whose ten minutes are over, approved or not', async () => {
      const [waiting, { DeviceCode }] = [await ask(), await approved()];
      world().advance(601);
      expect(await said(redeem(world(), DeviceCode))).toBe(INVALID);
      expect(await said(redeem(world(), waiting.DeviceCode))).toBe(INVALID);
    });

    it('for a code of another client', async () => {
      const { DeviceCode } = await approved();
      expect(await said(redeem(world(), DeviceCode, { ClientId: 'app-other' }))).toBe(INVALID);
    });

    it('for what is no code, or something else that the portal sealed', async () => {
      const others = [accessOf(world(), made), await sessionOf(world(), made), (await ask()).UserCode];
      for (const DeviceCode of ['nonsense', 'a.b', ...others]) {
        expect(await said(redeem(world(), DeviceCode))).toBe(INVALID);
      }
    });

    it('when who approved it was disabled or deleted meanwhile', async () => {
      const { DirectoryId } = made;
      for (const fate of ['Disabled', 'gone']) {
        const UserId = await makeUserIn(world(), account, DirectoryId, { UserName: `meanwhile-${fate}` });
        const { DeviceCode } = await approved({ DirectoryId, UserId });
        if (fate === 'gone') await world().call(account, 'DeleteUser', { DirectoryId, UserId });
        else await world().call(account, 'UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Disabled' });
        expect(await said(redeem(world(), DeviceCode))).toMatch(
          fate === 'gone' ? /^400 AuthorizationPending$/ : /^400 InvalidDeviceCodeError$/,
        );
      }
    });
  });

  it('400 for another verifier, which spends nothing', async () => {
    const { DeviceCode } = await approved();
    expect(await said(redeem(world(), DeviceCode, { CodeVerifier: 'wrong' }))).toBe('400 InvalidCodeVerifierError');
    expect(await said(redeem(world(), DeviceCode))).toBe('200');
  });

  it.each<[string, unknown, string]>([
    ['GrantType', 'password', 'InvalidParameter.GrantType'],
    ['GrantType', undefined, 'MissingParameter.GrantType'],
    ['ClientId', 7, 'InvalidParameter.ClientId'],
    ['CodeVerifier', 'x'.repeat(129), 'InvalidParameter.CodeVerifier'],
    ['CodeVerifier', { $ne: '' }, 'InvalidParameter.CodeVerifier'],
    ['DeviceCode', 'x'.repeat(2049), 'InvalidParameter.DeviceCode'],
    ['DeviceCode', '\0', 'InvalidParameter.DeviceCode'],
    ['DeviceCode', null, 'InvalidParameter.DeviceCode'],
  ])('400 for the %s %j', async (name, value, code) => {
    expect(await said(redeem(world(), (await ask()).DeviceCode, { [name]: value }))).toBe(`400 ${code}`);
  });

  it('writes nothing for whoever only asks', async () => {
    const count = async () => Number((await world().database.knex('audit_events').count())[0]?.['count']);
    const before = await count();
    const { DeviceCode } = await ask();
    for (const code of [DeviceCode, 'nonsense']) await redeem(world(), code);
    await redeem(world(), DeviceCode, { CodeVerifier: 'wrong' });
    expect(await count()).toBe(before);
  });

  it('405 for GET, 415 for a form, 413 for a body without end, 400 for what is no object', async () => {
    const path = '/token';
    const form = { body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    expect(await said(sendPortal(world(), { method: 'GET', path }))).toBe('405 UnsupportedHTTPMethod');
    expect(await said(sendPortal(world(), { method: 'POST', path, ...form }))).toBe('415 UnsupportedContentType');
    const long = { DeviceCode: 'x'.repeat(20_000) };
    expect(await said(sendPortal(world(), { method: 'POST', path, body: long }))).toBe('413 RequestEntityTooLarge');
    for (const body of ['', '{', '[]', 'null', '"x"', '\ufeff']) {
      const answer = sendPortal(world(), { method: 'POST', path, body });
      expect(await said(answer)).toBe('400 InvalidRequest.Malformed');
    }
  });
});
