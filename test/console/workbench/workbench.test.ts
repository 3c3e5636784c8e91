import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalRequestV3, stringToSignV1, type Parameter } from '../../../src/dialects/rpc/canonical.ts';
import { cutString, findDifference } from '../../../src/console/workbench/difference.ts';
import { expectedOf } from '../../../src/console/workbench/expected.ts';
import { readRequest } from '../../../src/console/workbench/readRequest.ts';
import { tokensV1, tokensV3 } from '../../../src/console/workbench/tokens.ts';
import { signV1, signV3 } from '../../support/signer.ts';

const joined = (tokens: readonly { readonly text: string }[]): string => tokens.map(({ text }) => text).join('');
const PARAMS = { DirectoryId: 'd-1', Filter: "UserName eq *~'é b", Tag: [{ Key: 'a', Value: '' }] };
const CALL = {
  endpoint: 'http://gateway.example.com:8080',
  action: 'ListUsers',
  version: '2021-05-15',
  params: PARAMS,
  timestamp: new Date('2026-11-24T10:00:00Z'),
  accessKeyId: 'LTAI1',
  accessKeySecret: 'secret',
};

/** As curl -v prints it. */
function verbose({ method, url, headers }: { method: string; url: string; headers: Readonly<Record<string, string>> }) {
  const { pathname, search, host } = new URL(url);
  const lines = [`${method} ${pathname}${search} HTTP/1.1`, `Host: ${host}`];
  for (const [name, value] of Object.entries(headers)) if (name !== 'host') lines.push(`${name}: ${value}`);
  return ['*   Trying 127.0.0.1:8080...', ...lines.map((line) => `> ${line}`), '>', '< HTTP/1.1 400 Bad Request'].join(
    '\r\n',
  );
}

const expectedFor = (text: string) => {
  const request = readRequest(text);
  if (!request) throw new Error('no request');
  return expectedOf(request);
};

describe('tokens', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  const pairs = fc.array(fc.tuple(text, text), { maxLength: 6 });

  it('are the V1 string, whatever is signed', () => {
    fc.assert(
      fc.property(pairs, (parameters) => {
        expect(joined(tokensV1('GET', parameters))).toBe(stringToSignV1('GET', parameters));
      }),
    );
  });

  it('are the V3 canonical request, whatever is signed', () => {
    fc.assert(
      fc.property(pairs, fc.array(text, { maxLength: 4 }), (query, names) => {
        const header = (name: string): string => ` ${name} `;
        const parts = { method: 'POST', path: '/', query, signedHeaders: names, header, payloadHash: 'abc' };
        expect(joined(tokensV3(parts))).toBe(canonicalRequestV3(parts));
      }),
    );
  });
});

describe('a pasted request', () => {
  it('of V1 is a URL, and what is signed of it is what an independent signer signs', () => {
    const { url } = signV1({ ...CALL, format: 'JSON' });
    const expected = expectedFor(url);
    const parameters = [...new URL(url).searchParams].filter(([name]) => name !== 'Signature');
    expect(expected).toMatchObject({ scheme: 'V1', text: stringToSignV1('GET', parameters as Parameter[]) });
    expect(joined(expected.tokens)).toBe(expected.text);
  });

  it('of V3 is what curl -v prints', () => {
    const request = signV3(CALL);
    const expected = expectedFor(verbose(request));
    expect(expected.scheme).toBe('V3');
    expect(expected.text).toContain('x-acs-action:ListUsers\n');
    expect(expected.text).toContain('host:gateway.example.com:8080\n');
    expect(joined(expected.tokens)).toBe(expected.text);
  });

  it('may be raw, with a form body', () => {
    const raw = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nAction=A&B=1+2';
    expect(expectedFor(raw).text).toBe('POST&%2F&Action%3DA%26B%3D1%25202');
  });

  it.each(['', 'hello', 'http://', 'Action=ListUsers'])('is none: %j', (text) => {
    expect(readRequest(text)).toBeUndefined();
  });
});

describe('the difference', () => {
  it('is none between equal texts', () => {
    expect(findDifference('a', 'a')).toBeUndefined();
  });

  it.each([
    ['GET&%2F&a', 'GET&%2f&a', 6, '0x46', '0x66'],
    ['aé', 'aè', 2, '0xA9', '0xA8'],
    ['ab', 'a', 1, '0x62', ''],
    ['😀', '😁', 3, '0x80', '0x81'],
  ])('of %j and %j is at byte %i', (ours, theirs, offset, left, right) => {
    expect(findDifference(ours, theirs)).toMatchObject({ offset, ours: { byte: left }, theirs: { byte: right } });
  });

  it('is sought in the string alone of a whole message', () => {
    const said = 'Specified signature is not matched with our calculation. server string to sign is:GET&%2F&A%3D1';
    expect(cutString(said)).toBe('GET&%2F&A%3D1');
    expect(cutString('… server StringToSign is [A\nb] server CanonicalRequest is [GET\n/\n\n]')).toBe('GET\n/\n\n');
  });
});

describe('a known mistake', () => {
  const { url } = signV1({ ...CALL, format: 'JSON' });

  it.each([
    ['signed spaces as "+"', (right: string) => right.replaceAll('%2520', '%2B')],
    ['signed the path as a plain "/"', (right: string) => right.replace('&%2F&', '&/&')],
    ['signed the method POST but sent GET', (right: string) => right.replace('GET&', 'POST&')],
    [
      'signed the path as a plain "/" (sign the constant %2F) and left "*" unencoded',
      (right: string) => right.replace('&%2F&', '&/&').replaceAll('%252A', '*'),
    ],
  ])('in V1 is named: %s', (words, spoil) => {
    const expected = expectedFor(url);
    const told = expected.explain(spoil(expected.text))?.join(' and ') ?? '';
    for (const part of words.split(' and ')) expect(told).toContain(part);
  });

  it.each([
    ['left out the blank line after the headers', (right: string) => right.replace(/\n\n(?=content-type|host)/, '\n')],
    ['put a space after the colon', (right: string) => right.replace(/^([\w-]+):(?=\S)/gm, '$1: ')],
    ['signed the method GET but sent POST', (right: string) => right.replace(/^POST/, 'GET')],
  ])('in V3 is named: %s', (words, spoil) => {
    const expected = expectedFor(verbose(signV3(CALL)));
    expect(expected.explain(spoil(expected.text))?.join(' ') ?? 'nothing').toContain(words);
  });

  it('is not made up', () => {
    expect(expectedFor(url).explain('something else')).toBeUndefined();
  });
});
