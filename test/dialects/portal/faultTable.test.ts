import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../../src/catalog/documents.ts';
import { say } from '../../../src/dialects/portal/faultTable.ts';
import type { FaultName } from '../../../src/faults/names.ts';

const DETAIL = { UserId: 'u', Name: 'NextToken', Reason: 'r', Limit: 1, Method: 'PUT', LimitBytes: 1 } as never;
const declared = readDocuments()
  .filter(({ product }) => product.dialect === 'portal')
  .flatMap(({ actions }) => actions.flatMap(({ facts }) => facts.faults as readonly FaultName[]));
const PROVING = ['AccessTokenInvalid', 'AccessTokenExpired', 'UserDisabled'] as const;

describe('say', () => {
  it.each([...new Set([...declared, ...PROVING])])('has words of its own for %s', (name) => {
    const { status, code, text } = say(name, DETAIL);
    expect(status).toBeLessThan(500);
    expect(code).toMatch(/^[A-Z][A-Za-z.]+$/);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/internal error/);
  });

  it('takes a fault of another dialect for a mistake of ours', () => {
    expect(say('SignatureMismatch', DETAIL)).toMatchObject({ status: 500, text: 'An internal error occurred.' });
  });
});
