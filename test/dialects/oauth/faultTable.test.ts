import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../../src/catalog/documents.ts';
import { say } from '../../../src/dialects/oauth/faultTable.ts';
import type { FaultName } from '../../../src/faults/names.ts';

const DETAIL = { Name: 'n', Reason: 'r', LimitBytes: 1 } as never;
const declared = readDocuments()
  .filter(({ product }) => product.dialect === 'oauth')
  .flatMap(({ actions }) => actions.flatMap(({ facts }) => facts.faults as readonly FaultName[]));

describe('say', () => {
  it.each(declared)('has words of its own for %s, which the endpoint declares', (name) => {
    expect(say(name, DETAIL).status).toBe(403);
  });

  it.each([
    ['TokenRequestInvalid', 400, 'invalid_request'],
    ['GrantUnsupported', 400, 'unsupported_grant_type'],
    ['ClientAssertionInvalid', 403, 'invalid_client'],
    ['NonceUsed', 403, 'invalid_client'],
    ['NoPermission', 403, 'invalid_client'],
    ['ScopeNotGranted', 403, 'invalid_scope'],
    ['Throttled', 429, 'temporarily_unavailable'],
    ['ServiceUnavailable', 503, 'temporarily_unavailable'],
  ] as const)('%s is %i %s', (name, status, error) => {
    expect(say(name, DETAIL)).toMatchObject({ status, error });
  });

  it('takes a fault of another dialect for a mistake of ours', () => {
    expect(say('UserNotFound', DETAIL)).toMatchObject({ status: 500, error: 'server_error' });
  });
});
