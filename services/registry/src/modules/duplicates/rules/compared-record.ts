/** What is compared of two records: the little that both are likely to have, each in one spelling. Made of what is public, kept as JSON. */
import type { ProviderRecord, PublicServiceCard, PublicServiceDetail } from '@drogowskaz/directory';
import { fold, tokenize } from '@drogowskaz/text';
import { registerNumber } from '../../registration/index.ts';
import { nameWords, textWords } from './name-words.ts';

export type DuplicateKind = 'SERVICE' | 'PROVIDER';

export interface ComparedPlace {
  /** Folded words of the street, without "ul." and the number of the house. */
  street: string;
  house: string;
  postcode: string;
  city: string;
  /** Latitude and longitude. */
  point: readonly [number, number] | null;
}

export interface ComparedRecord {
  id: string;
  /** Of the source that it came from; of its provider when it was written here. */
  source: string;
  /** Words of each of its names: the original's first, then those in other languages. */
  names: string[][];
  /** Words of what it says of itself. */
  text: string[];
  /** Who gives a service; what a provider is, of a provider. */
  provider: { id: string; names: string[][]; numbers: string[] };
  /** The last nine digits. */
  phones: string[];
  emails: string[];
  /** Host, and below it the page; without "www." */
  sites: { host: string; page: string }[];
  places: ComparedPlace[];
  /** First six digits of the TERC code of the municipality that answers for it. */
  home: string | null;
  categories: string[];
  ages: { from: number | null; to: number | null };
}

/** What the registry knows of a provider beside its public name. */
export type ProviderFacts = Pick<ProviderRecord, 'name' | 'alternateName' | 'identifiers' | 'url' | 'email' | 'municipality'>;

/** Enough to tell two texts apart; more would only make them slower to read. */
const MOST_TEXT_WORDS = 60;
const MOST_NAMES = 6;
const MOST_PLACES = 8;

const PHONE_DIGITS = 9;
export const phoneDigits = (written: string): string | null => {
  // What follows the number is the way through a switchboard.
  const digits = written.replace(/(w|wew|ext)\.?\s?\d{1,6}$/i, '').replace(/\D/g, '');
  return digits.length >= PHONE_DIGITS ? digits.slice(-PHONE_DIGITS) : null;
};

/** Sites where everybody has a page: there, the page alone tells them apart. */
const SHARED_HOSTS = /(^|\.)(facebook|instagram|linkedin|youtube|wordpress|blogspot|wixsite|google)\.(com|pl)$/;
const siteOf = (url: string | null | undefined): { host: string; page: string }[] => {
  if (url == null || !URL.canParse(url)) return [];
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const page = pathname
    .replace(/\/(index\.\w+)?$/, '')
    .replace(/^\/(pl|en|uk)(?=\/|$)/, '')
    .toLowerCase();
  return SHARED_HOSTS.test(host) && page === '' ? [] : [{ host, page }];
};
export const isSharedHost = (host: string): boolean => SHARED_HOSTS.test(host);

const STREET_WORDS = new Set('ul ulica al aleja aleje pl plac os osiedle m lok lokal nr'.split(' '));
const placeOf = ({ address, latitude, longitude }: PublicServiceDetail['locations'][number]): ComparedPlace => {
  const words = tokenize(address?.street ?? '').map(({ folded }) => folded);
  const house = words.find((word) => /^\d+[a-z]?$/.test(word)) ?? '';
  return {
    street: words.filter((word) => !STREET_WORDS.has(word) && !/^\d+[a-z]?$/.test(word)).join(' '),
    house,
    postcode: (address?.postalCode ?? '').replace(/\D/g, ''),
    city: fold(address?.city ?? '').trim(),
    point: latitude === null || longitude === null ? null : [latitude, longitude],
  };
};

const numbersOf = ({ identifiers }: Pick<ProviderRecord, 'identifiers'>): string[] =>
  identifiers.flatMap(({ identifierType, identifier }) => {
    const register = identifierType.toUpperCase();
    const number = register === 'NIP' || register === 'KRS' || register === 'REGON' ? registerNumber(register, identifier) : null;
    // A branch's REGON begins with its organisation's.
    return number === null ? [] : [`${register} ${register === 'REGON' ? number.slice(0, 9) : number}`];
  });

const providerNames = ({ name, alternateName }: Pick<ProviderRecord, 'name' | 'alternateName'>): string[][] =>
  [name, ...(alternateName ? [alternateName] : [])].map((one) => nameWords(one, 'pl'));

export const comparedService = (
  { card, detail }: { card: PublicServiceCard; detail: PublicServiceDetail },
  provider: ProviderFacts,
  source: string | null,
): ComparedRecord => {
  const texts = [...card.texts].sort((one, other) => Number(other.state === 'ORIGINAL') - Number(one.state === 'ORIGINAL'));
  const [original] = texts;
  const phones = detail.contacts.flatMap(({ kind, value }) => (kind === 'PHONE' ? (phoneDigits(value) ?? []) : []));
  return {
    id: card.id,
    source: source ?? card.provider.id,
    names: texts.slice(0, MOST_NAMES).map(({ name, locale }) => nameWords(name, locale)),
    text: original ? textWords(`${original.summary} ${original.description}`, original.locale).slice(0, MOST_TEXT_WORDS) : [],
    provider: { id: card.provider.id, names: providerNames(provider), numbers: numbersOf(provider) },
    phones: [...new Set(phones)],
    emails: [...new Set(detail.contacts.flatMap(({ kind, value }) => (kind === 'EMAIL' ? [value.trim().toLowerCase()] : [])))],
    sites: [...siteOf(detail.url), ...siteOf(detail.bookingUrl)],
    // A hidden place has neither: three questions would find a shelter.
    places: detail.locations
      .filter(({ address }) => address !== null)
      .slice(0, MOST_PLACES)
      .map(placeOf),
    home: detail.home?.slice(0, 6) ?? null,
    categories: card.categories,
    ages: { from: card.eligibility.minimumAge, to: card.eligibility.maximumAge },
  };
};

/** Of the e-mail address of a provider only the part behind the @: the address itself is not public. */
const FREE_MAIL = /(^|\.)(gmail|wp|o2|onet|interia|outlook|hotmail|yahoo|op|poczta|icloud|proton|protonmail|gazeta|tlen)\.(com|pl|me|eu)$/;
const mailHost = (email: string | undefined): string[] => {
  const host = email?.split('@')[1]?.toLowerCase();
  return host === undefined || FREE_MAIL.test(host) ? [] : [`@${host}`];
};

export const comparedProvider = (
  { id, places, description }: { id: string; places: PublicServiceDetail['locations']; description: string },
  provider: ProviderFacts,
  source: string | null,
): ComparedRecord => {
  const names = providerNames(provider);
  const numbers = numbersOf(provider);
  return {
    id,
    source: source ?? id,
    names,
    text: textWords(description, 'pl').slice(0, MOST_TEXT_WORDS),
    provider: { id, names, numbers },
    phones: [],
    emails: mailHost(provider.email),
    sites: siteOf(provider.url),
    places: places
      .filter(({ address }) => address !== null)
      .slice(0, MOST_PLACES)
      .map(placeOf),
    home: provider.municipality?.slice(0, 6) ?? null,
    categories: [],
    ages: { from: null, to: null },
  };
};
