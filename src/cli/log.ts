// The log: JSON lines on stderr, so that stdout stays for what a person or a script reads.
import { destination, pino, type Logger } from 'pino';

// Belt and braces: no line is given any of these, whatever a library may put into an error
const NAMES = ['accessKeySecret', 'AccessKeySecret', 'Signature', 'SecurityToken', 'authorization'];
const SECRETS = NAMES.flatMap((name) => [name, `err.${name}`]);

export function openLog(level: string): Logger {
  const out = destination({ fd: 2, sync: false, minLength: 16_000, periodicFlush: 200 });
  process.once('exit', () => {
    out.flushSync();
  });
  return pino({ level, base: null, redact: SECRETS }, out);
}
