import { describe, expect, it } from '@jest/globals';
import type { CallV1, Pair, SignedRequest } from '../../support/signer.ts';
import { client, encoders, orders, pairings, plus, saidV1, setting, stepsV1, withoutEmpty } from './mistaken.ts';

describe('the string to sign', () => {
  it.each<[string, Partial<CallV1>, string]>([
    ['another method', stepsV1({ method: 'GET' }), 'signed the method GET but sent POST'],
    ['a method in lower case', stepsV1({ method: 'post' }), 'method in lower case (sign POST)'],
    ['a plain path', stepsV1({ stringToSign: (m, c, e) => `${m}&/&${e(c)}` }), 'plain "/"'],
    ['a path in lower case', stepsV1({ stringToSign: (m, c, e) => `${m}&%2f&${e(c)}` }), '%2F in lower case'],
    ['no path', stepsV1({ stringToSign: (m, c, e) => `${m}&${e(c)}` }), 'left the path out'],
    ['line breaks', stepsV1({ stringToSign: (m, c, e) => `${m}\n%2F\n${e(c)}` }), 'by line breaks'],
    ['no second encoding', stepsV1({ stringToSign: (m, c) => `${m}&%2F&${c}` }), 'a second time'],
    ['a third encoding', stepsV1({ stringToSign: (m, c, e) => `${m}&%2F&${e(e(c))}` }), 'once too often'],
  ])('with %s', (_, call, words) => {
    expect(saidV1(call)).toContain(words);
  });

  it.each(['/rpc/v1', '%2Frpc%2Fv1'])('with the real path as %s', (path) => {
    const endpoint = 'http://127.0.0.1:8080/rpc/v1';
    expect(saidV1({ endpoint, steps: { stringToSign: (m, c, e) => `${m}&${path}&${e(c)}` } })).toContain(
      'path of the URL',
    );
  });
});

describe('the encoding', () => {
  it.each(encoders)('%s, everywhere, all but in the path, and in values only', (_, by, words) => {
    expect(saidV1(stepsV1({ encode: by }))).toContain(words);
    expect(saidV1(stepsV1({ encode: by, stringToSign: (m, c) => `${m}&${by('/')}&${by(c)}` }))).toContain(words);
    expect(saidV1(stepsV1({ pair: (name, value) => `${by(name)}=${by(value)}` }))).toContain(words);
  });

  it.each(pairings)('%s', (_, steps, words) => {
    expect(saidV1({ params: { ...client.params, 'Odd name': 'a b' }, steps })).toContain(words);
  });

  it('none of names', () => {
    const pair = (name: string, value: string, by: (text: string) => string) => `${name}=${by(value)}`;
    expect(saidV1({ params: { 'Odd name': 'a b' }, steps: { pair } })).toContain('left names unencoded');
  });

  it('taken from the URL', () => {
    const wire = (pairs: Pair[]) => pairs.map(([name, value]): Pair => [plus(name), plus(value)]);
    const asForm = (request: SignedRequest) => ({ ...request, url: request.url.replaceAll('%20', '+') });
    const plain = (name: string, value: string) => `${name}=${value}`;
    expect(saidV1(stepsV1({ parameters: wire }), asForm)).toContain('already encoded for the URL');
    // What is found in the URL here is what an encoder with "+" would have made: the simpler name for it wins.
    expect(saidV1(stepsV1({ parameters: wire, pair: plain }), asForm)).toContain('spaces as "+"');
    const spelled = (pairs: Pair[]) => pairs.map(([name, value]): Pair => [name, plus(value).replaceAll('%2F', '/')]);
    const asSpelled = (request: SignedRequest) => ({ ...request, url: asForm(request).url.replaceAll('%2F', '/') });
    const params = { A: 'b c/d', B: ':' };
    expect(saidV1({ params, steps: { parameters: spelled, pair: plain } }, asSpelled)).toContain(
      'exactly as the URL spells',
    );
  });
});

describe('the order', () => {
  it.each(orders)('%s', (_, params, steps, words) => {
    expect(saidV1({ params, steps })).toContain(words);
  });
});

describe('the parameters', () => {
  const mixed: Partial<CallV1> = { placement: { UserName: 'form', Path: 'form' } };
  const signing = (parameters: (sent: Pair[]) => Pair[]) => stepsV1({ parameters });
  const dropping = (dropped: string) => signing((sent) => sent.filter(([name]) => name !== dropped));

  it.each<[string, Partial<CallV1>, string]>([
    [
      'of the query only',
      { ...mixed, ...signing((s) => s.filter(([n]) => !/^(UserName|Path)$/.test(n))) },
      'query only',
    ],
    ['of the form only', { ...mixed, ...signing((s) => s.filter(([n]) => /^(UserName|Path)$/.test(n))) }, 'form only'],
    ['with an empty Signature', signing((sent) => [...sent, ['Signature', '']]), 'empty Signature parameter'],
    ['with a SignatureType', signing((sent) => [...sent, ['SignatureType', '']]), 'empty SignatureType'],
    [
      'without an empty SignatureType',
      { common: { SignatureType: '' }, ...dropping('SignatureType') },
      'empty values out',
    ],
    ['without empty values', stepsV1(withoutEmpty), 'empty values out'],
    ['without the token', { securityToken: 'token', ...dropping('SecurityToken') }, '"SecurityToken" out'],
    ['without one of them', dropping('Path'), 'left the parameter "Path" out'],
    ['trimmed', signing((sent) => sent.map(([name, value]): Pair => [name, value.trim()])), 'trimmed values'],
    ['a second early', stepsV1(setting('Timestamp', '2026-01-02T03:04:04Z')), 'one second before'],
    ['a second late', stepsV1(setting('Timestamp', '2026-01-02T03:04:06Z')), 'one second after'],
  ])('%s', (_, call, words) => {
    const params = call.common ? { UserName: 'Zhang San' } : { ...client.params, Empty2: '' };
    expect(saidV1({ params, ...call })).toContain(words);
  });
});
