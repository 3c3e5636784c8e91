import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { compareUnits, layOut } from '../../support/signer.ts';
import type { CallV3, Pair, PartsV3, SignedRequest } from '../../support/signer.ts';
import { client, encoders, orders, pairings, plus, saidV3, setting, stepsV3, withoutEmpty } from './mistaken.ts';

const parts = (change: (right: PartsV3) => Partial<PartsV3>): Partial<CallV3> =>
  stepsV3({ parts: (right) => ({ ...right, ...change(right) }) });
const signedAs = (header: string, value: string) =>
  parts(({ headers }) => ({ headers: headers.map(([name, was]) => [name, name === header ? value : was]) }));
const without =
  (lost: string) =>
  ({ headers, list }: PartsV3) => ({
    headers: headers.filter(([name]) => name !== lost),
    list: list.replace(`${lost};`, ''),
  });
const titled = (name: string) =>
  name
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('-');
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
const form: Partial<CallV3> = { placement: { UserName: 'form', Path: 'form' } };

describe('the host', () => {
  it.each([
    ['http://127.0.0.1:8080', '127.0.0.1'],
    ['http://127.0.0.1:8080', 'localhost:8080'],
    ['http://localhost:8080', '127.0.0.1:8080'],
    ['http://gateway.example', 'gateway.example:80'],
    ['https://gateway.example', 'gateway.example:443'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['https://gateway.example', 'https://gateway.example'],
    ['http://127.0.0.1:8080', ''],
  ])('of %s signed as "%s"', (endpoint, host) => {
    expect(saidV3({ endpoint, ...signedAs('host', host) })).toContain(
      `signed the host as "${host}" (sign it as it is sent, "${new URL(endpoint).host}")`,
    );
  });

  it('in lower case when it was sent otherwise', () => {
    const upper = (request: SignedRequest) => ({
      ...request,
      headers: { ...request.headers, host: 'Gateway.example' },
    });
    expect(saidV3({ endpoint: 'http://gateway.example' }, upper)).toContain('signed the host as "gateway.example"');
  });

  it('replaced by a proxy', () => {
    const behind = (request: SignedRequest) => ({
      ...request,
      headers: { ...request.headers, host: 'inner:80', 'x-forwarded-host': request.headers['host'] ?? '' },
    });
    expect(saidV3({}, behind)).toContain('let the proxy pass the Host header');
  });
});

describe('headers', () => {
  it.each(['; charset=utf-8', ';charset=utf-8', '; charset=UTF-8', ';charset=UTF-8'])(
    'content-type with %s',
    (charset) => {
      const sent = { body: '{}', contentType: 'application/json' };
      expect(saidV3({ ...sent, ...signedAs('content-type', `application/json${charset}`) })).toContain(
        'signed the content-type as',
      );
      const extended = { body: '{}', contentType: `application/json${charset}` };
      expect(saidV3({ ...extended, ...signedAs('content-type', 'application/json') })).toContain(
        `signed the content-type as "application/json" but sent "application/json${charset}"`,
      );
    },
  );

  it.each<[string, Partial<CallV3>, string]>([
    ['capital names', parts((p) => ({ headers: p.headers.map(([n, v]) => [titled(n), v]) })), 'capital letters'],
    [
      'capital names, listed so',
      parts((p) => ({
        headers: p.headers.map(([n, v]) => [titled(n), v]),
        list: p.list.split(';').map(titled).join(';'),
      })),
      'capital letters',
    ],
    [
      'capital names in the list only',
      parts((p) => ({ list: p.list.split(';').map(titled).join(';') })),
      'capital letters',
    ],
    [
      'a space after the colon',
      parts((p) => ({ headers: p.headers.map(([n, v]) => [n, ` ${v}`]) })),
      'space after the colon',
    ],
    ['an empty value', signedAs('x-acs-version', ''), 'signed the header x-acs-version as empty'],
    ['one left out', parts(without('x-acs-action')), 'listed x-acs-action in SignedHeaders without signing it'],
    ['a date one second early', signedAs('x-acs-date', '2026-01-02T03:04:04Z'), 'one second before'],
    ['a date one second late', signedAs('x-acs-date', '2026-01-02T03:04:06Z'), 'one second after'],
    [
      'the Date header',
      {
        headers: { date: 'Fri, 02 Jan 2026 03:04:05 GMT' },
        ...signedAs('x-acs-date', 'Fri, 02 Jan 2026 03:04:05 GMT'),
      },
      'signed the Date header for x-acs-date',
    ],
    [
      'collapsed spaces',
      { headers: { 'x-acs-note': 'a   b' }, ...signedAs('x-acs-note', 'a b') },
      'collapsed runs of spaces',
    ],
  ])('%s', (_, call, words) => {
    expect(saidV3(call)).toContain(words);
  });

  it('capital names as the client lists them', () => {
    const signedHeaders = ['X-ACS-Date', 'Host'];
    const headers = { 'X-ACS-Date': '2026-01-02T03:04:05Z', Host: '127.0.0.1:8080' };
    expect(saidV3({ signedHeaders, headers })).toContain('capital letters');
  });

  it('sorted for signing but not in the list', () => {
    const signedHeaders = ['x-acs-date', 'host'];
    const sorted = (right: PartsV3) => ({ headers: [...right.headers].sort(([a], [b]) => compareUnits(a, b)) });
    const words = 'in another order than SignedHeaders lists them';
    expect(saidV3({ signedHeaders, ...parts(sorted) })).toContain(words);
    expect(saidV3({ signedHeaders, ...parts((p) => ({ ...sorted(p), list: 'host;x-acs-date' })) })).toContain(words);
  });
});

describe('the body', () => {
  const sent: Partial<CallV3> = { body: '{"A":1}' };
  it.each<[string, Partial<CallV3>, string]>([
    ['hashed as if it were empty', parts(() => ({ payload: sha256('') })), 'hash of an empty body'],
    ['unsigned', parts(() => ({ payload: 'UNSIGNED-PAYLOAD' })), 'signed UNSIGNED-PAYLOAD'],
    ['hashed in upper case', parts(({ payload }) => ({ payload: payload.toUpperCase() })), 'upper-case hex'],
    ['not hashed', parts(() => ({ payload: '' })), 'an empty string for the hash'],
  ])('%s', (_, call, words) => {
    expect(saidV3({ ...sent, ...call })).toContain(words);
  });

  it('changed on the way', () => {
    const changed = (request: SignedRequest) => ({ ...request, body: '{"A": 1}' });
    expect(saidV3(sent, changed)).toContain(
      'sent another body than it signed, for x-acs-content-sha256 is not its hash',
    );
  });
});

describe('the canonical request', () => {
  const lines = (...names: (keyof PartsV3)[]) =>
    stepsV3({
      canonicalRequest: (p) =>
        names
          .map((name) => (name === 'headers' ? p.headers.map(([n, v]) => `${n}:${v}\n`).join('') : p[name]))
          .join('\n'),
    });

  it.each<[string, Partial<CallV3>, string]>([
    ['another method', parts(() => ({ method: 'GET' })), 'signed the method GET but sent POST'],
    ['a method in lower case', parts(() => ({ method: 'post' })), 'lower case (sign POST)'],
    ['no path', parts(() => ({ path: '' })), 'signed the path as "" (sign it as it is sent, "/")'],
    ['the path of V1', parts(() => ({ path: '%2F' })), 'signed the path as "%2F"'],
    ['a slash at the end', { endpoint: 'http://h/a', ...parts(() => ({ path: '/a/' })) }, 'signed the path as "/a/"'],
    ['the root for a path', { endpoint: 'http://h/a', ...parts(() => ({ path: '/' })) }, 'signed the path as "/"'],
    ['a path encoded twice', { endpoint: 'http://h/a%20b', ...parts(() => ({ path: '/a%2520b' })) }, '"/a%2520b"'],
    [
      'no blank line',
      stepsV3({ canonicalRequest: (p) => layOut(p).replace('\n\n', '\n') }),
      'blank line after the headers',
    ],
    [
      'a line break at the end',
      stepsV3({ canonicalRequest: (p) => `${layOut(p)}\n` }),
      'ended the canonical request with',
    ],
    [
      'no line for an empty query',
      { params: {}, ...lines('method', 'path', 'headers', 'list', 'payload') },
      'line of an empty query',
    ],
    ['no hash of the body', lines('method', 'path', 'query', 'headers', 'list'), 'left out the hash of the body'],
    ['itself in the string to sign', stepsV3({ stringToSign: (a, text) => `${a}\n${text}` }), 'itself into the string'],
    ['itself signed', stepsV3({ stringToSign: (_, text) => text }), 'signed the canonical request itself'],
    ['no algorithm', stepsV3({ stringToSign: (_, text, hash) => hash(text) }), 'left the algorithm out'],
    [
      'an upper-case hash',
      stepsV3({ stringToSign: (a, t, hash) => `${a}\n${hash(t).toUpperCase()}` }),
      'canonical request in upper-case',
    ],
  ])('with %s', (_, call, words) => {
    expect(saidV3({ params: { ...client.params, Empty2: '' }, ...call })).toContain(words);
  });
});

describe('the query', () => {
  it.each<[string, Partial<CallV3>, string]>([
    ['left out', parts(() => ({ query: '' })), 'left the query out'],
    [
      'with the form',
      { ...form, ...stepsV3({ parameters: () => Object.entries(client.params) }) },
      'form parameters with the query',
    ],
    [
      'replaced by the form',
      {
        ...form,
        ...stepsV3({
          parameters: () => [
            ['UserName', 'Zhang San'],
            ['Path', '/a/b'],
          ],
        }),
      },
      'form parameters for the query',
    ],
    ['without empty values', { params: { ...client.params, Empty2: '' }, steps: withoutEmpty }, 'empty values out'],
    ['trimmed', { steps: setting('Padded', 'x') }, 'trimmed values'],
    ['without one', stepsV3({ parameters: (sent) => sent.filter(([name]) => name !== 'A-b') }), 'parameter "A-b" out'],
  ])('%s', (_, call, words) => {
    expect(saidV3(call)).toContain(words);
  });

  it.each(encoders)('encoded with %s', (_, encode, words) => {
    expect(saidV3({ steps: { encode } })).toContain(words);
  });

  it.each(pairings)('encoded: %s', (_, steps, words) => {
    expect(saidV3({ params: { ...client.params, 'Odd name': 'a b' }, steps })).toContain(words);
  });

  it.each(orders)('sorted %s', (_, params, steps, words) => {
    expect(saidV3({ params, steps })).toContain(words);
  });

  it('taken from the URL', () => {
    const wire = (pairs: Pair[]) => pairs.map(([name, value]): Pair => [name, plus(value).replaceAll('%2F', '/')]);
    const onTheWire = (request: SignedRequest) => ({
      ...request,
      url: request.url.replaceAll('%20', '+').replaceAll('%2F', '/'),
    });
    const pair = (name: string, value: string) => `${name}=${value}`;
    const params = { A: 'b c/d', B: ':' };
    expect(saidV3({ params, steps: { parameters: wire, pair } }, onTheWire)).toContain('exactly as the URL spells');
    expect(saidV3({ params, steps: { parameters: wire } }, onTheWire)).toContain('already encoded for the URL');
  });

  it('with ambiguous names left raw', () => {
    const pair = (name: string, value: string, by: (text: string) => string) => `${name}=${by(value)}`;
    expect(saidV3({ params: { 'a&b': '1/2' }, steps: { pair } })).toContain('left names unencoded');
  });
});
