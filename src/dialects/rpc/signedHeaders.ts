// Which headers a V3 signature covers. Clients of one kind all list the same ones: a list is taken apart once, not per call.

export interface SignedHeaders {
  /** As the client lists them: order and case untouched. */
  readonly listed: readonly string[];
  /** In lower case, as they are signed. */
  readonly names: readonly string[];
}

const headerName = /^[!#$%&'*+.^`|~\w-]+$/;

const MOST_REMEMBERED = 100;
const LONGEST_REMEMBERED = 500;
const remembered = new Map<string, SignedHeaders>();

/** `a;b;c`. Undefined when a name is repeated in any case, or is none. */
export function readSignedHeaders(text: string): SignedHeaders | undefined {
  const known = remembered.get(text);
  if (known) return known;
  const listed = text.split(';');
  const names = listed.map((name) => name.toLowerCase());
  if (!listed.every((name) => headerName.test(name)) || new Set(names).size !== names.length) return undefined;
  const read = { listed, names };
  if (text.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, read);
  }
  return read;
}
