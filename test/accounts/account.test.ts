import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ensureAccount, pick, type AccountRows, type Making, type NewAccount } from '../../src/accounts/account.ts';

const NOW = new Date('2026-01-02T03:04:05Z');
const making: Making = { now: NOW, randomBytes, seal: (id, secret) => `sealed(${id},${secret})` };
const NO_WISHES = { accountId: undefined, rootKey: undefined };

/** A table of one account for all processes of a test. */
function openRows(): AccountRows & { readonly accounts: NewAccount[] } {
  const accounts: NewAccount[] = [];
  return {
    accounts,
    findFirst: () => Promise.resolve(accounts[0]?.accountId),
    insertFirst: (account) => {
      if (accounts.length > 0) return Promise.resolve(false);
      accounts.push(account);
      return Promise.resolve(true);
    },
  };
}

describe('ensureAccount', () => {
  it('makes account and root key on the first run, and shows the secret', async () => {
    const rows = openRows();
    const { accountId, made } = await ensureAccount(rows, NO_WISHES, making);
    expect(accountId).toMatch(/^1\d{15}$/);
    expect(made?.accountId).toBe(accountId);
    expect(made?.rootKey.accessKeyId).toMatch(/^LTAI[A-Za-z0-9]{20}$/);
    expect(made?.rootKey.accessKeySecret).toMatch(/^[A-Za-z0-9]{30}$/);
    const { accessKeyId = '', accessKeySecret = '' } = made?.rootKey ?? {};
    expect(rows.accounts).toEqual([
      { accountId, accessKeyId, sealedSecret: `sealed(${accessKeyId},${accessKeySecret})`, at: NOW },
    ]);
  });

  it('takes what it is told', async () => {
    const rows = openRows();
    const rootKey = { accessKeyId: 'LTAIwished', accessKeySecret: 'wished-secret' };
    const answer = await ensureAccount(rows, { accountId: '1111111111111111', rootKey }, making);
    expect(answer).toEqual({ accountId: '1111111111111111', made: { accountId: '1111111111111111', rootKey } });
  });

  it('makes nothing on later runs, whatever it is told', async () => {
    const rows = openRows();
    const { accountId } = await ensureAccount(rows, NO_WISHES, making);
    const wishes = { accountId: '2222222222222222', rootKey: { accessKeyId: 'LTAIother', accessKeySecret: 'x' } };
    expect(await ensureAccount(rows, wishes, making)).toEqual({ accountId, made: undefined });
    expect(rows.accounts).toHaveLength(1);
  });

  it('gives processes that start together one account, and shows its secret to one of them', async () => {
    const rows = openRows();
    const answers = await Promise.all(Array.from({ length: 8 }, () => ensureAccount(rows, NO_WISHES, making)));
    expect(rows.accounts).toHaveLength(1);
    expect(new Set(answers.map(({ accountId }) => accountId))).toEqual(new Set([rows.accounts[0]?.accountId]));
    expect(answers.filter(({ made }) => made !== undefined)).toHaveLength(1);
  });

  it('takes the account of the process that was faster', async () => {
    const rows = openRows();
    let asked = 0;
    const late: AccountRows = {
      findFirst: () => ((asked += 1) === 1 ? Promise.resolve(undefined) : rows.findFirst()),
      insertFirst: rows.insertFirst,
    };
    await rows.insertFirst({ accountId: '3333333333333333', accessKeyId: 'a', sealedSecret: 's', at: NOW });
    expect(await ensureAccount(late, NO_WISHES, making)).toEqual({ accountId: '3333333333333333', made: undefined });
  });
});

describe('pick', () => {
  it('takes each byte below the greatest multiple once, and throws the others away', () => {
    const all = Uint8Array.from({ length: 256 }, (_, at) => at);
    let given = 0;
    const bytes = (count: number): Uint8Array => all.subarray(given, (given += count));
    const text = pick(250, '0123456789', bytes);
    expect(text).toHaveLength(250);
    for (const digit of '0123456789') expect(text.split(digit)).toHaveLength(26);
  });

  it('asks again for what it threw away', () => {
    const rounds = [[255, 254, 9], [250, 8], [7]];
    const asked: number[] = [];
    const text = pick(3, '0123456789', (count) => {
      asked.push(count);
      return Uint8Array.from(rounds.shift() ?? []);
    });
    expect([text, asked]).toEqual(['987', [3, 2, 1]]);
  });

  it('can use every byte of an alphabet that divides 256', () => {
    expect(pick(2, '01', () => Uint8Array.from([255, 254]))).toBe('10');
  });
});
