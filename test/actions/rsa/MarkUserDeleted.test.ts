import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { callRest, makeAdministered, type Administered } from '../../support/administrator.ts';
import { synchronize } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:MarkUserDeleted', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
    await callRest(world(), made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus: 'Disabled' });
  });
  const mark = (markDeleted: unknown) =>
    callRest(world(), made.key, 'MarkUserDeleted', { userId: made.Guid, markDeleted });

  describe('200', () => {
    it('shows who marked when, and the user stays Disabled', async () => {
      const { status, body } = await mark(true);
      expect([status, body]).toEqual([
        200,
        {
          id: made.Guid,
          markDeleted: true,
          markDeletedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
          markDeletedBy: expect.stringContaining(made.key.accessId),
        },
      ]);
      const looked = await callRest(world(), made.key, 'LookupUser', { username: 'alice' });
      expect(looked.body).toMatchObject({ userStatus: 'Disabled', markDeleted: true });
    });

    it('takes quoted truth values, and the mark off again', async () => {
      expect((await mark('true')).body['markDeleted']).toBe(true);
      expect((await mark('false')).body).toMatchObject({
        markDeleted: false,
        markDeletedAt: null,
        markDeletedBy: null,
      });
    });

    it('leaves a user who can be deleted over the other API', async () => {
      await mark(true);
      const { DirectoryId, UserId } = made;
      expect(said(await world().call(account, 'DeleteUser', { DirectoryId, UserId }))).toBe('200');
    });
  });

  it.each([[{}], [{ markDeleted: 'yes' }], [{ markDeleted: 1 }], [{ markDeleted: null }]])(
    '400 with %j',
    async (params) => {
      const answer = await callRest(world(), made.key, 'MarkUserDeleted', { userId: made.Guid, ...params });
      expect(answer.status).toBe(400);
    },
  );

  describe('409', () => {
    it('marking twice, and unmarking twice', async () => {
      await mark(true);
      expect((await mark(true)).status).toBe(409);
      await mark(false);
      expect((await mark(false)).status).toBe(409);
    });

    it('an enabled user, either way', async () => {
      await callRest(world(), made.key, 'UpdateUserStatus', { userId: made.Guid, userStatus: 'Enabled' });
      expect((await mark(true)).status).toBe(409);
      expect((await mark(false)).status).toBe(409);
    });

    it('for all but one of many at once', async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => mark(true)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    });
  });

  it('405 for a user whom SCIM manages', async () => {
    await synchronize(world(), made);
    const answer = await mark(true);
    expect([answer.status, answer.body['code']]).toEqual([405, '405 METHOD_NOT_ALLOWED']);
  });
});
