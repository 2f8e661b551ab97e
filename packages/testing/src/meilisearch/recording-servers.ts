/** Two small HTTP servers in the place of Meilisearch: one passes on and records, one answers from a recording and from nothing else. */
import { createServer } from 'node:http';
import { type Asked, listenSomewhere, readRequest, stopHttpServer } from '../network/requests.ts';
import { isTaskPolling, type RecordedAnswer, type Recorder, type Recording, requestName } from './recording.ts';

export interface StandIn {
  host: string;
  stop(): Promise<void>;
}

/** Answers every request by what was recorded for it. What was not is a failure that names the request; `missed` gets it, too. */
export const replay = (recording: Recording, missed: (request: string) => void): Promise<StandIn> =>
  listen(async ({ method, path, body }) => {
    const request = requestName(method, path, body);
    const answer = recording.next(request, isTaskPolling(method, path));
    if (answer) return answer;
    missed(request);
    return { status: 501, body: JSON.stringify({ message: `Not recorded: ${request}`, code: 'not_recorded', type: 'internal' }) };
  });

export const passOnAndRecord = (host: string, recorder: Recorder): Promise<StandIn> =>
  listen(async ({ method, path, headers, body }) => {
    const response = await fetch(host + path, { method, headers, ...(body === '' ? {} : { body }) });
    const answer = { status: response.status, body: await response.text() };
    if (!isTaskPolling(method, path) || !isUnfinished(answer)) recorder.record(requestName(method, path, body), answer);
    return answer;
  });

const isUnfinished = ({ body }: RecordedAnswer): boolean => /^\{[^[]*?"status":"(enqueued|processing)"/.test(body);

const KEEP_ALIVE_MS = 600_000;

const listen = async (answer: (asked: Asked) => Promise<RecordedAnswer>): Promise<StandIn> => {
  const server = createServer((request, response) => {
    void readRequest(request)
      .then(answer)
      .then(
        ({ status, body }) => response.writeHead(status, { 'content-type': 'application/json' }).end(body),
        (error: unknown) => response.writeHead(502).end(String(error)),
      );
  });
  // The first question of a process builds what all others use, for seconds: a connection that is closed meanwhile would look like a server that is away.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const port = await listenSomewhere(server);
  return { host: `http://127.0.0.1:${port}`, stop: () => stopHttpServer(server) };
};
