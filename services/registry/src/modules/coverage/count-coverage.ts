/** From the facts of services to what there is in each category and municipality. Pure. */
import { metresFrom } from '@drogowskaz/directory';
import { allMunicipalities, categoryWithAncestors, terms } from '@drogowskaz/vocabulary';
import { HALF_HOURS_A_WEEK, isWorkingTime } from './open-week.ts';
import type { Supply } from './supply.ts';

/** Which services count, as in `searchServices`; values of one field are alternatives. */
export interface SupplyFilter {
  audiences?: readonly string[];
  languages?: readonly string[];
  /** true: known to be usable by people whom the law gives no entitlement; false: known to need one. */
  withoutEntitlement?: boolean;
}

/** What there is of a category, with all below it, in a municipality: served there, not only located there. */
export interface CellCounts {
  category: string;
  /** First six digits of the TERC code. */
  municipality: string;
  services: number;
  /** Confirmed, and the confirmation still holds. */
  verified: number;
  /** Known to need no entitlement; known to need one; the rest is not known. */
  usable: number;
  needEntitlement: number;
  /** National and online services among them. */
  remote: number;
  /** By the language that they are given in, in which they can be read, and by the audience that they name. */
  languages: ReadonlyMap<string, number>;
  texts: ReadonlyMap<string, number>;
  audiences: ReadonlyMap<string, number>;
  /** Metres from the seat to the nearest place of such a service, wherever that is; null: there is none with a known place. */
  nearest: number | null;
  /** The same for services known to need no entitlement, and which one it is. */
  nearestUsable: number | null;
  nearestUsableId: string | null;
  /** Half hours of a usual week in which at least one of them is open, and those outside working time; null: no hours are known. */
  openHalfHours: number | null;
  outsideHalfHours: number | null;
}

const WORDS = Math.ceil(HALF_HOURS_A_WEEK / 32);

const codes = terms('CATEGORY').map(({ code }) => code);
const placeOfCode = new Map(codes.map((code, place) => [code, place]));
const municipalities = allMunicipalities();
const placeOfMunicipality = new Map(municipalities.map(({ key }, place) => [key, place]));
const everyMunicipality = municipalities.map((_, place) => place);
const fromSeats = municipalities.map(({ latitude, longitude }) => metresFrom(latitude, longitude));
const CELLS = codes.length * municipalities.length;

export class CoverageCount {
  readonly #filter: SupplyFilter;
  readonly #now: number;
  readonly #services = new Int32Array(CELLS);
  readonly #verified = new Int32Array(CELLS);
  readonly #usable = new Int32Array(CELLS);
  readonly #needEntitlement = new Int32Array(CELLS);
  readonly #remote = new Int32Array(CELLS);
  readonly #languages = new Map<string, Int32Array>();
  readonly #texts = new Map<string, Int32Array>();
  readonly #audiences = new Map<string, Int32Array>();
  readonly #nearest = new Float64Array(CELLS).fill(Number.POSITIVE_INFINITY);
  readonly #nearestUsable = new Float64Array(CELLS).fill(Number.POSITIVE_INFINITY);
  readonly #nearestUsableId: (string | null)[] = new Array(CELLS).fill(null);
  readonly #open = new Uint32Array(CELLS * WORDS);
  readonly #hoursKnown = new Uint8Array(CELLS);
  readonly #categoriesOf = new Map<readonly string[], readonly number[]>();
  readonly #weeks = new Map<string, Uint32Array>();

  readonly #only: ReadonlySet<string> | null;

  /** `only`: nothing but these categories is wanted. */
  constructor(filter: SupplyFilter, now: Date, only: ReadonlySet<string> | null = null) {
    this.#filter = filter;
    this.#only = only;
    this.#now = now.getTime();
  }

  add(supply: Supply): void {
    if (!counts(supply, this.#filter)) return;
    const categories = this.#withAncestors(supply.categories);
    const served = supply.everywhere ? everyMunicipality : placesOf(supply.municipalities);
    const verified = supply.verifiedUntil !== null && supply.verifiedUntil > this.#now;
    const week = supply.openWeek === null ? null : this.#week(supply.openWeek);
    for (const category of categories) {
      for (const municipality of served) {
        const cell = category * municipalities.length + municipality;
        increase(this.#services, cell);
        if (verified) increase(this.#verified, cell);
        if (supply.needsEntitlement === false) increase(this.#usable, cell);
        if (supply.needsEntitlement === true) increase(this.#needEntitlement, cell);
        if (supply.everywhere) increase(this.#remote, cell);
        for (const language of supply.languages) increase(counter(this.#languages, language), cell);
        for (const language of supply.textLanguages) increase(counter(this.#texts, language), cell);
        for (const audience of supply.audiences) increase(counter(this.#audiences, audience), cell);
        if (week) this.#mark(cell, week);
      }
    }
    if (supply.places.length > 0) this.#measure(supply, categories);
  }

  /** Every category in every municipality, in the order of the vocabulary. */
  cells(): CellCounts[] {
    return codes.flatMap((category) => municipalities.map(({ key }) => this.cell(category, key)));
  }

  cell(category: string, municipality: string): CellCounts {
    const cell = (placeOfCode.get(category) ?? 0) * municipalities.length + (placeOfMunicipality.get(municipality) ?? 0);
    const of = (numbers: Int32Array): number => numbers[cell] ?? 0;
    const each = (by: ReadonlyMap<string, Int32Array>) =>
      new Map([...by].flatMap(([name, numbers]) => (of(numbers) > 0 ? [[name, of(numbers)] as const] : [])).sort(mostFirst));
    const hours = this.#hoursKnown[cell] ? this.#hours(cell) : null;
    return {
      category,
      municipality,
      services: of(this.#services),
      verified: of(this.#verified),
      usable: of(this.#usable),
      needEntitlement: of(this.#needEntitlement),
      remote: of(this.#remote),
      languages: each(this.#languages),
      texts: each(this.#texts),
      audiences: each(this.#audiences),
      nearest: finite(this.#nearest[cell]),
      nearestUsable: finite(this.#nearestUsable[cell]),
      nearestUsableId: this.#nearestUsableId[cell] ?? null,
      openHalfHours: hours?.all ?? null,
      outsideHalfHours: hours?.outside ?? null,
    };
  }

  #withAncestors(named: readonly string[]): readonly number[] {
    let known = this.#categoriesOf.get(named);
    if (!known) {
      const wanted = [...new Set(named.flatMap(categoryWithAncestors))].filter((code) => this.#only?.has(code) ?? true);
      known = wanted.flatMap((code) => placeOfCode.get(code) ?? []);
      this.#categoriesOf.set(named, known);
    }
    return known;
  }

  #week(signs: string): Uint32Array {
    let known = this.#weeks.get(signs);
    if (!known) {
      known = new Uint32Array(WORDS);
      for (let at = 0; at < HALF_HOURS_A_WEEK; at += 1) if (signs[at] === '1') known[at >>> 5] = (known[at >>> 5] ?? 0) | (1 << (at & 31));
      this.#weeks.set(signs, known);
    }
    return known;
  }

  #mark(cell: number, week: Uint32Array): void {
    this.#hoursKnown[cell] = 1;
    for (let word = 0; word < WORDS; word += 1) {
      const at = cell * WORDS + word;
      this.#open[at] = (this.#open[at] ?? 0) | (week[word] ?? 0);
    }
  }

  #hours(cell: number): { all: number; outside: number } {
    const hours = { all: 0, outside: 0 };
    for (let at = 0; at < HALF_HOURS_A_WEEK; at += 1) {
      if (((this.#open[cell * WORDS + (at >>> 5)] ?? 0) & (1 << (at & 31))) === 0) continue;
      hours.all += 1;
      if (!isWorkingTime(at)) hours.outside += 1;
    }
    return hours;
  }

  #measure({ id, places, needsEntitlement }: Supply, categories: readonly number[]): void {
    for (const [municipality, metres] of fromSeats.entries()) {
      let distance = Number.POSITIVE_INFINITY;
      for (let at = 0; at + 1 < places.length; at += 2) distance = Math.min(distance, metres(places[at] ?? 0, places[at + 1] ?? 0));
      for (const category of categories) {
        const cell = category * municipalities.length + municipality;
        if (distance < (this.#nearest[cell] ?? 0)) this.#nearest[cell] = distance;
        if (needsEntitlement === false && distance < (this.#nearestUsable[cell] ?? 0)) {
          this.#nearestUsable[cell] = distance;
          this.#nearestUsableId[cell] = id;
        }
      }
    }
  }
}

const increase = (numbers: Int32Array, cell: number): void => {
  numbers[cell] = (numbers[cell] ?? 0) + 1;
};

const counter = (by: Map<string, Int32Array>, name: string): Int32Array => {
  let numbers = by.get(name);
  if (!numbers) {
    numbers = new Int32Array(CELLS);
    by.set(name, numbers);
  }
  return numbers;
};

const mostFirst = (one: readonly [string, number], other: readonly [string, number]): number =>
  other[1] - one[1] || (one[0] < other[0] ? -1 : 1);

const finite = (distance: number | undefined): number | null => (distance === undefined || !Number.isFinite(distance) ? null : distance);

const placesOf = (keys: readonly string[]): number[] => [...new Set(keys)].flatMap((key) => placeOfMunicipality.get(key) ?? []);

/** As a filter of `searchServices` lets services through. */
const counts = (supply: Supply, { audiences, languages, withoutEntitlement }: SupplyFilter): boolean => {
  if (withoutEntitlement !== undefined && supply.needsEntitlement !== !withoutEntitlement) return false;
  if (languages && !languages.some((asked) => supply.languages.some((given) => given === asked || given.startsWith(`${asked}-`))))
    return false;
  return !audiences || audiences.some((audience) => isFor(supply, audience));
};

/** Who is named as excluded is not among "all" for whom a service without audiences is open. */
const isFor = ({ audiences, excludedAudiences }: Supply, audience: string): boolean =>
  audiences.includes(audience) || (audiences.length === 0 && !excludedAudiences.includes(audience));
