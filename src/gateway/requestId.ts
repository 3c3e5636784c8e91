// Every answer carries one of these; without it neither log nor audit event can be found again.
import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const RANDOM_BYTES = 16;
// Asking the system for randomness call by call would cost more than everything else here
const pool = Buffer.alloc(256 * RANDOM_BYTES);
let used = pool.length;

function random(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += RANDOM_BYTES;
  return pool.subarray(used - RANDOM_BYTES, used);
}

/** A fresh RequestId: an upper-case UUID (rpc-protocol 7.1). Version 7, so that the audit index grows at its right edge. */
export function mintRequestId(): string {
  return v7({ random: random() }).toUpperCase();
}
