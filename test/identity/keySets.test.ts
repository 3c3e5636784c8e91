import { describe, expect, it } from '@jest/globals';
import { KeySets } from '../../src/identity/oidc/keySets.ts';

const ISSUER = 'https://idp.example.com/tenant/';
const PROVIDER = { issuerUrl: ISSUER, clientIds: ['c'] };
const DISCOVERY = `${ISSUER}.well-known/openid-configuration`;
const KEYS = 'https://idp.example.com/keys';

function ground() {
  const asked: string[] = [];
  const documents = new Map<string, unknown>([
    [DISCOVERY, { issuer: ISSUER, jwks_uri: KEYS }],
    [KEYS, { keys: [{ kid: 'a' }] }],
  ]);
  const clock = { now: 1_000_000 };
  const keySets = new KeySets(
    (address) => {
      asked.push(address);
      return documents.has(address) ? Promise.resolve(documents.get(address)) : Promise.reject(new Error('down'));
    },
    () => clock.now,
  );
  return { asked, documents, clock, keySets };
}

describe('the keys of a provider', () => {
  it('are found where its discovery document says, once for many', async () => {
    const { asked, keySets } = ground();
    const found = await Promise.all(Array.from({ length: 5 }, () => keySets.get(PROVIDER)));
    expect(found[4]).toEqual({ keys: [{ kid: 'a' }] });
    expect(asked).toEqual([DISCOVERY, KEYS]);
  });

  it('are found without it when their address is known', async () => {
    const { asked, keySets } = ground();
    await keySets.get({ ...PROVIDER, jwksUri: KEYS });
    expect(asked).toEqual([KEYS]);
  });

  it('are kept for ten minutes, and longer while the provider is down', async () => {
    const { asked, documents, clock, keySets } = ground();
    await keySets.get(PROVIDER);
    clock.now += 599_999;
    await keySets.get(PROVIDER);
    expect(asked).toHaveLength(2);
    clock.now += 1;
    documents.delete(DISCOVERY);
    await expect(keySets.get(PROVIDER)).rejects.toThrow('down');
    expect(await keySets.get(PROVIDER)).toEqual({ keys: [{ kid: 'a' }] });
    expect(asked).toHaveLength(3);
  });

  it('are asked for again on demand, but not more often than every ten seconds', async () => {
    const { asked, clock, keySets } = ground();
    await keySets.get(PROVIDER);
    expect(await keySets.renew(PROVIDER)).toBeUndefined();
    clock.now += 10_000;
    expect(await keySets.renew(PROVIDER)).toBeDefined();
    expect(await keySets.renew(PROVIDER)).toBeUndefined();
    expect(asked).toHaveLength(4);
  });

  it('are not asked for at every call when there were none', async () => {
    const { asked, documents, clock, keySets } = ground();
    documents.delete(KEYS);
    await expect(keySets.get(PROVIDER)).rejects.toThrow('down');
    await expect(keySets.get(PROVIDER)).rejects.toThrow('a moment ago');
    expect(asked).toHaveLength(2);
    clock.now += 10_000;
    await expect(keySets.get(PROVIDER)).rejects.toThrow('down');
  });

  it.each([
    ['of another issuer', DISCOVERY, { issuer: 'https://evil.example.com', jwks_uri: KEYS }],
    ['without an address', DISCOVERY, { issuer: ISSUER }],
    ['that is nothing', DISCOVERY, null],
    ['that is no key set', KEYS, { keys: 'none' }],
  ])('are not believed from a document %s', async (_what, address, document) => {
    const { documents, keySets } = ground();
    documents.set(address, document);
    await expect(keySets.get(PROVIDER)).rejects.toThrow(ISSUER.slice(0, -1));
  });
});
