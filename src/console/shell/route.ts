// Where the page is, as a link that restores it. Without it nobody could send what they see to somebody else.
import type { Pair } from '../calls/draft.ts';

export interface Route {
  /** First segment; empty at the start. */
  readonly view: string;
  readonly rest: readonly string[];
  readonly values: readonly Pair[];
}

/** `#/a/cloudsso/ListUsers/code?DirectoryId=d-1`. Whatever cannot be read counts as empty. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view = '', ...rest] = path.split('/').map(decoded);
  return { view, rest: rest.filter((part) => part !== ''), values: [...new URLSearchParams(query)] };
}

export function formatRoute({ view, rest, values }: Route): string {
  const path = [view, ...rest].map(encodeURIComponent).join('/');
  const query = new URLSearchParams(values.map(([name, value]) => [name, value])).toString();
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

/** A route from its parts. */
export function routeTo(view: string, rest: readonly string[] = [], values: readonly Pair[] = []): Route {
  return { view, rest, values };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What every view is given. */
export interface ViewProps {
  readonly route: Route;
}
