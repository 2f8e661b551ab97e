import type { ServiceRecord } from '@drogowskaz/directory';

type Text = { locale: string; state: string } & Record<string, unknown>;

const isText = (value: object): value is Text => 'locale' in value && 'state' in value;
const wordsOf = ({ state: _, ...words }: Text): string => JSON.stringify(Object.entries(words).sort(([a], [b]) => a.localeCompare(b)));

/** Every text of a record, however deep. */
const textsIn = (value: unknown): Text[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && isText(value)) return [value];
  return Object.values(value).flatMap(textsIn);
};

const restored = (value: unknown, held: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => restored(item, held));
  if (typeof value !== 'object' || value === null) return value;
  if (!isText(value)) return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, restored(child, held)]));
  return value.state === 'OUTDATED' && held.has(wordsOf(value)) ? { ...value, state: 'UP_TO_DATE' } : value;
};

/**
 * The record when its author says that nothing but commas has changed: translations that were up to date with what is public, and say
 * the same as then, are so again.
 */
export const minorChange = (published: ServiceRecord, record: ServiceRecord): ServiceRecord => {
  const held = new Set(textsIn(published).flatMap((text) => (text.state === 'UP_TO_DATE' ? [wordsOf(text)] : [])));
  return restored(record, held) as ServiceRecord;
};
