// How a status reads: its phrase, which HTTP/2 and some proxies leave out, and its colour.
import type { Tone } from '../widgets/Badge.tsx';

export const STATUS_TEXTS: Readonly<Record<number, string>> = {
  200: 'OK',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** Whose turn it is: nobody's, the caller's, or the gateway's. */
export function toneOf(status: number): Tone {
  if (status < 400) return 'good';
  return status < 500 ? 'warning' : 'bad';
}
