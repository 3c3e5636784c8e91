// A directory and its user from birth to death, through Alibaba Cloud's own SDKs.
import { describe, expect, it } from '@jest/globals';
import { CLOUDSSO, onEveryDatabase, type Account } from '../support/world.ts';
import { SDKS, type Json } from './sdks.ts';

const REQUEST_ID = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;

const TEXTS = [
  'plus + star * tilde ~ percent %20 %2B',
  '林黛玉 さくら 한국어 ñ e\u0301',
  '👩‍👩‍👧‍👦 \u{1F600} 𝄞',
  `it's (really) "quoted"! <b>&amp;</b>;=?#[]@$,/\\|^\`{}`,
  ' blanks at  both ends ',
  'two\nlines\tand a tab',
  'null',
  '%E4%BD',
  'a=b&Action=DeleteUser&Signature=x',
];

onEveryDatabase('real SDKs', (world) => {
  describe.each(SDKS)('$title', (sdk) => {
    const caller =
      (account: Account) =>
      (action: string, params: Json = {}): Promise<Json> =>
        sdk.call({ origin: world().origin, version: CLOUDSSO, key: account }, action, params);

    it('creates, disables, updates, reads, lists and deletes', async () => {
      const account = await world().account();
      const call = caller(account);
      const { Directory } = (await call('CreateDirectory', { DirectoryName: account.accountId })) as {
        Directory: Json;
      };
      const DirectoryId = String(Directory['DirectoryId']);
      const Tags = [
        { Key: 'team', Value: 'blue+green' },
        { Key: '组', Value: '~*' },
      ];
      const created = await call('CreateUser', { DirectoryId, UserName: 'alice@example.com', Tags });
      expect(created['RequestId']).toMatch(REQUEST_ID);
      const { UserId } = created['User'] as { UserId: string };
      const one = { DirectoryId, UserId };

      const disabled = await call('UpdateUserStatus', { ...one, NewStatus: 'Disabled' });
      expect(Object.keys(disabled)).toEqual(['RequestId']);
      await call('UpdateUser', { ...one, NewDisplayName: 'Alice Lee', NewEmail: 'alice+sso@example.com' });

      const expected = {
        UserId,
        UserName: 'alice@example.com',
        Status: 'Disabled',
        DisplayName: 'Alice Lee',
        Email: 'alice+sso@example.com',
        Tags: expect.arrayContaining(Tags) as unknown,
      };
      expect((await call('GetUser', one))['User']).toMatchObject(expected);
      const list = await call('ListUsers', { DirectoryId, MaxResults: 5, Filter: 'UserName sw alice@', Tags });
      expect(list).toMatchObject({ TotalCounts: 1, MaxResults: 5, IsTruncated: false, Users: [expected] });

      expect(Object.keys(await call('DeleteUser', one))).toEqual(['RequestId']);
      expect(Object.keys(await call('DeleteDirectory', { DirectoryId }))).toEqual(['RequestId']);
      expect(await call('ListDirectories')).toMatchObject({ Directories: [] });
    });

    it('carries every text there and back', async () => {
      const account = await world().account();
      const call = caller(account);
      const { Directory } = (await call('CreateDirectory', { DirectoryName: account.accountId })) as {
        Directory: Json;
      };
      const DirectoryId = String(Directory['DirectoryId']);
      for (const [at, text] of TEXTS.entries()) {
        const texts = { DisplayName: text, Description: `${text}/${text}` };
        const created = await call('CreateUser', { DirectoryId, UserName: `user${at}`, ...texts });
        expect(created['User']).toMatchObject(texts);
      }
      const { Users } = (await call('ListUsers', { DirectoryId })) as { Users: Json[] };
      expect(Users.map((user) => user['DisplayName'])).toEqual(TEXTS);
    });
  });
});
