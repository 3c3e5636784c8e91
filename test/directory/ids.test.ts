import { describe, expect, it } from '@jest/globals';
import { compileMint } from '../../src/directory/ids.ts';

/** The bytes of a list, over and over. */
function cycle(bytes: readonly number[]): (count: number) => Uint8Array {
  let at = 0;
  return (count) => Uint8Array.from({ length: count }, () => bytes[at++ % bytes.length] ?? 0);
}

describe('compileMint', () => {
  it.each([
    ['cn-shanghai', '00'],
    ['cn-hongkong', '02'],
    ['ap-southeast-1', '03'],
    ['ap-northeast-2', '04'],
    ['us-west-1', '05'],
    ['eu-central-1', '06'],
    ['somewhere-else-1', '0z'],
  ])('puts the tag of %s into ids', (region, tag) => {
    const mint = compileMint(region, cycle([0]));
    expect(mint('directory')).toBe(`d-${tag}0000000000`);
    expect(mint('user')).toBe(`u-${tag}000000000000000000`);
  });

  it.each([
    ['cn-shanghai', 'sh'],
    ['cn-hongkong', 'hk'],
    ['ap-southeast-1', 'sg'],
    ['ap-northeast-2', 'kr'],
    ['us-west-1', 'us'],
    ['eu-central-1', 'de'],
    ['somewhere-else-1', 'zz'],
  ])('puts the letters of %s into ids of tasks', (region, letters) => {
    expect(compileMint(region, cycle([0]))('task')).toBe(`t-${letters}000000000000000000`);
  });

  it('uses digits and small letters, in this order', () => {
    const mint = compileMint('cn-shanghai', cycle(Array.from({ length: 18 }, (_, at) => at * 2)));
    expect(mint('user')).toBe('u-0002468acegikmoqsuwy'.slice(0, 22));
  });

  it('throws away the bytes that would favour some letters', () => {
    const mint = compileMint('cn-shanghai', cycle([252, 253, 254, 255, 35]));
    expect(mint('directory')).toBe('d-00zzzzzzzzzz');
  });

  it('makes each letter equally likely: each has seven bytes', () => {
    const bytes = Array.from({ length: 256 }, (_, at) => at);
    const mint = compileMint('cn-shanghai', cycle(bytes));
    const counts = new Map<string, number>();
    // 14 ids of 18 letters use each of the 252 good bytes exactly once
    for (let made = 0; made < 14; made += 1) {
      for (const letter of mint('user').slice(4)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect(counts.size).toBe(36);
    expect(new Set(counts.values())).toEqual(new Set([7]));
  });

  it('asks for as many bytes as it still needs', () => {
    const asked: number[] = [];
    const mint = compileMint('cn-shanghai', (count) => {
      asked.push(count);
      return new Uint8Array(count).fill(asked.length === 1 ? 255 : 1);
    });
    mint('directory');
    expect(asked).toEqual([10, 10]);
  });
});
