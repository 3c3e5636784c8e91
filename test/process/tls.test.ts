// https from the gateway itself: its certificate renewed without a restart, plain http refused where it must be.
import { writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { expect, it } from '@jest/globals';
import { FIRST, SECOND, type TestCertificate } from '../support/certificates.ts';
import { onEveryHome, run, scratchFolder, send, sign, startGateway, until, type Settings } from '../support/process.ts';

interface Files {
  readonly settings: Settings;
  write(certificate: TestCertificate): void;
}

function openFiles(certificate: TestCertificate): Files {
  const folder = scratchFolder();
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const write = (next: TestCertificate): void => {
    writeFileSync(cert, next.cert);
    writeFileSync(key, next.key);
  };
  write(certificate);
  return { settings: { PAIFANG_TLS_CERT: cert, PAIFANG_TLS_KEY: key }, write };
}

/** Whom a new connection meets, and what it answers. */
function meet(origin: string): Promise<{ readonly name: string; readonly status: number }> {
  return new Promise((resolve, reject) => {
    const options = { ca: [FIRST.cert, SECOND.cert], agent: false };
    const asking = request(`${origin}/healthz`, options, (response) => {
      const { subject } = (response.socket as TLSSocket).getPeerCertificate();
      response.resume().on('end', () => {
        resolve({ name: String(subject.CN), status: response.statusCode ?? 0 });
      });
    });
    asking.on('error', reject).end();
  });
}

onEveryHome('TLS', (home, kind) => {
  const workers: Settings = kind === 'postgres' ? { PAIFANG_WORKERS: '2' } : {};

  it('is served, with the certificate that lies there at each SIGHUP, and drains', async () => {
    const files = openFiles(FIRST);
    const gateway = await startGateway({ ...home().settings, ...workers, ...files.settings });
    expect(gateway.origin).toMatch(/^https:/);
    expect(await meet(gateway.origin)).toEqual({ name: 'first', status: 200 });

    files.write({ cert: SECOND.cert, key: FIRST.key });
    gateway.kill('SIGHUP');
    await until(() => gateway.stderr().includes('cannot be used'), 'words about the bad certificate');
    expect((await meet(gateway.origin)).name).toBe('first');

    files.write(SECOND);
    gateway.kill('SIGHUP');
    // Every worker has read it once each of many connections meets it
    await until(async () => {
      const met = await Promise.all(Array.from({ length: 8 }, () => meet(gateway.origin)));
      return met.every(({ name }) => name === 'second');
    }, 'the new certificate');
    await expect(fetch(gateway.origin.replace('https', 'http'))).rejects.toThrow();
    expect((await gateway.stop()).code).toBe(0);
  });

  it('is judged by the doctor', async () => {
    const files = openFiles(FIRST);
    await run(['migrate'], home().settings);
    const doctor = (more: Settings = {}) => run(['doctor'], { ...home().settings, ...files.settings, ...more });
    const good = await doctor({ PAIFANG_PUBLIC_ORIGIN: 'https://first.example:8443' });
    expect([good.code, good.stdout]).toEqual([0, expect.stringMatching(/^good {2}certificate {2}good for \d+ days$/m)]);
    const other = await doctor({ PAIFANG_PUBLIC_ORIGIN: 'https://elsewhere.example' });
    expect([other.code, other.stdout]).toEqual([1, expect.stringContaining('it is not for https://elsewhere.example')]);
    files.write({ cert: SECOND.cert, key: FIRST.key });
    expect((await doctor()).stdout).toContain('PAIFANG_TLS_KEY is not the key of PAIFANG_TLS_CERT');
  });

  it('is required by setting: of callers, or of those who came to a trusted proxy', async () => {
    const settings = { PAIFANG_REQUIRE_TLS: 'true', PAIFANG_TRUSTED_PROXIES: '127.0.0.1' };
    const { origin, stop } = await startGateway({ ...home().settings, ...settings });
    const call = async (headers: Record<string, string>) => {
      const signed = sign(origin, home().root, 'ListDirectories');
      const { status, body } = await send(origin, { ...signed, headers: { ...signed.headers, ...headers } });
      return [status, body.Code];
    };
    expect(await call({})).toEqual([400, 'InvalidProtocol.NeedSsl']);
    expect(await call({ 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https' })).toEqual([200, undefined]);
    const rest = await fetch(`${origin}/AdminInterface/restapi/v1/users/lookup`, { method: 'POST' });
    expect([rest.status, await rest.json()]).toEqual([403, expect.objectContaining({ message: 'HTTPS is required' })]);
    expect((await fetch(`${origin}/oauth/token`, { method: 'POST' })).status).toBe(403);
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    await stop();
  });
});
