import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { join, makeRamGroup, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:UpdateGroup', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'UpdateGroup', params, RAM);

  const look = (GroupName: string) => world().call(account, 'GetGroup', { GroupName }, RAM);
  beforeEach(async () => {
    await makeRamGroup(world(), account);
  });

  describe('200', () => {
    it('changes what is given and keeps the rest', async () => {
      await call({ GroupName: 'Dev-Team', NewComments: 'builders' });
      await call({ GroupName: 'dev-team', NewGroupName: 'Ops' });
      expect(shown(await look('ops'), 'Group')).toMatchObject({ GroupName: 'Ops', Comments: 'builders' });
      expect(said(await look('Dev-Team'))).toBe('404 EntityNotExist.Group');
    });

    it('changes the case of the name', async () => {
      const group = shown(await call({ GroupName: 'Dev-Team', NewGroupName: 'DEV-TEAM' }), 'Group');
      expect(group).toMatchObject({ GroupName: 'DEV-TEAM' });
    });

    it('keeps the members under the new name', async () => {
      await makeRamUser(world(), account);
      await join(world(), account);
      await call({ GroupName: 'Dev-Team', NewGroupName: 'Ops' });
      const { body } = await world().call(account, 'ListUsersForGroup', { GroupName: 'Ops' }, RAM);
      expect(body).toMatchObject({ Users: { User: [{ UserName: 'Alice' }] } });
    });

    it('moves UpdateDate and keeps CreateDate', async () => {
      const before = shown(await look('Dev-Team'), 'Group');
      world().advance(10);
      const after = shown(await call({ GroupName: 'Dev-Team', NewComments: 'x' }), 'Group');
      expect(after['CreateDate']).toBe(before['CreateDate']);
      expect((after['UpdateDate'] as string) > (before['UpdateDate'] as string)).toBe(true);
    });

    it('loses neither of two changes at once', async () => {
      const changes = [{ NewGroupName: 'DEV-team' }, { NewComments: 'builders' }];
      await Promise.all(changes.map((change) => call({ GroupName: 'Dev-Team', ...change })));
      const group = shown(await look('Dev-Team'), 'Group');
      expect(group).toMatchObject({ GroupName: 'DEV-team', Comments: 'builders' });
    });
  });

  it.each([
    ['NewGroupName.Length', { NewGroupName: 'x'.repeat(65) }],
    ['NewGroupName.InvalidChars', { NewGroupName: 'a b' }],
    ['NewComments.Length', { NewComments: 'x'.repeat(129) }],
  ])('400 InvalidParameter.%s', async (code, params) => {
    expect(said(await call({ GroupName: 'Dev-Team', ...params }))).toBe(`400 InvalidParameter.${code}`);
  });

  it('404 EntityNotExist.Group', async () => {
    expect(said(await call({ GroupName: 'nobody', NewComments: 'x' }))).toBe('404 EntityNotExist.Group');
  });

  it('409 EntityAlreadyExists.Group for a name that is taken', async () => {
    await makeRamGroup(world(), account, 'Ops');
    expect(said(await call({ GroupName: 'Dev-Team', NewGroupName: 'ops' }))).toBe('409 EntityAlreadyExists.Group');
  });
});
