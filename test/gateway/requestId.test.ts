import { describe, expect, it } from '@jest/globals';
import { mintRequestId } from '../../src/gateway/requestId.ts';

describe('mintRequestId', () => {
  const ids = Array.from({ length: 1000 }, mintRequestId);

  it('makes upper-case UUIDs of version 7', () => {
    for (const id of ids) expect(id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-7[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
  });

  it('never makes the same one twice', () => {
    // More than one refill of the pool of randomness
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map((id) => id.slice(15))).size).toBe(ids.length);
  });

  it('makes them in the order of time, to the millisecond: the audit index grows at its right edge', () => {
    const instants = ids.map((id) => id.slice(0, 13));
    expect([...instants].sort()).toEqual(instants);
  });
});
