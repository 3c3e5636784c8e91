import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../../src/catalog/documents.ts';
import { say } from '../../../src/dialects/rest/faultTable.ts';
import type { FaultName } from '../../../src/faults/names.ts';

// Whatever a text asks for is there
const DETAIL = new Proxy({}, { get: () => 'something' }) as never;
const declared = readDocuments()
  .filter(({ product }) => product.dialect === 'rest')
  .flatMap(({ actions }) => actions.flatMap(({ facts }) => facts.faults as readonly FaultName[]));

describe('say', () => {
  it.each([...new Set(declared)])('has words of its own for %s, which operations declare', (name) => {
    const { status, text } = say(name, DETAIL);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/undefined|internal error/);
  });

  it.each([
    ['AccessTokenInvalid', 403, 'B'],
    ['NoPermission', 403, 'B'],
    ['ActionUnserved', 404, 'B'],
    ['ContentTypeUnsupported', 415, 'B'],
    ['UserNotFound', 404, 'A'],
    ['MethodUnsupported', 405, 'A'],
    ['UserSynchronized', 405, 'A'],
    ['UserPendingDeletion', 409, 'A'],
    ['Throttled', 429, 'A'],
    ['InternalError', 500, 'A'],
    ['ServiceUnavailable', 503, 'A'],
  ] as const)('%s is %i of family %s', (name, status, family) => {
    expect(say(name, DETAIL)).toMatchObject({ status, family });
  });

  it('takes a fault of another dialect for a mistake of ours', () => {
    expect(say('SignatureMismatch', DETAIL)).toEqual({ status: 500, family: 'A', text: 'An internal error occurred.' });
  });
});
