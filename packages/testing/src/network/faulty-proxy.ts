/** An HTTP proxy that does to requests what bad networks and servers under load do to them. */
import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Asked, listenSomewhere, readRequest, stopHttpServer } from './requests.ts';

export type Fault =
  /** It arrives later. */
  | { kind: 'delay'; milliseconds: number }
  /** It never arrives, and the connection is cut. */
  | { kind: 'drop' }
  /** It never arrives, and is answered with this status. */
  | { kind: 'refuse'; status: 429 | 500 | 503 }
  /** It never arrives, and is answered so. */
  | { kind: 'answer'; status?: number; body: object }
  /** It arrives twice at once. */
  | { kind: 'repeat' }
  /** It arrives a second time, later, when nobody waits for it any more. */
  | { kind: 'repeat late'; milliseconds: number }
  /** It arrives and is done, and the connection is cut in the place of the answer. */
  | { kind: 'lose the answer' }
  /** It arrives and is done, and the connection is cut in the middle of the answer. */
  | { kind: 'cut the answer' };

export interface FaultyProxy {
  host: string;
  /** Asked for each request: what happens to it; null: nothing. */
  fault: (request: Pick<Asked, 'method' | 'path' | 'headers'>) => Fault | null;
  /** Resolves when no repetition is still to come. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const KEEP_ALIVE_MS = 600_000;

interface Answer {
  status: number;
  body: string;
}

/** `target`: where requests go, such as http://127.0.0.1:7700. */
export const startFaultyProxy = async (target: string): Promise<FaultyProxy> => {
  const repetitions = new Set<Promise<unknown>>();

  const passOn = async ({ method, path, headers, body }: Asked): Promise<Answer> => {
    const response = await fetch(target + path, { method, headers, ...(body === '' ? {} : { body }) });
    return { status: response.status, body: await response.text() };
  };
  const repeat = (asked: Asked, milliseconds: number): void => {
    const repetition = pause(milliseconds)
      .then(() => passOn(asked))
      // Whoever repeats does not look at the answer.
      .catch(() => undefined)
      .finally(() => repetitions.delete(repetition));
    repetitions.add(repetition);
  };

  const server = createServer((request, response) => {
    void readRequest(request)
      .then(async (asked) => {
        const fault = proxy.fault(asked);
        switch (fault?.kind) {
          case 'delay':
            await pause(fault.milliseconds);
            break;
          case 'drop':
            return cut(response);
          case 'refuse':
            return send(response, { status: fault.status, body: JSON.stringify({ message: 'refused by the proxy of a test' }) });
          case 'answer':
            return send(response, { status: fault.status ?? 200, body: JSON.stringify(fault.body) });
          case 'repeat':
            repeat(asked, 0);
            break;
          case 'repeat late':
            repeat(asked, fault.milliseconds);
            break;
        }
        const answer = await passOn(asked);
        if (fault?.kind === 'lose the answer') return cut(response);
        if (fault?.kind === 'cut the answer') return sendHalf(response, answer);
        return send(response, answer);
      })
      // The server behind is away: so it is for whoever asks.
      .catch(() => cut(response));
  });
  // A test that keeps its own process busy for seconds must not find its connections closed for that.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const port = await listenSomewhere(server);
  const proxy: FaultyProxy = {
    host: `http://127.0.0.1:${port}`,
    fault: () => null,
    settled: async () => {
      while (repetitions.size > 0) await Promise.all(repetitions);
    },
    stop: () => stopHttpServer(server),
  };
  return proxy;
};

const cut = (response: ServerResponse): void => void response.socket?.destroy();

const send = (response: ServerResponse, { status, body }: Answer): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(body);

const sendHalf = (response: ServerResponse, { status, body }: Answer): void => {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => cut(response));
};
