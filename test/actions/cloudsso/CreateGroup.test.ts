import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { makeGroupIn } from '../../support/givenPeople.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:CreateGroup', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object) => world().call(account, 'CreateGroup', { DirectoryId, ...params });

  describe('200', () => {
    it('makes an empty group by hand, at one time', async () => {
      const group = shown(await call({ GroupName: 'Dev-Team_1.x' }), 'Group');
      expect(group).toMatchObject({ GroupName: 'Dev-Team_1.x', Description: '', ProvisionType: 'Manual' });
      expect(group['GroupId']).toMatch(/^g-[0-9a-z]{20}$/);
      expect(group['UpdateTime']).toBe(group['CreateTime']);
    });

    it('with the name of a group in another directory, and 128 characters long', async () => {
      const GroupName = 'x'.repeat(128);
      const stranger = await world().account();
      await makeGroupIn(world(), stranger, await makeDirectory(world(), stranger), { GroupName });
      expect(said(await call({ GroupName }))).toBe('200');
    });
  });

  describe('400', () => {
    it.each(['', 'a b', 'a@b', 'x'.repeat(129)])('InvalidParameter.GroupName %p', async (GroupName) => {
      expect(said(await call({ GroupName }))).toBe('400 InvalidParameter.GroupName');
    });

    it('InvalidParameter.Description beyond 1024 characters', async () => {
      const answer = await call({ GroupName: 'a', Description: 'x'.repeat(1025) });
      expect(said(answer)).toBe('400 InvalidParameter.Description');
    });
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000', GroupName: 'a' }))).toBe('404 EntityNotExists.Directory');
  });

  it('409 EntityAlreadyExists.Group, whatever the case', async () => {
    await makeGroupIn(world(), account, DirectoryId);
    expect(said(await call({ GroupName: 'dev-TEAM' }))).toBe('409 EntityAlreadyExists.Group');
  });

  it('409 LimitExceeded.Group, but a name that is taken comes before it', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `group${at}`);
    for (const GroupName of names) await makeGroupIn(world(), account, DirectoryId, { GroupName });
    expect(said(await call({ GroupName: 'one-more' }))).toBe('409 LimitExceeded.Group');
    expect(said(await call({ GroupName: 'group0' }))).toBe('409 EntityAlreadyExists.Group');
  });
});
