import { beforeEach, describe, expect, it } from '@jest/globals';
import { Lane, type Share } from '../../src/store/lane.ts';

interface Toy extends Share {
  readonly name: string;
}

/** A grouped statement that the test answers. */
interface Run {
  readonly names: string;
  readonly shares: readonly Toy[];
  answer(): void;
  lose(count: number): void;
  fail(cause: unknown): void;
}

const toy = (name: string, ...keys: string[]): Toy => ({ name, keys: keys.length > 0 ? keys : [name] });
const code = (text: string): Error => Object.assign(new Error(`SQLSTATE ${text}`), { code: text });

describe('Lane', () => {
  let runs: Run[];
  let lane: Lane<Toy, string>;
  beforeEach(() => {
    runs = [];
    lane = new Lane(
      (shares) =>
        new Promise((resolve, reject) => {
          const outcomes = shares.map(({ name }) => `done ${name}`);
          runs.push({
            names: shares.map(({ name }) => name).join(' '),
            shares,
            answer: () => {
              resolve(outcomes);
            },
            lose: (count) => {
              resolve(outcomes.slice(count));
            },
            fail: reject,
          });
        }),
    );
  });
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
  };
  const run = (at: number): Run => {
    const one = runs[at];
    if (!one) throw new Error(`there were only ${runs.length} runs`);
    return one;
  };
  const names = (): string[] => runs.map((one) => one.names);
  /** Answers every run until there are no more. */
  const answerAll = async (): Promise<void> => {
    for (let at = 0; at < runs.length; at += 1) {
      run(at).answer();
      await settled();
    }
  };

  describe('groups', () => {
    it('of one when idle', async () => {
      const outcome = lane.submit(toy('a'));
      expect(names()).toEqual(['a']);
      run(0).answer();
      expect(await outcome).toBe('done a');
    });

    it('of all that waited while a statement was in flight', async () => {
      const outcomes = ['a', 'b', 'c', 'd'].map((name) => lane.submit(toy(name)));
      expect(names()).toEqual(['a']);
      await answerAll();
      expect(names()).toEqual(['a', 'b c d']);
      expect(await Promise.all(outcomes)).toEqual(['done a', 'done b', 'done c', 'done d']);
    });

    it('of at most 128', async () => {
      const outcomes = Array.from({ length: 300 }, (_, at) => lane.submit(toy(String(at))));
      await answerAll();
      await Promise.all(outcomes);
      expect(runs.map(({ shares }) => shares.length)).toEqual([1, 128, 128, 43]);
    });

    it('and begins anew after it fell idle', async () => {
      const first = lane.submit(toy('a'));
      await answerAll();
      await first;
      const second = lane.submit(toy('b'));
      run(1).answer();
      expect(await second).toBe('done b');
    });
  });

  describe('keys', () => {
    it('in common keep shares apart, in their order', async () => {
      const outcomes = [toy('0'), toy('a1', 'a'), toy('a2', 'a'), toy('b1', 'b'), toy('a3', 'a')].map((one) =>
        lane.submit(one),
      );
      await answerAll();
      expect(names()).toEqual(['0', 'a1 b1', 'a2', 'a3']);
      await Promise.all(outcomes);
    });

    it('of a share that stays behind are held too: nothing overtakes it', async () => {
      const outcomes = [toy('0'), toy('a', 'x'), toy('ab', 'x', 'y'), toy('b', 'y'), toy('c', 'z')].map((one) =>
        lane.submit(one),
      );
      await answerAll();
      // b is free of a, but ab came before it and wants y as well
      expect(names()).toEqual(['0', 'a c', 'ab', 'b']);
      await Promise.all(outcomes);
    });

    it('may be none: such shares travel together', async () => {
      const none = (name: string): Toy => ({ name, keys: [] });
      const outcomes = [none('0'), none('a'), none('b')].map((one) => lane.submit(one));
      await answerAll();
      expect(names()).toEqual(['0', 'a b']);
      await Promise.all(outcomes);
    });

    it('let everyone with one key have a turn of its own, in order', async () => {
      const outcomes = Array.from({ length: 10 }, (_, at) => lane.submit(toy(String(at), 'same')));
      await answerAll();
      expect(names()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
      await Promise.all(outcomes);
    });
  });

  describe('failures', () => {
    /** Occupies the lane, so that what comes next travels together. */
    async function group(...shares: Toy[]): Promise<Promise<string>[]> {
      void lane.submit(toy('0'));
      const outcomes = shares.map((share) => lane.submit(share).catch((cause: unknown) => String(cause)));
      run(0).answer();
      await settled();
      return outcomes;
    }

    it('of one share leave the others alone', async () => {
      const outcomes = await group(toy('a'), toy('bad'), toy('c'));
      run(1).fail(code('22P02'));
      await settled();
      run(2).answer();
      await settled();
      run(3).fail(code('22P02'));
      await settled();
      run(4).answer();
      expect(await Promise.all(outcomes)).toEqual(['done a', 'Error: SQLSTATE 22P02', 'done c']);
      expect(names()).toEqual(['0', 'a bad c', 'a', 'bad', 'c']);
    });

    it.each(['57P01', '53300', '08006', 'ECONNREFUSED'])(
      'of the database (%s) are told to all at once',
      async (state) => {
        const outcomes = await group(toy('a'), toy('b'));
        run(1).fail(code(state));
        expect(await Promise.all(outcomes)).toEqual(['Fault: ServiceUnavailable', 'Fault: ServiceUnavailable']);
        expect(runs).toHaveLength(2);
      },
    );

    it('keep the lane going', async () => {
      const [lost] = await group(toy('a'));
      const later = lane.submit(toy('b'));
      run(1).fail(code('57P01'));
      expect(await lost).toBe('Fault: ServiceUnavailable');
      await settled();
      run(2).answer();
      expect(await later).toBe('done b');
    });

    it.each(['40P01', '40001'])('of a rivalry (%s) are tried again', async (state) => {
      const outcomes = await group(toy('a'), toy('b'));
      for (const at of [1, 2, 3]) {
        run(at).fail(code(state));
        await settled();
      }
      run(4).answer();
      expect(await Promise.all(outcomes)).toEqual(['done a', 'done b']);
      expect(names()).toEqual(['0', 'a b', 'a b', 'a b', 'a b']);
    });

    it('of a rivalry end after four attempts, and then each share is alone', async () => {
      const outcomes = await group(toy('a'), toy('b'));
      for (const at of [1, 2, 3, 4]) {
        run(at).fail(code('40P01'));
        await settled();
      }
      run(5).answer();
      await settled();
      for (const at of [6, 7, 8, 9]) {
        run(at).fail(code('40P01'));
        await settled();
      }
      expect(await Promise.all(outcomes)).toEqual(['done a', 'Error: SQLSTATE 40P01']);
      expect(names().slice(5)).toEqual(['a', 'b', 'b', 'b', 'b']);
    });

    it('include a statement that answers for fewer shares than it got', async () => {
      const outcomes = await group(toy('a'), toy('b'));
      run(1).lose(1);
      expect(await Promise.all(outcomes)).toEqual(['done b', 'Error: a grouped statement lost a share']);
    });
  });

  it('says so when too much waits, and takes more once it has caught up', async () => {
    const first = lane.submit(toy('first', 'same'));
    const waiting = Array.from({ length: 20_000 }, (_, at) => lane.submit(toy(String(at))));
    await expect(lane.submit(toy('late'))).rejects.toMatchObject({ fault: 'ServiceUnavailable' });
    run(0).answer();
    await first;
    await settled();
    const later = lane.submit(toy('later'));
    await answerAll();
    expect(await later).toBe('done later');
    expect(await Promise.all(waiting)).toHaveLength(20_000);
  });
});
