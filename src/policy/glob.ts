// Wildcards as policies write them. Without it `*` and `?` would need regular expressions, which hostile text can stall.
import { compileSegment } from './wildcards/segment.ts';

/** A compiled pattern: `*` is any run of characters, `?` exactly one (a code point); the whole text must be covered. */
export interface Glob {
  /** As written. */
  readonly pattern: string;
  matches(text: string): boolean;
}

/** True when `text` holds a character that a pattern would not take literally. */
export function hasWildcard(text: string): boolean {
  return text.includes('*') || text.includes('?');
}

/** True for `*`, `**` and so on: a pattern that every text satisfies. */
export function isAllStars(pattern: string): boolean {
  return pattern !== '' && !/[^*]/.test(pattern);
}

/**
 * Compiles a pattern. Matching never backtracks beyond the last star and looks at each character a bounded number of
 * times, whatever the pattern. Source: ram-policy 1.3.
 */
export function compileGlob(pattern: string): Glob {
  return { pattern, matches: compileMatcher(pattern) };
}

/** The same without regard to case. `matches` takes text that is already in lower case, so that one fold serves many. */
export function compileCaselessGlob(pattern: string): Glob {
  return { pattern, matches: compileMatcher(pattern.toLowerCase()) };
}

function compileMatcher(pattern: string): (text: string) => boolean {
  if (!hasWildcard(pattern)) return (text) => text === pattern;
  if (isAllStars(pattern)) return () => true;

  const pieces = pattern.split('*');
  const head = compileSegment(pieces[0] ?? '');
  if (pieces.length === 1) return (text) => head.startsAt(text) === text.length;

  const tail = compileSegment(pieces.at(-1) ?? '');
  const between = pieces.slice(1, -1).filter((piece) => piece !== '');
  if (between.length === 0) {
    if (tail.length === 0) return (text) => head.startsAt(text) >= 0;
    return (text) => {
      const at = head.startsAt(text);
      return at >= 0 && tail.endsAt(text) >= at;
    };
  }
  const floats = between.map(compileSegment);
  const longest = floats.reduce((best, segment) => (segment.length > best.length ? segment : best));
  return (text) => {
    // What is most likely to be missing goes first: ids differ at the end, and the longest stretch says most.
    const limit = tail.length === 0 ? text.length : tail.endsAt(text);
    if (limit < 0 || (floats.length > 1 && longest.find(text, head.length) < 0)) return false;
    let at = head.startsAt(text);
    if (at < 0) return false;
    for (const segment of floats) {
      at = segment.find(text, at);
      if (at < 0) return false;
    }
    return at <= limit;
  };
}
