// A keep-alive HTTP client of a few lines over raw sockets; a full client would cost more than the server it measures.
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const LENGTH = /\r\ncontent-length: *(\d+)/i;

/** @typedef {{ status: number, body: string }} Answer */

/** Opens one connection. `onAnswer` is told of each answer, `onBroken` when the server hangs up or speaks strangely. */
export function openWire({ host, port }, onAnswer, onBroken) {
  return new Promise((resolve, reject) => {
    let rest;
    const socket = connect({ host, port, noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      socket.on('error', onBroken);
      socket.on('end', () => onBroken(new Error('the server hung up')));
      resolve({ send: (request) => socket.write(request), close: () => socket.destroy() });
    });
    socket.on('data', (chunk) => {
      rest = rest === undefined ? chunk : Buffer.concat([rest, chunk]);
      const headEnd = rest.indexOf(HEAD_END);
      if (headEnd < 0) return;
      const head = rest.latin1Slice(0, headEnd);
      const length = LENGTH.exec(head)?.[1];
      if (length === undefined) {
        onBroken(new Error(`an answer without content-length: ${head}`));
        return;
      }
      const bodyAt = headEnd + HEAD_END.length;
      const end = bodyAt + Number(length);
      if (rest.length < end) return;
      const body = rest.latin1Slice(bodyAt, end);
      rest = undefined;
      onAnswer({ status: Number(head.slice(9, 12)), body });
    });
  });
}
