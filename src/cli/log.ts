// The log: JSON lines on stderr, so that stdout stays for what a person or a script reads.
import { destination, pino, type DestinationStream, type Logger } from 'pino';

// Belt and braces: no line is given any of these, whatever a library may put into an error
const NAMES = ['accessKeySecret', 'AccessKeySecret', 'Signature', 'SecurityToken', 'authorization'];
const SECRETS = NAMES.flatMap((name) => [name, `err.${name}`]);

const MOST_WAITING_CHARACTERS = 16_000;
// Twice: once until they are handed over, once until they are written
const LONGEST_WAIT_MILLISECONDS = 100;

export function openLog(level: string): Logger {
  const limits = { minLength: MOST_WAITING_CHARACTERS, periodicFlush: LONGEST_WAIT_MILLISECONDS };
  const lines = gather(destination({ fd: 2, sync: false, ...limits }));
  process.once('exit', () => {
    lines.flushSync();
  });
  return pino({ level, base: null, redact: SECRETS }, lines);
}

interface Flushable extends DestinationStream {
  flushSync(): void;
}

/** Hands many lines to `out` as one text: with each text it is handed, it measures all those that wait. */
function gather(out: Flushable): Flushable {
  let text = '';
  let timer: NodeJS.Timeout | undefined;
  const handOver = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (text !== '') out.write(text);
    text = '';
  };
  return {
    write(line) {
      text += line;
      if (text.length >= MOST_WAITING_CHARACTERS) handOver();
      else timer ??= setTimeout(handOver, LONGEST_WAIT_MILLISECONDS).unref();
    },
    flushSync() {
      handOver();
      out.flushSync();
    },
  };
}
