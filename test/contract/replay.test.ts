import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { forgetExpiredNonces } from '../../src/store/housekeeping.ts';
import { makeUser, type Made } from '../support/given.ts';
import { signV1, signV3, type SignedRequest } from '../support/signer.ts';
import { CLOUDSSO, onEveryDatabase, type Account, type Answer, type Key } from '../support/world.ts';
import { said } from './outcome.ts';

const USED = '400 SignatureNonceUsed';
const NOBODY = 'u-00000000000000000000';

onEveryDatabase('a nonce', (world) => {
  let account: Account;
  let made: Made;
  beforeAll(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
  });

  interface Request {
    readonly scheme?: 'V1' | 'V3';
    readonly key?: Key;
    readonly nonce?: string;
    readonly at?: Date;
  }
  /** A signed request, to be sent as often as one likes. */
  const signed = (action: string, params: object, request: Request = {}): SignedRequest => {
    const { scheme = 'V3', key = account, nonce = randomUUID(), at = world().now() } = request;
    const rest = { endpoint: world().origin, version: CLOUDSSO, method: 'POST', params: { ...params } };
    return (scheme === 'V1' ? signV1 : signV3)({ ...rest, ...key, action, nonce, timestamp: at });
  };
  const send = async (request: SignedRequest): Promise<string> => said(await world().send(request));
  const status = async (): Promise<unknown> => {
    const { body } = await world().call(account, 'GetUser', made);
    return (body['User'] as { Status: string }).Status;
  };

  describe.each(['V1', 'V3'] as const)('in %s', (scheme) => {
    const CALLS: [action: string, what: string, params: () => object, first: string][] = [
      ['ListDirectories', 'that reads', () => ({}), '200'],
      ['GetUser', 'that reads one', () => made, '200'],
      ['UpdateUserStatus', 'that sets a status', () => ({ ...made, NewStatus: 'Enabled' }), '200'],
      ['UpdateUserStatus', 'that sets nothing', () => made, '200'],
      ['UpdateUser', 'that changes', () => ({ ...made, NewDescription: randomUUID() }), '200'],
      ['GetUser', 'that finds nothing', () => ({ ...made, UserId: NOBODY }), '404 EntityNotExists.User'],
      [
        'UpdateUserStatus',
        'that fails',
        () => ({ ...made, UserId: NOBODY, NewStatus: 'Enabled' }),
        '404 EntityNotExists.User',
      ],
      ['DeleteUser', 'that fails in its transaction', () => ({ ...made, UserId: NOBODY }), '404 EntityNotExists.User'],
      ['GetUser', 'that lacks a parameter', () => ({}), '400 MissingDirectoryId'],
      [
        'UpdateUserStatus',
        'that breaks a schema',
        () => ({ ...made, NewStatus: 'Moody' }),
        '400 InvalidParameter.NewStatus',
      ],
    ];

    it.each(CALLS)('of a %s call %s is spent by it', async (action, _what, params, first) => {
      const request = signed(action, params(), { scheme });
      expect(await send(request)).toBe(first);
      expect(await send(request)).toBe(USED);
      expect(await send(request)).toBe(USED);
    });

    it('of a call that was denied is spent by it', async () => {
      const key = { accessKeyId: `LTAI${randomUUID()}`, accessKeySecret: randomUUID() };
      const AccessKeys = [{ AccessKeyId: key.accessKeyId, AccessKeySecret: key.accessKeySecret }];
      await world().declare(account, { Users: [{ UserName: `denied${scheme}`, AccessKeys }] });
      const request = signed('GetUser', made, { scheme, key });
      expect(await send(request)).toBe('403 NoPermission');
      expect(await send(request)).toBe(USED);
    });

    it('belongs to its key, not to its request', async () => {
      const nonce = randomUUID();
      expect(await send(signed('ListDirectories', {}, { scheme, nonce }))).toBe('200');
      expect(await send(signed('GetUser', made, { scheme, nonce }))).toBe(USED);
      const stranger = await world().account();
      expect(await send(signed('ListDirectories', {}, { scheme, nonce, key: stranger }))).toBe('200');
    });

    it('is shared by both schemes', async () => {
      const nonce = randomUUID();
      expect(await send(signed('ListDirectories', {}, { scheme, nonce }))).toBe('200');
      const other = scheme === 'V1' ? 'V3' : 'V1';
      expect(await send(signed('ListDirectories', {}, { scheme: other, nonce }))).toBe(USED);
    });

    it('is not spent by a request that proved nothing', async () => {
      const nonce = randomUUID();
      const forged = { ...account, accessKeySecret: 'another' };
      const stale = new Date(world().now().getTime() - 16 * 60_000);
      expect(await send(signed('ListDirectories', {}, { scheme, nonce, key: forged }))).toBe(
        '400 SignatureDoesNotMatch',
      );
      expect(await send(signed('ListDirectories', {}, { scheme, nonce, at: stale }))).toBe(
        '400 InvalidTimeStamp.Expired',
      );
      expect(await send(signed('ListDirectories', {}, { scheme, nonce }))).toBe('200');
    });

    it.each(['ListDirectories', 'UpdateUserStatus', 'UpdateUser'])(
      'lets one of many %s at once pass',
      async (action) => {
        const change = { NewStatus: 'Enabled', NewDescription: randomUUID() };
        const request = signed(action, action === 'ListDirectories' ? {} : { ...made, ...change }, { scheme });
        const outcomes = await Promise.all(Array.from({ length: 16 }, () => send(request)));
        expect(outcomes.sort()).toEqual(['200', ...Array.from({ length: 15 }, () => USED)]);
      },
    );

    it('may be any text', async () => {
      for (const nonce of ["'; --", '0', 'n'.repeat(5000), 'ü😀', '%', ' ']) {
        if (scheme === 'V3' && !/^[\x21-\x7e]+$/.test(nonce)) continue;
        const own = `${nonce}${randomUUID()}`;
        expect(await send(signed('ListDirectories', {}, { scheme, nonce: own }))).toBe('200');
        expect(await send(signed('ListDirectories', {}, { scheme, nonce: own }))).toBe(USED);
      }
    });
  });

  it('that was replayed undoes nothing and does nothing', async () => {
    const disable = signed('UpdateUserStatus', { ...made, NewStatus: 'Disabled' });
    expect(await send(disable)).toBe('200');
    expect(await send(signed('UpdateUserStatus', { ...made, NewStatus: 'Enabled' }))).toBe('200');
    expect(await send(disable)).toBe(USED);
    expect(await status()).toBe('Enabled');
    const create = signed('CreateUser', { DirectoryId: made.DirectoryId, UserName: `n${randomUUID()}` });
    const outcomes = await Promise.all([send(create), send(create), send(create)]);
    expect(outcomes.sort()).toEqual(['200', USED, USED]);
  });

  it('leaves an event for each time it was tried', async () => {
    const request = signed('GetUser', made);
    const first = await world().send(request);
    const second = await world().send(request);
    const outcomeOf = async ({ body }: Answer): Promise<unknown> => {
      const events = world().database.knex<{ request_id: string; outcome: string }>('audit_events');
      const event = await events.where({ request_id: body.RequestId.toLowerCase() }).first('outcome');
      return event?.outcome;
    };
    expect([await outcomeOf(first), await outcomeOf(second)]).toEqual(['OK', 'NonceUsed']);
  });

  it('is forgotten only when its request could no longer pass', async () => {
    const minutes = (count: number): void => {
      world().advance(count * 60);
    };
    const housekeep = () => forgetExpiredNonces(world().database, world().now());
    const nonce = randomUUID();
    // Signed by a clock that is almost as far ahead as it may be: it could pass for almost half an hour
    const at = new Date(world().now().getTime() + 14 * 60_000);
    const request = signed('ListDirectories', {}, { nonce, at });
    const again = (): SignedRequest => signed('ListDirectories', {}, { nonce });
    expect(await send(request)).toBe('200');
    for (const wait of [5, 10, 13]) {
      minutes(wait);
      await housekeep();
      expect(await send(request)).toBe(USED);
      expect(await send(again())).toBe(USED);
    }
    minutes(2);
    await housekeep();
    expect(await send(request)).toBe('400 InvalidTimeStamp.Expired');
    expect(await send(again())).toBe(USED);
    minutes(20);
    expect(await housekeep()).toBeGreaterThan(0);
    expect(await send(request)).toBe('400 InvalidTimeStamp.Expired');
    expect(await send(again())).toBe('200');
  });
});
