import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, type AdministratorKey } from '../../support/administrator.ts';
import { makeAdministeredAlice } from '../../support/givenRsa.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:GeneratePasswordResetCode', (world) => {
  let key: AdministratorKey;
  beforeAll(async () => {
    const made = await makeAdministeredAlice(world(), await world().account());
    key = { accessId: made['AccessId'] ?? '', privateKey: made['PrivateKey'] ?? '' };
  });
  const make = (params: object) => callRest(world(), key, 'GeneratePasswordResetCode', { ...params });

  describe('200', () => {
    it('with one result, not a list', async () => {
      const request = { email: 'alice@example.com', code_validity: 1, validity_time_duration_unit: 'HOUR' };
      expect((await make(request)).body).toMatchObject({
        status: 1000,
        verify_code: expect.stringMatching(/^\d{9}$/),
        verify_code_validity_time: '1',
        userDetailsRequestForVerifyCodeGeneration: { code_validity: '1', validity_time_duration_unit: 'HOUR' },
      });
    });

    it('with a code for what went wrong in it', async () => {
      const nobody = { status: 1001, errorMessage: 'There is no such user.', verify_code: null };
      expect((await make({ email: 'nobody@example.com' })).body).toMatchObject(nobody);
    });
  });

  it.each([{}, { email: null }, { email: 'a', code_send_to: 7 }])('400 with %j', async (params) => {
    expect((await make(params)).status).toBe(400);
  });
});
