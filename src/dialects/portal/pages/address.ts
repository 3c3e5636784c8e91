// Which paths are pages of a directory.
import { TAKEN } from '../address.ts';

/** Every path that may be a page; what it leads to is not known before the directory is. */
export const PAGES =
  /^\/([a-z0-9][a-z0-9-]{1,63})(\/(?:login(?:\/[a-z]+)?|logout|device|credentials|accounts\/[0-9]{1,64}))?\/?$/;

export interface PagePlace {
  /** Name or identifier of the directory, as it was called. */
  readonly segment: string;
  /** What follows it, without a slash at its end; empty for the home page. */
  readonly rest: string;
}

/** Undefined for a path of the gateway's own. */
export function placeOf(path: string): PagePlace | undefined {
  const [, segment = '', rest = ''] = PAGES.exec(path) ?? [];
  return segment === '' || TAKEN.has(segment) ? undefined : { segment, rest };
}
