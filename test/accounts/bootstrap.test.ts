import { describe, expect, it } from '@jest/globals';
import { applyBootstrap, type Bootstrap, type PrincipalToDeclare } from '../../src/accounts/bootstrap.ts';

const NOW = new Date('2026-01-02T03:04:05Z');

async function declared(bootstrap: Bootstrap): Promise<PrincipalToDeclare[]> {
  const principals: PrincipalToDeclare[] = [];
  let byte = 0;
  await applyBootstrap(
    bootstrap,
    '1234567890123456',
    {
      declare: (accountId, principal, at) => {
        expect([accountId, at]).toEqual(['1234567890123456', NOW]);
        principals.push(principal);
        return Promise.resolve();
      },
      declareOidcProvider: () => Promise.resolve(),
      declareSamlProvider: () => Promise.resolve(),
    },
    {
      now: NOW,
      randomBytes: (count) => new Uint8Array(count).fill(byte++),
      seal: (id, secret) => `sealed(${id},${secret})`,
    },
  );
  return principals;
}

describe('applyBootstrap', () => {
  it.each([{}, { Users: [] }, { Users: [], Roles: [] }])('has nothing to do for %j', async (bootstrap) => {
    expect(await declared(bootstrap)).toEqual([]);
  });

  it('declares users with keys and policies', async () => {
    const Document = { Version: '1', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
    const principals = await declared({
      Users: [
        {
          UserName: 'alice',
          AccessKeys: [
            { AccessKeyId: 'LTAI1', AccessKeySecret: 'one' },
            { AccessKeyId: 'LTAI2', AccessKeySecret: 'two', Status: 'Inactive' },
          ],
          Policies: [{ System: 'AliyunCloudSSOReadOnlyAccess' }, { Custom: 'mine', Document }],
        },
        { UserName: 'bob' },
      ],
    });
    expect(principals).toEqual([
      {
        kind: 'user',
        id: `2${'0'.repeat(17)}`,
        name: 'alice',
        keys: [
          { accessKeyId: 'LTAI1', sealedSecret: 'sealed(LTAI1,one)', status: 'Active' },
          { accessKeyId: 'LTAI2', sealedSecret: 'sealed(LTAI2,two)', status: 'Inactive' },
        ],
        policies: [
          { type: 'System', name: 'AliyunCloudSSOReadOnlyAccess' },
          { type: 'Custom', name: 'mine', document: JSON.stringify(Document) },
        ],
      },
      { kind: 'user', id: `2${'1'.repeat(17)}`, name: 'bob', keys: [], policies: [] },
    ]);
  });

  it('declares roles, after the users', async () => {
    const principals = await declared({
      Users: [{ UserName: 'alice' }],
      Roles: [{ RoleName: 'Auditor', Policies: [{ System: 'ReadOnlyAccess' }] }, { RoleName: 'Nobody' }],
    });
    expect(principals.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'user alice',
      'role Auditor',
      'role Nobody',
    ]);
    expect(principals[1]).toMatchObject({ keys: [], policies: [{ type: 'System', name: 'ReadOnlyAccess' }] });
  });

  it('declares groups between users and roles, with the members that it names', async () => {
    const principals = await declared({
      Roles: [{ RoleName: 'Auditor' }],
      Groups: [
        { GroupName: 'ops', Members: ['alice'], Policies: [{ System: 'ReadOnlyAccess' }] },
        { GroupName: 'dev' },
      ],
      Users: [{ UserName: 'alice' }],
    });
    expect(principals.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'user alice',
      'group ops',
      'group dev',
      'role Auditor',
    ]);
    expect(principals[1]).toMatchObject({ members: ['alice'], policies: [{ type: 'System', name: 'ReadOnlyAccess' }] });
    expect(principals[2]).not.toHaveProperty('members');
  });

  it('stops at the first principal that cannot be declared', async () => {
    const asked: string[] = [];
    const broken = applyBootstrap(
      { Users: [{ UserName: 'alice' }, { UserName: 'bob' }] },
      '1234567890123456',
      {
        declare: (_accountId, { name }) => {
          asked.push(name);
          return Promise.reject(new Error('the AccessKey LTAI1 belongs to another principal'));
        },
        declareOidcProvider: () => Promise.resolve(),
        declareSamlProvider: () => Promise.resolve(),
      },
      { now: NOW, randomBytes: (count) => new Uint8Array(count), seal: () => '' },
    );
    await expect(broken).rejects.toThrow('LTAI1');
    expect(asked).toEqual(['alice']);
  });
});
