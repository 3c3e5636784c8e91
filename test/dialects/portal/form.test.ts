import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { Context } from 'koa';
import { readForm } from '../../../src/dialects/portal/pages/form.ts';

const TYPE = 'application/x-www-form-urlencoded';

function send(headers: Readonly<Record<string, string>>, body = 'UserName=a+b&Password=%C3%A4', type = TYPE) {
  const all: Readonly<Record<string, string>> = { 'content-type': type, ...headers };
  const req = Object.assign(Readable.from([Buffer.from(body)]), { headers: { 'content-length': String(body.length) } });
  const get = (name: string): string => all[name] ?? '';
  const ctx = { host: '10.0.0.7:8848', get, req } as unknown as Context;
  return readForm(ctx, () => ['https://portal.example']);
}

describe('a form', () => {
  it.each([
    ['the public origin', { origin: 'https://portal.example' }],
    ['the address that was called', { origin: 'http://10.0.0.7:8848', 'sec-fetch-site': 'same-origin' }],
    ['no browser', {}],
  ])('is taken from %s', async (_title, headers) => {
    expect(await send(headers)).toEqual({ UserName: 'a b', Password: 'ä' });
  });

  it.each([
    ['another origin', { origin: 'https://portal.example.evil.example' }],
    ['another port', { origin: 'http://10.0.0.7:8849' }],
    ['no origin', { origin: 'null' }],
    ['another site', { origin: 'https://portal.example', 'sec-fetch-site': 'cross-site' }],
  ])('is not taken from %s', async (_title, headers) => {
    await expect(send(headers)).rejects.toMatchObject({ fault: 'FormForeign' });
  });

  it('has each name once, and is one', async () => {
    await expect(send({}, 'a=1&a=2')).rejects.toMatchObject({ fault: 'RequestMalformed' });
    await expect(send({}, '{}', 'application/json')).rejects.toMatchObject({ fault: 'ContentTypeUnsupported' });
  });
});
