// Calls without a signature: what an identity provider signed, in a parameter, proves who asks.
import type { Proof } from '../../catalog/operation.ts';
import { fault } from '../../faults/fault.ts';
import type { Authenticated } from '../../gateway/contract.ts';
import type { Federation } from '../../identity/federation.ts';
import type { RpcCall } from './call.ts';

const PER_SECOND = 100;

/**
 * Proves who makes an unsigned call. Parameters are validated first, since the proof is among them; such a call has no nonce:
 * what it carries is good until it expires. Throws Throttled beyond 100 calls a second, all callers together, so that
 * anybody who needs no key cannot buy signature checks and look-ups without end.
 */
export function compileUnsigned(
  federation: Federation,
  now: () => Date,
): (call: RpcCall, proof: Proof) => Promise<Authenticated> {
  let second = 0;
  let used = 0;
  return async ({ operation, parameters }, proof) => {
    const params = operation.validate(parameters);
    const current = Math.floor(now().getTime() / 1000);
    used = current === second ? used + 1 : 1;
    second = current;
    if (used > PER_SECOND) throw fault('Throttled', { Scope: 'Api', RetryAfterMilliseconds: 1000 });
    const principal = await federation.prove(String(params[proof.provider]), String(params[proof.token]));
    return { principal, nonce: undefined, proof: proof.token };
  };
}
