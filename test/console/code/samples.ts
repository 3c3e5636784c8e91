// Calls that code is written for: plain ones, ones of each dialect, and one whose values try to break out.
import { readDocuments } from '../../../src/catalog/documents.ts';
import { publishCatalog } from '../../../src/catalog/publish.ts';
import type { DraftObject } from '../../../src/console/calls/draft.ts';
import { sampleOf, type Sample } from '../../../src/console/code/sample.ts';

const { products } = publishCatalog(
  readDocuments(),
  (dialect) => (dialect === 'rest' ? '/AdminInterface/restapi' : ''),
  () => ({ status: 0, code: '', message: '' }),
);

export const ORIGIN = 'https://gateway.example.com:8443';

export function sampleFor(product: string, action: string, draft: DraftObject, origin = ORIGIN): Sample {
  const of = products.find(({ name }) => name === product);
  const found = of?.actions.find(({ name }) => name === action);
  if (!of || !found) throw new Error(`no ${product}:${action}`);
  return sampleOf({ product: of, action: found, draft, origin });
}

/** Everything that ends a text in some language, or begins something in it. */
export const HOSTILE =
  '\'"`\\ \\n \\u0022 \\u{22} $HOME ${HOME} $(id) `id` %{ if true } #{x} <b> &amp; %20 + é 中 😀\n# line\r\ttab \u0001 \u2028 -- $$ \\';

export const CASES: readonly (readonly [name: string, sample: () => Sample])[] = [
  ['list', () => sampleFor('cloudsso', 'ListUsers', { DirectoryId: 'd-1', MaxResults: '10' })],
  ['nothing', () => sampleFor('cloudsso', 'ListDirectories', {})],
  [
    'nested',
    () =>
      sampleFor('ram', 'CreateRole', {
        RoleName: 'Reader',
        Tag: '[{"Key":"team","Value":"ops"}]',
        AssumeRolePolicyDocument: '{"Version":"1"}',
      }),
  ],
  ['secret', () => sampleFor('ram', 'CreateLoginProfile', { UserName: 'alice', Password: 'hunter2 hunter2' })],
  ['unsigned', () => sampleFor('sts', 'AssumeRoleWithOIDC', { RoleArn: 'acs:ram::1:role/x', OIDCToken: 'hunter2' })],
  [
    'resource',
    () => sampleFor('cloudsso', 'CreateUser', { DirectoryId: 'd-1', UserName: 'alice', DisplayName: '${x}' }),
  ],
  ['rest', () => sampleFor('rsa', 'UpdateUserStatus', { userId: 'u/1', userStatus: 'Disabled' })],
  [
    'hostile',
    () => sampleFor('cloudsso', 'CreateUser', { DirectoryId: 'd-1', UserName: 'alice', Description: HOSTILE }),
  ],
  ['hostileRest', () => sampleFor('rsa', 'LookupUser', { username: HOSTILE })],
];
