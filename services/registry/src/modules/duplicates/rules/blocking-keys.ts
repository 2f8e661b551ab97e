/**
 * Which records are compared at all: those that share enough of these keys. Comparing each with each would cost a hundred times as much in
 * a directory ten times as large. A strong key is enough as long as few others have it, of weak ones it takes two.
 */
import { type ComparedRecord, type DuplicateKind, isSharedHost } from './compared-record.ts';

export interface BlockingKey {
  key: string;
  weight: 1 | 2;
}

/** Two words of a name that stand next to each other, in whatever order, are rare enough; of one word it depends on the place. */
const MOST_NAME_WORDS = 6;
/** About 200 by 300 metres; each place has a cell in two grids, so that neighbours across a border meet in the other. */
const CELL_DEGREES = 0.003;

const strong = (key: string): BlockingKey => ({ key, weight: 2 });
const weak = (key: string): BlockingKey => ({ key, weight: 1 });

const nameKeys = (words: readonly string[], where: string): BlockingKey[] => {
  const first = words.slice(0, MOST_NAME_WORDS);
  return [
    ...first.slice(1).map((word, place) => strong(`name ${[first[place], word].sort().join('+')}`)),
    ...(first.length === 1 ? first.map((word) => strong(`name ${word}`)) : []),
    ...first.filter((word) => word.length > 3).map((word) => weak(`word ${word}@${where}`)),
  ];
};

const placeKeys = (kind: DuplicateKind, record: ComparedRecord): BlockingKey[] =>
  record.places.flatMap(({ street, house, postcode, city, point }) => [
    ...(house === '' || street === '' ? [] : [weak(`door ${postcode === '' ? city : postcode} ${street.split(' ').at(-1)} ${house}`)]),
    ...(point === null || kind === 'PROVIDER'
      ? []
      : [0, CELL_DEGREES / 2].map((shift) =>
          weak(`cell${shift === 0 ? '' : "'"} ${point.map((degrees) => Math.floor((degrees + shift) / CELL_DEGREES)).join(' ')}`),
        )),
  ]);

/** The keys of a record, each once. */
export const blockingKeys = (kind: DuplicateKind, record: ComparedRecord): BlockingKey[] => {
  const { names, phones, emails, sites, provider, categories } = record;
  const keys = [
    ...names.slice(0, 3).flatMap((words) => nameKeys(words, record.home ?? '')),
    ...phones.map((phone) => strong(`phone ${phone}`)),
    ...emails.map((email) => strong(`mail ${email}`)),
    ...sites.flatMap(({ host, page }) => [
      ...(page === '' ? [] : [strong(`page ${host}${page}`)]),
      ...(isSharedHost(host) ? [] : [kind === 'PROVIDER' ? strong(`site ${host}`) : weak(`site ${host}`)]),
    ]),
    ...placeKeys(kind, record),
    // A city has hundreds of services under its one number: those of one topic are near enough to look at.
    ...provider.numbers.flatMap((number) =>
      kind === 'PROVIDER' ? [strong(`number ${number}`)] : categories.map((category) => weak(`number ${number} ${category}`)),
    ),
    ...(kind === 'SERVICE' && provider.names[0]
      ? categories.map((category) => weak(`desk ${provider.names[0]?.join(' ')} ${category}`))
      : []),
  ];
  return [...new Map(keys.map((key) => [key.key, key])).values()];
};

/** The place of a record among those with the same key: the likeliest stand next to each other. */
export const sortOf = ({ names }: ComparedRecord): string => [...(names[0] ?? [])].sort().join(' ').slice(0, 60);
