// The log: JSON on stderr, one line per call, with what an operator looks for and nothing that would let one in.
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { call, makeAlice, onEveryHome, send, sign, startGateway, type Answer } from '../support/process.ts';
import { signV1, signV3 } from '../support/signer.ts';

type Line = Readonly<Record<string, unknown>>;

onEveryHome('the log', (home) => {
  let stderr = '';
  let lines: Line[] = [];
  const answers: { action: string | undefined; answer: Answer }[] = [];
  /** What must never be read. */
  const hidden: string[] = [];

  beforeAll(async () => {
    const { settings, root } = home();
    const gateway = await startGateway(settings);
    const { origin } = gateway;
    const made = await makeAlice(origin, root);
    const common = { endpoint: origin, version: '2021-05-15', ...root };
    const keep = (action: string | undefined, answer: Answer): void => {
      answers.push({ action, answer });
    };
    const ask = async (action: string, params: object): Promise<void> => {
      keep(action, await call(origin, root, action, params));
    };

    await ask('GetUser', made);
    await ask('UpdateUserStatus', { ...made, NewStatus: 'Disabled' });
    await ask('GetUser', { ...made, UserId: 'u-00000000000000000000' });
    await ask('UpdateUserStatus', { ...made, NewStatus: 'canary-parameter' });
    const twice = sign(origin, root, 'GetUser', made);
    keep('GetUser', await send(origin, twice));
    keep('GetUser', await send(origin, twice));

    const securityToken = `token${randomUUID()}`;
    const signatures = [
      signV1({ ...common, action: 'GetUser', params: made, accessKeySecret: 'canary-wrong-secret' }),
      signV1({ ...common, action: 'GetUser', params: made, method: 'POST', placement: 'form', securityToken }),
      signV3({ ...common, action: 'GetUser', params: made, accessKeySecret: 'canary-wrong-secret' }),
      signV3({ ...common, action: 'GetUser', params: made, securityToken }),
    ];
    for (const request of signatures) {
      keep(undefined, await send(origin, request));
      const written = `${request.url}&${String(request.body ?? '')}`;
      const signature = /Signature=([^&]+)/.exec(request.headers['authorization'] ?? written)?.[1] ?? '';
      hidden.push(signature, decodeURIComponent(signature));
    }
    hidden.push(root.accessKeySecret, 'canary-wrong-secret', securityToken, 'canary-parameter');
    keep(undefined, await call(origin, root, 'PaintUser'));
    keep(undefined, await send(origin, { method: 'GET', url: `${origin}/nowhere`, headers: {} }));
    await send(origin, { method: 'GET', url: `${origin}/healthz`, headers: {} });
    await gateway.stop();
    stderr = gateway.stderr();
    lines = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  });

  it('has one line per call with RequestId, action, principal, outcome and milliseconds', () => {
    expect(answers.map(({ answer }) => answer.body.Code ?? 'OK')).toEqual([
      'OK',
      'OK',
      'EntityNotExists.User',
      'InvalidParameter.NewStatus',
      'OK',
      'SignatureNonceUsed',
      'SignatureDoesNotMatch',
      'InvalidSecurityToken.MismatchWithAccessKey',
      'SignatureDoesNotMatch',
      'InvalidSecurityToken.MismatchWithAccessKey',
      'InvalidAction.NotFound',
      'InvalidAction.NotFound',
    ]);
    const calls = lines.filter(({ msg }) => msg === 'call');
    // The two that made Alice come first; asking for health is no call
    expect(calls.map(({ requestId }) => requestId).slice(2)).toEqual(
      answers.map(({ answer }) => answer.body.RequestId),
    );
    for (const [at, { action, answer }] of answers.entries()) {
      const line = calls[at + 2];
      expect(line).toMatchObject({
        level: 30,
        time: expect.any(Number) as unknown,
        dialect: 'rpc',
        status: answer.status,
        outcome: answer.status === 200 ? 'OK' : (expect.stringMatching(/^[A-Z]\w+$/) as unknown),
        sourceIp: expect.stringContaining('127.0.0.1') as unknown,
        ms: expect.any(Number) as unknown,
      });
      if (action === undefined) continue;
      expect(line).toMatchObject({
        action: `cloudsso:${action}`,
        principal: expect.stringMatching(/^acs:ram::\d{16}:root$/) as unknown,
        accessKeyId: home().root.accessKeyId,
      });
    }
  });

  it('never holds a secret, a signature, a token, a parameter or a string to sign', () => {
    expect(hidden.filter((text) => text.length < 10)).toEqual([]);
    for (const text of hidden) expect(stderr.includes(text)).toBe(false);
    expect(stderr).not.toMatch(/string ?to ?sign|GET&%2F|POST&%2F|ACS3-HMAC-SHA256/i);
  });
});
