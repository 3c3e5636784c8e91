import { beforeAll, describe, expect, it } from '@jest/globals';
import { callRest, makeAdministered, sendRest, signToken, type Administered } from '../../support/administrator.ts';
import { makeUserIn } from '../../support/given.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('rsa:SearchUsersV1', (world) => {
  let made: Administered;
  beforeAll(async () => {
    const account = await world().account();
    made = await makeAdministered(world(), account);
    for (const UserName of ['carol', 'Bob', 'dave']) {
      await makeUserIn(world(), account, made.DirectoryId, { UserName, Email: `${UserName}@example.com` });
    }
  });
  const search = async (params: object) => {
    const { status, body } = await callRest(world(), made.key, 'SearchUsersV1', { ...params });
    return [status, body as unknown] as const;
  };
  const named = (name: string) => expect.objectContaining({ principalUsername: name });

  describe('200', () => {
    it('with the list alone, in the order of addresses', async () => {
      expect(await search({ emailLike: '@EXAMPLE' })).toEqual([200, [named('Bob'), named('carol'), named('dave')]]);
    });

    it('with no more than were asked for, in the query', async () => {
      const token = await signToken(world(), made.key);
      const path = '/v1/users/search?pageSize=2&pageNumber=1';
      const answer = await sendRest(world(), { method: 'POST', path, body: { emailLike: '@' }, token });
      expect(answer.body).toEqual([named('Bob'), named('carol')]);
    });

    it('with an empty list', async () => {
      expect(await search({ emailLike: 'no such' })).toEqual([200, []]);
    });
  });

  it.each([{}, { emailLike: '' }, { emailLike: 'a', pageSize: 0 }, { emailLike: 'a', pageSize: 26 }, { emailLike: 7 }])(
    '400 with %j',
    async (params) => {
      expect((await search(params))[0]).toBe(400);
    },
  );
});
