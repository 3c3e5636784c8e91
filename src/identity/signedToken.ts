// A compact signed token taken apart: who verifies one decides alone what it must say.

export interface SignedToken {
  readonly header: Claims;
  readonly claims: Claims;
  /** What was signed. */
  readonly signed: Buffer;
  readonly signature: Buffer;
}

export type Claims = Readonly<Record<string, unknown>>;

const LONGEST = 4096;
const SHAPE = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;

/** The parts, unproven; of a token that is none they are empty. */
export function takeApart(token: string): SignedToken {
  const [, head = '', payload = '', signature = ''] = (token.length <= LONGEST && SHAPE.exec(token)) || [];
  return {
    header: readPart(head),
    claims: readPart(payload),
    signed: Buffer.from(`${head}.${payload}`),
    signature: Buffer.from(signature, 'base64url'),
  };
}

function readPart(part: string): Claims {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown;
    return typeof value === 'object' && value !== null ? (value as Claims) : {};
  } catch {
    return {};
  }
}

/** Seconds of a date claim: whole, fractional and quoted ones occur (rsa 3.2). NaN for anything else. */
export function secondsOf(claim: unknown): number {
  const seconds = typeof claim === 'number' || (typeof claim === 'string' && claim !== '') ? Number(claim) : Number.NaN;
  return Number.isFinite(seconds) ? seconds : Number.NaN;
}
