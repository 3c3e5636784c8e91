// Two Java clients: the library of a vendor's engineer, and the vendor's own SDK for logs.
import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT, type JWK } from 'jose';
import { entriesOf, exchange, sign, type Clock, type Entry, type KeyFile, type Reply } from './wire.ts';

/** Every scope that it knows, the first with a stray letter in front. */
export const EVERY_SCOPE = [
  '\ufffcrsa.audit.admin',
  'rsa.audit.system',
  'rsa.audit.user',
  'rsa.authenticator.ds100.delete',
  'rsa.authenticator.emergency.manage',
  'rsa.authenticator.fido.read',
  'rsa.authenticator.mobile.read',
  'rsa.authenticator.sidtoken.read',
  'rsa.group.read',
  'rsa.report.license.usage',
  'rsa.user.delete',
  'rsa.user.delete.soft',
  'rsa.user.factor.manage',
  'rsa.user.manage',
  'rsa.user.read',
  'rsa.user.sync',
  'rsa.user.verify',
] as const;

export class JavaLibrary {
  readonly #base: string;
  readonly #token: Promise<string>;

  private constructor(base: string, token: Promise<string>) {
    this.#base = base;
    this.#token = token;
  }

  /** Both dates are the same: one calendar is moved and used twice. */
  static withKey({ accessID: sub, accessKey, adminRestApiUrl: aud }: KeyFile, clock: Clock): JavaLibrary {
    const moved = Math.floor(clock()) + 58 * 60;
    const token = sign({ alg: 'RS256', typ: 'JWT' }, { sub, aud, exp: moved, iat: moved }, accessKey);
    return new JavaLibrary(aud, token);
  }

  /** `base` ends with a slash. RSA keys only: it casts the others away. */
  static withOauth(issuer: string, clientId: string, jwk: JWK, base: string, clock: Clock): JavaLibrary {
    if (jwk.kty !== 'RSA' || jwk.kid === undefined || jwk.qi === undefined) throw new Error('no key that it takes');
    return new JavaLibrary(base, requestToken(`${issuer}/token`, clientId, jwk, clock));
  }

  lookup(email: string): Promise<Reply> {
    return this.#send('POST', 'v1/users/lookup', { email });
  }

  search(emailLike: string, pageSize: number, pageNumber: number): Promise<Reply> {
    return this.#send('POST', `v2/users/search?pageSize=${pageSize}&pageNumber=${pageNumber}`, { emailLike });
  }

  devices(id: string): Promise<Reply> {
    return this.#send('GET', `v2/users/${id}/devices`);
  }

  /** An empty body that calls itself JSON. */
  synchronize(id: string): Promise<Reply> {
    return this.#send('POST', `v1/users/${id}/sync`);
  }

  /** Dates in the zone of its machine, escaped. */
  adminLogs(after: Date, until: Date, pageSize: number, pageNumber: number): Promise<Reply> {
    const [from, to] = [after, until].map((at) => encodeURIComponent(inShanghai(at)));
    const query = `pageSize=${pageSize}&pageNumber=${pageNumber}&startTimeAfter=${from}&endTimeOnOrBefore=${to}`;
    return this.#send('GET', `v1/adminlog/exportlogs?${query}`);
  }

  userLogs(): Promise<Reply> {
    return this.#send('GET', 'v1/usereventlog/exportlogs');
  }

  async #send(method: string, path: string, body?: object): Promise<Reply> {
    const headers = { Accept: 'application/json', Authorization: `Bearer ${await this.#token}` };
    const typed = method === 'GET' ? headers : { ...headers, 'Content-Type': 'application/json' };
    return exchange(method, this.#base + path, typed, body && JSON.stringify(body));
  }
}

function inShanghai(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
}

/** No `iat`, no `typ`, no `client_id`. */
async function requestToken(endpoint: string, id: string, jwk: JWK, clock: Clock): Promise<string> {
  const claims = { sub: id, aud: endpoint, iss: id, exp: Math.floor(clock()) + 60, jti: randomUUID() };
  const assertion = await new SignJWT(claims)
    .setProtectedHeader({ kid: jwk.kid ?? '', alg: 'RS256' })
    .sign(await importJWK(jwk, 'RS256'));
  const form = new URLSearchParams([
    ['client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'],
    ['client_assertion', assertion],
    ['grant_type', 'client_credentials'],
    ['scope', EVERY_SCOPE.join(' ')],
  ]);
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8' };
  const { status, body } = await exchange('POST', endpoint, headers, form.toString());
  if (status !== 200) throw new Error(JSON.stringify(body));
  return String(body['access_token']);
}

/** The vendor's SDK: a token for so many minutes, then page after page, dates not escaped. */
export async function exportAllLogs(
  key: KeyFile,
  clock: Clock,
  log: string,
  minutes: number,
): Promise<readonly Entry[]> {
  const { accessID: sub, accessKey, adminRestApiUrl: aud } = key;
  const iat = Math.floor(clock());
  const token = await sign({ alg: 'RS256', typ: 'JWT' }, { sub, iat, exp: iat + minutes * 60, aud }, accessKey);
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  const [from, to] = [clock() - 3600, clock()].map((at) => new Date(at * 1000).toISOString());
  // Its map has an order of its own, and no page size but the server's
  const url = `${aud}v1/${log}/exportlogs?endTimeOnOrBefore=${to}&startTimeAfter=${from}`;
  const first = await exchange('GET', url, headers);
  const entries = [...entriesOf(first)];
  for (let page = 1; page < Number(first.body['totalPages']); page += 1) {
    entries.push(...entriesOf(await exchange('GET', `${url}&pageNumber=${page}`, headers)));
  }
  return entries;
}
