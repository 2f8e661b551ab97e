import type { Readable } from 'node:stream';
import { brokenOff } from './broken-off.ts';
import type { OutgoingError } from './outgoing-error.ts';
import type { Patience } from './patience.ts';

export type OutgoingHeaders = Readonly<Record<string, string | string[] | undefined>>;

interface Parts {
  url: string;
  status: number;
  headers: OutgoingHeaders;
  stream: Readable;
  patience: Patience;
  /** Called once, when nothing more is read. */
  ended: () => void;
}

/** An answer whose body is read once: as it comes, or whole. Until then, or until `discard`, nothing else is asked of the same host. */
export class OutgoingResponse implements AsyncIterable<Buffer> {
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: OutgoingHeaders;
  readonly #stream: Readable;
  readonly #patience: Patience;
  readonly #ended: () => void;

  constructor({ url, status, headers, stream, patience, ended }: Parts) {
    this.url = url;
    this.status = status;
    this.headers = headers;
    this.#stream = stream;
    this.#patience = patience;
    this.#ended = ended;
  }

  header(name: string): string | undefined {
    const value = this.headers[name.toLowerCase()];
    return Array.isArray(value) ? value[0] : value;
  }

  /** Media type without parameters, in lower case; empty when none was told. */
  get type(): string {
    return (this.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer, void, undefined> {
    const pieces = this.#stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const giveUp = (error: OutgoingError) => this.#stream.destroy(error);
    try {
      for (;;) {
        const { done, value } = await this.#patience.wait(pieces.next(), giveUp);
        if (done) return;
        yield value;
      }
    } catch (error) {
      throw brokenOff(error);
    } finally {
      this.discard();
    }
  }

  async bytes(): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  /** The whole body as UTF-8, without a byte order mark. */
  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  discard(): void {
    this.#stream.destroy();
    this.#ended();
  }
}
