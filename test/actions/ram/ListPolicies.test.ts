import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makePolicy, RAM, READER } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

interface Listed {
  readonly IsTruncated: boolean;
  readonly Marker?: string;
  readonly Policies: { readonly Policy: readonly { readonly PolicyName: string; readonly PolicyType: string }[] };
}

onEveryDatabase('ram:ListPolicies', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'ListPolicies', params, RAM);
  const list = async (params: object) => (await call(params)).body as unknown as Listed;
  const names = ({ Policies }: Listed) => Policies.Policy.map(({ PolicyName }) => PolicyName);

  it('200 with every policy once, the ready-made ones first, page by page', async () => {
    for (const name of ['b', 'C', 'a']) await makePolicy(world(), account, name);
    const all = await list({});
    expect(names(all).slice(-3)).toEqual(['C', 'a', 'b']);
    expect(all.Policies.Policy[0]).toMatchObject({ PolicyType: 'System', PolicyName: 'AdministratorAccess' });
    expect(all.IsTruncated).toBe(false);
    for (const MaxItems of [1, 3, 7]) {
      const seen: string[] = [];
      let Marker: string | undefined;
      do {
        const page = await list({ MaxItems, ...(Marker !== undefined && { Marker }) });
        seen.push(...names(page));
        Marker = page.Marker;
      } while (Marker !== undefined);
      expect(seen).toEqual(names(all));
    }
  });

  it('200 with one type', async () => {
    await makePolicy(world(), account);
    const [custom, system] = [await list({ PolicyType: 'Custom' }), await list({ PolicyType: 'System' })];
    expect(custom.Policies.Policy).toMatchObject([
      { PolicyName: 'Reader', Tags: { Tag: [{ TagKey: 'team', TagValue: 'ops' }] }, AttachmentCount: 0 },
    ]);
    expect(new Set(system.Policies.Policy.map(({ PolicyType }) => PolicyType))).toEqual(new Set(['System']));
    expect((await list({ PolicyType: 'System', MaxItems: system.Policies.Policy.length })).IsTruncated).toBe(false);
  });

  it('200 with the policies that have every tag', async () => {
    const tagged = async (PolicyName: string, Tag: object) => {
      const params = { PolicyName, PolicyDocument: READER, Tag: JSON.stringify(Tag) };
      shown(await world().call(account, 'CreatePolicy', params, RAM), 'Policy');
    };
    await tagged('one', [{ Key: 'team', Value: 'ops' }]);
    await tagged('two', [{ Key: 'team', Value: 'dev' }, { Key: 'stage' }]);
    const found = async (Tag: object) => names(await list({ Tag: JSON.stringify(Tag) }));
    expect(await found([{ Key: 'team' }])).toEqual(['one', 'two']);
    expect(await found([{ Key: 'team', Value: 'ops' }])).toEqual(['one']);
    expect(
      await found([
        { Key: 'team', Value: 'dev' },
        { Key: 'stage', Value: '' },
      ]),
    ).toEqual(['two']);
    expect(await found([{ Key: 'Team' }])).toEqual([]);
  });

  it("200 without another account's", async () => {
    await makePolicy(world(), await world().account());
    expect(names(await list({ PolicyType: 'Custom' }))).toEqual([]);
  });

  it.each([
    ['PolicyType', { PolicyType: 'Inline' }],
    ['MaxItems', { MaxItems: 0 }],
    ['MaxItems', { MaxItems: 1001 }],
    ['Marker', { Marker: 'forged' }],
  ])('400 InvalidParameter.%s', async (name, params) => {
    expect(said(await call(params))).toBe(`400 InvalidParameter.${name}`);
  });

  it('400 InvalidParameter.Marker for the marker of another filter', async () => {
    const { Marker } = await list({ MaxItems: 1 });
    expect(said(await call({ MaxItems: 1, PolicyType: 'System', Marker }))).toBe('400 InvalidParameter.Marker');
  });
});
