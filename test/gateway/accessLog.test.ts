import { Writable } from 'node:stream';
import type { Context } from 'koa';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { fault } from '../../src/faults/fault.ts';
import { compileWitness } from '../../src/gateway/accessLog.ts';
import type { Call } from '../../src/gateway/contract.ts';
import type { Entry } from '../../src/journal/journal.ts';
import { ENVIRONMENT, user } from './caller.ts';

const entry: Entry = {
  requestId: 'R',
  dialect: 'rpc',
  action: 'cloudsso:GetUser',
  principal: user(),
  proof: 'ACS3-HMAC-SHA256',
  nonce: { text: 'the-nonce', digest: 'the-digest', expiresAt: new Date(0) },
  environment: ENVIRONMENT,
  startedAt: 0,
  parameters: '{}',
  resources: [],
  decision: undefined,
};
const read = { operation: { id: 'cloudsso:GetUser' }, claimant: () => 'LTAIclaimed' } as unknown as Call;
const ctx = (status: number): Context =>
  ({
    status,
    ip: '203.0.113.7',
    querystring: 'Signature=secret',
    headers: { authorization: 'secret' },
  }) as unknown as Context;

function lines(tell: (witness: ReturnType<typeof compileWitness>) => void): Record<string, unknown>[] {
  const texts: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      texts.push(String(chunk));
      done();
    },
  });
  tell(compileWitness(pino({ base: null }, sink)));
  return texts.map((text) => JSON.parse(text) as Record<string, unknown>);
}

describe('compileWitness', () => {
  const call = { requestId: 'R', dialect: 'rpc', milliseconds: 1.23456, call: read, entry, failure: undefined };

  it('writes one line of chosen fields', () => {
    const [line, ...more] = lines((witness) => {
      witness(ctx(200), call);
    });
    expect(more).toEqual([]);
    expect(line).toEqual({
      level: 30,
      time: expect.any(Number),
      msg: 'call',
      requestId: 'R',
      dialect: 'rpc',
      action: 'cloudsso:GetUser',
      principal: entry.principal.arn,
      accessKeyId: 'LTAIalice',
      status: 200,
      outcome: 'OK',
      sourceIp: '203.0.113.7',
      ms: 1.235,
    });
  });

  it('names the fault of a refusal, without its detail', () => {
    const failure = fault('SignatureMismatch', { StringToSign: 'secret', Diagnosis: 'secret' }, new Error('secret'));
    const [line] = lines((witness) => {
      witness(ctx(400), { ...call, entry: undefined, failure });
    });
    expect(line).toMatchObject({ level: 30, status: 400, outcome: 'SignatureMismatch', action: 'cloudsso:GetUser' });
    expect([line?.['accessKeyId'], line?.['claimedAccessKeyId']]).toEqual([undefined, 'LTAIclaimed']);
    expect(JSON.stringify(line)).not.toContain('secret');
  });

  it('cuts what a caller claims to be', () => {
    const [line] = lines((witness) => {
      witness(ctx(404), { ...call, call: { ...read, claimant: () => 'x'.repeat(5000) }, entry: undefined });
    });
    expect(line?.['claimedAccessKeyId']).toBe('x'.repeat(128));
  });

  it('writes what only the operator can mend as an error, with its cause', () => {
    const failure = fault('InternalError', {}, new Error('column is gone'));
    const [line] = lines((witness) => {
      witness(ctx(500), { ...call, failure });
    });
    expect(line).toMatchObject({ level: 50, outcome: 'InternalError', err: { message: 'column is gone' } });
  });
});
