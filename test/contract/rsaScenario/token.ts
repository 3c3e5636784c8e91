// How a step says who sends it.
import { createHmac } from 'node:crypto';
import { signToken } from '../../support/administrator.ts';
import { accessToken } from '../../support/apiClient.ts';
import type { World } from '../../support/world.ts';
import type { Auth } from './scenario.ts';
import type { Stage } from './stage.ts';

/** The bearer token of a step, if it has one. `stranger` is a private key that nobody registered. */
export async function tokenFor(world: World, stage: Stage, auth: Auth, stranger: string): Promise<string | undefined> {
  if (auth.kind === 'none') return undefined;
  if (auth.kind === 'rawBearer') return auth.token;
  if (auth.kind === 'oauth') return accessToken(world, stage.client(auth.client ?? ''), auth.scope);
  const now = Math.floor(world.now().getTime() / 1000);
  const told = Object.entries(auth.claims ?? {}).map(([name, value]) => [name, claimOf(value, now)] as const);
  const omitted = (auth.omitClaims ?? []).map((name) => [name, undefined] as const);
  const claims = Object.fromEntries([...told, ...omitted]);
  const { alg, ...header } = auth.header ?? {};
  const signWith = auth.signWith === undefined ? {} : { signWith: stranger };
  const token = await signToken(world, stage.key(auth.key ?? ''), { header, claims, ...signWith });
  return alg === undefined || alg === 'RS256' ? token : relabel(token, alg);
}

function claimOf(value: string, now: number): string | number {
  const [isTime, offset = '0'] = /^now([+-]\d+)?$/.exec(value) ?? [];
  return isTime === undefined ? value : now + Number(offset);
}

/** The same claims under another algorithm: unsigned, or with a secret that anybody could know. */
function relabel(token: string, alg: string): string {
  const head = Buffer.from(JSON.stringify({ alg, typ: 'JWT' })).toString('base64url');
  const signed = `${head}.${token.split('.')[1] ?? ''}`;
  return `${signed}.${alg === 'none' ? '' : createHmac('sha256', 'secret').update(signed).digest('base64url')}`;
}
