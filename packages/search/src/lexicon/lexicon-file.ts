/** One file of named parts, each read when it is asked for. */
import { openSync, readSync, renameSync, writeFileSync } from 'node:fs';

/** Where each part begins and how long it is. */
type Contents = Record<string, readonly [start: number, length: number]>;

const LENGTH_OF_CONTENTS = 4;

/** Whoever reads never sees half of it. */
export const writeLexiconFile = (path: string, parts: ReadonlyMap<string, Uint8Array>): void => {
  const contents: Contents = {};
  let start = 0;
  for (const [name, { length }] of parts) {
    contents[name] = [start, length];
    start += length;
  }
  const head = Buffer.from(JSON.stringify(contents));
  const headLength = Buffer.alloc(LENGTH_OF_CONTENTS);
  headLength.writeUInt32LE(head.length);
  const next = `${path}.${process.pid}`;
  writeFileSync(next, Buffer.concat([headLength, head, ...parts.values()]));
  renameSync(next, path);
};

export class LexiconFile {
  /** Stays open: whoever builds anew while this process runs removes the file, and its parts can still be read. */
  readonly #file: number;
  readonly #contents: Contents;
  readonly #start: number;

  /** Throws where there is none. */
  constructor(path: string) {
    this.#file = openSync(path, 'r');
    const length = this.#bytes(0, LENGTH_OF_CONTENTS).readUInt32LE();
    this.#start = LENGTH_OF_CONTENTS + length;
    this.#contents = JSON.parse(this.#bytes(LENGTH_OF_CONTENTS, length).toString());
  }

  /** A part in memory of its own. */
  read(name: string): Buffer<ArrayBuffer> | undefined {
    const place = this.#contents[name];
    return place && this.#bytes(this.#start + place[0], place[1]);
  }

  get names(): string[] {
    return Object.keys(this.#contents);
  }

  #bytes(start: number, length: number): Buffer<ArrayBuffer> {
    const bytes = Buffer.from(new ArrayBuffer(length));
    for (let at = 0; at < length; ) {
      const read = readSync(this.#file, bytes, at, length - at, start + at);
      if (read === 0) throw new Error(`The file of the lexicon ends after ${start + at} bytes: build again (npm run build).`);
      at += read;
    }
    return bytes;
  }
}
