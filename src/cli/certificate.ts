// The certificate that the gateway speaks https with: read from its files, and judged by the doctor.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import type { Certificate } from '../gateway/listen.ts';

const SOON_DAYS = 14;

type Settings = Pick<Config, 'tls' | 'publicOrigins'>;

/** PEM texts of the files; undefined without any. Throws Error when one cannot be read. */
export function readCertificate({ tls }: Settings): Certificate | undefined {
  return tls && { cert: readFileSync(tls.certFile, 'utf8'), key: readFileSync(tls.keyFile, 'utf8') };
}

/** Words for a good certificate; throws Error with words for a bad one. */
export function judgeCertificate(settings: Settings, now: Date): string {
  const files = readCertificate(settings);
  if (!files) return 'none: plain http';
  const certificate = new X509Certificate(files.cert);
  if (!certificate.checkPrivateKey(createPrivateKey(files.key))) {
    throw new Error('PAIFANG_TLS_KEY is not the key of PAIFANG_TLS_CERT');
  }
  const days = Math.floor((new Date(certificate.validTo).getTime() - now.getTime()) / 86_400_000);
  if (days < 0) throw new Error(`it ended on ${certificate.validTo}`);
  if (new Date(certificate.validFrom) > now) throw new Error(`it begins on ${certificate.validFrom}`);
  const stranger = settings.publicOrigins.find((origin) => !certificate.checkHost(new URL(origin).hostname));
  if (stranger !== undefined) throw new Error(`it is not for ${stranger}`);
  return `good for ${days} days${days < SOON_DAYS ? ', so renew it' : ''}`;
}
