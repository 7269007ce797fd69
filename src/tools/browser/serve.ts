import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server gives for a path. */
export interface Served {
  readonly body: string | Buffer;
  /** Response headers; content-type is text/html; charset=utf-8 unless given. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Server {
  /** "http://127.0.0.1:49152", without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** A server on the loopback address, on a port that is free; what the function has nothing for is 404. */
export async function serve(give: (path: string) => Served | undefined | Promise<Served | undefined>): Promise<Server> {
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const served = await give(new URL(request.url ?? '/', 'http://loopback').pathname);
    response.writeHead(served ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...served?.headers });
    response.end(served?.body);
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
