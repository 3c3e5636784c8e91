// A principal and an operation by hand, for tests that need no more of them than their names.
import type { Operation } from '../../src/catalog/operation.ts';
import type { Principal } from '../../src/identity/principal.ts';
import type { Environment } from '../../src/journal/journal.ts';
import { compilePolicy } from '../../src/policy/compile.ts';
import { indexPolicies } from '../../src/policy/decide.ts';
import { parsePolicy } from '../../src/policy/document.ts';

export const ACCOUNT = '1234567890123456';

export function policies(...statements: readonly object[]): Principal['policies'] {
  const document = parsePolicy({ Version: '1', Statement: statements }, 'identity');
  return {
    identity: indexPolicies(statements.length > 0 ? [compilePolicy(document, { name: 'p', type: 'Custom' })] : []),
  };
}

export function user(...statements: readonly object[]): Principal {
  return {
    type: 'RAMUser',
    accountId: ACCOUNT,
    id: '200000000000000001',
    name: 'alice',
    arn: `acs:ram::${ACCOUNT}:user/alice`,
    displayName: '200000000000000001',
    accessKeyId: 'LTAIalice',
    policies: statements.length > 0 ? policies(...statements) : { identity: indexPolicies([]) },
  };
}

export const ROOT: Principal = {
  type: 'Account',
  accountId: ACCOUNT,
  id: ACCOUNT,
  name: '',
  arn: `acs:ram::${ACCOUNT}:root`,
  displayName: ACCOUNT,
  accessKeyId: 'LTAIroot',
  policies: { identity: indexPolicies([]) },
};

export function session(...statements: readonly object[]): Principal {
  return {
    ...user(...statements),
    type: 'AssumedRoleUser',
    id: '300000000000000001',
    arn: `acs:ram::${ACCOUNT}:role/auditor/nightly`,
    displayName: 'Auditor:nightly',
  };
}

export const OPERATION: Operation = {
  product: { name: 'cloudsso', title: 'CloudSSO', version: '2021-05-15', dialect: 'rpc', endpointPrefix: 'cloudsso' },
  name: 'GetUser',
  id: 'cloudsso:GetUser',
  ramAction: 'cloudsso:GetUser',
  asksTrust: false,
  isDelegable: false,
  proof: undefined,
  http: undefined,
  scim: undefined,
  portal: undefined,
  parameters: {},
  result: {},
  faults: new Set(),
  validate: (raw) => raw as Record<string, unknown>,
  recount: () => '{}',
  resources: () => [],
  run: () => Promise.resolve({}),
};

export const ENVIRONMENT: Environment = {
  receivedAt: new Date('2026-01-02T03:04:05Z'),
  sourceIp: '203.0.113.7',
  secure: false,
  userAgent: 'test',
};

export const RESOURCE = `acs:cloudsso:cn-shanghai:${ACCOUNT}:directory/d-1/user/u-1`;
