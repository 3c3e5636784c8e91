// HTTP by hand, for what no client library would send.
import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 when the server closed without a word. */
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface RawRequest {
  /** Written one after the other, each once the one before has been taken. */
  readonly parts: readonly (string | Uint8Array)[];
  /** Ends the sending side after the last part, in the middle of whatever it was. */
  readonly isCutShort?: boolean;
}

const WAIT_MILLISECONDS = 10_000;

/** Sends bytes and reads one answer: until its declared length is there or the server closes. */
export function sendRaw(origin: string, { parts, isCutShort = false }: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    let failure: Error | undefined;
    const watch = setTimeout(() => socket.destroy(new Error('no complete answer')), WAIT_MILLISECONDS);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (isComplete(Buffer.concat(chunks).toString('latin1'))) socket.destroy();
    });
    // Writing on after the answer breaks the pipe: that is the server's right
    socket.on('error', (cause) => {
      failure = cause;
    });
    socket.on('close', () => {
      clearTimeout(watch);
      const text = Buffer.concat(chunks).toString('utf8');
      if (failure && text === '') reject(failure);
      else resolve(parse(text));
    });
    void write(socket, parts).then(() => isCutShort && socket.end());
  });
}

async function write(socket: NodeJS.WritableStream, parts: RawRequest['parts']): Promise<void> {
  for (const part of parts) {
    await new Promise<void>((resolve) => {
      socket.write(part, () => {
        resolve();
      });
    });
  }
}

function isComplete(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end)) ?? [];
  return length !== undefined && text.length >= end + 4 + Number(length);
}

function parse(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { status: Number(first.split(' ')[1] ?? 0), headers: new Map(headers), text: text.slice(end + 4) };
}
