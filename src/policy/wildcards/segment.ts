// What stands between two stars of a pattern. Without it each star would have to try every way to go on.
import { anyPoint, compileSearch } from './search.ts';

/** A stretch of pattern without a star. Places are UTF-16 offsets; -1 means that it does not fit. */
export interface Segment {
  /** In characters. */
  readonly length: number;
  /** Where the text goes on when it begins with this segment. */
  startsAt(text: string): number;
  /** Where this segment starts when the text ends with it. */
  endsAt(text: string): number;
  /** Where the text goes on after the leftmost occurrence at or behind `from`. */
  find(text: string, from: number): number;
}

// Up to here the engine's own substring search is the quicker one and its worst case is small.
const longestNative = 256;

const tellingEnd = 12;

/** Compiles one stretch of pattern; every character but `?` is literal. */
export function compileSegment(source: string): Segment {
  return source.includes('?') ? compileWild(source) : compileLiteral(source);
}

function compileLiteral(source: string): Segment {
  const { length } = source;
  return {
    length,
    startsAt: (text) => (startsWith(text, source) ? length : -1),
    endsAt: (text) => (text.endsWith(source) ? text.length - length : -1),
    find:
      length > longestNative
        ? compileSearch(pointsOf(source))
        : (text, from) => {
            const at = text.indexOf(source, from);
            return at < 0 ? -1 : at + length;
          },
  };
}

/** What the built-in does, but names of one kind begin alike: the end tells them apart, the rest is compared by block. */
function startsWith(text: string, source: string): boolean {
  const { length } = source;
  for (let at = length - 1; at >= Math.max(length - tellingEnd, 0); at--) {
    if (text.charCodeAt(at) !== source.charCodeAt(at)) return false;
  }
  return length <= tellingEnd || text.slice(0, length) === source;
}

function compileWild(source: string): Segment {
  const points = pointsOf(source);
  return {
    length: points.length,
    startsAt: (text) => follow(points, text, 0),
    endsAt: (text) => {
      const start = stepBack(text, points.length);
      return start < 0 || follow(points, text, start) < 0 ? -1 : start;
    },
    find: compileSearch(points),
  };
}

function pointsOf(source: string): readonly number[] {
  return Array.from(source, (character) => (character === '?' ? anyPoint : (character.codePointAt(0) ?? anyPoint)));
}

function follow(points: readonly number[], text: string, from: number): number {
  let at = from;
  for (const point of points) {
    const found = text.codePointAt(at);
    if (found === undefined || (point !== anyPoint && point !== found)) return -1;
    at += found > 0xffff ? 2 : 1;
  }
  return at;
}

function stepBack(text: string, points: number): number {
  let at = text.length;
  for (let left = points; left > 0; left--) {
    if (at <= 0) return -1;
    const pair = at >= 2 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
    at -= pair ? 2 : 1;
  }
  return at;
}
