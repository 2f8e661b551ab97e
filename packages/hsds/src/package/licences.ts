import { licenceAddress } from '@drogowskaz/directory';
import type { FeedSource } from '@drogowskaz/platform';

interface Licence {
  name?: string;
  path?: string;
  title: string;
}

/** Under which licences a package stands: each record is under that of who wrote it, and plain HSDS has no place beside it. */
export class Licences {
  readonly #told = new Map<string, Licence>();

  /** Of what was written in this hub; null: its operator has not said. */
  constructor(own: string | null) {
    if (own !== null) this.#tell(own, 'what was written in this directory');
  }

  /** Whose a record is that goes into the package. */
  readonly add = (source: FeedSource | null): void => {
    if (source !== null && source.licence !== null) this.#tell(source.licence, `what ${source.name} has written`);
  };

  /** As a data package says it. */
  get told(): Licence[] {
    return [...this.#told.values()];
  }

  #tell(licence: string, of: string): void {
    const title = `${licence}: ${of}`;
    // Names there have no spaces.
    this.#told.set(title, {
      ...(licenceAddress(licence) === null ? { name: licence.replace(/[^-\w.]+/g, '-') } : { path: licence }),
      title,
    });
  }
}
