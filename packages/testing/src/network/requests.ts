/** What small servers of tests share: listening on a free port, reading a request whole, going. */
import { once } from 'node:events';
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Server } from 'node:net';

export interface Asked {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

export const readRequest = async (request: IncomingMessage): Promise<Asked> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const { authorization, 'content-type': type } = request.headers;
  return {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: { ...(authorization ? { authorization } : {}), ...(type ? { 'content-type': type } : {}) },
    body: Buffer.concat(pieces).toString(),
  };
};

/** The port that it got. */
export const listenSomewhere = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  return address.port;
};

export const stopHttpServer = async (server: HttpServer): Promise<void> => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
};
