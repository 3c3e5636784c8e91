// A few letters must find what a person means, over the catalogue that is published.
import { describe, expect, it } from '@jest/globals';
import { findActions } from '../../../src/console/explore/search.ts';
import { describeCatalog } from '../../../src/published.ts';
import { DOCUMENTS } from '../../support/documents.ts';

const { products } = describeCatalog(DOCUMENTS, []);
const find = (wanted: string): readonly string[] =>
  findActions(products, wanted).flatMap(({ product, actions }) => actions.map(({ name }) => `${product.name}:${name}`));

describe('findActions', () => {
  it('finds everything by nothing, product by product', () => {
    const all = products.flatMap(({ name, actions }) => actions.map((action) => `${name}:${action.name}`));
    expect(find('')).toEqual(all);
    expect(findActions(products, '').map(({ product }) => product)).toEqual(products);
  });

  it('finds a name whatever its case', () => {
    expect(find('UPDATEUSERSTATUS')).toContain('cloudsso:UpdateUserStatus');
  });

  it('wants every word, in any order, in product and name alike', () => {
    const found = find('role ram get');
    expect(found).toContain('ram:GetRole');
    expect(found.filter((id) => !/role/i.test(id) || !id.toLowerCase().includes('ram'))).toEqual([]);
    expect(find('role  ram get')).toEqual(found);
  });

  it('finds an operation by its path', () => {
    expect(find('/userstatus')).toContain('rsa:UpdateUserStatus');
  });

  it('goes by the order of letters only where no text has them together', () => {
    expect(find('upuserstat')).toContain('cloudsso:UpdateUserStatus');
    expect(find('getrole').filter((id) => !/getrole/i.test(id))).toEqual([]);
  });

  it('finds nothing where two letters or letters that are not there are wanted', () => {
    expect(find('zq')).toEqual([]);
    expect(find('upuserstatx')).toEqual([]);
  });
});
