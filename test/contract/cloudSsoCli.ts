// The vendor's command line in its CloudSSO mode, with its habits: it knows the host of the portal's address and nothing else,
// waits after one word alone, gives up after another, and asks again at once after all others.
import { createHash, randomBytes } from 'node:crypto';

export interface CloudCredential {
  readonly AccessKeyId: string;
  readonly AccessKeySecret: string;
  readonly SecurityToken: string;
  readonly Expiration: string;
}

type Json = Readonly<Record<string, unknown>>;

export class CloudSsoCli {
  readonly #signInUrl: URL;
  readonly #verifier = randomBytes(24).toString('hex');
  #token = '';
  /** How often it asked for its token. */
  asked = 0;

  constructor(signInUrl: string) {
    this.#signInUrl = new URL(signInUrl);
  }

  /** `wait` stands for the time between two questions; it is told the address that the person opens. Throws the ErrorCode. */
  async signIn(wait: (device: Json) => Promise<void>): Promise<void> {
    const client = { ClientId: 'app-vaz16tltdxs96audqf35' };
    const device = await this.#send('POST', '/device-authorization', {
      ...client,
      PortalUrl: this.#signInUrl.toString(),
      CodeChallenge: createHash('sha256').update(this.#verifier).digest('base64url'),
      CodeChallengeMethod: 'S256',
    });
    const GrantType = 'urn:ietf:params:oauth:grant-type:device_code';
    const claim = { ...client, GrantType, CodeVerifier: this.#verifier, DeviceCode: device['DeviceCode'] };
    for (this.asked = 1; this.asked <= 100; this.asked += 1) {
      const answer = await this.#send('POST', '/token', claim).catch((failure: Error) => failure);
      if (!(answer instanceof Error)) {
        this.#token = String(answer['AccessToken']);
        return;
      }
      if (answer.message === 'InvalidDeviceCodeError') throw answer;
      if (answer.message === 'AuthorizationPending') await wait(device);
    }
    throw new Error('it asked a hundred times');
  }

  /** All pages of a hundred. */
  listAccounts(): Promise<readonly Json[]> {
    return this.#listAll('/access-assignments/accounts?', 'Accounts');
  }

  listConfigurations(accountId: string): Promise<readonly Json[]> {
    const path = `/access-assignments/access-configurations?AccountId=${accountId}&`;
    return this.#listAll(path, 'AccessConfigurationsForAccount');
  }

  async refresh(AccountId: string, AccessConfigurationId: string): Promise<CloudCredential> {
    const answer = await this.#send('POST', '/cloud-credentials', { AccountId, AccessConfigurationId });
    return answer['CloudCredential'] as CloudCredential;
  }

  async #listAll(path: string, member: string): Promise<readonly Json[]> {
    const all: Json[] = [];
    let next = '';
    do {
      const token = next === '' ? '' : `&NextToken=${encodeURIComponent(next)}`;
      const page = await this.#send('GET', `${path}MaxResults=100${token}`);
      all.push(...(page[member] as Json[]));
      next = page['IsTruncated'] === true ? String(page['NextToken']) : '';
    } while (next !== '');
    return all;
  }

  async #send(method: string, path: string, body?: Json): Promise<Json> {
    const { protocol, host } = this.#signInUrl;
    const headers = {
      ...{ accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'aliyun/CLI-3.0.300' },
      ...(this.#token !== '' && { authorization: `Bearer ${this.#token}` }),
    };
    const url = `${protocol}//${host}${path}`;
    const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const answer = (await response.json()) as Json;
    if (!response.ok) throw new Error(String(answer['ErrorCode']));
    return answer;
  }
}
