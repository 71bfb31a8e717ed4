import { createServer, type IncomingMessage } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { throwAwayCertificate } from './certificate.ts';

/** Where the harness sends what the browser itself asks for, unbidden: sign-in state, a component. */
export const BROWSER_CHATTER = 'https://browser-chatter.invalid/';

const CHATTER_TUNNEL = `${new URL(BROWSER_CHATTER).host}:443`;

/** One request that a browser made, whoever in it: page, content script, service worker, the browser itself. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  /** The Origin header: a chrome-extension:// origin where an extension's page or worker asked. */
  readonly origin: string;
}

export interface LoggingProxy {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A proxy without a way out. It ends the TLS of every host with a throw-away certificate, notes each request, answers
 * those to `host` with `answer`, and refuses all others. A browser that resolves no names itself and speaks no QUIC can
 * send nothing past it.
 */
export async function openLoggingProxy(
  host: string,
  answer: (request: Http2ServerRequest, response: Http2ServerResponse) => void,
  note: (request: SeenRequest) => void,
): Promise<LoggingProxy> {
  const sockets = new Set<Socket>();
  const secure = createSecureServer({ ...(await throwAwayCertificate()), allowHTTP1: true });
  secure.on('request', (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const asked = request.authority || request.headers.host || '';
    if (asked === new URL(BROWSER_CHATTER).host) {
      response.writeHead(403).end();
      return;
    }
    note({
      method: request.method,
      url: `https://${asked}${request.url}`,
      origin: String(request.headers.origin ?? ''),
    });
    if (asked.replace(/:443$/, '') === host) answer(request, response);
    else response.writeHead(403).end();
  });
  secure.on('sessionError', () => {});
  secure.on('tlsClientError', () => {});

  const proxy = createServer((request, response) => {
    note({ method: request.method ?? '', url: request.url ?? '', origin: request.headers.origin ?? '' });
    response.writeHead(403).end();
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    if (request.url !== `${host}:443` && request.url !== CHATTER_TUNNEL)
      note({ method: 'CONNECT', url: request.url ?? '', origin: '' });
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  proxy.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    note({ method: 'UPGRADE', url: request.url ?? '', origin: request.headers.origin ?? '' });
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    // `address()` is a string for pipes only.
    port: (proxy.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
