import { beforeEach, describe, expect, it } from '@jest/globals';
import { onEveryDatabase, type Account } from '../../support/world.ts';
import { makeUser, type Made } from '../../support/given.ts';

onEveryDatabase('cloudsso:UpdateUserStatus', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
  });
  const call = (params: object) => world().call(account, 'UpdateUserStatus', params);
  const user = async () => (await world().call(account, 'GetUser', made)).body['User'] as Record<string, string>;

  describe('200', () => {
    it('answers with RequestId alone and changes the status', async () => {
      world().advance(5);
      const answer = await call({ ...made, NewStatus: 'Disabled' });
      expect(answer.status).toBe(200);
      expect(Object.keys(answer.body)).toEqual(['RequestId']);
      expect(answer.body.RequestId).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
      expect(answer.headers.get('x-acs-request-id')).toBe(answer.body.RequestId);
      const changed = await user();
      expect(changed['Status']).toBe('Disabled');
      expect(String(changed['UpdateTime']) > String(changed['CreateTime'])).toBe(true);
    });

    it('leaves the update time alone when the status is the same already', async () => {
      const before = await user();
      world().advance(5);
      expect((await call({ ...made, NewStatus: 'Enabled' })).status).toBe(200);
      expect(await user()).toEqual(before);
    });

    it('changes nothing without NewStatus', async () => {
      const before = await user();
      world().advance(5);
      expect((await call({ ...made })).status).toBe(200);
      expect(await user()).toEqual(before);
    });

    it('gives each of many calls at once its own outcome', async () => {
      const { DirectoryId } = made;
      const calls = Array.from({ length: 40 }, (_, at) =>
        call({
          DirectoryId,
          UserId: at % 4 === 3 ? 'u-nobody' : made.UserId,
          NewStatus: at % 2 ? 'Enabled' : 'Disabled',
        }),
      );
      const answers = await Promise.all(calls);
      expect(answers.map(({ status }) => status)).toEqual(answers.map((_, at) => (at % 4 === 3 ? 404 : 200)));
    });
  });

  describe('400 InvalidParameter.NewStatus', () => {
    it.each(['Locked', 'disabled', ''])('refuses %p', async (NewStatus) => {
      const answer = await call({ ...made, NewStatus });
      expect([answer.status, answer.body.Code]).toEqual([400, 'InvalidParameter.NewStatus']);
    });
  });

  describe('400 Missing', () => {
    it.each(['DirectoryId', 'UserId'] as const)('asks for %s', async (name) => {
      const answer = await call({ ...made, [name]: undefined, NewStatus: 'Disabled' });
      expect([answer.status, answer.body.Code]).toEqual([400, `Missing${name}`]);
    });
  });

  describe('404', () => {
    it.each(['Disabled', undefined])('EntityNotExists.User for an unknown user, NewStatus %p', async (NewStatus) => {
      const answer = await call({ ...made, UserId: 'u-00000000000000000000', NewStatus });
      expect([answer.status, answer.body.Code]).toEqual([404, 'EntityNotExists.User']);
    });

    it("EntityNotExists.Directory for another account's directory", async () => {
      const stranger = await world().account();
      const answer = await world().call(stranger, 'UpdateUserStatus', { ...made, NewStatus: 'Disabled' });
      expect([answer.status, answer.body.Code]).toEqual([404, 'EntityNotExists.Directory']);
      expect((await user())['Status']).toBe('Enabled');
    });
  });
});
