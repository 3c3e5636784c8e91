import { describe, expect, it } from '@jest/globals';
import { judgeGuess, type GuessRecords } from '../../src/accounts/guesses.ts';
import { fault } from '../../src/faults/fault.ts';

describe('judgeGuess', () => {
  const wrong = () => fault('AuthenticationCodeWrong', {});
  const guess = { secret: 'OldPassword', owner: '2001' } as const;

  function open(wait: number) {
    const done: string[] = [];
    const records: GuessRecords = {
      take: (key, { most, seconds }) => {
        done.push(`take ${key} of ${most} in ${seconds}`);
        return Promise.resolve(wait);
      },
      forget: (key) => {
        done.push(`forget ${key}`);
        return Promise.resolve();
      },
    };
    const judge = (isRight: boolean) =>
      judgeGuess(
        records,
        guess,
        () => {
          done.push('judge');
          return isRight;
        },
        wrong,
      );
    return { done, judge };
  }

  const taken = 'take guess OldPassword 2001 of 10 in 3600';

  it('counts before it judges, and a right guess clears what was counted', async () => {
    const { done, judge } = open(0);
    await judge(true);
    expect(done).toEqual([taken, 'judge', 'forget guess OldPassword 2001']);
  });

  it('keeps count of a wrong one', async () => {
    const { done, judge } = open(0);
    await expect(judge(false)).rejects.toMatchObject({ fault: 'AuthenticationCodeWrong' });
    expect(done).toEqual([taken, 'judge']);
  });

  it('does not look at it when there is none left', async () => {
    const { done, judge } = open(1500);
    const detail = { Secret: 'OldPassword', RetryAfterMilliseconds: 1500 };
    await expect(judge(true)).rejects.toMatchObject({ fault: 'GuessLimitExceeded', detail });
    expect(done).toEqual([taken]);
  });
});
