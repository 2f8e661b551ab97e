/** A server that answers what a test tells it, one answer after the other, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: { query?: string; operationName?: string };
  /** From the body or, by GET, from the address. */
  variables: Record<string, unknown>;
}

export type Scripted = (response: ServerResponse, asked: Asked) => void;

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Scripted => {
  return (response) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

export const refusal = (
  code: string,
  { reason, path, headers, status = 200 }: { reason?: string; path?: string[]; headers?: Record<string, string>; status?: number } = {},
) =>
  json(
    {
      errors: [
        {
          message: `What to do about ${code}.`,
          extensions: { code, ...(reason === undefined ? {} : { reason }) },
          ...(path === undefined ? {} : { path }),
        },
      ],
    },
    status,
    headers,
  );

export const page = (status: number, headers: Record<string, string> = {}): Scripted => {
  return (response) => response.writeHead(status, { 'content-type': 'text/html', ...headers }).end('<h1>Something else</h1>');
};

/** Reads the question and never answers. */
export const silence: Scripted = () => {};

export const hangUp: Scripted = (response) => response.socket?.destroy();

export interface ScriptedDirectory {
  endpoint: string;
  asked: Asked[];
  close(): Promise<void>;
}

/** The last answer is given again and again. */
export async function scriptedDirectory(...answers: Scripted[]): Promise<ScriptedDirectory> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const url = new URL(request.url ?? '', 'http://directory');
    const body = text === '' ? {} : JSON.parse(text);
    const variables = body.variables ?? JSON.parse(url.searchParams.get('variables') ?? '{}');
    const question: Asked = { method: request.method ?? '', url, headers: request.headers, body, variables };
    const answer = answers[Math.min(asked.push(question), answers.length) - 1];
    answer?.(response, question);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
