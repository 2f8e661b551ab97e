import type { ServerResponse } from 'node:http';

/** A signal that is aborted when the time of one operation is over, or earlier when its client has gone. */
export function operationDeadline(response: ServerResponse, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error(`The operation took longer than ${milliseconds} ms`)), milliseconds);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(new Error('The client has gone'));
  });
  return controller.signal;
}
