// The text that both sides sign. Without it a caller and the gateway could agree on no signature, in Node or in a browser.

/** A parameter as it means, percent-decoded once: name, value. */
export type Parameter = readonly [name: string, value: string];

/** How names enter a V3 canonical query: the document encodes them, the Node, Go and Python cores do not (sheet 5.3). */
export type NameSpelling = 'encoded' | 'raw';

const unreserved = /^[\w.~-]*$/;
const marks = /[!'()*]/g;
const loneSurrogates = /\p{Surrogate}/gu;

function encodeMark(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** RFC 3986: UTF-8, upper-case hex, only `A-Z a-z 0-9 - _ . ~` stay. Half a surrogate pair counts as U+FFFD. */
export function percentEncode(text: string): string {
  if (unreserved.test(text)) return text;
  try {
    return encodeURIComponent(text).replace(marks, encodeMark);
  } catch {
    // Half a surrogate pair, which nothing decoded from a wire holds: paid for here so that no ordinary text pays.
    return percentEncode(text.replace(loneSurrogates, '\uFFFD'));
  }
}

/**
 * Parameters by name in UTF-16 code-unit order, equal names as they came. Node, Java and .NET clients sort exactly so;
 * Go, Python and PHP sort UTF-8 bytes, which differs only between a name with U+E000..U+FFFF and one with an astral
 * character at the same place.
 */
export function sortByName<P extends { readonly 0: string }>(parameters: readonly P[]): P[] {
  return parameters.slice().sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
}

/** `name=value` joined with `&`, sorted by name; an empty value keeps its `=`. Raw names are sorted and written as they are. */
export function canonicalQuery(parameters: readonly Parameter[], names: NameSpelling = 'encoded'): string {
  let query = '';
  for (const [name, value] of sortByName(parameters)) {
    query += `${query === '' ? '' : '&'}${names === 'raw' ? name : percentEncode(name)}=${percentEncode(value)}`;
  }
  return query;
}

/** V1 string to sign (sheet 3.2). `parameters`: query and form merged, without `Signature`. The path is a constant of the scheme. */
export function stringToSignV1(method: string, parameters: readonly Parameter[]): string {
  return `${method}&%2F&${percentEncode(canonicalQuery(parameters))}`;
}

export interface CanonicalPartsV3 {
  readonly method: string;
  /** As sent, still encoded. */
  readonly path: string;
  readonly query: readonly Parameter[];
  /** Lower-case names in the order that SignedHeaders lists them. */
  readonly signedHeaders: readonly string[];
  /** A header's value, empty when it was not sent. */
  readonly header: (name: string) => string;
  /** Lower-case hex digest of the body bytes. */
  readonly payloadHash: string;
}

/** V3 canonical request (sheet 5.3). */
export function canonicalRequestV3(parts: CanonicalPartsV3, names: NameSpelling = 'encoded'): string {
  let headers = '';
  for (const name of parts.signedHeaders) headers += `${name}:${parts.header(name).trim()}\n`;
  return (
    `${parts.method}\n${parts.path}\n${canonicalQuery(parts.query, names)}\n` +
    `${headers}\n${parts.signedHeaders.join(';')}\n${parts.payloadHash}`
  );
}

/** V3 string to sign: the algorithm's name and the canonical request's digest in lower-case hex. */
export function stringToSignV3(algorithm: string, canonicalRequestHashHex: string): string {
  return `${algorithm}\n${canonicalRequestHashHex}`;
}
