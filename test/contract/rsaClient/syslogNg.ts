// The Python fetcher of syslog-ng: a window from its last end to now, and one page more than there are.
import { entriesOf, exchange, sign, type Clock, type Entry, type KeyFile } from './wire.ts';

const PATHS = { admin: 'adminlog', user: 'usereventlog' } as const;

export class SyslogNgFetcher {
  readonly #key: KeyFile;
  readonly #origin: string;
  readonly #clock: Clock;
  #start: string;
  #token = '';
  /** How often it asked. */
  requests = 0;

  constructor(key: KeyFile, clock: Clock, initialHours: number) {
    this.#key = key;
    this.#origin = new URL(key.adminRestApiUrl).origin;
    this.#clock = clock;
    this.#start = timestamp(clock() - initialHours * 3600);
  }

  /** Signs with the fractions that Python's clock has. */
  async open(): Promise<void> {
    const exp = this.#clock() + 60 * 60;
    const { adminRestApiUrl: aud, accessID: sub, accessKey } = this.#key;
    const claims = { iat: this.#clock() + 0.123456, exp: exp + 0.123_001, aud, sub };
    this.#token = await sign({ alg: 'RS256', typ: 'JWT' }, claims, accessKey);
  }

  async fetch(log: keyof typeof PATHS, pageSize: number): Promise<readonly Entry[]> {
    const end = timestamp(this.#clock());
    const url =
      `${this.#origin}/AdminInterface/restapi/v1/${PATHS[log]}/exportlogs` +
      `?startTimeAfter=${this.#start}&endTimeOnOrBefore=${end}&pageSize=${pageSize}`;
    const first = await this.#get(url);
    const entries = [...entriesOf(first)];
    const { totalPages, currentPage } = first.body as { totalPages: number; currentPage: number };
    for (let page = currentPage; page < totalPages;) {
      page += 1;
      entries.push(...entriesOf(await this.#get(`${url}&pageNumber=${page}`)));
    }
    this.#start = end;
    return entries;
  }

  async #get(url: string) {
    this.requests += 1;
    const headers = {
      'Content-Type': 'application/application-json',
      Accept: 'application/json',
      Authorization: `Bearer ${this.#token}`,
    };
    const reply = await exchange('GET', url, headers);
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
    return reply;
  }
}

/** Milliseconds without leading zeros, and an offset that is no offset. */
function timestamp(seconds: number): string {
  const at = new Date(seconds * 1000);
  return `${at.toISOString().slice(0, 19)}.${at.getUTCMilliseconds()}-00:00`;
}
