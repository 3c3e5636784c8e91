// Every example of every schema is sent as a signed call and must be answered as it says.
import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../src/catalog/documents.ts';
import type { Example, Schema } from '../../src/catalog/operation.ts';
import { say as sayRest } from '../../src/dialects/rest/faultTable.ts';
import { say } from '../../src/dialects/rpc/faultTable.ts';
import {
  attach,
  freshName,
  join,
  makeAccessKey,
  makeAssumableRole,
  makeDirectory,
  makeFederatedRole,
  makeRamGroup,
  makeRamRole,
  makeSamlRole,
  makePolicy,
  makePolicyVersion,
  makeRamUser,
  makeUser,
  RAM,
  synchronize,
  trustIn,
} from '../support/given.ts';
import { GIVEN_PEOPLE } from '../support/givenPeople.ts';
import {
  bindDevice,
  codeAt,
  freshAlias,
  makeAlias,
  makeDevice,
  makeLoginProfile,
  makeUserWhoSignsIn,
} from '../support/signIn.ts';
import { GIVEN_ENTITLEMENTS } from '../support/givenEntitlements.ts';
import { makeApiClient, requestToken, signAssertion } from '../support/apiClient.ts';
import { apiClientOf, GIVEN_API_CLIENT } from '../support/givenApiClient.ts';
import { GIVEN_PROVISIONING } from '../support/givenProvisioning.ts';
import { GIVEN_RSA } from '../support/givenRsa.ts';
import { undescribedResult } from '../support/declared.ts';
import { SETTINGS_GIVEN } from '../support/givenSettings.ts';
import { callPortal, PORTAL_GIVEN } from '../support/portal.ts';
import { DOOR_GIVEN, visit } from '../support/portalPages.ts';
import { callScim, SOURCE_GIVEN } from '../support/identitySource.ts';
import { say as sayPortal } from '../../src/dialects/portal/faultTable.ts';
import { sayIn } from '../../src/dialects/portal/pages/words.ts';
import { say as sayScim } from '../../src/dialects/scim/faultTable.ts';
import { callRest, takesKeys } from '../support/administrator.ts';
import { onEveryDatabase, REGION, type Account, type How, type Key, type World } from '../support/world.ts';

type Values = Readonly<Record<string, string>>;

/** The states that examples start from, and what their placeholders stand for. */
const GIVEN: Readonly<Record<string, (world: World, account: Account) => Promise<Values>>> = {
  ...GIVEN_ENTITLEMENTS,
  ...GIVEN_PEOPLE,
  ...GIVEN_PROVISIONING,
  nothing: () => Promise.resolve({}),
  ...SETTINGS_GIVEN,
  ...SOURCE_GIVEN,
  ...PORTAL_GIVEN,
  ...DOOR_GIVEN,
  directory: async (world, account) => {
    const DirectoryName = freshName();
    return { DirectoryName, DirectoryId: await makeDirectory(world, account, DirectoryName) };
  },
  user: async (world, account) => ({ ...(await makeUser(world, account)) }),
  'ram user': async (world, account) => ({ UserId: await makeRamUser(world, account) }),
  'ram group': async (world, account) => ({ GroupId: await makeRamGroup(world, account) }),
  'ram user and group': userAndGroup,
  'ram member': async (world, account) => {
    const made = await userAndGroup(world, account);
    await join(world, account);
    return made;
  },
  'access key': async (world, account) => {
    const UserId = await makeRamUser(world, account);
    return { UserId, UserAccessKeyId: (await makeAccessKey(world, account)).accessKeyId };
  },
  'login profile': async (world, account) => {
    const UserId = await makeRamUser(world, account);
    await makeLoginProfile(world, account);
    return { UserId };
  },
  'user who signs in': async (world, account) => {
    const { accessKeyId, accessKeySecret } = await makeUserWhoSignsIn(world, account);
    return { CallerKeyId: accessKeyId, CallerKeySecret: accessKeySecret };
  },
  'mfa device': async (world, account) => {
    const UserId = await makeRamUser(world, account);
    const { serialNumber, seed } = await makeDevice(world, account);
    const codes = { Code1: codeAt(seed, world.now(), -1), Code2: codeAt(seed, world.now()) };
    return { UserId, SerialNumber: serialNumber, ...codes };
  },
  'bound mfa device': async (world, account) => {
    const UserId = await makeRamUser(world, account);
    const device = await makeDevice(world, account);
    await bindDevice(world, account, device);
    return { UserId, SerialNumber: device.serialNumber };
  },
  'account alias': async (world, account) => ({ Alias: await makeAlias(world, account) }),
  'assumable role': (world, account) => makeAssumableRole(world, account),
  'ram role': async (world, account) => ({
    RoleId: await makeRamRole(world, account, 'Operator', [{ Key: 'team', Value: 'ops' }]),
    RoleArn: `acs:ram::${account.accountId}:role/operator`,
    Trust: trustIn(account.accountId),
  }),
  policy: async (world, account) => {
    await makePolicy(world, account);
    return {};
  },
  'policy of ram user': async (world, account) => {
    const UserId = await makeRamUser(world, account);
    await makePolicy(world, account);
    await attach(world, account, 'User', 'Alice');
    return { UserId };
  },
  'policy of ram group': async (world, account) => {
    const GroupId = await makeRamGroup(world, account);
    await makePolicy(world, account);
    await attach(world, account, 'Group', 'Dev-Team');
    return { GroupId };
  },
  'policy of ram role': async (world, account) => {
    const RoleId = await makeRamRole(world, account);
    await makePolicy(world, account);
    await attach(world, account, 'Role', 'Operator');
    return { RoleId };
  },
  'denied call': async (world, account) => {
    await makeRamUser(world, account);
    const { body } = await world.call(await makeAccessKey(world, account), 'ListUsers', {}, RAM);
    const { EncodedDiagnosticMessage: Message = '' } = body['AccessDeniedDetail'] as Record<string, string>;
    return { Message, CallRequestId: body.RequestId, Resource: `acs:ram:*:${account.accountId}:user/*` };
  },
  'policy with two versions': async (world, account) => {
    await makePolicy(world, account);
    return { VersionId: await makePolicyVersion(world, account) };
  },
  'federated role': (world, account) => makeFederatedRole(world, account),
  ...GIVEN_RSA,
  ...GIVEN_API_CLIENT,
  'saml role': (world, account) => makeSamlRole(world, account),
  'synchronized user': async (world, account) => {
    const made = await makeUser(world, account);
    return { ...made, ExternalId: await synchronize(world, made) };
  },
};

async function userAndGroup(world: World, account: Account): Promise<Values> {
  return { UserId: await makeRamUser(world, account), GroupId: await makeRamGroup(world, account) };
}

/** Both schemes and all places, in turn. */
const MANNERS: readonly (readonly [title: string, how: How])[] = [
  ['V3, query', { scheme: 'V3' }],
  ['V1 by GET, query', { scheme: 'V1' }],
  ['V3, form', { scheme: 'V3', v3: { placement: 'form' } }],
  ['V1 by POST, form', { scheme: 'V1', v1: { method: 'POST', placement: 'form' } }],
  ['V1 by POST, both', { scheme: 'V1', v1: { method: 'POST', placement: { UserId: 'form', Action: 'form' } } }],
];

const all = readDocuments().flatMap(({ product, actions }) =>
  actions.flatMap(({ name, parameters, facts }) =>
    facts.examples.map((example) => ({
      title: `${product.name}:${name}, ${example.title}`,
      name,
      version: product.version,
      dialect: product.dialect,
      parameters,
      proof: facts.portal?.proof,
      page: facts.portal?.isPage === true ? facts.portal.path : undefined,
      example,
      faults: new Set(['ParameterInvalid', 'ParameterMissing', 'NoPermission', ...facts.faults]),
    })),
  ),
);
const restCases = all.filter(({ dialect }) => dialect === 'rest');
const cases = all
  .filter(({ dialect }) => dialect === 'rpc')
  .map((one, at) => {
    const [manner = '', how = {}] = MANNERS[at % MANNERS.length] ?? [];
    return { ...one, title: `${one.title} (${manner})`, how: { ...how, version: one.version } };
  });

onEveryDatabase('the examples of the schemas', (world) => {
  async function settle(example: Example) {
    const account = await world().account();
    const make = GIVEN[example.given ?? 'nothing'];
    if (!make) throw new Error(`nobody knows how to make "${String(example.given)}"`);
    const values: Values = {
      NewName: freshName(),
      Alias: freshAlias(),
      Region: REGION,
      AccountId: account.accountId,
      ...(await make(world(), account)),
    };
    return { account, values };
  }

  async function send(name: string, parameters: Schema, example: Example, how: How) {
    const { account, values } = await settle(example);
    const params = onWire(fill(example.params, values) as Record<string, unknown>, parameters);
    const answer = await world().call(callerOf(account, values), name, params, how);
    const witnessed = world().witnessed.find(({ requestId }) => requestId === answer.body.RequestId);
    return { answer, failure: witnessed?.failure, values };
  }

  describe('of operations with paths', () => {
    async function sendRest(name: string, example: Example) {
      const { account, values } = await settle(example);
      const key = { accessId: values['AccessId'] ?? '', privateKey: values['PrivateKey'] ?? '' };
      const caller = takesKeys(name) ? key : await makeApiClient(world(), account, values['DirectoryId'] ?? '');
      const answer = await callRest(world(), caller, name, fill(example.params, values) as Record<string, unknown>);
      const failure = world().witnessed.find(
        ({ requestId }) => requestId === answer.headers.get('x-request-id'),
      )?.failure;
      return { answer, failure, values };
    }

    it.each(restCases.filter(({ example }) => example.result !== undefined))('$title', async ({ name, example }) => {
      const { answer, values } = await sendRest(name, example);
      expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
      expect(undescribedResult(`rsa:${name}`, answer.body)).toEqual([]);
      expect(answer.body).toMatchObject(fill(example.result, values) as object);
    });

    it.each(restCases.filter(({ example }) => example.fault !== undefined))(
      '$title',
      async ({ name, example, faults }) => {
        const { answer, failure } = await sendRest(name, example);
        if (!failure) throw new Error(answer.text);
        expect(failure.fault).toBe(example.fault);
        expect(faults).toContain(failure.fault);
        expect(answer.status).toBe(sayRest(failure.fault, failure.detail as never).status);
      },
    );
  });

  describe('of the token endpoint', () => {
    it.each(all.filter(({ dialect }) => dialect === 'oauth'))('$title', async ({ example }) => {
      const { values } = await settle(example);
      const client_assertion = await signAssertion(world(), apiClientOf(values));
      const answer = await requestToken(world(), { client_assertion, ...(example.params as Record<string, string>) });
      const id = answer.headers.get('x-request-id');
      const failure = world().witnessed.find(({ requestId }) => requestId === id)?.failure;
      expect(failure?.fault).toBe(example.fault);
      if (example.fault === undefined) expect(undescribedResult('oauth:RequestToken', answer.body)).toEqual([]);
      expect(answer.body).toMatchObject(
        example.fault === undefined ? (example.result as object) : { error: expect.any(String) },
      );
    });
  });

  describe('of identity sources', () => {
    it.each(all.filter(({ dialect }) => dialect === 'scim'))('$title', async ({ name, example, faults }) => {
      const { values } = await settle(example);
      const answer = await callScim(world(), values['Secret'] ?? '', name, fill(example.params, values) as Values);
      if (example.fault === undefined) {
        expect([answer.status < 300, answer.text]).toEqual([true, expect.any(String)]);
        expect(answer.body).toMatchObject(fill(example.result, values) as object);
        return;
      }
      const id = answer.headers.get('x-request-id');
      const failure = world().witnessed.find(({ requestId }) => requestId === id)?.failure;
      if (!failure) throw new Error(answer.text);
      expect(failure.fault).toBe(example.fault);
      expect(faults).toContain(failure.fault);
      expect(answer.status).toBe(sayScim(failure.fault, failure.detail as never).status);
    });
  });

  describe('of the sign-in portal', () => {
    const portalCases = all.filter(({ dialect, page }) => dialect === 'portal' && page === undefined);
    it.each(portalCases)('$title', async ({ name, proof, example, faults }) => {
      const { values } = await settle(example);
      const token = proof === 'session' ? values['Session'] : values['AccessToken'];
      const params = fill(example.params, values) as Record<string, unknown>;
      const answer = await callPortal(world(), token, name, params);
      const { RequestId, ...body } = answer.body;
      if (example.fault === undefined) {
        expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
        expect(body).toMatchObject(fill(example.result, values) as object);
        return;
      }
      const failure = world().witnessed.find(({ requestId }) => requestId === RequestId)?.failure;
      if (!failure) throw new Error(answer.text);
      expect(failure.fault).toBe(example.fault);
      expect(faults).toContain(failure.fault);
      const { status, code, text } = sayPortal(failure.fault, failure.detail as never);
      expect([answer.status, body]).toEqual([status, { ErrorCode: code, ErrorMessage: text }]);
    });
  });

  describe('of people in front of a browser', () => {
    it.each(all.filter(({ page }) => page !== undefined))('$title', async ({ page = '', example, faults }) => {
      const { values } = await settle(example);
      const DirectoryName = values['DirectoryName'] ?? '';
      const visitor = visit(world(), { DirectoryName, UserName: 'alice' });
      const path = page.replace('{directory}', DirectoryName);
      const { status, headers } = await visitor.post(path, fill(example.params, values) as Values);
      const id = headers.get('x-request-id');
      const failure = world().witnessed.find(({ requestId }) => requestId === id)?.failure;
      expect(failure?.fault).toBe(example.fault);
      if (!failure) {
        // All of them are about people who are in then
        expect(example.result).toMatchObject({ Step: 'Done' });
        expect([status, visitor.cookies.size]).toEqual([303, 1]);
        return;
      }
      expect(faults).toContain(failure.fault);
      expect(status).toBe(sayIn('en', failure.fault, failure.detail as never).status);
    });
  });

  describe('answers with the result', () => {
    it.each(cases.filter(({ example }) => example.result !== undefined))('$title', async (one) => {
      const { answer, values } = await send(one.name, one.parameters, one.example, one.how);
      const { RequestId, ...result } = answer.body;
      expect([answer.status, answer.body.Code]).toEqual([200, undefined]);
      expect(RequestId).toBeDefined();
      expect(result).toMatchObject(fill(one.example.result, values) as object);
    });
  });

  describe('answers with the fault', () => {
    it.each(cases.filter(({ example }) => example.fault !== undefined))('$title', async (one) => {
      const { answer, failure } = await send(one.name, one.parameters, one.example, one.how);
      if (!failure) throw new Error(answer.text);
      const { status, code, message } = say(failure.fault, failure.detail as never);
      expect(failure.fault).toBe(one.example.fault);
      expect(one.faults).toContain(failure.fault);
      expect([answer.status, answer.body.Code, answer.body.Message]).toEqual([status, code, message]);
    });
  });
});

/** The account itself, unless the given state brought a caller of its own. */
function callerOf(account: Account, values: Values): Key {
  const { CallerKeyId: accessKeyId, CallerKeySecret: accessKeySecret } = values;
  return accessKeyId && accessKeySecret ? { accessKeyId, accessKeySecret } : account;
}

/** `${Name}` becomes its value, everywhere. Throws for a name that the given state does not have. */
function fill(node: unknown, values: Values): unknown {
  if (typeof node === 'string') {
    return node.replace(/\$\{(\w+)\}/g, (_all, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`the given state has no ${name}`);
      return value;
    });
  }
  if (Array.isArray(node)) return node.map((item) => fill(item, values));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, fill(member, values)]));
}

/** Parameters that travel as one JSON text are written as such. */
function onWire(params: Readonly<Record<string, unknown>>, { properties = {} }: Schema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const isJson = properties[name]?.['x-style'] === 'json' && typeof value === 'object';
      return [name, isJson ? JSON.stringify(value) : value];
    }),
  );
}
