// Clients that sign wrongly, by encoders and orders that are not ours, and what the gateway tells them.
import { expect } from '@jest/globals';
import { diagnose } from '../../../src/dialects/rpc/diagnose.ts';
import { signingKeys } from '../../../src/dialects/rpc/signature.ts';
import { verifyV1, verifyV3 } from '../../../src/dialects/rpc/verify.ts';
import { compareUnits, encode, signV1, signV3 } from '../../support/signer.ts';
import type { CallV1, CallV3, Pair, SignedRequest, Steps, StepsV1, StepsV3 } from '../../support/signer.ts';
import { arriveV1, arriveV3 } from './arrival.ts';

export const secret = 'testsecret';
export const keys = signingKeys(secret);
export const client = {
  method: 'POST',
  endpoint: 'http://127.0.0.1:8080',
  action: 'CreateUser',
  version: '2021-05-15',
  accessKeyId: 'testid',
  accessKeySecret: secret,
  timestamp: new Date('2026-01-02T03:04:05Z'),
  params: { UserName: 'Zhang San', Path: '/a/b', aNote: "it's (*) ~ 100%!", Empty: '', Padded: ' x ', 'A-b': '中' },
};
export const list = { UserIds: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] };

type OnTheWay = (request: SignedRequest) => SignedRequest;

/** What the gateway says to a V1 client that made this call; it must have refused it. */
export function saidV1(call: Partial<CallV1>, onTheWay: OnTheWay = (request) => request): string | undefined {
  const request = arriveV1(onTheWay(signV1({ ...client, ...call })));
  expect(verifyV1(request, keys).ok).toBe(false);
  return diagnose(request, keys);
}

/** The same for V3. */
export function saidV3(call: Partial<CallV3>, onTheWay: OnTheWay = (request) => request): string | undefined {
  const request = arriveV3(onTheWay(signV3({ ...client, ...call })));
  expect(verifyV3(request, keys).ok).toBe(false);
  return diagnose(request, keys);
}

export const stepsV1 = (steps: Partial<StepsV1>): Partial<CallV1> => ({ steps });
export const stepsV3 = (steps: Partial<StepsV3>): Partial<CallV3> => ({ steps });
export const sortedBy = (compare: (a: string, b: string) => number): Pick<Steps, 'sort'> => ({
  sort: (pairs) => [...pairs].sort(([a], [b]) => compare(a, b)),
});
export const asSent: Pick<Steps, 'sort'> = { sort: (pairs) => pairs };
export const withoutEmpty: Pick<Steps, 'parameters'> = {
  parameters: (sent) => sent.filter(([, value]) => value !== ''),
};
export const setting = (set: string, value: string): Pick<Steps, 'parameters'> => ({
  parameters: (sent) => sent.map(([name, was]): Pair => [name, name === set ? value : was]),
});
export const plus = (text: string): string => encode(text).replaceAll('%20', '+');
export const lower = (text: string): string => encode(text).replace(/%../g, (escape) => escape.toLowerCase());

/** The platform's own encoders where there is one, and replacements of the right one where there is none. */
export const encoders: [string, (text: string) => string, string][] = [
  ['"+" for a space', plus, 'spaces as "+"'],
  ['a plain "*"', (text) => encode(text).replaceAll('%2A', '*'), 'left "*" unencoded'],
  ['an encoded "~"', (text) => encode(text).replaceAll('~', '%7E'), 'encoded "~"'],
  ['encodeURIComponent', encodeURIComponent, 'as encodeURIComponent does'],
  ['a plain "/"', (text) => encode(text).replaceAll('%2F', '/'), 'left "/" unencoded'],
  ['lower-case hex', lower, 'escapes in lower case'],
  ['a form encoder', (text) => new URLSearchParams([['', text]]).toString().slice(1), 'java.net.URLEncoder'],
  [
    'the encoder of .NET',
    (text) =>
      encodeURIComponent(text)
        .replace(/%../g, (escape) => escape.toLowerCase())
        .replaceAll('%20', '+')
        .replaceAll("'", '%27'),
    'HttpUtility.UrlEncode',
  ],
  ['encodeURI', encodeURI, 'encodeURI '],
];

export const pairings: [string, Pick<Steps, 'pair'>, string][] = [
  ['none', { pair: (name, value) => `${name}=${value}` }, 'left names and values unencoded'],
  ['twice', { pair: (name, value, by) => `${by(by(name))}=${by(by(value))}` }, 'values twice'],
  ['none of values', { pair: (name, value, by) => `${by(name)}=${value}` }, 'left values unencoded'],
  ['no "=" without a value', { pair: (n, v, by) => (v === '' ? by(n) : `${by(n)}=${by(v)}`) }, 'without their "="'],
];

const bytes = (text: string): Buffer => Buffer.from(text);

/** Each with parameters that only this order sorts as it does. */
export const orders: [string, Record<string, unknown>, Pick<Steps, 'sort'>, string][] = [
  ['as sent', client.params, asSent, 'in the order sent'],
  [
    'without regard to case',
    { UserName: 'b', aNote: 'a', B: '', 'U.c': 'c', U_d: 'd' },
    sortedBy((a, b) => compareUnits(a.toLowerCase(), b.toLowerCase())),
    'regard to case',
  ],
  [
    'by language',
    { aNote: 'a', B: '', 'U.c': 'c', U_d: 'd' },
    sortedBy((a, b) => a.localeCompare(b, 'en')),
    'a language',
  ],
  [
    'by numbers',
    { Z: '', ...list },
    sortedBy((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    'numbers in names',
  ],
  [
    'by bytes',
    { ...list, '\u{1F600}': '1', '\uFF5E': '2' },
    sortedBy((a, b) => Buffer.compare(bytes(a), bytes(b))),
    'by code points or UTF-8 bytes',
  ],
  [
    'of joined pairs',
    list,
    { sort: (pairs) => [...pairs].sort((a, b) => compareUnits(a.join('='), b.join('='))) },
    'finished name=value pairs',
  ],
];
