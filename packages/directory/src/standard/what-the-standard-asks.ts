import type { PublicStandardAdoption, PublicStandardItem, PublicStandardVersion } from './standard-item-record.ts';

/** What one wants to know of the standard. What is left out or null is not asked about. */
export interface StandardQuestion {
  /** Exactly this category: that something of a kind should exist does not ask for each kind below it. */
  category: string;
  /** TERC code, six or seven digits. */
  municipality: string;
  audience?: string | null;
  language?: string | null;
  /** Whether the people have an entitlement by law. */
  entitled?: boolean | null;
}

/** The norm in numbers; null: nothing is asked of this. */
export interface StandardNumbers {
  hoursPerWeek: number | null;
  distanceKm: number | null;
  languages: string[];
  waitingDays: number | null;
}

export interface StandardAnswer {
  /** The item that speaks most of this question: for those whom no law entitles before everyone, named before unnamed. */
  item: PublicStandardItem;
  /** All items that speak of it. */
  items: PublicStandardItem[];
  /** What all of them ask together: the most hours, the shortest way and wait, every language. */
  numbers: StandardNumbers;
  version: number;
  /** Whether the municipality has adopted that version; else it is a proposal. */
  adopted: boolean;
}

export interface StandardInForce {
  version: PublicStandardVersion;
  adopted: boolean;
}

export interface StandardBook {
  /** The newest version that the municipality has adopted, else the newest proposal; null when there is none. */
  inForce(municipality: string): StandardInForce | null;
  /** What the standard asks here; null when it asks for nothing. */
  asks(question: StandardQuestion): StandardAnswer | null;
}

const key = (municipality: string): string => municipality.slice(0, 6);

/** A proposal binds nobody; without an adopted version it is all that there is to compare with. */
export const standardInForce = (
  versions: readonly PublicStandardVersion[],
  adoptions: readonly PublicStandardAdoption[],
  municipality: string,
): StandardInForce | null => {
  const newestFirst = versions.toSorted((one, other) => other.number - one.number);
  const adopted = new Set(
    adoptions.filter(({ municipalityKey }) => municipalityKey === key(municipality)).map((adoption) => adoption.version),
  );
  const own = newestFirst.find(({ number }) => adopted.has(number));
  const version = own ?? newestFirst[0];
  return version ? { version, adopted: own !== undefined } : null;
};

export const standardBook = (versions: readonly PublicStandardVersion[], adoptions: readonly PublicStandardAdoption[]): StandardBook => {
  const inForceByKey = new Map<string, StandardInForce | null>();
  const byCategory = new Map(versions.map(({ number, items }) => [number, Map.groupBy(items, ({ category }) => category)]));
  const inForce = (municipality: string): StandardInForce | null => {
    const known = inForceByKey.get(key(municipality));
    if (known !== undefined) return known;
    const found = standardInForce(versions, adoptions, municipality);
    inForceByKey.set(key(municipality), found);
    return found;
  };
  return {
    inForce,
    asks: (question) => {
      const current = inForce(question.municipality);
      const candidates = current && byCategory.get(current.version.number)?.get(question.category);
      if (!current || !candidates) return null;
      const items = candidates.filter((item) => speaksOf(item, question)).toSorted((one, other) => weight(other) - weight(one));
      const [item] = items;
      return item ? { item, items, numbers: strictest(items), version: current.version.number, adopted: current.adopted } : null;
    },
  };
};

const speaksOf = (item: PublicStandardItem, { municipality, audience, language, entitled }: StandardQuestion): boolean =>
  (item.municipalities.length === 0 || item.municipalities.some((code) => key(code) === key(municipality))) &&
  (audience == null || item.audiences.length === 0 || item.audiences.includes(audience)) &&
  (language == null || item.languages.includes(language)) &&
  (entitled == null || item.entitlement === 'EVERYONE' || (item.entitlement === 'ENTITLED') === entitled);

const weight = ({ entitlement, audiences, municipalities }: PublicStandardItem): number =>
  (entitlement === 'NOT_ENTITLED' ? 8 : entitlement === 'EVERYONE' ? 4 : 0) +
  (audiences.length > 0 ? 2 : 0) +
  (municipalities.length > 0 ? 1 : 0);

const strictest = (items: readonly PublicStandardItem[]): StandardNumbers => {
  const known = (field: 'hoursPerWeek' | 'distanceKm' | 'waitingDays') =>
    items.map((item) => item[field]).filter((value) => value !== null);
  const most = (values: number[]) => (values.length === 0 ? null : Math.max(...values));
  const least = (values: number[]) => (values.length === 0 ? null : Math.min(...values));
  return {
    hoursPerWeek: most(known('hoursPerWeek')),
    distanceKm: least(known('distanceKm')),
    languages: [...new Set(items.flatMap(({ languages }) => languages))],
    waitingDays: least(known('waitingDays')),
  };
};
