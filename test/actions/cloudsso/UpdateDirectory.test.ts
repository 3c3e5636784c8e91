import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { freshName, makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:UpdateDirectory', (world) => {
  let account: Account;
  let DirectoryId: string;
  let before: Readonly<Record<string, unknown>>;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
    before = await directory();
    world().advance(5);
  });
  const directory = async () => shown(await world().call(account, 'GetDirectory', { DirectoryId }), 'Directory');
  const call = (params: object) => world().call(account, 'UpdateDirectory', { DirectoryId, ...params });

  describe('200', () => {
    it('renames, moves the update time, and answers with the whole directory', async () => {
      const NewDirectoryName = freshName();
      const { RequestId, ...rest } = (await call({ NewDirectoryName })).body;
      expect(RequestId).toBeDefined();
      const after = await directory();
      expect(rest).toEqual({ Directory: after });
      expect(after).toEqual({ ...before, DirectoryName: NewDirectoryName, UpdateTime: after['UpdateTime'] });
      expect(String(after['UpdateTime']) > String(before['UpdateTime'])).toBe(true);
    });

    it.each([
      ['without a new name', () => ({})],
      ['with the name it has', () => ({ NewDirectoryName: before['DirectoryName'] })],
      ['with parameters it does not know', () => ({ DirectoryName: 'x', Region: 'cn-hongkong' })],
    ])('changes nothing %s', async (_how, params) => {
      expect(shown(await call(params()), 'Directory')).toEqual(before);
      expect(await directory()).toEqual(before);
    });

    it.each(['cd', '18', `x${'y'.repeat(61)}-z`])('takes the name %p', async (NewDirectoryName) => {
      expect(shown(await call({ NewDirectoryName }), 'Directory')['DirectoryName']).toBe(NewDirectoryName);
    });

    it('takes its own identifier for a name', async () => {
      expect(shown(await call({ NewDirectoryName: DirectoryId }), 'Directory')['DirectoryName']).toBe(DirectoryId);
    });

    it('gives the old name free at once', async () => {
      await call({ NewDirectoryName: freshName() });
      const other = await world().account();
      await expect(makeDirectory(world(), other, String(before['DirectoryName']))).resolves.toMatch(/^d-/);
    });
  });

  describe('400', () => {
    it.each(['', 'a', 'x'.repeat(65), '-ab', 'ab-', 'a--b', 'ABC', 'a_b', 'a.b', 'd-abc', 'd-000000000000'])(
      'InvalidParameter.NewDirectoryName for %p',
      async (NewDirectoryName) => {
        expect(said(await call({ NewDirectoryName }))).toBe('400 InvalidParameter.NewDirectoryName');
        expect(await directory()).toEqual(before);
      },
    );

    it("InvalidParameter.NewDirectoryName for another directory's identifier", async () => {
      const NewDirectoryName = await makeDirectory(world(), await world().account());
      expect(said(await call({ NewDirectoryName }))).toBe('400 InvalidParameter.NewDirectoryName');
    });

    it('MissingDirectoryId', async () => {
      expect(said(await call({ DirectoryId: undefined, NewDirectoryName: 'ab' }))).toBe('400 MissingDirectoryId');
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it.each([{}, { NewDirectoryName: 'valid' }])('an unknown one, %p', async (params) => {
      const answer = await call({ ...params, DirectoryId: 'd-000000000000' });
      expect(said(answer)).toBe('404 EntityNotExists.Directory');
    });

    it("another account's, which stays as it was", async () => {
      const stranger = await world().account();
      const params = { DirectoryId, NewDirectoryName: freshName() };
      expect(said(await world().call(stranger, 'UpdateDirectory', params))).toBe('404 EntityNotExists.Directory');
      expect(await directory()).toEqual(before);
    });
  });

  describe('409 EntityAlreadyExists.Directory', () => {
    it("another account's name", async () => {
      const NewDirectoryName = freshName();
      await makeDirectory(world(), await world().account(), NewDirectoryName);
      expect(said(await call({ NewDirectoryName }))).toBe('409 EntityAlreadyExists.Directory');
      expect(await directory()).toEqual(before);
    });
  });
});
