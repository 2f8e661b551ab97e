/**
 * Answers of a real Meilisearch, kept in a file: one JSON line each, packed. A request is known by its method, its path and a digest of its body; the
 * same request may be answered otherwise later, so answers are in the order in which they came.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

export interface RecordedAnswer {
  status: number;
  body: string;
}

interface Header {
  /** Of the server that was recorded. */
  meilisearch: string;
}

type Line = [request: string, status: number, body: string];

/** Pages of answers resemble each other over megabytes. */
const packing = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 } };

export const requestName = (method: string, path: string, body: string): string =>
  `${method} ${path}${body === '' ? '' : ` ${createHash('sha256').update(body).digest('base64url').slice(0, 22)}`}`;

/** How a change that was accepted stands: asked for until it is done, in as many requests as that takes. Only the last one is kept. */
export const isTaskPolling = (method: string, path: string): boolean => method === 'GET' && /^\/tasks\b/.test(path);

export class Recorder {
  readonly #lines: Line[] = [];

  record(request: string, { status, body }: RecordedAnswer): void {
    this.#lines.push([request, status, body]);
  }

  write(file: string, header: Header): void {
    const text = [header, ...this.#lines].map((line) => JSON.stringify(line)).join('\n');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, brotliCompressSync(`${text}\n`, packing));
  }
}

export class Recording {
  readonly meilisearch: string;
  readonly #answers = new Map<string, RecordedAnswer[]>();

  constructor(file: string) {
    const [header = '{}', ...lines] = brotliDecompressSync(readFileSync(file)).toString().trimEnd().split('\n');
    this.meilisearch = (JSON.parse(header) as Header).meilisearch;
    for (const line of lines) {
      const [request, status, body] = JSON.parse(line) as Line;
      const answers = this.#answers.get(request);
      if (answers) answers.push({ status, body });
      else this.#answers.set(request, [{ status, body }]);
    }
  }

  /** The next answer to this request; null when it was not recorded so often. A task stays as it was last. */
  next(request: string, repeats: boolean): RecordedAnswer | null {
    const answers = this.#answers.get(request);
    return (repeats && answers?.length === 1 ? answers[0] : answers?.shift()) ?? null;
  }
}
