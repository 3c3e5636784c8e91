import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { RAM } from '../../support/given.ts';
import { freshAlias } from '../../support/signIn.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:SetAccountAlias', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (AccountAlias: string, by = account) => world().call(by, 'SetAccountAlias', { AccountAlias }, RAM);
  const alias = async () => (await world().call(account, 'GetAccountAlias', {}, RAM)).body['AccountAlias'];

  it('200, also again and with another one', async () => {
    const [first, second] = [freshAlias(), freshAlias()];
    expect([said(await call(first)), said(await call(first))]).toEqual(['200', '200']);
    expect(said(await call(second))).toBe('200');
    expect(await alias()).toBe(second);
    expect(said(await call(first, await world().account()))).toBe('200');
  });

  it.each([
    ['Length', 'ab'],
    ['Length', 'a'.repeat(33)],
    ['Format', '-toys'],
    ['Format', 'toys-'],
    ['Format', 'my--toys'],
    ['Format', 'Toys'],
    ['Format', 'my_toys'],
  ])('400 InvalidParameter.AccountAlias.%s for %s', async (part, name) => {
    expect(said(await call(name))).toBe(`400 InvalidParameter.AccountAlias.${part}`);
  });

  describe('409 EntityAlreadyExists.AccountAlias', () => {
    it('when another account has it, and the own one stays', async () => {
      const [mine, theirs] = [freshAlias(), freshAlias()];
      await call(mine);
      await call(theirs, await world().account());
      expect(said(await call(theirs))).toBe('409 EntityAlreadyExists.AccountAlias');
      expect(await alias()).toBe(mine);
    });

    it('for all but one of many accounts at once', async () => {
      const wanted = freshAlias();
      const accounts = await Promise.all(Array.from({ length: 4 }, () => world().account()));
      const answers = await Promise.all(accounts.map((each) => call(wanted, each)));
      const taken = '409 EntityAlreadyExists.AccountAlias';
      expect(answers.map(said).sort()).toEqual(['200', taken, taken, taken]);
    });
  });
});
