import { describe, expect, it } from '@jest/globals';
import { fault } from '../../src/faults/fault.ts';
import { isRetryable, refused, unavailable } from '../../src/store/failure.ts';

const failing = (change: object, message = 'failed'): Error => Object.assign(new Error(message), change);

describe('refused', () => {
  it('passes on what was written', async () => {
    expect(await refused(Promise.resolve('row'), {})).toBe('row');
  });

  it.each([
    ['directories_account_key', 'DirectoryLimitExceeded', { Limit: 1 }],
    ['directories_name_key', 'DirectoryNameTaken', { DirectoryName: 'toys' }],
    ['users_name_key', 'UserNameTaken', { UserName: 'alice' }],
    ['users_email_key', 'UserEmailTaken', { Email: 'a@example.com' }],
  ])('turns %s into %s', async (constraint, name, detail) => {
    const row = { directory_name: 'toys', user_name: 'alice', email: 'a@example.com' };
    const write = Promise.reject(failing({ code: '23505', constraint }));
    await expect(refused(write, row)).rejects.toMatchObject({ fault: name, detail });
  });

  it.each([
    failing({ code: '23505', constraint: 'users_pkey' }),
    failing({ code: '22P02' }),
    fault('NonceUsed', { Nonce: 'n' }),
  ])('leaves %p alone', async (cause) => {
    await expect(refused(Promise.reject(cause), {})).rejects.toBe(cause);
  });
});

describe('unavailable', () => {
  it.each([
    ...['08000', '08006', '53100', '53300', '57014', '57P01', '57P03', '58030'],
    ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'],
  ])('takes %s for a lost database', (state) => {
    const cause = failing({ code: state });
    expect(unavailable(cause)).toMatchObject({ fault: 'ServiceUnavailable', cause });
  });

  it.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Client has encountered a connection error and is not queryable',
    'Cannot use a pool after calling end on the pool',
  ])('takes the words of the driver: %s', (message) => {
    expect(unavailable(new Error(message))).toMatchObject({ fault: 'ServiceUnavailable' });
  });

  it.each([
    failing({ code: '23505' }),
    failing({ code: '42601' }),
    failing({ code: '40P01' }),
    new TypeError('x is undefined'),
    fault('UserNotFound', { UserId: 'u-1' }),
  ])('leaves %p alone', (cause) => {
    expect(unavailable(cause)).toBe(cause);
  });
});

describe('isRetryable', () => {
  it.each([
    ['40P01', true],
    ['40001', true],
    ['23505', false],
    ['57P01', false],
  ])('%s: %p', (state, expected) => {
    expect(isRetryable(failing({ code: state }))).toBe(expected);
  });

  it('never tries a fault again', () => {
    expect(isRetryable(fault('NonceUsed', { Nonce: 'n' }))).toBe(false);
  });
});
