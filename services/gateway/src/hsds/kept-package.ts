import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { hsdsWriter, Licences, nestedOrganizations, writePackage } from '@drogowskaz/hsds';
import { newId } from '@drogowskaz/platform';
import type { Feed } from './collections.ts';

/** Nobody is given an older one, whatever the generation says. */
const HOLDS_MS = 10 * 60_000;

interface Made {
  file: string;
  bytes: number;
  generation: string | null;
  at: number;
}

/**
 * The CSV data package, made when somebody asks and kept on the disk until the directory is another one. Many who ask at once wait for one.
 * A package that is being sent stays readable when its file goes.
 */
export class KeptPackage {
  readonly #feed: Feed;
  readonly #licence: string | null;
  #folder: Promise<string> | null = null;
  #made: Made | null = null;
  #making: Promise<Made> | null = null;

  constructor(feed: Feed, licence: string | null) {
    this.#feed = feed;
    this.#licence = licence;
  }

  /** Whether one has to be made first. */
  isKept(generation: string | null): boolean {
    return this.#made !== null && this.#holds(this.#made, generation);
  }

  async open(generation: string | null): Promise<{ content: Readable; bytes: number }> {
    if (this.#made === null || !this.#holds(this.#made, generation)) {
      this.#making ??= this.#make(generation).finally(() => {
        this.#making = null;
      });
      await this.#making;
    }
    const { file, bytes } = this.#made as unknown as Made;
    return { content: createReadStream(file), bytes };
  }

  async close(): Promise<void> {
    await this.#making?.catch(() => undefined);
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true });
  }

  #holds({ generation, at }: Made, now: string | null): boolean {
    return generation !== null && generation === now && performance.now() - at < HOLDS_MS;
  }

  async #make(generation: string | null): Promise<Made> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'drogowskaz-hsds-'));
    const file = join(await this.#folder, `${newId()}.zip`);
    const before = this.#made;
    const licences = new Licences(this.#licence);
    const organizations = nestedOrganizations({ feed: this.#feed, writer: hsdsWriter({ profiled: false }), onSource: licences.add });
    await writePackage(file, organizations, licences);
    this.#made = { file, generation, bytes: (await stat(file)).size, at: performance.now() };
    if (before) await rm(before.file, { force: true });
    return this.#made;
  }
}
