import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diagnose } from '../../../src/dialects/rpc/diagnose.ts';
import { encode, signV1, signV3 } from '../../support/signer.ts';
import type { CallV1, Pair, SignedRequest, Steps, StepsV1, StepsV3 } from '../../support/signer.ts';
import { arriveV1, arriveV3 } from './arrival.ts';
import { asSent, client, keys, lower, plus, saidV1, saidV3, secret, stepsV1, withoutEmpty } from './mistaken.ts';

describe('the key', () => {
  it.each<[string, (secret: string) => string, string]>([
    ['a newline', (s) => `${s}\n`, 'ends in a newline'],
    ['a Windows line break', (s) => `${s}\r\n`, 'Windows line break'],
    ['a carriage return', (s) => `${s}\r`, 'carriage return'],
    ['a space after', (s) => `${s} `, 'ends in a space'],
    ['a space before', (s) => ` ${s}`, 'begins with a space'],
    ['spaces around', (s) => ` ${s} `, 'spaces around'],
    ['a tab after', (s) => `${s}\t`, 'ends in a tab'],
    ['a tab before', (s) => `\t${s}`, 'begins with a tab'],
    ['double quotes', (s) => `"${s}"`, 'double quotes'],
    ['single quotes', (s) => `'${s}'`, 'single quotes'],
    ['a byte order mark', (s) => `\uFEFF${s}`, 'byte order mark'],
    ['a no-break space', (s) => `${s}\u00A0`, 'no-break space'],
    ['a zero-width space', (s) => `${s}\u200B`, 'zero-width space'],
    ['nothing', () => '', 'without a secret'],
    ['undefined', () => 'undefined', 'word undefined'],
    ['null', () => 'null', 'word null'],
    ['None', () => 'None', 'word None'],
    ['the AccessKeyId', () => 'testid', 'AccessKeyId for a secret'],
  ])('of %s', (_, made, words) => {
    expect(saidV1(stepsV1({ key: (s) => `${made(s)}&` }))).toContain(words);
    expect(saidV3({ steps: { key: made } })).toContain(words);
  });

  it('of the other scheme', () => {
    expect(saidV1(stepsV1({ key: (s) => s }))).toContain('bare secret');
    expect(saidV1(stepsV1({ key: (s) => `${s}%26` }))).toContain('percent-encoded the "&"');
    expect(saidV3({ steps: { key: (s) => `${s}&` } })).toContain('appended "&" to the secret as V1 does');
  });

  it('of the other scheme, with a stray character', () => {
    expect(saidV1(stepsV1({ key: (s) => `${s}\n` }))).toMatch(/ends in a newline .* and used the bare secret/);
    expect(saidV1(stepsV1({ key: (s) => `"${s}"%26` }))).toMatch(/double quotes .* and percent-encoded the "&"/);
    expect(saidV3({ steps: { key: (s) => ` ${s}&` } })).toMatch(/begins with a space .* and appended "&"/);
  });
});

describe('the signature of V1 as written', () => {
  it.each<[string, (mac: Buffer) => string, string]>([
    ['hex', (mac) => mac.toString('hex'), 'in hex'],
    ['upper-case hex', (mac) => mac.toString('hex').toUpperCase(), 'in hex'],
    [
      'base64 of hex',
      (mac) => Buffer.from(mac.toString('hex')).toString('base64'),
      'hex text of the signature in base64',
    ],
    ['no padding', (mac) => mac.toString('base64').replace('=', ''), 'padding'],
    ['a line break', (mac) => `${mac.toString('base64')}\n`, 'white space'],
    ['encoded twice', (mac) => encode(mac.toString('base64')), 'percent-encoded the signature twice'],
  ])('%s', (_, output, words) => {
    expect(saidV1(stepsV1({ output }))).toContain(words);
  });

  /** A request whose signature has both characters that URL-safe base64 replaces. */
  const withBoth = (): Partial<CallV1> => {
    for (let i = 0; ; i++) {
      const nonce = `n${i}`;
      if (/%2B.*%2F|%2F.*%2B/.test(/Signature=[^&]+/.exec(signV1({ ...client, nonce }).url)?.[0] ?? ''))
        return { nonce };
    }
  };

  it('URL-safe', () => {
    expect(saidV1({ ...withBoth(), ...stepsV1({ output: (mac) => mac.toString('base64url') }) })).toContain('URL-safe');
  });

  it('unencoded in the URL', () => {
    const bare = (request: SignedRequest) => ({ ...request, url: request.url.replaceAll('%2B', '+') });
    expect(saidV1(withBoth(), bare)).toContain('spaces where base64 has "+"');
  });

  it('made with another hash', () => {
    expect(saidV1(stepsV1({ hash: 'sha256' }))).toContain('used HMAC-SHA256 (the request declares HMAC-SHA1)');
    expect(saidV1({ signatureMethod: 'HMAC-SHA256', ...stepsV1({ hash: 'sha1' }) })).toContain(
      'HMAC-SHA1 (the request declares',
    );
    const output = (mac: Buffer) => mac.toString('hex');
    expect(saidV1(stepsV1({ hash: 'sha256', output }))).toMatch(/HMAC-SHA256.* and wrote the signature in hex/);
  });
});

describe('the signature of V3 as written', () => {
  it.each<[string, (mac: Buffer) => string, string]>([
    ['upper-case hex', (mac) => mac.toString('hex').toUpperCase(), 'upper-case hex'],
    ['base64', (mac) => mac.toString('base64'), 'in base64 (write the bytes in lower-case hex)'],
    [
      'base64 of hex',
      (mac) => Buffer.from(mac.toString('hex')).toString('base64'),
      'hex text of the signature in base64',
    ],
  ])('%s', (_, output, words) => {
    expect(saidV3({ steps: { output } })).toContain(words);
  });

  it('made with another hash', () => {
    expect(saidV3({ steps: { hash: 'sha1' } })).toContain('used HMAC-SHA1 (the request declares ACS3-HMAC-SHA256)');
  });
});

describe('two mistakes', () => {
  type Single<S> = [string, Partial<S>, string];
  const shared: Single<Steps>[] = [
    ['space', { encode: plus }, 'spaces as "+"'],
    ['hex', { encode: lower }, 'escapes in lower case'],
    ['order', asSent, 'in the order sent'],
    ['pair', { pair: (n, v, by) => `${by(by(n))}=${by(by(v))}` }, 'values twice'],
    ['selection', withoutEmpty, 'empty values out'],
    ['stray', { key: (s) => `${s}\r\n&` }, 'Windows line break'],
  ];
  const inV1: Single<StepsV1>[] = [
    ...shared,
    ['key', { key: (s) => s }, 'bare secret'],
    ['method', { method: 'GET' }, 'signed the method GET'],
    ['frame', { stringToSign: (m, c) => `${m}&%2F&${c}` }, 'a second time'],
    ['path', { stringToSign: (m, c, by) => `${m}&/&${by(c)}` }, 'plain "/"'],
    ['output', { output: (mac) => mac.toString('hex') }, 'in hex'],
  ];
  const inV3: Single<StepsV3>[] = [
    ...shared.map(([title, steps, words]): Single<StepsV3> =>
      title === 'stray' ? [title, { key: (s) => `${s}\r\n` }, words] : [title, steps, words],
    ),
    ['key', { key: (s) => `${s}&` }, 'appended "&"'],
    ['method', { parts: (right) => ({ ...right, method: 'GET' }) }, 'signed the method GET'],
    [
      'host',
      { parts: (p) => ({ ...p, headers: p.headers.map(([n, v]) => [n, n === 'host' ? 'localhost:8080' : v]) }) },
      '"localhost:8080"',
    ],
    ['seal', { stringToSign: (algorithm, text) => `${algorithm}\n${text}` }, 'canonical request itself'],
    ['output', { output: (mac) => mac.toString('base64') }, 'in base64'],
  ];
  const params = { UserName: 'Zhang San', Path: '/', Empty: '', Empty2: '' };

  function pairsOf<S>(singles: Single<S>[]): [string, Partial<S>, string, string][] {
    return singles.flatMap(([a, first, x], i) =>
      singles
        .slice(i + 1)
        .filter(([, second]) => !Object.keys(second).some((step) => step in first))
        .map(([b, second, y]): [string, Partial<S>, string, string] => [
          `${a} and ${b}`,
          { ...first, ...second },
          x,
          y,
        ]),
    );
  }

  it.each(pairsOf(inV1))('in V1: %s', (_, steps, first, second) => {
    const words = saidV1({ steps, params });
    expect(words).toContain(first);
    expect(words).toContain(second);
  });

  it.each(pairsOf(inV3))('in V3: %s', (_, steps, first, second) => {
    const words = saidV3({ steps, params });
    expect(words).toContain(first);
    expect(words).toContain(second);
  });

  it('in one encoder', () => {
    const words = saidV1(stepsV1({ encode: (text) => plus(text).replaceAll('%2F', '/') }));
    expect(words).toContain('spaces as "+"');
    expect(words).toContain('left "/" unencoded');
  });
});

describe('no word', () => {
  it('about a signature that is right', () => {
    expect(diagnose(arriveV1(signV1(client)), keys)).toBeUndefined();
    expect(diagnose(arriveV3(signV3(client)), keys)).toBeUndefined();
  });

  it('about a wrong secret', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.dictionary(fc.string(), fc.string()), (accessKeySecret, params) => {
        fc.pre(!accessKeySecret.includes(secret) && !['undefined', 'null', 'None', 'testid'].includes(accessKeySecret));
        const call = { ...client, params, accessKeySecret };
        expect(diagnose(arriveV1(signV1(call)), keys)).toBeUndefined();
        expect(diagnose(arriveV3(signV3(call)), keys)).toBeUndefined();
      }),
    );
  });

  it.each(['', 'AAAA', 'not base64 at all', '=', '中'.repeat(28), 'A'.repeat(100_000)])(
    'about the signature %j',
    (signature) => {
      const v3 = arriveV3(signV3(client));
      expect(diagnose({ ...arriveV1(signV1(client)), signature }, keys)).toBeUndefined();
      expect(diagnose({ ...v3, authorization: { ...v3.authorization, signature } }, keys)).toBeUndefined();
    },
  );

  it('about three mistakes', () => {
    const three = { ...asSent, encode: plus };
    expect(saidV1(stepsV1({ ...three, key: (s) => s }))).toBeUndefined();
    expect(saidV3({ steps: { ...three, key: (s) => `${s}&` } })).toBeUndefined();
  });

  it('about a huge request', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`P${i}`, 'x y z']));
    for (const params of [many, { Big: '中 '.repeat(100_000) }, { Big: '中 '.repeat(15_000) }]) {
      expect(saidV1({ params, steps: { encode: plus } })).toBeUndefined();
      expect(saidV3({ params, steps: { encode: plus } })).toBeUndefined();
    }
  });

  it('beyond one sentence without control characters', () => {
    expect(saidV1(stepsV1({ key: (s) => s }))).toBe(
      'Your client used the bare secret as the key (append "&" to it); the rest of the signature is right.',
    );
    const dropping = { parameters: (sent: Pair[]) => sent.filter(([name]) => name !== 'N\n') };
    expect(saidV1({ params: { 'N\n': '1' }, steps: dropping })).toMatch(/^[^\p{Cc}]+$/u);
  });
});
