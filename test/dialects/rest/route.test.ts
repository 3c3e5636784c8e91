import { describe, expect, it } from '@jest/globals';
import type { Http, Operation } from '../../../src/catalog/operation.ts';
import { compileRoutes } from '../../../src/dialects/rest/route.ts';

const operation = (method: Http['method'], path: string): Operation =>
  ({
    id: `${method} ${path}`,
    http: { method, path, hasBody: false, permission: 'rsa.user.read', roles: ['HelpDesk'] },
  }) as unknown as Operation;
const find = compileRoutes([
  operation('PUT', '/v1/users/{userId}/userStatus'),
  operation('DELETE', '/v1/users/{userId}'),
  operation('POST', '/v1/users/lookup'),
  operation('POST', '/v1/users/{userId}/sync'),
  operation('GET', '/v1/users/{userId}/authlogs'),
]);
const ROOT = '/AdminInterface/restapi';
const found = (method: string, path: string) => {
  const finding = find(method, path);
  return typeof finding === 'object' ? [finding.operation.id, finding.values] : finding;
};

describe('compileRoutes', () => {
  it.each([
    ['PUT', '/v1/users/u-1/userStatus', 'PUT /v1/users/{userId}/userStatus', { userId: 'u-1' }],
    ['PUT', '//v1/users/u-1/userStatus', 'PUT /v1/users/{userId}/userStatus', { userId: 'u-1' }],
    ['PUT', '/V1/USERS/U-1/userstatus', 'PUT /v1/users/{userId}/userStatus', { userId: 'U-1' }],
    ['PUT', '/v1/users//userStatus', 'PUT /v1/users/{userId}/userStatus', { userId: '' }],
    ['PUT', '/v1/users/userStatus', 'PUT /v1/users/{userId}/userStatus', { userId: '' }],
    ['POST', '/v1/users/sync', 'POST /v1/users/{userId}/sync', { userId: '' }],
    ['POST', '/v1/users/lookup', 'POST /v1/users/lookup', {}],
    ['GET', '/v1/users/a/authlogs/', 'GET /v1/users/{userId}/authlogs', { userId: 'a' }],
    ['DELETE', '/v1/users/a%20b', 'DELETE /v1/users/{userId}', { userId: 'a b' }],
    ['DELETE', '/v1/users/%E4', 'DELETE /v1/users/{userId}', { userId: '%E4' }],
    ['DELETE', '/v1/users/lookup%2Fx', 'DELETE /v1/users/{userId}', { userId: 'lookup/x' }],
  ])('%s %s is %s', (method, path, id, values) => {
    expect(found(method, ROOT + path)).toEqual([id, values]);
  });

  it('knows no case of its own root', () => {
    expect(found('POST', '/admininterface/RESTAPI/v1/users/lookup')).toEqual(['POST /v1/users/lookup', {}]);
  });

  it.each([
    ['GET', '/v1/users/lookup'],
    ['GET', '/v1/users/u-1/userStatus'],
    ['PATCH', '/v1/users/u-1'],
  ])('%s %s has another method', (method, path) => {
    expect(found(method, ROOT + path)).toBe('OtherMethod');
  });

  it.each(['/v1', '/v1/users', '/v1//users/u-1', '/v1/users/u-1//userStatus', '/v2/users/lookup', '', '/'])(
    '%s leads nowhere',
    (path) => {
      expect(found('PUT', ROOT + path)).toBeUndefined();
    },
  );

  it('leads nowhere under another root', () => {
    expect(found('POST', '/AdminInterface/rest/v1/users/lookup')).toBeUndefined();
    expect(found('POST', '/AdminInterface/restapis/v1/users/lookup')).toBeUndefined();
  });
});
