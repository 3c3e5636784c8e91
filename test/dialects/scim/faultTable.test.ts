import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../../src/catalog/documents.ts';
import { say } from '../../../src/dialects/scim/faultTable.ts';
import type { FaultName } from '../../../src/faults/names.ts';

const DETAIL = { UserId: 'u', UserName: 'n', GroupName: 'g', Type: 'invalidPath', Reason: 'r', Limit: 1 } as never;
const declared = readDocuments()
  .filter(({ product }) => product.dialect === 'scim')
  .flatMap(({ actions }) => actions.flatMap(({ facts }) => facts.faults as readonly FaultName[]));

describe('say', () => {
  it.each([...new Set(declared)])('has words of its own for %s, which operations declare', (name) => {
    const { status, text } = say(name, DETAIL);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/internal error/);
  });

  it('takes a fault of another dialect for a mistake of ours', () => {
    expect(say('SignatureMismatch', DETAIL)).toMatchObject({ status: 500, text: 'An internal error occurred.' });
  });
});
