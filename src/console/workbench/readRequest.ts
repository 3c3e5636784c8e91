// A request as people have it at hand (curl -v, a raw request, a URL) → what was sent.
import type { Parameter } from '../../dialects/rpc/canonical.ts';

export interface RawRequest {
  readonly method: string;
  /** As sent, still encoded, without the query. */
  readonly path: string;
  readonly rawQuery: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

const REQUEST_LINE = /^([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?$/;
const HEADER_LINE = /^([\w-]+): ?(.*)$/;

/** Undefined for a text that holds no request. */
export function readRequest(text: string): RawRequest | undefined {
  const lines = sentLines(text);
  const at = lines.findIndex((line) => REQUEST_LINE.test(line));
  if (at < 0) return readUrl(text.trim());
  const [, method = '', target = ''] = REQUEST_LINE.exec(lines[at] ?? '') ?? [];
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line === '');
  const headerLines = end < 0 ? rest : rest.slice(0, end);
  const headers = headerLines.flatMap((line): [string, string][] => {
    const [, name, value] = HEADER_LINE.exec(line) ?? [];
    return name === undefined ? [] : [[name, value ?? '']];
  });
  const body =
    end < 0
      ? ''
      : rest
          .slice(end + 1)
          .join('\n')
          .trimEnd();
  const url = read(target.startsWith('/') ? `http://host${target}` : target);
  return url && { method, ...url, headers, body };
}

/** curl -v marks what it sends with `>`; lines of its own and of the answer are left out. */
function sentLines(text: string): readonly string[] {
  const lines = text.replaceAll('\r', '').split('\n');
  const marked = lines.filter((line) => line.startsWith('>'));
  return marked.length > 0
    ? marked.map((line) => line.slice(1).replace(/^ /, ''))
    : lines.map((line) => line.trimEnd());
}

function readUrl(text: string): RawRequest | undefined {
  if (!/^https?:\/\/\S+$/.test(text)) return undefined;
  const url = read(text);
  return url && { method: 'GET', ...url, headers: [['Host', new URL(text).host]], body: '' };
}

function read(url: string): Pick<RawRequest, 'path' | 'rawQuery'> | undefined {
  const [, path = '/', rawQuery = ''] = /^https?:\/\/[^/?#]*(\/[^?#]*)?(?:\?([^#]*))?/.exec(url) ?? [];
  return URL.canParse(url) ? { path: path === '' ? '/' : path, rawQuery } : undefined;
}

/** Pairs as they mean, decoded once; what cannot be decoded stays as it is. */
export function decodePairs(raw: string): readonly Parameter[] {
  return raw
    .split('&')
    .filter((part) => part !== '')
    .map((part): Parameter => {
      const at = part.indexOf('=');
      return at < 0 ? [decoded(part), ''] : [decoded(part.slice(0, at)), decoded(part.slice(at + 1))];
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
