/** The CSV data package: tables are written into a folder as the directory is read, once, and zipped from there. */

import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { type HsdsObjectName, hsdsObjectNames, hsdsObjects } from '../objects/index.ts';
import { ourTerms } from '../out/index.ts';
import { describePackage } from './describe-package.ts';
import type { Licences } from './licences.ts';
import { headerOf, lineOf, TableRows } from './table-rows.ts';

/** An organization with everything in it and its services whole, or so many of them: it may come several times. */
export type NestedOrganization = Readonly<Record<string, unknown>>;

/** Writes the package of these organizations; `file` is made anew, readable for its owner alone. Licences are known when all of them have come. */
export const writePackage = async (
  file: string,
  organizations: AsyncIterable<readonly NestedOrganization[]>,
  licences: Licences,
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'drogowskaz-package-'));
  try {
    const tables = new Tables(folder);
    const rows = new TableRows((object, row) => tables.add(object, lineOf(object, row)));
    try {
      for (const { term } of ourTerms) rows.add('taxonomy_term', term);
      for await (const some of organizations) {
        for (const organization of some) rows.add('organization', organization);
        await tables.settle();
      }
    } finally {
      rows.close();
      await tables.close();
    }
    await zip(file, folder, describePackage(tables.written, licences), tables.written);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

class Tables {
  readonly #folder: string;
  readonly #files = new Map<HsdsObjectName, WriteStream>();
  #failure: unknown = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  add(object: HsdsObjectName, line: string): void {
    this.#file(object).write(line);
  }

  #file(object: HsdsObjectName): WriteStream {
    const known = this.#files.get(object);
    if (known) return known;
    const file = createWriteStream(join(this.#folder, hsdsObjects[object].file), { mode: 0o600 });
    file.on('error', (error) => {
      this.#failure ??= error;
    });
    file.write(headerOf(object));
    this.#files.set(object, file);
    return file;
  }

  /** Waits until the disk has taken what it was given: memory holds one part. */
  async settle(): Promise<void> {
    for (const file of this.#files.values()) if (file.writableNeedDrain) await drained(file);
    if (this.#failure !== null) throw this.#failure;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#files.values()].map((file) => finished(file.end()).catch((error: unknown) => (this.#failure ??= error))));
    if (this.#failure !== null) throw this.#failure;
  }

  get written(): HsdsObjectName[] {
    return hsdsObjectNames.filter((object) => this.#files.has(object));
  }
}

/** What was not waited for in the end does not listen any longer. */
const drained = async (file: WriteStream): Promise<void> => {
  const waiting = new AbortController();
  const until = (event: string) => once(file, event, { signal: waiting.signal }).catch(() => undefined);
  await Promise.race([until('drain'), until('close')]);
  waiting.abort();
};

const zip = async (file: string, folder: string, description: object, objects: readonly HsdsObjectName[]): Promise<void> => {
  const archive = new ZipFile();
  archive.addBuffer(Buffer.from(`${JSON.stringify(description, null, 2)}\n`), 'datapackage.json');
  for (const object of objects) archive.addFile(join(folder, hsdsObjects[object].file), hsdsObjects[object].file);
  archive.end();
  const output = createWriteStream(file, { mode: 0o600 });
  await Promise.all([
    pipeline(archive.outputStream, output),
    // A table that cannot be read again would leave the archive waiting.
    new Promise<void>((resolve, reject) => {
      archive.on('error', reject);
      output.on('close', resolve);
    }),
  ]);
};
