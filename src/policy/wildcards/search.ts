// Finds a segment anywhere in a text, 32 pattern characters per step. Without it `*a?a?a?b` would cost pattern × text.

/** Stands for `?` among code points. */
export const anyPoint = -1;

/** For one code point: at which positions of the segment it may stand. Dense when frequent, a list when rare. */
interface Places {
  readonly words?: Uint32Array;
  readonly positions: readonly number[];
}

const nowhere: Places = { positions: [] };

/**
 * Compiles a search (shift-and) for `points`, where `anyPoint` fits any code point. The result gives the offset behind
 * the leftmost occurrence at or after `from`, or -1. Memory is linear in the segment, time in text × segment / 32.
 */
export function compileSearch(points: readonly number[]): (text: string, from: number) => number {
  const width = Math.ceil(points.length / 32);
  const wild = new Uint32Array(width);
  const positions = new Map<number, number[]>();
  points.forEach((point, position) => {
    if (point === anyPoint) {
      raise(wild, position);
      return;
    }
    const list = positions.get(point);
    if (list === undefined) positions.set(point, [position]);
    else list.push(position);
  });
  const places = new Map<number, Places>();
  for (const [point, list] of positions) places.set(point, placesOf(list, wild));
  const last = points.length - 1;

  return (text, from) => {
    let state = new Uint32Array(width);
    let next = new Uint32Array(width);
    for (let at = from; at < text.length;) {
      const point = text.codePointAt(at) ?? 0;
      at += point > 0xffff ? 2 : 1;
      const { words = wild, positions: rare } = places.get(point) ?? nowhere;
      let carry = 1;
      for (let index = 0; index < width; index++) {
        const was = state[index] ?? 0;
        next[index] = ((was << 1) | carry) & (words[index] ?? 0);
        carry = was >>> 31;
      }
      for (const position of rare) if (position === 0 || isRaised(state, position - 1)) raise(next, position);
      if (isRaised(next, last)) return at;
      [state, next] = [next, state];
    }
    return -1;
  };
}

function placesOf(positions: readonly number[], wild: Uint32Array): Places {
  // Few code points can be frequent, so that the dense rows together stay linear in the segment.
  if (positions.length <= wild.length) return { positions };
  const words = wild.slice();
  for (const position of positions) raise(words, position);
  return { words, positions: [] };
}

function raise(words: Uint32Array, position: number): void {
  words[position >>> 5] = (words[position >>> 5] ?? 0) | (1 << (position & 31));
}

function isRaised(words: Uint32Array, position: number): boolean {
  return ((words[position >>> 5] ?? 0) & (1 << (position & 31))) !== 0;
}
