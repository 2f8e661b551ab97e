/**
 * What filters, facets and orders need of every service, in memory: sets of ordinals per value and flat arrays, derived from
 * the table `entry` and brought up to date by its change numbers. PostgreSQL stays the truth; a process that forgets
 * everything has it back with the next question.
 */
import type { Facts } from '../document/facts.ts';
import { Bitmap } from './bitmap.ts';

export interface EntryRow {
  ordinal: number;
  id: string;
  opening: number | null;
  facts: Facts;
}

/** The facts whose values are sets of services. */
export const valueDimensions = [
  'categories',
  'municipalities',
  'languages',
  'audiences',
  'deliveryModes',
  'formality',
  'collections',
] as const;
export type ValueDimension = (typeof valueDimensions)[number];

const flags = ['everywhere', 'foreignExample', 'free', 'notFree', 'entitled', 'notEntitled', 'openToAll'] as const;
export type Flag = (typeof flags)[number];

interface Entry {
  id: string;
  /** Which languages the texts are in: services of one combination show the same of their texts to the same reader. */
  languages: string;
  opening: number | null;
  facts: Facts;
}

const MOST_DERIVED = 1_000;

export class Columns {
  readonly live = new Bitmap();
  readonly excluded = new Map<string, Bitmap>();
  readonly #entries: (Entry | undefined)[] = [];
  readonly #values: Record<ValueDimension, Map<string, Bitmap>> = {
    categories: new Map(),
    municipalities: new Map(),
    languages: new Map(),
    audiences: new Map(),
    deliveryModes: new Map(),
    formality: new Map(),
    collections: new Map(),
  };
  readonly #flags: Record<Flag, Bitmap> = {
    everywhere: new Bitmap(),
    foreignExample: new Bitmap(),
    free: new Bitmap(),
    notFree: new Bitmap(),
    entitled: new Bitmap(),
    notEntitled: new Bitmap(),
    openToAll: new Bitmap(),
  };
  readonly #openings = new Map<number, Int32Array>();
  readonly #byOpening = new Map<number, Bitmap>();
  /** Sets worked out of the others, until something changes. */
  readonly #derived = new Map<string, Bitmap>();
  readonly #providers = new Map<string, { name: string; services: number }>();

  /** One more than the highest ordinal: the length of arrays with one place per service. */
  get capacity(): number {
    return this.#entries.length;
  }

  put({ ordinal, id, opening, facts }: EntryRow): void {
    this.remove(ordinal);
    while (this.#entries.length < ordinal) this.#entries.push(undefined);
    const languages = facts.names.map(({ locale, state }) => (state === 'ORIGINAL' ? `${locale}!` : locale)).join(' ');
    const entry = { id, languages, opening, facts };
    this.#entries[ordinal] = entry;
    this.#derived.clear();
    this.#mark(entry, (set) => set.add(ordinal));
    const provider = this.#providers.get(facts.provider.id);
    this.#providers.set(facts.provider.id, { name: facts.provider.name, services: (provider?.services ?? 0) + 1 });
  }

  remove(ordinal: number): void {
    const entry = this.#entries[ordinal];
    if (!entry) return;
    this.#entries[ordinal] = undefined;
    this.#derived.clear();
    this.#mark(entry, (set) => set.delete(ordinal));
    const provider = this.#providers.get(entry.facts.provider.id);
    if (provider && provider.services > 1) provider.services -= 1;
    else this.#providers.delete(entry.facts.provider.id);
  }

  entry(ordinal: number): Entry | undefined {
    return this.#entries[ordinal];
  }

  /** The services that have this value; an empty set when none has it. */
  with(dimension: ValueDimension, value: string): Bitmap {
    return this.#values[dimension].get(value) ?? new Bitmap();
  }

  values(dimension: ValueDimension): IterableIterator<string> {
    return this.#values[dimension].keys();
  }

  flagged(flag: Flag): Bitmap {
    return this.#flags[flag];
  }

  providers(): IterableIterator<[id: string, { name: string; services: number }]> {
    return this.#providers.entries();
  }

  /** A set that is worked out of the others, once until something changes; not to be changed by whoever gets it. */
  derive(name: string, make: () => Bitmap): Bitmap {
    let set = this.#derived.get(name);
    if (!set) {
      // Values may come from strangers (any language tag): forgetting all is cheaper than remembering each of theirs.
      if (this.#derived.size >= MOST_DERIVED) this.#derived.clear();
      set = make();
      this.#derived.set(name, set);
    }
    return set;
  }

  learnOpening(id: number, minutes: readonly number[]): void {
    this.#openings.set(id, Int32Array.from(minutes));
  }

  /** Opening patterns that a service points at and that are not in memory yet. */
  unknownOpenings(): number[] {
    return [...this.#byOpening].filter(([id, services]) => !this.#openings.has(id) && !services.isEmpty()).map(([id]) => id);
  }

  forgetUnusedOpenings(): void {
    for (const [id, services] of this.#byOpening) {
      if (!services.isEmpty()) continue;
      this.#byOpening.delete(id);
      this.#openings.delete(id);
    }
  }

  /** The services that are open in this minute since 1970. */
  openAt(minute: number): Bitmap {
    const open = new Bitmap(this.capacity);
    for (const [id, services] of this.#byOpening) {
      const minutes = this.#openings.get(id);
      if (minutes && isWithin(minutes, minute)) open.unite(services);
    }
    return open;
  }

  #mark({ opening, facts }: Entry, change: (set: Bitmap) => void): void {
    change(this.live);
    for (const dimension of valueDimensions) for (const value of facts[dimension]) change(setOf(this.#values[dimension], value));
    for (const audience of facts.excludedAudiences) change(setOf(this.excluded, audience));
    if (opening !== null) change(setOf(this.#byOpening, opening));
    if (facts.everywhere) change(this.#flags.everywhere);
    if (facts.foreignExample) change(this.#flags.foreignExample);
    if (facts.audiences.length === 0) change(this.#flags.openToAll);
    if (facts.free !== null) change(facts.free ? this.#flags.free : this.#flags.notFree);
    if (facts.requiresEntitlement !== null) change(facts.requiresEntitlement ? this.#flags.entitled : this.#flags.notEntitled);
  }
}

const setOf = <Key>(sets: Map<Key, Bitmap>, key: Key): Bitmap => {
  let set = sets.get(key);
  if (!set) {
    set = new Bitmap();
    sets.set(key, set);
  }
  return set;
};

/** `minutes` are from and to in turn, ascending: the minute lies within when an odd number of them is at or before it. */
const isWithin = (minutes: Int32Array, minute: number): boolean => {
  let low = 0;
  let high = minutes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((minutes[middle] ?? 0) <= minute) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
};
