// What attaching, detaching and listing must do alike for users, groups and roles.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { declareUser, openSession } from '../../contract/principals.ts';
import {
  attach,
  join,
  makeDirectory,
  makePolicy,
  makeRamGroup,
  makeRamRole,
  makeRamUser,
  RAM,
} from '../../support/given.ts';
import { onEveryDatabase, type Account, type Key, type World } from '../../support/world.ts';

type Kind = 'User' | 'Group' | 'Role';

const MAKE = { User: makeRamUser, Group: makeRamGroup, Role: makeRamRole };
const OTHERS = { User: 'Group', Group: 'Role', Role: 'User' } as const;
const MOST_CUSTOM = { User: 10, Group: 5, Role: 5 };
const READER = { PolicyType: 'Custom', PolicyName: 'Reader' };
const CLOUDSSO_READER = { PolicyType: 'System', PolicyName: 'AliyunCloudSSOReadOnlyAccess' };

/** The holder `me` of that kind, with somebody who acts through it and has no other permission. */
async function makeActor(world: World, account: Account, kind: Kind): Promise<{ name: string; key: Key }> {
  if (kind === 'Role') {
    await makeRamRole(world, account, 'me');
    return { name: 'me', key: await openSession(world, account, 'me') };
  }
  const user = await declareUser(world, account);
  if (kind === 'User') return { name: user.UserName, key: user };
  await makeRamGroup(world, account, 'me');
  await join(world, account, user.UserName, 'me');
  return { name: 'me', key: user };
}

function suite(action: string, kind: Kind, tests: (world: () => World, account: () => Account) => void): void {
  onEveryDatabase(`ram:${action}`, (world) => {
    let account: Account;
    beforeEach(async () => {
      account = await world().account();
      await MAKE[kind](world(), account, 'me');
      await makePolicy(world(), account);
    });
    tests(world, () => account);
  });
}

/** Refusals that attaching and detaching share. */
function refusals(kind: Kind, call: (params?: object, who?: Account) => ReturnType<World['call']>, world: () => World) {
  it.each([
    ['InvalidParameter.PolicyType', { PolicyType: 'Inline' }],
    ['InvalidParameter.PolicyName.InvalidChars', { PolicyName: 'a b' }],
    ['InvalidParameter.PolicyName.Length', { PolicyName: '' }],
    [`InvalidParameter.${kind}Name.InvalidChars`, { [`${kind}Name`]: 'a b' }],
    [`InvalidParameter.${kind}Name.Length`, { [`${kind}Name`]: 'x'.repeat(65) }],
    ['InvalidParameter.ResourceGroupId', { ResourceGroupId: 'rg-1' }],
  ])('400 %s', async (code, params) => {
    expect(said(await call(params))).toBe(`400 ${code}`);
  });

  it('404 EntityNotExist.Policy first, for a system policy that is not built in too', async () => {
    const nobody = { [`${kind}Name`]: 'nobody' };
    expect(said(await call({ PolicyName: 'nobody', ...nobody }))).toBe('404 EntityNotExist.Policy');
    expect(said(await call({ PolicyType: 'System' }))).toBe('404 EntityNotExist.Policy');
    expect(said(await call(nobody))).toBe(`404 EntityNotExist.${kind}`);
  });

  it("404 for another account's policy and for its holder", async () => {
    const stranger = await world().account();
    expect(said(await call({}, stranger))).toBe('404 EntityNotExist.Policy');
    expect(said(await call(CLOUDSSO_READER, stranger))).toBe(`404 EntityNotExist.${kind}`);
  });
}

export function attaching(kind: Kind): void {
  const action = `AttachPolicyTo${kind}`;
  suite(action, kind, (world, account) => {
    const call = (params: object = {}, who = account()) =>
      world().call(who, action, { ...READER, [`${kind}Name`]: 'me', ...params }, RAM);

    it('200, and the policy is in force within five seconds', async () => {
      const owner = await world().account();
      const { name, key } = await makeActor(world(), owner, kind);
      const DirectoryId = await makeDirectory(world(), owner);
      const list = () => world().call(key, 'ListUsers', { DirectoryId });
      expect(said(await list())).toBe('403 NoPermission');
      expect(said(await call({ ...CLOUDSSO_READER, [`${kind}Name`]: name }, owner))).toBe('200');
      world().advance(5);
      expect(said(await list())).toBe('200');
    });

    it('200 by any case of the name, and with the account for a resource group', async () => {
      const scope = { ResourceGroupId: account().accountId };
      expect(said(await call({ [`${kind}Name`]: 'ME', ...scope }))).toBe('200');
      const { AttachmentCount } = shown<{ AttachmentCount: number }>(
        await world().call(account(), 'GetPolicy', READER, RAM),
        'Policy',
      );
      expect(AttachmentCount).toBe(1);
    });

    refusals(kind, call, world);

    it(`409 EntityAlreadyExists.${kind}.Policy for all but one of many at once`, async () => {
      const answers = await Promise.all([1, 2, 3, 4].map(() => call()));
      expect(answers.map(said).sort()).toEqual(['200', ...Array(3).fill(`409 EntityAlreadyExists.${kind}.Policy`)]);
    });

    it(`409 LimitExceeded.${kind}.Policy, never passed by many at once, each type by itself`, async () => {
      const most = MOST_CUSTOM[kind];
      const names = Array.from({ length: most + 2 }, (_, at) => `p${at}`);
      for (const name of names) await makePolicy(world(), account(), name);
      for (const name of names.slice(0, most - 1)) {
        await attach(world(), account(), kind, 'me', { PolicyType: 'Custom', PolicyName: name });
      }
      const answers = await Promise.all(names.slice(most - 1).map((PolicyName) => call({ PolicyName })));
      const full = `409 LimitExceeded.${kind}.Policy`;
      expect(answers.map(said).sort()).toEqual(['200', full, full]);
      expect(said(await call({ PolicyName: 'p0' }))).toBe(`409 EntityAlreadyExists.${kind}.Policy`);
      expect(said(await call(CLOUDSSO_READER))).toBe('200');
    });

    it('leaves no attachment to a policy that is deleted at once', async () => {
      const deletion = { PolicyName: 'Reader', CascadingDelete: true };
      await Promise.all([call(), world().call(account(), 'DeletePolicy', deletion, RAM)]);
      const left = await world().database.knex('policy_attachments').where({ account_id: account().accountId });
      expect(left).toEqual([]);
    });
  });
}

export function detaching(kind: Kind): void {
  const action = `DetachPolicyFrom${kind}`;
  suite(action, kind, (world, account) => {
    const call = (params: object = {}, who = account()) =>
      world().call(who, action, { ...READER, [`${kind}Name`]: 'me', ...params }, RAM);

    it('200, and the policy is without force within five seconds', async () => {
      const owner = await world().account();
      const { name, key } = await makeActor(world(), owner, kind);
      const DirectoryId = await makeDirectory(world(), owner);
      await attach(world(), owner, kind, name, CLOUDSSO_READER);
      const list = () => world().call(key, 'ListUsers', { DirectoryId });
      expect(said(await list())).toBe('200');
      expect(said(await call({ ...CLOUDSSO_READER, [`${kind}Name`]: name }, owner))).toBe('200');
      world().advance(5);
      expect(said(await list())).toBe('403 NoPermission');
    });

    refusals(kind, call, world);

    it(`404 EntityNotExist.${kind}.Policy for what is not attached, or not any more, or to somebody else`, async () => {
      const other = OTHERS[kind];
      await MAKE[other](world(), account(), 'me');
      await attach(world(), account(), other, 'me');
      expect(said(await call())).toBe(`404 EntityNotExist.${kind}.Policy`);
      await attach(world(), account(), kind, 'me');
      expect(said(await call())).toBe('200');
      expect(said(await call())).toBe(`404 EntityNotExist.${kind}.Policy`);
    });
  });
}

export function listing(kind: Kind): void {
  const action = `ListPoliciesFor${kind}`;
  suite(action, kind, (world, account) => {
    const call = (name = 'me', who = account()) => world().call(who, action, { [`${kind}Name`]: name }, RAM);

    describe('200', () => {
      it('with custom and system policies in the order of attachment', async () => {
        await attach(world(), account(), kind, 'me');
        world().advance(1);
        await attach(world(), account(), kind, 'me', { PolicyType: 'System', PolicyName: 'AliyunRAMReadOnlyAccess' });
        expect(shown(await call('Me'), 'Policies')).toEqual({
          Policy: [
            { ...READER, Description: '', DefaultVersion: 'v1', AttachDate: expect.stringMatching(INSTANT) },
            {
              PolicyType: 'System',
              PolicyName: 'AliyunRAMReadOnlyAccess',
              Description: expect.stringMatching(/./),
              DefaultVersion: 'v3',
              AttachDate: expect.stringMatching(INSTANT),
            },
          ],
        });
      });

      it('with nothing that others hold', async () => {
        const other = OTHERS[kind];
        await MAKE[other](world(), account(), 'me');
        await attach(world(), account(), other, 'me');
        expect(shown(await call(), 'Policies')).toEqual({ Policy: [] });
      });
    });

    it('400 by name', async () => {
      expect(said(await call('a b'))).toBe(`400 InvalidParameter.${kind}Name.InvalidChars`);
      expect(said(await call('x'.repeat(65)))).toBe(`400 InvalidParameter.${kind}Name.Length`);
    });

    it(`404 EntityNotExist.${kind}, for another account's too`, async () => {
      expect(said(await call('nobody'))).toBe(`404 EntityNotExist.${kind}`);
      expect(said(await call('me', await world().account()))).toBe(`404 EntityNotExist.${kind}`);
    });
  });
}
