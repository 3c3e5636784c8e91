// The function app of Microsoft Sentinel, and its codeless connector with the token that somebody pasted.
import { entriesOf, exchange, sign, type Clock, type Entry, type KeyFile, type Reply } from './wire.ts';

export class SentinelFunctionApp {
  readonly #key: KeyFile;
  readonly #clock: Clock;

  constructor(key: KeyFile, clock: Clock) {
    this.#key = key;
    this.#clock = clock;
  }

  /** Two hours, one more than the vendor allows. */
  signToken(): Promise<string> {
    const { accessID: sub, accessKey, adminRestApiUrl: aud } = this.#key;
    const iat = Math.round(this.#clock());
    return sign({ typ: 'JWT', alg: 'RS256' }, { sub, iat, exp: iat + 7200, aud }, accessKey);
  }

  get(query: string, token: string): Promise<Reply> {
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    return exchange('GET', `${this.#key.adminRestApiUrl}v1/adminlog/exportlogs?${query}`, headers);
  }

  /** Asks for `page` where the parameter is `pageNumber`, and so for the same page again. */
  async run(since: Date, token: string): Promise<readonly (readonly Entry[])[]> {
    const start = since.toISOString().replace('Z', '+00:00').replace('+', '%2D');
    const pages: (readonly Entry[])[] = [];
    let query = `startTimeAfter=${start}`;
    for (let round = 1; ;) {
      const reply = await this.get(query, token);
      if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
      const { totalPages } = reply.body as { totalPages: number };
      pages.push(entriesOf(reply));
      round += 1;
      if (totalPages <= 1 || round > totalPages) return pages;
      query = `startTimeAfter=${start}&page=${round}`;
    }
  }

  /** The codeless connector: another spelling of the path, and a token that it did not sign. */
  codeless(token: string): Promise<Reply> {
    const url = `${this.#key.adminRestApiUrl}v1/adminlog/exportLogs`;
    return exchange('GET', url, { Authorization: `Bearer ${token}`, Accept: 'application/json' });
  }
}
