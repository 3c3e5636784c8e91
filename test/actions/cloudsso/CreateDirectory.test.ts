import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { freshName, makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, REGION, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:CreateDirectory', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'CreateDirectory', params);
  const count = async () => (await world().call(account, 'ListDirectories')).body['TotalCounts'];

  describe('200', () => {
    it('answers with the whole directory', async () => {
      const DirectoryName = freshName();
      const answer = await call({ DirectoryName });
      expect(Object.keys(answer.body).sort()).toEqual(['Directory', 'RequestId']);
      const directory = shown(answer, 'Directory');
      expect(directory).toEqual({
        DirectoryId: expect.stringMatching(/^d-[0-9a-z]{12}$/),
        DirectoryName,
        Region: REGION,
        CreateTime: expect.stringMatching(INSTANT),
        UpdateTime: directory['CreateTime'],
      });
    });

    it('takes the identifier for a name when none is given', async () => {
      const directory = shown(await call({}), 'Directory');
      expect(directory['DirectoryName']).toBe(directory['DirectoryId']);
    });

    it.each(['ab', '07', '0-9', 'd0-x', 'dd-1', 'a-b-c-d', `x${'y'.repeat(62)}z`])(
      'takes the name %p',
      async (name) => {
        expect(shown(await call({ DirectoryName: name }), 'Directory')['DirectoryName']).toBe(name);
      },
    );

    it('ignores parameters it does not know', async () => {
      expect(said(await call({ DirectoryName: freshName(), ClientToken: 'x', Description: 'y' }))).toBe('200');
    });

    it('takes the name of a directory that is gone', async () => {
      const DirectoryName = freshName();
      const other = await world().account();
      const DirectoryId = await makeDirectory(world(), other, DirectoryName);
      expect(said(await world().call(other, 'DeleteDirectory', { DirectoryId }))).toBe('200');
      expect(said(await call({ DirectoryName }))).toBe('200');
    });
  });

  describe('400 InvalidParameter.DirectoryName', () => {
    it.each([
      ['is empty', ''],
      ['has one character', 'a'],
      ['has 65 characters', 'x'.repeat(65)],
      ['starts with a hyphen', '-ab'],
      ['ends with a hyphen', 'ab-'],
      ['has two hyphens in a row', 'a--b'],
      ['starts like an identifier', 'd-abc'],
      ['has an upper-case letter', 'aBc'],
      ['has an underscore', 'a_b'],
      ['has a dot', 'a.b'],
      ['has a blank', 'a b'],
      ['ends in a line break', 'ab\n'],
      ['has a letter outside ASCII', 'zürich'],
    ])('a name that %s', async (_what, DirectoryName) => {
      expect(said(await call({ DirectoryName }))).toBe('400 InvalidParameter.DirectoryName');
      expect(await count()).toBe(0);
    });
  });

  describe('409 EntityAlreadyExists.Directory', () => {
    it("another account's name", async () => {
      const DirectoryName = freshName();
      await makeDirectory(world(), await world().account(), DirectoryName);
      expect(said(await call({ DirectoryName }))).toBe('409 EntityAlreadyExists.Directory');
      expect(await count()).toBe(0);
    });

    it('the name of its own directory, as a retry would send it', async () => {
      const DirectoryName = freshName();
      await makeDirectory(world(), account, DirectoryName);
      expect(said(await call({ DirectoryName }))).toBe('409 EntityAlreadyExists.Directory');
    });
  });

  describe('409 LimitExceeded.Directory', () => {
    it.each([{ DirectoryName: 'a-second-one' }, {}])('a second directory, %p', async (params) => {
      await makeDirectory(world(), account);
      expect(said(await call(params))).toBe('409 LimitExceeded.Directory');
      expect(await count()).toBe(1);
    });
  });
});
