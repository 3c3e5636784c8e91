// What clients of the administration API get wrong before an operation runs, in the bodies that were recorded (rsa 6, 7); tokens are in
// `administrators.test.ts`.
import { beforeAll, expect, it } from '@jest/globals';
import { BASE, makeAdministered, sendRest, signToken, type Administered } from '../support/administrator.ts';
import { onEveryDatabase } from '../support/world.ts';

onEveryDatabase('bad input of REST clients', (world) => {
  let made: Administered;
  beforeAll(async () => {
    made = await makeAdministered(world(), await world().account());
  });
  const path = '/v1/users/lookup';
  const ask = async (call: object) =>
    sendRest(world(), { method: 'POST', path, token: await signToken(world(), made.key), ...call });

  it.each([['text/plain'], ['application/x-www-form-urlencoded'], ['application/jsonp']])(
    '415 for %s',
    async (type) => {
      const { status, body } = await ask({ body: '{"username":"alice"}', headers: { 'content-type': type } });
      const error = 'Unsupported Media Type';
      expect(body).toEqual({ timestamp: expect.any(Number), status: 415, error, message: error, path: BASE + path });
      expect(status).toBe(415);
    },
  );

  it.each(['{', '', '[]', '"x"', 'null', '\0'])('400 for the body %j', async (body) => {
    const answer = await ask({ body });
    expect([answer.status, Object.keys(answer.body)]).toEqual([400, ['code', 'description']]);
    expect(answer.body['code']).toBe('400 BAD_REQUEST');
    expect(answer.headers.get('x-request-id')).toMatch(/./);
  });

  it('413 for more than a mebibyte', async () => {
    const { status, body } = await ask({ body: { username: 'x'.repeat(1024 * 1024) } });
    expect([status, Object.keys(body)]).toEqual([413, ['code', 'description']]);
  });
});
