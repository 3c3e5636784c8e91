import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory, makeUserIn, synchronize, type Made } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

const TEXTS = { FirstName: 'A', LastName: 'B', DisplayName: 'C', Description: 'D', Email: 'e@example.com' };
const CHANGES = {
  NewFirstName: 'Алиса',
  NewLastName: ' Lee ',
  NewDisplayName: '李😀',
  NewDescription: 'a+b=c & 100%\n',
  NewEmail: 'Alice.Lee@Example.com',
};
const LENGTHS = { FirstName: 64, LastName: 64, DisplayName: 256, Description: 1024 };
const MEMBERS = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

onEveryDatabase('cloudsso:UpdateUser', (world) => {
  let account: Account;
  let made: Made;
  let before: Readonly<Record<string, unknown>>;
  beforeEach(async () => {
    account = await world().account();
    const DirectoryId = await makeDirectory(world(), account);
    const UserId = await makeUserIn(world(), account, DirectoryId, { ...TEXTS, Tags: [{ Key: 'k', Value: 'v' }] });
    made = { DirectoryId, UserId };
    before = await user();
    world().advance(5);
  });
  const user = async () => shown(await world().call(account, 'GetUser', made), 'User');
  const call = (params: object) => world().call(account, 'UpdateUser', { ...made, ...params });
  const expectUnchanged = async () => {
    expect(await user()).toEqual(before);
  };

  describe('200', () => {
    it('changes all members, moves the update time, and answers without Tags and ExternalId', async () => {
      const { RequestId, ...rest } = (await call(CHANGES)).body;
      expect(RequestId).toBeDefined();
      const after = await user();
      const { Tags, ...visible } = after;
      expect(rest).toEqual({ User: visible });
      expect(Tags).toEqual(before['Tags']);
      for (const member of MEMBERS) expect(after[member]).toBe(CHANGES[`New${member}`]);
      expect(after['CreateTime']).toBe(before['CreateTime']);
      expect(String(after['UpdateTime']) > String(before['UpdateTime'])).toBe(true);
    });

    it.each(MEMBERS)('changes New%s alone and keeps what is left out', async (member) => {
      const after = shown(await call({ [`New${member}`]: CHANGES[`New${member}`] }), 'User');
      expect(after).toMatchObject({ ...TEXTS, [member]: CHANGES[`New${member}`] });
    });

    it.each(MEMBERS)('clears %s by an empty text', async (member) => {
      await call({ [`New${member}`]: '' });
      const after = await user();
      expect(after).toMatchObject({ ...TEXTS, [member]: '' });
      expect(after['UpdateTime']).not.toBe(before['UpdateTime']);
    });

    it.each([
      ['without a change', {}],
      ['with the texts it has', Object.fromEntries(MEMBERS.map((member) => [`New${member}`, TEXTS[member]]))],
      ['with names and states, which are not changed here', { NewUserName: 'Bob', UserName: 'Bob', NewStatus: 'Off' }],
    ])('changes nothing, not even the update time, %s', async (_how, params) => {
      expect(said(await call(params))).toBe('200');
      await expectUnchanged();
    });

    it.each(Object.entries(LENGTHS))('takes a %s of %d characters', async (member, length) => {
      const longest = '😀'.repeat(length);
      expect(shown(await call({ [`New${member}`]: longest }), 'User')[member]).toBe(longest);
    });

    it('takes an email of 128 characters', async () => {
      const NewEmail = `${'a'.repeat(116)}@example.com`;
      expect(shown(await call({ NewEmail }), 'User')['Email']).toBe(NewEmail);
    });

    it('takes its own email in another case', async () => {
      expect(shown(await call({ NewEmail: 'E@example.com' }), 'User')['Email']).toBe('E@example.com');
    });

    it('lets many users have no email, and a cleared one be taken by another', async () => {
      const { DirectoryId } = made;
      await makeUserIn(world(), account, DirectoryId, { UserName: 'Bob' });
      expect(said(await call({ NewEmail: '' }))).toBe('200');
      await makeUserIn(world(), account, DirectoryId, { UserName: 'Carol', Email: TEXTS.Email });
    });
  });

  describe('200 for users that SCIM does not hold', () => {
    it('a synchronized user while synchronization is off', async () => {
      await synchronize(world(), made, false);
      const after = shown(await call({ NewFirstName: 'X' }), 'User');
      expect(after).toMatchObject({ FirstName: 'X', ProvisionType: 'Synchronized' });
      expect(after).not.toHaveProperty('ExternalId');
    });

    it('a user made by hand while synchronization is on', async () => {
      const { DirectoryId } = made;
      const UserId = await makeUserIn(world(), account, DirectoryId, { UserName: 'Bob' });
      await synchronize(world(), { DirectoryId, UserId });
      expect(said(await call({ NewFirstName: 'X' }))).toBe('200');
    });
  });

  describe('400', () => {
    it.each(Object.entries(LENGTHS))('InvalidParameter.New%s beyond %d characters', async (member, length) => {
      const answer = await call({ NewFirstName: 'X', [`New${member}`]: 'x'.repeat(length + 1) });
      expect(said(answer)).toBe(`400 InvalidParameter.New${member}`);
      await expectUnchanged();
    });

    it.each(['not an email', 'alice@', ' ', `${'a'.repeat(117)}@example.com`])(
      'InvalidParameter.NewEmail for %p',
      async (NewEmail) => {
        expect(said(await call({ NewFirstName: 'X', NewEmail }))).toBe('400 InvalidParameter.NewEmail');
        await expectUnchanged();
      },
    );

    it.each(['DirectoryId', 'UserId'])('Missing%s', async (member) => {
      expect(said(await call({ [member]: undefined, ...CHANGES }))).toBe(`400 Missing${member}`);
    });
  });

  describe('404', () => {
    it.each([{}, CHANGES])('EntityNotExists.User for an unknown user, %j', async (params) => {
      expect(said(await call({ ...params, UserId: 'u-00000000000000000000' }))).toBe('404 EntityNotExists.User');
    });

    it('EntityNotExists.Directory for an unknown directory', async () => {
      expect(said(await call({ ...CHANGES, DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
    });

    it("EntityNotExists.Directory for another account's directory", async () => {
      const stranger = await world().account();
      const answer = await world().call(stranger, 'UpdateUser', { ...made, ...CHANGES });
      expect(said(answer)).toBe('404 EntityNotExists.Directory');
      await expectUnchanged();
    });
  });

  describe('409 EntityAlreadyExists.User.Email', () => {
    it.each(['bob@example.com', 'BOB@Example.com'])('%p', async (NewEmail) => {
      await makeUserIn(world(), account, made.DirectoryId, { UserName: 'Bob', Email: 'Bob@example.com' });
      expect(said(await call({ NewFirstName: 'X', NewEmail }))).toBe('409 EntityAlreadyExists.User.Email');
      await expectUnchanged();
    });
  });

  describe('409 OperationConflict.SynchronizedUser', () => {
    it.each([CHANGES, {}])('a synchronized user while synchronization is on, %j', async (params) => {
      await synchronize(world(), made);
      before = await user();
      expect(said(await call(params))).toBe('409 OperationConflict.SynchronizedUser');
      await expectUnchanged();
    });
  });
});
