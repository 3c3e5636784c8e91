import { beforeEach, describe, expect, it } from '@jest/globals';
import { compileUnsigned } from '../../../src/dialects/rpc/unsigned.ts';
import type { RpcCall } from '../../../src/dialects/rpc/call.ts';
import type { Federation } from '../../../src/identity/federation.ts';

const PROOF = { provider: 'ProviderArn', token: 'Token' };
const call = {
  operation: { validate: (raw: unknown) => raw },
  parameters: { ProviderArn: 'p', Token: 't' },
} as unknown as RpcCall;

describe('calls without a signature', () => {
  let at: number;
  let proven: string[];
  let prove: ReturnType<typeof compileUnsigned>;
  beforeEach(() => {
    at = Date.UTC(2026, 0, 2);
    proven = [];
    const federation = {
      prove: (provider: string, token: string) => {
        proven.push(`${provider} ${token}`);
        return Promise.resolve({ displayName: 'somebody' });
      },
    } as unknown as Federation;
    prove = compileUnsigned(federation, () => new Date(at));
  });
  const outcomes = (count: number) =>
    Promise.all(
      Array.from({ length: count }, () =>
        prove(call, PROOF).then(
          () => 'OK',
          (cause: unknown) => (cause as { fault: string }).fault,
        ),
      ),
    );

  it('are proven by what their parameters carry, and spend no nonce', async () => {
    expect(await prove(call, PROOF)).toEqual({
      principal: { displayName: 'somebody' },
      nonce: undefined,
      proof: 'Token',
    });
    expect(proven).toEqual(['p t']);
  });

  it('are a hundred in a second and no more, and nothing is proven beyond', async () => {
    const said = await outcomes(130);
    expect(said.filter((one) => one === 'Throttled')).toHaveLength(30);
    expect(proven).toHaveLength(100);
    at += 1000;
    expect(new Set(await outcomes(100))).toEqual(new Set(['OK']));
  });
});
