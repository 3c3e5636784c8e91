import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../src/catalog/documents.ts';
import { entityOf } from '../../src/catalog/entities.ts';
import { IN_GENERAL, publishCatalog } from '../../src/catalog/publish.ts';
import { say } from '../../src/dialects/rpc/faultTable.ts';

const DOCUMENTS = readDocuments();
const { products } = publishCatalog(
  DOCUMENTS,
  (dialect) => `/${dialect}`,
  (_dialect, fault) => say(fault as never, IN_GENERAL as never),
);

describe('publishCatalog', () => {
  it('has every action of every product', () => {
    expect(products.map(({ name, actions }) => [name, actions.length])).toEqual(
      DOCUMENTS.map(({ product, actions }) => [product.name, actions.length]),
    );
  });

  it('tells of an action what a form, a policy and a reader need', () => {
    const action = products
      .find(({ name }) => name === 'cloudsso')
      ?.actions.find(({ name }) => name === 'UpdateUserStatus');
    expect(action).toMatchObject({
      entity: 'User',
      access: 'update',
      ramAction: 'cloudsso:UpdateUserStatus',
      resources: ['acs:cloudsso:{regionId}:{accountId}:directory/{DirectoryId}/user/{UserId}'],
      parameters: { required: ['DirectoryId', 'UserId'], properties: { NewStatus: { enum: ['Enabled', 'Disabled'] } } },
    });
    expect(action?.description).toMatch(/\.$/);
    expect(action?.errors.map(({ status, code }) => `${status} ${code}`)).toContain('404 EntityNotExists.User');
    expect(action?.examples.length).toBeGreaterThan(1);
  });

  it('names what differs from call to call in braces, and leaves nothing undefined', () => {
    const texts = products.flatMap(({ actions }) => actions.flatMap(({ errors }) => errors));
    for (const { code, message } of texts) expect(`${code} ${message}`).not.toMatch(/undefined|NaN|\[object/);
    expect(texts.some(({ message }) => message.includes('{UserId}'))).toBe(true);
  });
});

describe('entityOf', () => {
  it.each([
    ['ListUsers', 'User'],
    ['AddUserToGroup', 'Group'],
    ['AttachPolicyToUser', 'Policy'],
    ['AddPermissionPolicyToAccessConfiguration', 'Access configuration'],
    ['DeleteSCIMServerCredential', 'Synchronization'],
    ['AssumeRoleWithSAML', 'Session'],
    ['ListStrangeThings', 'Strange thing'],
    ['Frobnicate', 'Other'],
  ])('of %s is %s', (action, entity) => {
    expect(entityOf(action)).toBe(entity);
  });
});
