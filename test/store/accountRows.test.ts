import { describe, expect, it } from '@jest/globals';
import type { BootstrapRows, PrincipalToDeclare } from '../../src/accounts/bootstrap.ts';
import { openAccountRows, openBootstrapRows } from '../../src/store/accountRows.ts';
import { openCredentialRows } from '../../src/store/credentialRows.ts';
import { openTestDatabase } from '../support/databases.ts';
import { LATER, NOW, onEachDatabase } from './ground.ts';

onEachDatabase('accounts', (ground) => {
  it('are made first by one of many, and found by all', async () => {
    const { database, close } = await openTestDatabase(ground().kind);
    try {
      const rows = openAccountRows(database.knex);
      expect(await rows.findFirst()).toBeUndefined();
      const made = await Promise.all(
        Array.from({ length: 5 }, (_, at) =>
          rows.insertFirst({ accountId: `100000000000000${at}`, accessKeyId: `LTAI${at}`, sealedSecret: 's', at: NOW }),
        ),
      );
      expect(made.filter(Boolean)).toHaveLength(1);
      expect(await rows.findFirst()).toBe(`100000000000000${made.indexOf(true)}`);
      const { count } = (await database.knex('access_keys').count('* as count').first()) as { count: string };
      expect(Number(count)).toBe(1);
    } finally {
      await close();
    }
  }, 60_000);
});

onEachDatabase('declared principals', (ground) => {
  const rows = (): BootstrapRows => openBootstrapRows(ground().database.knex);
  const find = (accessKeyId: string) => openCredentialRows(ground().database.knex).findAccessKey(accessKeyId);
  const findRole = (accountId: string, name: string) =>
    openCredentialRows(ground().database.knex).findRole(accountId, name);
  let made = 0;
  const id = (): string => `2${String((made += 1)).padStart(17, '0')}`;
  const key = (accessKeyId: string, change: object = {}) => ({
    accessKeyId,
    sealedSecret: `sealed ${accessKeyId}`,
    status: 'Active' as const,
    ...change,
  });
  const user = (name: string, change: Partial<PrincipalToDeclare> = {}): PrincipalToDeclare => ({
    kind: 'user',
    id: id(),
    name,
    keys: [],
    policies: [],
    ...change,
  });
  const custom = (name: string, document = '{}') => ({ type: 'Custom' as const, name, document });

  it('have what they were declared with', async () => {
    const accountId = await ground().account();
    const principal = user('alice', {
      keys: [key(`A${accountId}`), key(`B${accountId}`, { status: 'Inactive' })],
      policies: [{ type: 'System', name: 'ReadOnlyAccess' }, custom('mine', '{"a":1}')],
    });
    await rows().declare(accountId, principal, NOW);
    const owner = {
      type: 'RAMUser',
      id: principal.id,
      name: 'alice',
      policies: [
        { type: 'System', name: 'ReadOnlyAccess', attachedTo: 'User' },
        { type: 'Custom', name: 'mine', version: 'v1', document: '{"a":1}', attachedTo: 'User' },
      ],
    };
    expect(await find(`A${accountId}`)).toEqual({
      accessKeyId: `A${accountId}`,
      accountId,
      status: 'Active',
      sealedSecret: `sealed A${accountId}`,
      owner,
    });
    expect(await find(`B${accountId}`)).toMatchObject({ status: 'Inactive', owner });
  });

  it('are brought to what the file says now, and keep their id', async () => {
    const accountId = await ground().account();
    const first = user('Alice', {
      keys: [key(`A${accountId}`), key(`B${accountId}`)],
      policies: [custom('mine', '{"a":1}'), { type: 'System', name: 'ReadOnlyAccess' }],
    });
    await rows().declare(accountId, first, NOW);
    const second = user('alice', {
      keys: [key(`B${accountId}`, { status: 'Inactive', sealedSecret: 'other' }), key(`C${accountId}`)],
      policies: [custom('mine', '{"a":2}')],
    });
    await rows().declare(accountId, second, LATER);
    expect(await find(`A${accountId}`)).toBeUndefined();
    const policies = [{ type: 'Custom', name: 'mine', version: 'v1', document: '{"a":2}' }];
    const owner = { type: 'RAMUser', id: first.id, name: 'Alice', policies };
    expect(await find(`B${accountId}`)).toMatchObject({ status: 'Inactive', sealedSecret: 'other', owner });
    expect(await find(`C${accountId}`)).toMatchObject({ status: 'Active', owner });
  });

  it('can be declared again and again, and by many at once', async () => {
    const accountId = await ground().account();
    const declare = () =>
      rows().declare(accountId, user('alice', { keys: [key(`A${accountId}`)], policies: [custom('mine')] }), NOW);
    await Promise.all([declare(), declare(), declare()]);
    await declare();
    expect(await find(`A${accountId}`)).toMatchObject({ owner: { name: 'alice', policies: [{ name: 'mine' }] } });
  });

  it.each(['the root’s', 'another user’s', 'another account’s'])('never take over a key that is %s', async (whose) => {
    const accountId = await ground().account();
    const stranger = await ground().account();
    let taken = `LTAI${accountId}`;
    if (whose !== 'the root’s') {
      taken = `T${accountId}`;
      await rows().declare(whose === 'another user’s' ? accountId : stranger, user('bob', { keys: [key(taken)] }), NOW);
    }
    const before = await find(taken);
    const greedy = user('alice', { keys: [key(`A${accountId}`), key(taken, { sealedSecret: 'mine now' })] });
    await expect(rows().declare(accountId, greedy, NOW)).rejects.toThrow(`${taken} belongs to another principal`);
    expect(await find(taken)).toEqual(before);
    // Nothing of a declaration that fails stays
    expect(await find(`A${accountId}`)).toBeUndefined();
  });

  it('may be roles', async () => {
    const accountId = await ground().account();
    const role = user('Auditor', { kind: 'role', policies: [{ type: 'System', name: 'ReadOnlyAccess' }] });
    await rows().declare(accountId, role, NOW);
    const expected = {
      id: role.id,
      name: 'Auditor',
      policies: [{ type: 'System', name: 'ReadOnlyAccess', attachedTo: 'Role' }],
    };
    expect(await findRole(accountId, 'Auditor')).toEqual(expected);
    expect(await findRole(accountId, 'auditor')).toEqual(expected);
    expect(await findRole(accountId, 'Auditors')).toBeUndefined();
    expect(await findRole(await ground().account(), 'Auditor')).toBeUndefined();
  });

  it('may be groups, whose policies are those of their members', async () => {
    const accountId = await ground().account();
    const group = (change: Partial<PrincipalToDeclare>) =>
      rows().declare(accountId, user('readers', { kind: 'group', ...change }), NOW);
    const policies = [{ type: 'System' as const, name: 'ReadOnlyAccess' }];
    const policiesOf = async (name: string) => (await find(`${name}${accountId}`))?.owner;
    for (const name of ['alice', 'bob']) {
      await rows().declare(accountId, user(name, { keys: [key(`${name}${accountId}`)] }), NOW);
    }
    await group({ members: ['ALICE'], policies });
    expect(await policiesOf('alice')).toMatchObject({ policies });
    expect(await policiesOf('bob')).toMatchObject({ policies: [] });
    await group({ members: ['alice', 'bob'], policies });
    expect(await policiesOf('bob')).toMatchObject({ policies });
    // Left as they are
    await group({ policies: [] });
    await group({ policies });
    expect(await policiesOf('alice')).toMatchObject({ policies });
    await group({ members: [], policies });
    expect(await policiesOf('alice')).toMatchObject({ policies: [] });
    await expect(group({ members: ['alice', 'nobody'] })).rejects.toThrow('nobody, who is no user');
    const stranger = await ground().account();
    const theirs = user('readers', { kind: 'group', members: ['alice'] });
    await expect(rows().declare(stranger, theirs, NOW)).rejects.toThrow('alice, who is no user');
  });

  it('have policies of their own account', async () => {
    const [one, other] = [await ground().account(), await ground().account()];
    await rows().declare(one, user('alice', { keys: [key(`A${one}`)], policies: [custom('mine', '{"of":1}')] }), NOW);
    await rows().declare(
      other,
      user('alice', { keys: [key(`A${other}`)], policies: [custom('mine', '{"of":2}')] }),
      NOW,
    );
    expect(await find(`A${one}`)).toMatchObject({ owner: { policies: [{ document: '{"of":1}' }] } });
    expect(await find(`A${other}`)).toMatchObject({ owner: { policies: [{ document: '{"of":2}' }] } });
  });

  describe('findAccessKey', () => {
    it('knows the key of the account', async () => {
      const accountId = await ground().account();
      expect(await find(`LTAI${accountId}`)).toEqual({
        accessKeyId: `LTAI${accountId}`,
        accountId,
        status: 'Active',
        sealedSecret: 'sealed',
        owner: { type: 'Account' },
      });
    });

    it.each(['LTAInobody', '', 'a\0b', "' or 1=1 --", '%', '?', '$1'])('finds nothing for %p', async (accessKeyId) => {
      expect(await find(accessKeyId)).toBeUndefined();
    });

    it('tells the case of a key', async () => {
      const accountId = await ground().account();
      expect(await find(`ltai${accountId}`)).toBeUndefined();
    });
  });
});
