import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeUser, makeUserIn, synchronize, type Made } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetUserId', (world) => {
  let account: Account;
  let made: Made;
  let Id: string;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
    Id = await synchronize(world(), made);
  });
  const ask = (ExternalId: unknown, key = account, { DirectoryId } = made) =>
    world().call(key, 'GetUserId', { DirectoryId, ExternalId });
  const find = (id: string) => ask(JSON.stringify({ Id: id, Issuer: 'SCIM' }));

  describe('200', () => {
    it('the identifier alone', async () => {
      const { RequestId, ...rest } = (await find(Id)).body;
      expect(RequestId).toBeDefined();
      expect(rest).toEqual({ UserId: made.UserId });
    });

    it('while synchronization is switched off', async () => {
      const later = await synchronize(world(), made, false);
      expect((await find(later)).body['UserId']).toBe(made.UserId);
    });

    it('whatever else the JSON text holds', async () => {
      const answer = await ask(` { "Issuer" : "SCIM", "Other": [1], "Id": "${Id}" } `);
      expect(answer.body['UserId']).toBe(made.UserId);
    });

    it('for identifiers with every kind of character', async () => {
      const odd = 'a+b c%20"\\ü😀&=#';
      const { knex } = world().database;
      await knex('users').where({ user_id: made.UserId }).update({ external_id: odd });
      expect((await find(odd)).body['UserId']).toBe(made.UserId);
    });
  });

  describe('400', () => {
    it.each([
      'not json',
      '',
      'null',
      '"text"',
      '[]',
      '{}',
      '{"Id":"x"}',
      '{"Issuer":"SCIM"}',
      '{"Id":"","Issuer":"SCIM"}',
      '{"Id":7,"Issuer":"SCIM"}',
      '{"Id":"x","Issuer":"scim"}',
      '{"Id":"x","Issuer":"LDAP"}',
      '{"id":"x","issuer":"SCIM"}',
      JSON.stringify({ Id: 'x'.repeat(513), Issuer: 'SCIM' }),
      JSON.stringify({ Id: 'x\0', Issuer: 'SCIM' }),
    ])('InvalidParameter.ExternalId for %j', async (text) => {
      expect(said(await ask(text))).toBe('400 InvalidParameter.ExternalId');
    });

    it('MissingExternalId without it, or flattened', async () => {
      expect(said(await ask(undefined))).toBe('400 MissingExternalId');
      expect(said(await ask({ Id, Issuer: 'SCIM' }))).toBe('400 MissingExternalId');
    });

    it('MissingDirectoryId', async () => {
      const answer = await world().call(account, 'GetUserId', { ExternalId: `{"Id":"${Id}","Issuer":"SCIM"}` });
      expect(said(answer)).toBe('400 MissingDirectoryId');
    });
  });

  describe('404', () => {
    it('EntityNotExists.User for an identifier nobody has', async () => {
      expect(said(await find('nobody'))).toBe('404 EntityNotExists.User');
    });

    it('EntityNotExists.User for the identifier in another case', async () => {
      expect(said(await find(Id.toUpperCase()))).toBe('404 EntityNotExists.User');
    });

    it('EntityNotExists.User for a user made by hand', async () => {
      const UserId = await makeUserIn(world(), account, made.DirectoryId, { UserName: 'Bob' });
      expect(said(await find(UserId))).toBe('404 EntityNotExists.User');
    });

    it('EntityNotExists.User for a user of another directory', async () => {
      const other = await world().account();
      const elsewhere = await makeUser(world(), other);
      expect(said(await ask(JSON.stringify({ Id, Issuer: 'SCIM' }), other, elsewhere))).toBe(
        '404 EntityNotExists.User',
      );
    });

    it("EntityNotExists.Directory for another account's directory", async () => {
      const stranger = await world().account();
      expect(said(await ask(JSON.stringify({ Id, Issuer: 'SCIM' }), stranger))).toBe('404 EntityNotExists.Directory');
    });
  });
});
