import { createHash, createHmac, getHashes } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFault } from '../../../src/faults/fault.ts';
import {
  digestHex,
  getAlgorithmV3,
  getMethodV1,
  matches,
  parseAuthorization,
  signingKeys,
  signV1,
  signV3,
} from '../../../src/dialects/rpc/signature.ts';
import { hmac } from '../../support/signer.ts';

const keys = signingKeys('testsecret');
const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (cause) {
    return cause;
  }
  return undefined;
};

describe('signing', () => {
  it('keys V1 with the secret and "&", V3 with the secret', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 90, unit: 'binary' }), fc.string(), (secret, text) => {
        const made = signingKeys(secret);
        expect(signV1('HMAC-SHA1', made.v1, text)).toBe(hmac('sha1', `${secret}&`, text).toString('base64'));
        expect(signV1('HMAC-SHA256', made.v1, text)).toBe(hmac('sha256', `${secret}&`, text).toString('base64'));
        expect(signV3('ACS3-HMAC-SHA256', made.v3, text)).toBe(hmac('sha256', secret, text).toString('hex'));
      }),
    );
  });

  it('shows no secret when keys are printed', () => {
    expect(inspect(keys, { depth: 9, showHidden: true }) + JSON.stringify(keys)).not.toContain('testsecret');
  });

  it('digests bodies as bytes and texts as UTF-8', () => {
    expect(digestHex('ACS3-HMAC-SHA256', new Uint8Array())).toMatch(/^e3b0c442.*b855$/);
    expect(digestHex('ACS3-HMAC-SHA256', '中')).toBe(digestHex('ACS3-HMAC-SHA256', Buffer.from('中')));
  });
});

describe('methods and algorithms', () => {
  it.each(['HMAC-SHA1', 'Hmac-SHA1', 'hmac-sha1'])('reads the V1 method %s', (name) => {
    expect(getMethodV1(name)).toBe('HMAC-SHA1');
  });

  it.each(['', 'SHA1', 'HMAC-MD5', 'SHA256withRSA'])('refuses the V1 method %j', (name) => {
    expect(
      isFault(
        thrownBy(() => getMethodV1(name)),
        'SignatureMethodInvalid',
      ),
    ).toBe(true);
  });

  it.each(['', 'acs3-hmac-sha256', 'ACS3-RSA-SHA256', 'ACS4-HMAC-SHA256', 'HMAC-SHA1'])(
    'refuses the V3 algorithm %j',
    (name) => {
      expect(
        isFault(
          thrownBy(() => getAlgorithmV3(name)),
          'SignatureMethodInvalid',
        ),
      ).toBe(true);
      expect(
        isFault(
          thrownBy(() => digestHex(name, '')),
          'SignatureMethodInvalid',
        ),
      ).toBe(true);
    },
  );

  it('knows SM3 exactly when this build of Node does', () => {
    if (!getHashes().includes('sm3')) {
      expect(
        isFault(
          thrownBy(() => getAlgorithmV3('ACS3-HMAC-SM3')),
          'SignatureMethodInvalid',
        ),
      ).toBe(true);
      return;
    }
    expect(getAlgorithmV3('ACS3-HMAC-SM3')).toBe('ACS3-HMAC-SM3');
    expect(digestHex('ACS3-HMAC-SM3', '')).toBe(createHash('sm3').digest('hex'));
    expect(signV3('ACS3-HMAC-SM3', keys.v3, 't')).toBe(createHmac('sm3', 'testsecret').update('t').digest('hex'));
  });
});

describe('matches', () => {
  const expected = Buffer.from('fb00ffd3e7be010203040506070809a0b0c0d0ff', 'hex');
  const base64 = expected.toString('base64');
  const hex = expected.toString('hex');

  it('accepts the one spelling of a signature', () => {
    expect(matches(base64, base64)).toBe(true);
    expect(matches(hex, hex)).toBe(true);
  });

  it.each([
    ['nothing', '', 'base64'],
    ['no padding', base64.slice(0, -1), 'base64'],
    ['stray bits in the last character', base64.replace('8=', '9='), 'base64'],
    ['URL-safe base64', base64.replaceAll('+', '-').replaceAll('/', '_'), 'base64'],
    ['white space', `${base64}\n`, 'base64'],
    ['hex for base64', hex, 'base64'],
    ['base64 for hex', base64, 'hex'],
    ['upper-case hex', hex.toUpperCase(), 'hex'],
    ['half of it', hex.slice(0, 20), 'hex'],
    ['characters that are equal modulo 256', String.fromCharCode(...[...hex].map((c) => c.charCodeAt(0) + 256)), 'hex'],
  ] as const)('refuses %s', (_, presented, encoding) => {
    expect(matches(encoding === 'hex' ? hex : base64, presented)).toBe(false);
  });

  it('refuses every other text', () => {
    fc.assert(
      fc.property(fc.nat(hex.length - 1), fc.constantFrom(...'0123456789abcdefABCDEF g'), (at, character) => {
        const changed = hex.slice(0, at) + character + hex.slice(at + 1);
        expect(matches(hex, changed)).toBe(changed === hex);
      }),
    );
  });
});

describe('parseAuthorization', () => {
  const parsed = {
    algorithm: 'ACS3-HMAC-SHA256',
    credential: 'testid',
    signedHeaders: { listed: ['host', 'x-acs-date'], names: ['host', 'x-acs-date'] },
    signature: 'abc=',
  };
  const parts = ['Credential=testid', 'SignedHeaders=host;x-acs-date', 'Signature=abc='];

  it('reads the parts in any order, with blanks after commas or without', () => {
    const shuffled = fc.shuffledSubarray(parts, { minLength: 3 });
    fc.assert(
      fc.property(shuffled, fc.constantFrom(',', ', ', ',  ', ',\t'), (order, comma) => {
        expect(parseAuthorization(`ACS3-HMAC-SHA256 ${order.join(comma)}`)).toEqual(parsed);
      }),
    );
  });

  it('keeps the order and the case of the list', () => {
    const header = 'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=X-Acs-Date;Host,Signature=s';
    const { listed, names } = parseAuthorization(header)?.signedHeaders ?? {};
    expect([listed, names]).toEqual([
      ['X-Acs-Date', 'Host'],
      ['x-acs-date', 'host'],
    ]);
  });

  it.each([
    '',
    'ACS3-HMAC-SHA256',
    'ACS3-HMAC-SHA256 ',
    'Bearer abc',
    'ACS3-HMAC-SHA256 Credential=a,Signature=s',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=h',
    'ACS3-HMAC-SHA256 SignedHeaders=h,Signature=s',
    'ACS3-HMAC-SHA256 Credential=,SignedHeaders=h,Signature=s',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=,Signature=s',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=h,Signature=',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=h,Signature=s,',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=h,Signature=s,Signature=s',
    'ACS3-HMAC-SHA256 Credential=a,Credential=b,SignedHeaders=h,Signature=s',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=h,Signature=s,Scope=x',
    'ACS3-HMAC-SHA256 credential=a,signedheaders=h,signature=s',
    'ACS3-HMAC-SHA256 Credential=a b,SignedHeaders=h,Signature=s',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=h;;k,Signature=s',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=h;h,Signature=s',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=h;H,Signature=s',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=h:evil,Signature=s',
    'ACS3-HMAC-SHA256 Credential=a,SignedHeaders=h,Signature=s trailing',
    'Credential=a,SignedHeaders=h,Signature=s',
  ])('makes nothing of %j', (header) => {
    expect(parseAuthorization(header)).toBeUndefined();
  });
});
