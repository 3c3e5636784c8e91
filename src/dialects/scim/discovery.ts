// What the endpoint can do, for whoever asks: the same for everybody, so nobody has to say who asks (cloudsso 13.2).
import type { Middleware } from 'koa';
import type { Origins } from '../../gateway/origins.ts';
import { ROOT } from './route.ts';

const CORE = 'urn:ietf:params:scim:schemas:core:2.0';

type Document = Readonly<Record<string, unknown>>;

const supported = (isSupported: boolean, more: object = {}): Document => ({ supported: isSupported, ...more });

const PROVIDER: Document = {
  schemas: [`${CORE}:ServiceProviderConfig`],
  patch: supported(true),
  bulk: supported(false, { maxOperations: 0, maxPayloadSize: 0 }),
  filter: supported(true, { maxResults: 100 }),
  changePassword: supported(false),
  sort: supported(false),
  etag: supported(false),
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Bearer credential',
      description: 'The secret of a SCIM credential of the directory.',
      primary: true,
    },
  ],
};

const attribute = (name: string, description: string, more: object = {}): Document => ({
  name,
  type: 'string',
  multiValued: false,
  description,
  required: false,
  caseExact: false,
  mutability: 'readWrite',
  returned: 'default',
  uniqueness: 'none',
  ...more,
});
const complex = (name: string, description: string, subAttributes: readonly Document[], more: object = {}): Document =>
  attribute(name, description, { type: 'complex', subAttributes, ...more });

const EXTERNAL_ID = attribute('externalId', 'Identifier at the source.', { caseExact: true });

const SCHEMAS: readonly Document[] = [
  {
    id: `${CORE}:User`,
    name: 'User',
    description: 'A user of the directory.',
    attributes: [
      EXTERNAL_ID,
      attribute('userName', 'Name the user signs in with.', {
        required: true,
        mutability: 'immutable',
        uniqueness: 'server',
      }),
      attribute('displayName', 'Name to show.'),
      complex('name', 'Parts of the name.', [
        attribute('givenName', 'Given name.'),
        attribute('familyName', 'Family name.'),
      ]),
      complex(
        'emails',
        'The email address; one is kept.',
        [
          attribute('value', 'The address.', { uniqueness: 'server' }),
          attribute('type', 'Always work.'),
          attribute('primary', 'Always true.', { type: 'boolean' }),
        ],
        { multiValued: true },
      ),
      attribute('active', 'Whether the user may sign in.', { type: 'boolean' }),
    ],
  },
  {
    id: `${CORE}:Group`,
    name: 'Group',
    description: 'A group of the directory.',
    attributes: [
      EXTERNAL_ID,
      attribute('displayName', 'Name of the group.', { required: true, uniqueness: 'server' }),
      complex(
        'members',
        'Users in the group.',
        [
          attribute('value', 'Identifier of the user.', { caseExact: true, mutability: 'immutable' }),
          attribute('display', 'Name of the user.', { mutability: 'readOnly' }),
          attribute('type', 'Always User.', { mutability: 'readOnly' }),
        ],
        { multiValued: true },
      ),
    ],
  },
].map((schema) => ({ schemas: [`${CORE}:Schema`], ...schema }));

const TYPES: readonly Document[] = ['User', 'Group'].map((name) => ({
  schemas: [`${CORE}:ResourceType`],
  id: name,
  name,
  endpoint: `/${name}s`,
  description: `${name}s of the directory.`,
  schema: `${CORE}:${name}`,
}));

/** Answers GET on the discovery paths; everything else goes on. */
export function compileDiscovery(origins: Origins): Middleware {
  const documents = new Map<string, readonly [type: string, Document]>([
    ['/serviceproviderconfig', ['ServiceProviderConfig', PROVIDER]],
    ['/schemas', ['', pageOf('Schema', '/Schemas', SCHEMAS)]],
    ['/resourcetypes', ['', pageOf('ResourceType', '/ResourceTypes', TYPES)]],
    ...SCHEMAS.map((one) => [`/schemas/${String(one['id']).toLowerCase()}`, ['Schema', one]] as const),
    ...TYPES.map((one) => [`/resourcetypes/${String(one['id']).toLowerCase()}`, ['ResourceType', one]] as const),
  ]);
  return (ctx, next) => {
    const path = ctx.path.slice(ROOT.length).replace(/\/$/, '');
    const found = ctx.method === 'GET' ? documents.get(path.toLowerCase()) : undefined;
    if (!found) return next();
    const [resourceType, document] = found;
    const base = `${origins(ctx)[0] ?? ''}${ROOT}`;
    const meta = resourceType === '' ? {} : { meta: { resourceType, location: base + path } };
    ctx.set('content-type', 'application/scim+json');
    ctx.body = JSON.stringify({ ...document, ...meta });
  };
}

function pageOf(resourceType: string, path: string, all: readonly Document[]): Document {
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults: all.length,
    startIndex: 1,
    itemsPerPage: all.length,
    // Relative, as locations may be: the host is that of the request
    Resources: all.map((one) => ({
      ...one,
      meta: { resourceType, location: `${ROOT}${path}/${String(one['id'])}` },
    })),
  };
}
