import { beforeEach, expect, it } from '@jest/globals';
import { makeUserIn } from '../../support/given.ts';
import { callRest, makeAdministered, sendRest, signToken, type Administered } from '../../support/administrator.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('rsa:SearchUsersV2', (world) => {
  let account: Account;
  let made: Administered;
  beforeEach(async () => {
    account = await world().account();
    made = await makeAdministered(world(), account, { Role: 'HelpDesk' });
    for (const name of ['dan', 'Bob', 'ann', 'cid', 'eve%']) {
      const Email = `${name.replace('%', '_')}@example.com`;
      await makeUserIn(world(), account, made.DirectoryId, { UserName: name.replace('%', ''), Email });
    }
  });
  const search = async (body: object, query = '') => {
    const token = await signToken(world(), made.key);
    return sendRest(world(), { method: 'POST', path: `/v2/users/search${query}`, body, token });
  };
  const addresses = (body: object) =>
    (body as { elements: { emailAddress: string }[] }).elements.map((one) => one.emailAddress);

  it('200 by address, page by page', async () => {
    const pages = await Promise.all(
      [0, 1, 2].map((at) => search({ emailLike: '@EXAMPLE' }, `?pageSize=2&pageNumber=${at}`)),
    );
    expect(pages.map(({ body }) => addresses(body))).toEqual([
      ['ann@example.com', 'Bob@example.com'],
      ['cid@example.com', 'dan@example.com'],
      ['eve_@example.com'],
    ]);
    expect(pages[0]?.body).toMatchObject({ totalPages: 3, totalElements: 5 });
  });

  it('200 with nothing beyond the last page', async () => {
    const { status, body } = await search({ emailLike: 'example' }, '?pageNumber=9');
    expect([status, addresses(body), (body as unknown as { totalElements: number }).totalElements]).toEqual([
      200,
      [],
      5,
    ]);
  });

  it('200 taking the text literally', async () => {
    expect(addresses((await search({ emailLike: '_@' })).body)).toEqual(['eve_@example.com']);
    expect(addresses((await search({ emailLike: '%' })).body)).toEqual([]);
  });

  it.each([
    ['without the text', {}, ''],
    ['with an empty one', { emailLike: '' }, ''],
    ['with a page of 26', { emailLike: 'a' }, '?pageSize=26'],
    ['with a page of none', { emailLike: 'a' }, '?pageSize=0'],
    ['with a page before the first', { emailLike: 'a' }, '?pageNumber=-1'],
    ['with a page that is no number', { emailLike: 'a' }, '?pageNumber=x'],
  ])('400 %s', async (_what, body, query) => {
    expect((await search(body, query)).status).toBe(400);
  });

  it("never shows another directory's users", async () => {
    const other = await makeAdministered(world(), await world().account());
    const { body } = await callRest(world(), other.key, 'SearchUsersV2', { emailLike: 'example' });
    expect(addresses(body)).toEqual([]);
  });
});
