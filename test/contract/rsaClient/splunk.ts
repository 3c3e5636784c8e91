// The Splunk add-on for RSA SecurID CAS: polls a log from the last event that it has indexed.
import { entriesOf, exchange, sign, type Clock, type Entry, type KeyFile, type Reply } from './wire.ts';

export type Endpoint = 'adminlog' | 'usereventlog';

export class SplunkAddOn {
  readonly #key: KeyFile;
  /** As operators paste it: without the slash. */
  readonly #base: string;
  readonly #clock: Clock;
  #checkpoint: string;

  /** `start` as its form wants it: `2026-11-24T00:00:00.000z`, with a small letter. */
  constructor(key: KeyFile, clock: Clock, start: string) {
    this.#key = key;
    this.#base = key.adminRestApiUrl.replace(/\/$/, '');
    this.#clock = clock;
    this.#checkpoint = start;
  }

  /** What it does when the account is saved. */
  async checkAccount(): Promise<Reply> {
    return this.#get('/v1/adminlog/exportlogs?pageSize=1&pageNumber=0');
  }

  /** One run of an input: new events; the time of the last one is where the next run begins, unescaped. */
  async poll(endpoint: Endpoint): Promise<readonly Entry[]> {
    const reply = await this.#get(`/v1/${endpoint}/exportlogs?startTimeAfter=${this.#checkpoint}`);
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
    if (Number(reply.body['totalElements']) === 0) return [];
    const entries = entriesOf(reply);
    this.#checkpoint = String(entries.at(-1)?.['eventLogDate']);
    return entries;
  }

  highRiskUsers(): Promise<Reply> {
    return this.#get('/v2/users/highrisk');
  }

  async #get(path: string): Promise<Reply> {
    const now = this.#clock();
    const { accessID: sub, accessKey } = this.#key;
    const claims = { sub, iat: Math.trunc(now), exp: Math.trunc(now + 3600), aud: this.#base };
    const token = await sign({ typ: 'JWT', alg: 'RS256' }, claims, accessKey);
    return exchange('GET', this.#base + path, { Authorization: `Bearer ${token}` });
  }
}
