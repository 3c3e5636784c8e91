// pydplus: keys and OAuth over one interface, its paths and audience cut from whatever address it was given.
import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT, type JWK } from 'jose';
import { exchange, sign, type Clock, type KeyFile, type Reply } from './wire.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export class Pydplus {
  readonly #base: string;
  readonly #token: () => Promise<string>;

  private constructor(origin: string, token: () => Promise<string>) {
    this.#base = `${origin}/AdminInterface/restapi`;
    this.#token = token;
  }

  /** Its audience is the bare origin; it reads the clock a second time for the end. */
  static withKey({ accessID: sub, accessKey, adminRestApiUrl }: KeyFile, clock: Clock): Pydplus {
    const { origin } = new URL(adminRestApiUrl);
    if (!accessKey.includes('BEGIN RSA PRIVATE KEY')) throw new Error('not a key that it takes');
    return new Pydplus(origin, () => {
      const iat = Math.floor(clock());
      return sign({ alg: 'RS256', typ: 'JWT' }, { sub, iat, exp: iat + 1 + 3600, aud: origin }, accessKey);
    });
  }

  /** Asks for a token on the admin origin where its host has no `.access.`, and keeps it. */
  static withOauth(origin: string, clientId: string, jwk: JWK, scope: string, clock: Clock): Pydplus {
    let kept: Promise<string> | undefined;
    return new Pydplus(origin, () => (kept ??= requestToken(origin, clientId, jwk, scope, clock)));
  }

  lookup(email: string): Promise<Reply> {
    return this.#send('POST', '/v1/users/lookup', { email, searchUnsynched: false });
  }

  setStatus(id: string, userStatus: 'Enabled' | 'Disabled'): Promise<Reply> {
    return this.#send('PUT', `/v1/users/${id}/userStatus`, { userStatus });
  }

  markDeleted(id: string, markDeleted: boolean): Promise<Reply> {
    return this.#send('PUT', `/v1/users/${id}/markDeleted`, { markDeleted });
  }

  /** It forgets the id. */
  synchronize(): Promise<Reply> {
    return this.#send('POST', '/v1/users/sync', undefined);
  }

  async #send(method: string, path: string, payload: object | undefined): Promise<Reply> {
    const headers = { Authorization: `Bearer ${await this.#token()}`, 'Content-Type': 'application/json' };
    return exchange(method, this.#base + path, headers, payload && pythonJson(payload));
  }
}

/** A blank after each colon and comma. */
function pythonJson(payload: object): string {
  const members = Object.entries(payload).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{${members.join(', ')}}`;
}

async function requestToken(origin: string, id: string, jwk: JWK, scope: string, clock: Clock): Promise<string> {
  const endpoint = `${origin}/oauth/token`;
  const iat = Math.floor(clock());
  const alg = jwk.kty === 'RSA' ? 'RS256' : 'ES256';
  const assertion = await new SignJWT({ iss: id, sub: id, aud: endpoint, iat, exp: iat + 300, jti: randomUUID() })
    .setProtectedHeader({ alg, kid: jwk.kid ?? '', typ: 'JWT' })
    .sign(await importJWK(jwk, alg));
  const form = new URLSearchParams([
    ['grant_type', 'client_credentials'],
    ['client_id', id],
    ['scope', scope],
    ['client_assertion_type', ASSERTION_TYPE],
    ['client_assertion', assertion],
  ]);
  const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' };
  const { status, body } = await exchange('POST', endpoint, headers, form.toString());
  if (status >= 300) throw new Error(JSON.stringify(body));
  return String(body['access_token']);
}
