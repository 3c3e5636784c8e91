import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeDirectory, makeUserIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

const QUOTA = 15;
const LENGTHS = { FirstName: 64, LastName: 64, DisplayName: 256, Description: 1024 };
const numbered = (count: number) => Array.from({ length: count }, (_, at) => ({ Key: `k${at}`, Value: `v${at}` }));

onEveryDatabase('cloudsso:CreateUser', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object) => world().call(account, 'CreateUser', { DirectoryId, UserName: 'Alice', ...params });
  const create = async (params: object) => shown(await call(params), 'User');
  const count = async () => (await world().call(account, 'ListUsers', { DirectoryId })).body['TotalCounts'];

  describe('200', () => {
    it('a user with a name alone: enabled, made by hand, everything else empty', async () => {
      const answer = await call({});
      expect(Object.keys(answer.body).sort()).toEqual(['RequestId', 'User']);
      const user = shown(answer, 'User');
      expect(user).toEqual({
        UserId: expect.stringMatching(/^u-[0-9a-z]{20}$/),
        UserName: 'Alice',
        Status: 'Enabled',
        ProvisionType: 'Manual',
        FirstName: '',
        LastName: '',
        DisplayName: '',
        Description: '',
        Email: '',
        Tags: [],
        CreateTime: expect.stringMatching(INSTANT),
        UpdateTime: user['CreateTime'],
      });
    });

    it('a user with everything set, kept to the letter', async () => {
      const params = {
        UserName: 'A.lice_Lee-7@example',
        FirstName: ' Алиса ',
        LastName: "O'Neil & Söhne 100%",
        DisplayName: '李😀',
        Description: 'a+b=c\r\n"quoted" <b>\\',
        Email: 'Alice.Lee+x@Example.com',
        Status: 'Disabled',
        Tags: [{ Key: 'team', Value: 'blue' }],
      };
      const user = await create(params);
      expect(user).toMatchObject(params);
      const { UserId } = user;
      expect(shown(await world().call(account, 'GetUser', { DirectoryId, UserId }), 'User')).toEqual(user);
    });

    it.each(['a', '7', '@', '_', '.', '-', 'x'.repeat(64)])('takes the name %p', async (UserName) => {
      expect((await create({ UserName }))['UserName']).toBe(UserName);
    });

    it.each(Object.entries(LENGTHS))('takes a %s of %d characters, counted as people do', async (member, length) => {
      const longest = '😀'.repeat(length);
      expect((await create({ [member]: longest }))[member]).toBe(longest);
    });

    it('takes an email of 128 characters', async () => {
      const Email = `${'a'.repeat(116)}@example.com`;
      expect((await create({ Email }))['Email']).toBe(Email);
    });

    it('takes many users without an email, whether left out or empty', async () => {
      for (const params of [{}, { Email: '' }, { Email: '' }].map((one, at) => ({ ...one, UserName: `user${at}` }))) {
        expect((await create(params))['Email']).toBe('');
      }
    });

    it('ignores parameters it does not know', async () => {
      const user = await create({ UserId: 'u-mine', ProvisionType: 'Synchronized', Password: 'Secret-1' });
      expect(user).toMatchObject({ UserName: 'Alice', ProvisionType: 'Manual' });
      expect(user['UserId']).not.toBe('u-mine');
    });

    it('takes a name and an email that another directory has', async () => {
      const other = await world().account();
      const elsewhere = await makeDirectory(world(), other);
      await makeUserIn(world(), other, elsewhere, { Email: 'alice@example.com' });
      expect(said(await call({ Email: 'alice@example.com' }))).toBe('200');
    });
  });

  describe('200 with Tags', () => {
    it('takes 20 of them, keys and values of 128 characters', async () => {
      const longest = { Key: 'k'.repeat(128), Value: 'v'.repeat(128) };
      const Tags = [longest, ...numbered(19)];
      const user = await create({ Tags });
      expect(user['Tags']).toHaveLength(20);
      expect(user['Tags']).toEqual(expect.arrayContaining(Tags));
    });

    it('closes gaps in the numbering and takes a missing value as empty', async () => {
      const user = await create({ 'Tags.9.Key': 'b', 'Tags.2.Key': 'a', 'Tags.2.Value': '1' });
      expect(user['Tags']).toEqual([
        { Key: 'a', Value: '1' },
        { Key: 'b', Value: '' },
      ]);
    });

    it.each(['__proto__', 'constructor', 'toString', 'Aliyun', 'my-aliyun', 'acs', 'Ключ 1'])(
      'takes the key %p',
      async (Key) => {
        expect((await create({ Tags: [{ Key, Value: 'x' }] }))['Tags']).toEqual([{ Key, Value: 'x' }]);
      },
    );

    it('tells keys apart by case', async () => {
      const user = await create({ Tags: [{ Key: 'team' }, { Key: 'Team' }] });
      expect(user['Tags']).toHaveLength(2);
    });
  });

  describe('400 InvalidParameter', () => {
    it.each(['', 'x'.repeat(65), 'Alice Lee', 'alice/lee', 'älice', 'alice\n', 'alice+lee', 'a:b'])(
      'UserName %p',
      async (UserName) => {
        expect(said(await call({ UserName }))).toBe('400 InvalidParameter.UserName');
      },
    );

    it.each(Object.entries(LENGTHS))('%s longer than %d characters', async (member, length) => {
      expect(said(await call({ [member]: 'x'.repeat(length + 1) }))).toBe(`400 InvalidParameter.${member}`);
    });

    it.each(['alice', 'alice@', '@example.com', 'a@b@c.com', 'a b@c.com', `${'a'.repeat(117)}@example.com`])(
      'Email %p',
      async (Email) => {
        expect(said(await call({ Email }))).toBe('400 InvalidParameter.Email');
      },
    );

    it.each(['enabled', 'Locked', ''])('Status %p', async (Status) => {
      expect(said(await call({ Status }))).toBe('400 InvalidParameter.Status');
    });

    it.each([
      ['21 of them', numbered(21)],
      ['a key twice', [{ Key: 'a', Value: '1' }, { Key: 'b' }, { Key: 'a', Value: '2' }]],
      ['a key that begins with aliyun', [{ Key: 'aliyunteam' }]],
      ['a key that begins with acs:', [{ Key: 'acs:team' }]],
      ['a value without a key', [{ Value: 'x' }]],
      ['an empty key', [{ Key: '' }]],
      ['a key of 129 characters', [{ Key: 'k'.repeat(129) }]],
      ['a value of 129 characters', [{ Key: 'k', Value: 'v'.repeat(129) }]],
    ])('Tags with %s', async (_what, Tags) => {
      expect(said(await call({ Tags }))).toBe('400 InvalidParameter.Tags');
      expect(await count()).toBe(0);
    });

    it.each(['UserName', 'FirstName', 'Description'])('%s with a character that cannot be kept', async (member) => {
      expect(said(await call({ [member]: 'a\0b' }))).toBe(`400 InvalidParameter.${member}`);
    });
  });

  describe('400 Missing', () => {
    it.each(['DirectoryId', 'UserName'])('asks for %s', async (member) => {
      expect(said(await call({ [member]: undefined }))).toBe(`400 Missing${member}`);
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown directory', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
    });

    it("another account's directory, taken names and all", async () => {
      await create({});
      const stranger = await world().account();
      const answer = await world().call(stranger, 'CreateUser', { DirectoryId, UserName: 'Alice' });
      expect(said(answer)).toBe('404 EntityNotExists.Directory');
      expect(await count()).toBe(1);
    });
  });

  describe('409 EntityAlreadyExists', () => {
    it.each(['Alice', 'ALICE', 'alice'])('User for the name %p', async (UserName) => {
      await create({});
      expect(said(await call({ UserName }))).toBe('409 EntityAlreadyExists.User');
      expect(await count()).toBe(1);
    });

    it.each(['alice@example.com', 'ALICE@Example.COM'])('User.Email for %p', async (Email) => {
      await create({ Email: 'Alice@example.com' });
      expect(said(await call({ UserName: 'Bob', Email }))).toBe('409 EntityAlreadyExists.User.Email');
      expect(await count()).toBe(1);
    });
  });

  describe('409 LimitExceeded.User', () => {
    it('at the quota, until a user leaves', async () => {
      const names = Array.from({ length: QUOTA }, (_, at) => `user${at}`);
      const made = [];
      for (const UserName of names) made.push((await create({ UserName }))['UserId']);
      expect(said(await call({}))).toBe('409 LimitExceeded.User');
      expect(await count()).toBe(QUOTA);
      // A client that did not see its answer asks again: the duplicate is what it must hear of (cloudsso 1.8)
      expect(said(await call({ UserName: 'user14' }))).toBe('409 EntityAlreadyExists.User');

      await world().call(account, 'DeleteUser', { DirectoryId, UserId: made[3] });
      expect(said(await call({}))).toBe('200');
    });
  });
});
