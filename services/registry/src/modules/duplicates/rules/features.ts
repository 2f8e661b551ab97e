/**
 * What speaks for and against two records being descriptions of the same. Each feature has a name, a weight that is added when it is so, and
 * what was compared, for people to read; what is not known on one side says nothing. Weights are in units of evidence (natural logarithms of
 * odds): 2 makes it about seven times as likely, −2 as unlikely. docs/duplicates.md lists them for people.
 */
import { metresFrom } from '@drogowskaz/directory';
import type { ComparedPlace, ComparedRecord, DuplicateKind } from './compared-record.ts';
import { isSharedHost } from './compared-record.ts';
import { commonShare, type NameLikeness, nameLikeness } from './name-likeness.ts';
import { isDistinction } from './name-words.ts';

export const featureNames = [
  'SAME_NUMBER',
  'OTHER_NUMBER',
  'SAME_NAME',
  'SIMILAR_NAME',
  'OTHER_NAME',
  'OTHER_DISTINCTION',
  'SAME_PROVIDER',
  'OTHER_PROVIDER',
  'SAME_PHONE',
  'OTHER_PHONE',
  'SAME_EMAIL',
  'SAME_PAGE',
  'SAME_SITE',
  'SAME_ADDRESS',
  'NEAR',
  'OTHER_ADDRESS',
  'OTHER_BRANCH',
  'FAR',
  'OTHER_MUNICIPALITY',
  'SAME_TEXT',
  'OTHER_TOPIC',
  'OTHER_AGES',
] as const;
export type FeatureName = (typeof featureNames)[number];

export interface Feature {
  name: FeatureName;
  /** Above 0 it speaks for the same, below 0 against it. */
  weight: number;
  /** What was compared, as it is public: a telephone number, an address, metres. Empty where the records say it themselves. */
  detail: string;
}

/** What a feature weighs at the most; see `featuresOf` for what it depends on. */
export const weights: Readonly<Record<DuplicateKind, Readonly<Partial<Record<FeatureName, number>>>>> = {
  SERVICE: {
    SAME_NAME: 3.5,
    SIMILAR_NAME: 2.5,
    OTHER_NAME: -3,
    OTHER_DISTINCTION: -8,
    SAME_NUMBER: 1.5,
    SAME_PROVIDER: 1,
    OTHER_PROVIDER: -1,
    SAME_PHONE: 2,
    OTHER_PHONE: -1,
    SAME_EMAIL: 1.5,
    SAME_PAGE: 2.5,
    SAME_SITE: 0.5,
    SAME_ADDRESS: 1.5,
    NEAR: 1,
    OTHER_ADDRESS: -2,
    OTHER_BRANCH: -7,
    FAR: -4.5,
    OTHER_MUNICIPALITY: -1,
    SAME_TEXT: 2.5,
    OTHER_TOPIC: -1,
    OTHER_AGES: -8,
  },
  PROVIDER: {
    SAME_NUMBER: 6,
    OTHER_NUMBER: -3,
    SAME_NAME: 5,
    SIMILAR_NAME: 3,
    OTHER_NAME: -2,
    OTHER_DISTINCTION: -8,
    SAME_EMAIL: 1.5,
    SAME_PAGE: 3,
    SAME_SITE: 3,
    SAME_ADDRESS: 1.5,
    OTHER_ADDRESS: -0.5,
    FAR: -2,
    OTHER_MUNICIPALITY: -2.5,
    SAME_TEXT: 1.5,
  },
};

/**
 * All of these follow from one desk: whatever is given there has the same telephone, door, site and provider. Together they count no more
 * than this, or two services of one desk would seem one.
 */
const DESK: ReadonlySet<FeatureName> = new Set<FeatureName>([
  'SAME_PROVIDER',
  'SAME_NUMBER',
  'SAME_PHONE',
  'SAME_EMAIL',
  'SAME_PAGE',
  'SAME_SITE',
  'SAME_ADDRESS',
  'NEAR',
]);
const MOST_OF_A_DESK = 4;

/** What all features weigh together. */
export const evidenceOf = (kind: DuplicateKind, features: readonly Feature[]): number => {
  let desk = 0;
  let rest = 0;
  for (const { name, weight } of features) {
    if (kind === 'SERVICE' && DESK.has(name)) desk += weight;
    else rest += weight;
  }
  return rest + Math.min(desk, MOST_OF_A_DESK);
};

const share = <Item>(one: readonly Item[], other: readonly Item[]): Item | undefined => one.find((item) => other.includes(item));

/** Nearer than this one goes to the same door. */
const SAME_DOOR_METRES = 60;
const FAR_METRES = 5_000;
const WALK_METRES = 400;

const addressOf = ({ street, house, city }: ComparedPlace): string =>
  [`${street} ${house}`.trim(), city].filter((part) => part !== '').join(', ');

type PlaceRelation = { name: 'SAME_ADDRESS' | 'NEAR' | 'OTHER_ADDRESS' | 'FAR'; detail: string };

const sameCity = (one: ComparedPlace, other: ComparedPlace): boolean => one.city !== '' && one.city === other.city;
const sameStreet = (one: ComparedPlace, other: ComparedPlace): boolean =>
  one.street !== '' &&
  other.street !== '' &&
  (one.street === other.street || one.street.endsWith(` ${other.street}`) || other.street.endsWith(` ${one.street}`));

const placesRelated = (one: ComparedPlace, other: ComparedPlace): PlaceRelation | null => {
  if (
    sameStreet(one, other) &&
    one.house !== '' &&
    one.house === other.house &&
    (sameCity(one, other) || (one.postcode !== '' && one.postcode === other.postcode))
  )
    return { name: 'SAME_ADDRESS', detail: addressOf(one) };
  const metres = one.point && other.point ? metresFrom(...one.point)(...other.point) : null;
  const detail = metres === null ? `${addressOf(one)} / ${addressOf(other)}` : `${Math.round(metres)} m`;
  if (metres !== null && metres > FAR_METRES) return { name: 'FAR', detail };
  if (metres !== null && metres <= SAME_DOOR_METRES) return { name: 'NEAR', detail };
  if (one.city !== '' && other.city !== '' && one.city !== other.city)
    return { name: metres !== null && metres < WALK_METRES ? 'NEAR' : 'FAR', detail };
  if (one.street !== '' && other.street !== '' && (metres === null || metres > WALK_METRES)) return { name: 'OTHER_ADDRESS', detail };
  return null;
};

const ORDER = ['SAME_ADDRESS', 'NEAR', 'OTHER_ADDRESS', 'FAR'] as const;

/** The places that are nearest to each other tell. */
const bestRelation = (one: ComparedRecord, other: ComparedRecord): PlaceRelation | null => {
  let best: PlaceRelation | null = null;
  for (const here of one.places) {
    for (const there of other.places) {
      const relation = placesRelated(here, there);
      if (relation && (best === null || ORDER.indexOf(relation.name) < ORDER.indexOf(best.name))) best = relation;
    }
  }
  return best;
};

/** The original of one is compared with each name of the other. */
const bestName = (ones: readonly string[][], others: readonly string[][]): NameLikeness => {
  let best: NameLikeness = { share: 0, replaced: false };
  const compare = (one: readonly string[] = [], other: readonly string[] = []): void => {
    const likeness = nameLikeness(one, other);
    if (likeness.share > best.share) best = likeness;
  };
  for (const other of others) compare(ones[0], other);
  for (const one of ones.slice(1)) compare(one, others[0]);
  return best;
};

/** "MOPS Płock" for "Miejski Ośrodek Pomocy Społecznej w Płocku". */
const isInitialsOf = (names: readonly string[][], others: readonly string[][]): boolean =>
  others.some((words) => {
    const initials = words.map(([first]) => first).join('');
    return names.some(([word = '']) => word.length >= 3 && word.length <= 6 && initials.startsWith(word));
  });

/** "nr 1" and "nr 2", "A1" and "B2": what one says and the other says otherwise. */
const distinctionsOf = ([original = []]: readonly string[][]): string[] => original.filter(isDistinction);

const disjointAges = ({ ages: one }: ComparedRecord, { ages: other }: ComparedRecord): boolean =>
  (one.to !== null && other.from !== null && one.to < other.from) || (other.to !== null && one.from !== null && other.to < one.from);

export const SAME_NAME_FROM = 0.9;
export const SIMILAR_NAME_FROM = 0.55;
const SAME_TEXT_FROM = 0.5;
const OTHER_NAME_BELOW = 0.4;
/** Below as many words a text says too little. */
const FEWEST_TEXT_WORDS = 8;

export const featuresOf = (kind: DuplicateKind, one: ComparedRecord, other: ComparedRecord): Feature[] => {
  const features: Feature[] = [];
  const add = (name: FeatureName, detail = '', part = 1): void => {
    const weight = weights[kind][name];
    if (weight !== undefined) features.push({ name, weight: Math.round(weight * part * 100) / 100, detail });
  };

  const number = share(one.provider.numbers, other.provider.numbers);
  const registers = (numbers: readonly string[]) => numbers.map((each) => each.split(' ')[0]);
  if (number !== undefined) add('SAME_NUMBER', number);
  else if (share(registers(one.provider.numbers), registers(other.provider.numbers)) !== undefined)
    add('OTHER_NUMBER', `${one.provider.numbers.join(', ')} / ${other.provider.numbers.join(', ')}`);

  const name = bestName(one.names, other.names);
  if (name.share >= SAME_NAME_FROM) add('SAME_NAME');
  // Where each has a word that the other lacks, it is said of something else: "kurs polskiego", "kurs angielskiego".
  else if (name.share >= SIMILAR_NAME_FROM) add('SIMILAR_NAME', '', (name.share - 0.3) / 0.6 / (name.replaced ? 2 : 1));
  else if (name.share < OTHER_NAME_BELOW) add('OTHER_NAME');

  const [mine, theirs] = [distinctionsOf(one.names), distinctionsOf(other.names)];
  const [mineAlone, theirsAlone] = [mine.some((word) => !theirs.includes(word)), theirs.some((word) => !mine.includes(word))];
  // Where only one of them has any, the other may have left it out.
  if (mineAlone || theirsAlone)
    add('OTHER_DISTINCTION', `${[...new Set(mine)].join(', ')} / ${[...new Set(theirs)].join(', ')}`, mineAlone && theirsAlone ? 1 : 0.3);

  if (kind === 'SERVICE') {
    if (one.provider.id === other.provider.id) add('SAME_PROVIDER');
    else {
      const provider = bestName(one.provider.names, other.provider.names);
      if (provider.share >= SIMILAR_NAME_FROM && !provider.replaced) add('SAME_PROVIDER', '', provider.share);
      else if (isInitialsOf(one.provider.names, other.provider.names) || isInitialsOf(other.provider.names, one.provider.names))
        add('SAME_PROVIDER', '', 0.8);
      else if (provider.share < OTHER_NAME_BELOW && number === undefined) add('OTHER_PROVIDER');
    }
  }

  const phone = share(one.phones, other.phones);
  if (phone !== undefined) add('SAME_PHONE', phone);
  else if (one.phones.length > 0 && other.phones.length > 0) add('OTHER_PHONE');

  const email = share(one.emails, other.emails);
  if (email !== undefined) add('SAME_EMAIL', email);

  const page = one.sites.find((site) => other.sites.some((each) => each.host === site.host && each.page === site.page));
  const host = one.sites.find((site) => !isSharedHost(site.host) && other.sites.some((each) => each.host === site.host));
  if (page && page.page !== '') add('SAME_PAGE', `${page.host}${page.page}`);
  else if (host) add('SAME_SITE', host.host);

  const relation = bestRelation(one, other);
  // Who has moved has kept the telephone; what has another door and another telephone is another branch.
  const branch =
    kind === 'SERVICE' && relation?.name === 'OTHER_ADDRESS' && phone === undefined && one.phones.length > 0 && other.phones.length > 0;
  if (relation) add(branch ? 'OTHER_BRANCH' : relation.name, relation.detail);
  if (one.home !== null && other.home !== null && one.home !== other.home) add('OTHER_MUNICIPALITY');

  if (Math.min(one.text.length, other.text.length) >= FEWEST_TEXT_WORDS) {
    const text = commonShare(one.text, other.text);
    if (text >= SAME_TEXT_FROM) add('SAME_TEXT', `${Math.round(text * 100)} %`, text);
  }

  if (one.categories.length > 0 && other.categories.length > 0 && share(one.categories, other.categories) === undefined) add('OTHER_TOPIC');
  if (disjointAges(one, other)) add('OTHER_AGES');
  return features;
};
