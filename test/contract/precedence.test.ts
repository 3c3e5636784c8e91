import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sealSession } from '../../src/identity/sessionToken.ts';
import { sendExactly } from '../support/exactRequest.ts';
import { makeUser, type Made } from '../support/given.ts';
import { signV1, signV3, type SignedRequest } from '../support/signer.ts';
import { CLOUDSSO, onEveryDatabase, type Account, type Key, type World } from '../support/world.ts';
import { said } from './outcome.ts';
import { roleIdOf } from './principals.ts';

type Scheme = 'V1' | 'V3';

/** A call in the making: what each step of the corridor looks at, right until a mistake spoils it. */
interface Draft {
  key: Key;
  secret?: string;
  version: string;
  action: string;
  algorithm?: string;
  timestamp: Date;
  timestampText?: string;
  missing?: string;
  nonce: string;
  isReplayed: boolean;
  params: Record<string, string>;
  after: ((request: SignedRequest) => void)[];
}

interface Ground {
  readonly world: World;
  readonly account: Account;
  readonly made: Made;
  /** May do everything but has no rights of the root. */
  readonly allowed: Key;
  readonly denied: Key;
  readonly inactive: Key;
  readonly session: Required<Key>;
  readonly expired: Required<Key>;
}

interface Mistake {
  readonly step: number;
  readonly name: string;
  readonly said: string;
  readonly spoil: (draft: Draft, ground: Ground, scheme: Scheme) => void;
}

const STALE = 16 * 60 * 1000;
const MISSING = { V1: 'SignatureNonce', V3: 'x-acs-signature-nonce' } as const;

/** The order that is law: one line for each mistake, earlier steps first. Those of one step never meet. */
const LAW: readonly Mistake[] = [
  {
    step: 0,
    name: 'an HTTP method that is not served',
    said: '403 UnsupportedHTTPMethod',
    spoil: ({ after }) => after.push((request) => (request.method = 'PUT')),
  },
  {
    step: 1,
    name: 'a host of another product',
    said: '404 InvalidProduct.NotFound',
    spoil: ({ after }) => after.push((request) => (request.headers['host'] = 'ecs.aliyuncs.com')),
  },
  {
    step: 2,
    name: 'parameters that cannot be read',
    said: '400 InvalidRequest.Malformed',
    spoil: ({ after }) => after.push((request) => (request.url += '&x=%zz')),
  },
  {
    step: 3,
    name: 'an unknown version',
    said: '400 InvalidVersion',
    spoil: (draft) => (draft.version = '1999-01-01'),
  },
  {
    step: 4,
    name: 'an unknown action',
    said: '404 InvalidAction.NotFound',
    spoil: (draft) => (draft.action = 'UpdateUserMood'),
  },
  {
    step: 5,
    name: 'a missing common parameter',
    said: '400 MissingSignatureNonce',
    spoil: (draft, _ground, scheme) => (draft.missing = MISSING[scheme]),
  },
  {
    step: 6,
    name: 'a timestamp in another form',
    said: '400 InvalidTimeStamp.Format',
    spoil: (draft) => (draft.timestampText = '2026-02-30T00:00:00Z'),
  },
  {
    step: 6,
    name: 'an unknown signature method',
    said: '400 InvalidSignatureMethod',
    spoil: (draft, _ground, scheme) => (draft.algorithm = scheme === 'V1' ? 'HMAC-MD5' : 'ACS3-HMAC-MD5'),
  },
  {
    step: 7,
    name: 'a key that nobody has',
    said: '404 InvalidAccessKeyId.NotFound',
    spoil: (draft) => (draft.key = { accessKeyId: 'LTAInobody', accessKeySecret: 'x' }),
  },
  {
    step: 7,
    name: 'a key that is switched off',
    said: '400 InvalidAccessKeyId.Inactive',
    spoil: (draft, { inactive }) => (draft.key = inactive),
  },
  {
    step: 7,
    name: 'a temporary key without its token',
    said: '400 MissingSecurityToken',
    spoil: (draft, { session: { accessKeyId, accessKeySecret } }) => (draft.key = { accessKeyId, accessKeySecret }),
  },
  {
    step: 7,
    name: 'a token that is none',
    said: '400 InvalidSecurityToken.Malformed',
    spoil: (draft, { session }) => (draft.key = { ...session, securityToken: 'none' }),
  },
  {
    step: 7,
    name: 'a token of another key',
    said: '400 InvalidSecurityToken.MismatchWithAccessKey',
    spoil: (draft, { session }) => (draft.key = { ...session, accessKeyId: 'STS.other' }),
  },
  {
    step: 7,
    name: 'a token that has expired',
    said: '400 InvalidSecurityToken.Expired',
    spoil: (draft, ground) => (draft.key = ground.expired),
  },
  {
    step: 8,
    name: 'a signature made with another secret',
    said: '400 SignatureDoesNotMatch',
    spoil: (draft) => (draft.secret = 'another secret'),
  },
  {
    step: 9,
    name: 'a timestamp that is too old',
    said: '400 InvalidTimeStamp.Expired',
    spoil: (draft) => (draft.timestamp = new Date(draft.timestamp.getTime() - STALE)),
  },
  {
    step: 9,
    name: 'a timestamp from the future',
    said: '400 InvalidTimeStamp.Expired',
    spoil: (draft) => (draft.timestamp = new Date(draft.timestamp.getTime() + STALE)),
  },
  {
    step: 10,
    name: 'a nonce that was used',
    said: '400 SignatureNonceUsed',
    spoil: (draft) => (draft.isReplayed = true),
  },
  {
    step: 11,
    name: 'a missing parameter',
    said: '400 MissingUserId',
    spoil: ({ params }) => delete params['UserId'],
  },
  {
    step: 11,
    name: 'a parameter that breaks its schema',
    said: '400 InvalidParameter.NewStatus',
    spoil: ({ params }) => (params['NewStatus'] = 'Moody'),
  },
  {
    step: 12,
    name: 'a policy that does not allow it',
    said: '403 NoPermission',
    spoil: (draft, { denied }) => (draft.key = denied),
  },
  {
    step: 13,
    name: 'a user that does not exist',
    said: '404 EntityNotExists.User',
    spoil: ({ params }) => (params['UserId'] = 'u-00000000000000000000'),
  },
];

async function sessionOf(world: World, account: Account, seconds: number): Promise<Required<Key>> {
  const accessKeyId = `STS.${randomUUID()}`;
  const accessKeySecret = randomUUID();
  const expiresAt = Math.floor(world.now().getTime() / 1000) + seconds;
  const { accountId } = account;
  const roleId = await roleIdOf(world, accountId, 'Worker');
  const rest = { accountId, roleId, roleName: 'Worker', sessionName: 'day' };
  const securityToken = sealSession({ accessKeyId, accessKeySecret, expiresAt, ...rest }, world.keyring);
  return { accessKeyId, accessKeySecret, securityToken };
}

async function settle(world: World): Promise<Ground> {
  const account = await world.account();
  const made = await makeUser(world, account);
  const key = (): Key => ({ accessKeyId: `LTAI${randomUUID()}`, accessKeySecret: randomUUID() });
  const [allowed, denied, inactive] = [key(), key(), key()];
  const declared = ({ accessKeyId, accessKeySecret }: Key) => ({
    AccessKeyId: accessKeyId,
    AccessKeySecret: accessKeySecret,
  });
  const all = [{ System: 'AdministratorAccess' }];
  await world.declare(account, {
    Users: [
      { UserName: 'allowed', AccessKeys: [declared(allowed)], Policies: all },
      { UserName: 'denied', AccessKeys: [declared(denied)] },
      { UserName: 'inactive', AccessKeys: [{ ...declared(inactive), Status: 'Inactive' }], Policies: all },
    ],
    Roles: [{ RoleName: 'Worker', Policies: all }],
  });
  const [session, expired] = await Promise.all([sessionOf(world, account, 900), sessionOf(world, account, -1)]);
  return { world, account, made, allowed, denied, inactive, session, expired };
}

function sign(scheme: Scheme, { world }: Ground, draft: Draft): SignedRequest {
  const { key, secret, version, action, timestamp, timestampText, nonce, params, missing, algorithm } = draft;
  const call = {
    ...key,
    accessKeySecret: secret ?? key.accessKeySecret,
    endpoint: world.origin,
    method: 'POST',
    ...{ version, action, timestamp, nonce, params },
  };
  let request: SignedRequest;
  if (scheme === 'V1') {
    const common = {
      ...(timestampText !== undefined && { Timestamp: timestampText }),
      ...(algorithm !== undefined && { SignatureMethod: algorithm }),
      ...(missing !== undefined && { [missing]: undefined }),
    };
    request = signV1({ ...call, common, steps: { hash: 'sha1' } });
  } else {
    const headers: Record<string, string> = timestampText === undefined ? {} : { 'x-acs-date': timestampText };
    request = signV3({ ...call, headers, ...(algorithm !== undefined && { algorithm }) });
    const kept = Object.entries(request.headers).filter(([name]) => name !== missing);
    request = { ...request, headers: Object.fromEntries(kept) };
  }
  for (const change of draft.after) change(request);
  return request;
}

async function ask(scheme: Scheme, ground: Ground, mistakes: readonly Mistake[]): Promise<string> {
  const { world, made, allowed } = ground;
  const draft: Draft = {
    key: allowed,
    version: CLOUDSSO,
    action: 'UpdateUserStatus',
    timestamp: world.now(),
    nonce: randomUUID(),
    isReplayed: false,
    params: { ...made, NewStatus: 'Enabled' },
    after: [],
  };
  // The later mistake first, so that the earlier one has the last word on what both spoil
  for (const { spoil } of [...mistakes].reverse()) spoil(draft, ground, scheme);
  if (draft.isReplayed) {
    const { accessKeyId } = draft.key;
    const spender = [ground.denied, allowed].find((key) => key.accessKeyId === accessKeyId) ?? allowed;
    await world.call(spender, 'ListDirectories', {}, { v3: { nonce: draft.nonce } });
  }
  return said(await sendExactly(sign(scheme, ground, draft)));
}

onEveryDatabase('precedence', (world) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await settle(world());
  });

  describe.each(['V1', 'V3'] as const)('in %s', (scheme) => {
    it('a call without a mistake passes', async () => {
      expect(await ask(scheme, ground, [])).toBe('200');
    });

    it('a temporary key with its token passes', async () => {
      const session: Mistake = { step: 7, name: '', said: '', spoil: (draft) => (draft.key = ground.session) };
      expect(await ask(scheme, ground, [session])).toBe('200');
    });

    it.each(LAW.map((mistake) => [mistake.name, mistake] as const))('%s is told', async (_name, mistake) => {
      expect(await ask(scheme, ground, [mistake])).toBe(mistake.said);
    });

    const neighbours = LAW.flatMap((first) =>
      LAW.filter(({ step }) => step === first.step + 1).map(
        (second) => [first.name, second.name, first, second] as const,
      ),
    );
    it.each(neighbours)('%s comes before %s', async (_first, _second, first, second) => {
      expect(await ask(scheme, ground, [first, second])).toBe(first.said);
    });

    it('the order holds between any two, and with all that follows', async () => {
      for (const first of LAW) {
        const later = LAW.filter(({ step }) => step > first.step);
        for (const second of later)
          expect([first.name, second.name, await ask(scheme, ground, [first, second])]).toEqual([
            first.name,
            second.name,
            first.said,
          ]);
        const oneOfEach = later.filter(({ step }, at) => later.findIndex((other) => other.step === step) === at);
        expect([first.name, await ask(scheme, ground, [first, ...oneOfEach])]).toEqual([first.name, first.said]);
      }
    }, 60_000);
  });

  describe('in V1 alone', () => {
    const COMMON = ['AccessKeyId', 'SignatureMethod', 'SignatureVersion', 'SignatureNonce', 'Timestamp'] as const;

    it.each(COMMON)('a missing %s comes before whatever is wrong with the others', async (name) => {
      const wrong = { Timestamp: 'now', SignatureMethod: 'ROT13', SignatureVersion: '2.0', AccessKeyId: 'LTAInobody' };
      const how = { scheme: 'V1', v1: { common: { ...wrong, [name]: undefined } } } as const;
      const answer = await world().call(ground.allowed, 'UpdateUserStatus', {}, how);
      expect(said(answer)).toBe(`400 Missing${name}`);
    });
  });
});
