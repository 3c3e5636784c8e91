import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, sendRest, signToken, type AdministratorKey } from '../../support/administrator.ts';
import { makeAdministeredAlice, makeDevice } from '../../support/givenRsa.ts';
import { makeUserIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:GenerateEnrollmentCode', (world) => {
  let account: Account;
  let made: Readonly<Record<string, string>>;
  let key: AdministratorKey;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAdministeredAlice(world(), account);
    key = { accessId: made['AccessId'] ?? '', privateKey: made['PrivateKey'] ?? '' };
    const params = { UserName: 'off', Email: 'off@example.com', Status: 'Disabled' };
    await makeUserIn(world(), account, made['DirectoryId'] ?? '', params);
  });
  const send = async (body: unknown) =>
    sendRest(world(), {
      method: 'POST',
      path: '/v1/users/generateVerifyCode/enroll',
      body,
      token: await signToken(world(), key),
    });
  const statuses = async (...requests: object[]) =>
    ((await send(requests)).body as unknown as { status: number }[]).map(({ status }) => status);

  describe('200', () => {
    it('tells everything about each, in their order, and the code enrolls once', async () => {
      const request = { email: 'Alice@example.com', code_validity: '20', validity_time_duration_unit: 'MIN' };
      const { body } = await send([{ ...request, code_send_to: 'DISPLAY' }]);
      expect(body).toEqual([
        {
          status: 1000,
          errorMessage: null,
          userDetailsRequestForVerifyCodeGeneration: { ...request, custom_email: null, code_send_to: 'DISPLAY' },
          verify_code: expect.stringMatching(/^\d{9}$/),
          verify_code_validity_time: '20',
          verify_code_generation_mode: 'DISPLAY',
          verification_Link: null,
        },
      ]);
      const [{ verify_code: Code } = {}] = body as unknown as { verify_code?: string }[];
      const { DirectoryId, UserId } = made;
      await makeDevice(world(), account, { DirectoryId, UserId }, { Code, Kind: 'Fido' });
    });

    it('takes one request for a list of one', async () => {
      expect((await send({ email: 'alice@example.com' })).body).toMatchObject([{ status: 1000 }]);
    });

    it('codes for what went wrong stand in the body', async () => {
      const alice = { email: 'alice@example.com' };
      expect(
        await statuses(
          { email: 'nobody@example.com' },
          { email: 'off@example.com' },
          { ...alice, code_validity: '9', validity_time_duration_unit: 'MIN' },
          { ...alice, code_validity: 25, validity_time_duration_unit: 'HOUR' },
          { ...alice, code_validity: '20' },
          { ...alice, validity_time_duration_unit: 'MIN' },
          { ...alice, code_validity: '1', validity_time_duration_unit: 'DAY' },
          { ...alice, code_send_to: 'EMAIL' },
          { ...alice, code_validity: 24, validity_time_duration_unit: 'HOUR' },
        ),
      ).toEqual([1001, 1002, 1003, 1003, 1003, 1003, 1003, 1004, 1000]);
    });
  });

  it.each([[[]], [[{}]], [[{ email: 7 }]], ['none'], [null]])('400 with %j', async (body) => {
    expect((await send(body)).status).toBe(400);
  });

  it('403 without a good token', async () => {
    const other = { ...key, accessId: 'nobody' };
    expect((await callRest(world(), other, 'GenerateEnrollmentCode', { requests: [] })).status).toBe(403);
  });

  it('415 for another content type', async () => {
    const token = await signToken(world(), key);
    const headers = { 'content-type': 'text/plain' };
    const path = '/v1/users/generateVerifyCode/enroll';
    expect((await sendRest(world(), { method: 'POST', path, body: '[]', headers, token })).status).toBe(415);
  });
});
