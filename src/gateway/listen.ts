// The HTTP server around the app: limits, answers to what never becomes a request, and a drain that resets nobody.
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import { Server as NetServer, type AddressInfo, type Socket } from 'node:net';
import { mintRequestId } from './requestId.ts';

export interface Listening {
  /** `http://HOST:PORT` as bound; `https` with a certificate. */
  readonly origin: string;
  isDraining(): boolean;
  /** New connections get this certificate; those that are open keep theirs. Throws what makes it unusable. */
  renew(tls: Certificate): void;
  /** Stops accepting, lets every call finish, then closes. */
  drain(): Promise<void>;
}

/** PEM, both. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Without one it speaks plain http. */
  readonly tls?: Certificate | undefined;
  /** JSON body for a request that broke before it was one. */
  readonly refuse: (status: number, requestId: string) => string;
  /** How long an idle connection may still send a call that was on its way when the drain began. */
  readonly idleMilliseconds?: number;
}

// SDKs put policies and SAML metadata into the URL (rpc-protocol 10)
const MAX_HEADER_BYTES = 128 * 1024;
// What live answers announce (rpc-protocol 7.2)
const KEEP_ALIVE_MILLISECONDS = 25_000;
const REQUEST_MILLISECONDS = 30_000;
// What never says a word of TLS must not hold a drain up
const HANDSHAKE_MILLISECONDS = 5_000;
const DRAIN_IDLE_MILLISECONDS = 500;
// A turn of the event loop in which nothing was worked on
const QUIET_TURN_MILLISECONDS = 3;
// How long whoever was refused may take to read why
const REFUSED_MILLISECONDS = 1_000;

export async function listen(handle: RequestListener, options: ListenOptions): Promise<Listening> {
  let isDraining = false;
  let isClosing = false;
  const connections: Connections = new Map();
  const answer: RequestListener = (request, response) => {
    if (isClosing) response.setHeader('connection', 'close');
    connections.set(request.socket, response);
    handle(request, response);
  };
  const { server, secure } = openServer(options.tls, answer);
  // For the same reason an expectation that Node does not know is ignored instead of refused
  server.on('checkExpectation', answer);
  const hold = (socket: Socket): void => {
    connections.set(socket, undefined);
    socket.once('close', () => connections.delete(socket));
  };
  server.on('connection', hold);
  // What requests know is the connection within the connection
  server.on('secureConnection', hold);
  server.on('clientError', (cause: NodeJS.ErrnoException, socket: Socket) => {
    refuseSocket(socket, cause.code, options.refuse);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    origin: originOf(server, options),
    renew: (tls) => secure?.setSecureContext(tls),
    isDraining: () => isDraining,
    drain: async () => {
      isDraining = true;
      await acceptAll(server);
      isClosing = true;
      await drain(server, connections, options.idleMilliseconds ?? DRAIN_IDLE_MILLISECONDS);
    },
  };
}

interface Opened {
  readonly server: Server;
  /** The same server, if it speaks TLS. */
  readonly secure: SecureServer | undefined;
}

function openServer(tls: Certificate | undefined, answer: RequestListener): Opened {
  const limits = {
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    requestTimeout: REQUEST_MILLISECONDS,
    headersTimeout: REQUEST_MILLISECONDS,
    // Node would refuse a request without Host itself, with an empty body that no SDK can parse
    requireHostHeader: false,
  };
  if (!tls) return { server: createServer(limits, answer), secure: undefined };
  const secure = createSecureServer({ ...limits, ...tls, handshakeTimeout: HANDSHAKE_MILLISECONDS }, answer);
  return { server: secure, secure };
}

function originOf(server: Server, { host, tls }: ListenOptions): string {
  const { port } = server.address() as AddressInfo;
  return `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Every open connection with its latest answer; a set of answers would cost each call more than its parameters do. */
type Connections = Map<Socket, ServerResponse | undefined>;

const MOST_TURNS = 500;

/**
 * Connections that wait to be accepted are reset when the listener closes, with the calls they have sent already; and the
 * event loop accepts one a turn. Resolves after two turns without any, at a moment when none waits.
 */
async function acceptAll(server: Server): Promise<void> {
  let accepted = 0;
  const count = (): void => {
    accepted += 1;
  };
  server.on('connection', count);
  for (let turn = 0, before = -1; turn < MOST_TURNS && accepted !== before; turn += 2) {
    before = accepted;
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  }
  server.off('connection', count);
}

/**
 * Closes the listener first, so that nobody connects any more; then every connection is told to close with its next
 * answer. http.Server.close() would cut idle connections at once, together with a call that is already on the wire.
 */
async function drain(server: Server, connections: Connections, idleMilliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    NetServer.prototype.close.call(server, () => {
      resolve();
    });
  });
  for (const response of connections.values()) {
    if (response && !response.headersSent) response.setHeader('connection', 'close');
  }
  const closeIdle = (): void => {
    server.closeIdleConnections();
    // Node counts a connection that never said anything as busy
    for (const socket of connections.keys()) if (socket.bytesRead === 0) socket.destroy();
  };
  const idle = setInterval(() => {
    whenRead(closeIdle);
  }, idleMilliseconds);
  await closed;
  clearInterval(idle);
}

/**
 * Runs `then` right after everything that arrived has been read: a connection whose call still waits in its socket looks
 * idle. A turn of the event loop that took long may have let more arrive, so it does not count.
 */
function whenRead(then: () => void): void {
  const startedAt = performance.now();
  setImmediate(() => {
    if (performance.now() - startedAt > QUIET_TURN_MILLISECONDS) whenRead(then);
    else then();
  });
}

const STATUS: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

function refuseSocket(socket: Socket, code: string | undefined, refuse: ListenOptions['refuse']): void {
  // What breaks before TLS stands cannot be answered in it
  if (code === 'ECONNRESET' || code?.startsWith('ERR_SSL_') || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, phrase] = STATUS[code ?? ''] ?? [400, 'Bad Request'];
  const requestId = mintRequestId();
  const body = refuse(status, requestId);
  const head = [
    `HTTP/1.1 ${status} ${phrase}`,
    `x-acs-request-id: ${requestId}`,
    'content-type: application/json;charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  // A peer that never closes its side would hold the connection, and with it the drain
  setTimeout(() => socket.destroy(), REFUSED_MILLISECONDS).unref();
}
