import { describe, expect, it } from '@jest/globals';
import { compileResources } from '../../src/catalog/resources.ts';
import { isFault } from '../../src/faults/fault.ts';

const PLACE = {
  regionId: 'cn-shanghai',
  accountId: '1',
  callerName: 'alice',
  callerArn: 'acs:ram::1:user/alice',
  administers: 'd-1',
};
const find = (resource: string | string[], params: object = {}) =>
  compileResources(resource)(params as Record<string, unknown>, PLACE);

function missing(resource: string, params: object): string | undefined {
  try {
    find(resource, params);
  } catch (cause) {
    return isFault(cause, 'ParameterMissing') ? cause.detail.Name : String(cause);
  }
  return undefined;
}

describe('compileResources', () => {
  it('fills in place and parameters, one ARN for each template', () => {
    expect(find(['acs:x:{regionId}:{accountId}:toy/{ToyId}', '*'], { ToyId: 't' })).toEqual([
      'acs:x:cn-shanghai:1:toy/t',
      '*',
    ]);
  });

  it('never takes a place from a parameter', () => {
    expect(find('acs:x::{accountId}:{policyOwner}', { accountId: '2', policyOwner: '3' })).toEqual(['acs:x::1:1']);
  });

  it('gives system policies to the system', () => {
    expect(find('acs:ram:*:{policyOwner}:policy/p', { PolicyType: 'System' })).toEqual(['acs:ram:*:system:policy/p']);
    expect(find('acs:ram:*:{policyOwner}:policy/p', { PolicyType: 'Custom' })).toEqual(['acs:ram:*:1:policy/p']);
  });

  it('means the caller where no user is named', () => {
    expect(find('user/{UserName|callerName}')).toEqual(['user/alice']);
    expect(find('user/{UserName|callerName}', { UserName: 'bob' })).toEqual(['user/bob']);
    expect(find('{PrincipalArn|callerArn}')).toEqual(['acs:ram::1:user/alice']);
    expect(find('{PrincipalArn|callerArn}', { PrincipalArn: 'acs:x' })).toEqual(['acs:x']);
  });

  it('means any one where none is named', () => {
    expect(find('toy/{ToyId|*}', { ToyId: 't' })).toEqual(['toy/t']);
    expect(find('toy/{ToyId|*}')).toEqual(['toy/*']);
  });

  it('takes a whole ARN from a parameter', () => {
    expect(find('{RoleArn}', { RoleArn: 'acs:ram::2:role/r' })).toEqual(['acs:ram::2:role/r']);
  });

  it('makes one ARN for each item of a list', () => {
    expect(find('{Kind}/{Names[]}', { Kind: 'role', Names: ['a', 'b'] })).toEqual(['role/a', 'role/b']);
  });

  it('means all there are where no item is named', () => {
    expect(find('{Kind}/{Names[]|*}', { Kind: 'role', Names: ['a', 'b'] })).toEqual(['role/a', 'role/b']);
    expect(find('{Kind}/{Names[]|*}', { Kind: 'role', Names: [] })).toEqual(['role/*']);
    expect(find('{Kind}/{Names[]|*}', { Kind: 'role' })).toEqual(['role/*']);
  });

  it.each([
    ['user/{UserName}', {}, 'UserName'],
    ['user/{UserName}', { UserName: 7 }, 'UserName'],
    ['{Names[]}', {}, 'Names'],
    ['{Names[]}', { Names: [] }, 'Names'],
    ['{toString}', {}, 'toString'],
  ])('misses what %s needs in %j', (resource, params, name) => {
    expect(missing(resource, params)).toBe(name);
  });
});
