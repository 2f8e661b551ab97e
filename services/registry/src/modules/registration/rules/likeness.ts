/** How likely two descriptions are of one organisation: for people to look at, never to decide by itself. */
import { remembered } from '@drogowskaz/platform';
import { fold } from '@drogowskaz/text';

export type DuplicateReason = 'IDENTIFIER' | 'NAME' | 'WEBSITE' | 'ADDRESS';

export interface Likeness {
  name: string;
  alternateName?: string | undefined;
  identifiers: readonly { identifierType: string; identifier: string }[];
  url?: string | undefined;
  addresses: readonly { street: string; city: string }[];
}

export interface Likelihood {
  /** 0 to 1. */
  score: number;
  reasons: DuplicateReason[];
}

/** From here on a person is shown the other one. */
export const WORTH_A_LOOK = 0.4;

/** What half of all names begin or end with. */
const COMMON = new Set('fundacja stowarzyszenie organizacja towarzystwo spolka zoo sp z o w i na rzecz im imienia oddzial'.split(' '));
const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
const telling = (name: string): string => {
  const words = wordsOf(name);
  const rare = words.filter((word) => !COMMON.has(word));
  return (rare.length > 0 ? rare : words).sort().join(' ');
};

/** Names come again with every comparison: what is made of them is kept until there are too many. */
const KEPT = 50_000;
const tellingOf = remembered(KEPT, telling);

const trigramsOf = (name: string): string[] => {
  const padded = `  ${tellingOf(name)} `;
  return Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3));
};

/** Sites where everybody has a page: there, the path tells organisations apart. */
const SHARED_HOSTS = /(^|\.)(facebook|instagram|linkedin|youtube|wordpress|blogspot|wixsite|google|gov)\.(com|pl)$/;
const siteOf = (url: string | undefined): string | null => {
  if (url === undefined || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  return SHARED_HOSTS.test(host) ? `${host}${pathname.replace(/\/+$/, '').toLowerCase()}` : host;
};

const STREET_WORDS = new Set(['ul', 'ulica', 'al', 'aleja', 'aleje', 'pl', 'plac', 'os', 'osiedle']);
const addressOf = remembered(KEPT, (address) => {
  const [street = '', city = ''] = address.split('\n');
  return [...wordsOf(street).filter((word) => !STREET_WORDS.has(word)), '|', ...wordsOf(city)].join(' ');
});
const addressesOf = ({ addresses }: Likeness): string[] => addresses.map(({ street, city }) => addressOf(`${street}\n${city}`));

const namesOf = ({ name, alternateName }: Likeness): string[] => (alternateName === undefined ? [name] : [name, alternateName]);
const numbersOf = ({ identifiers }: Likeness): string[] =>
  identifiers.map(({ identifierType, identifier }) => `${identifierType} ${identifier}`);

const share = <Item>(one: readonly Item[], other: readonly Item[]): boolean => one.some((item) => other.includes(item));

/** How likely each of many others is the same as this one, which is read once. */
export const likelihoodWith = (one: Likeness): ((other: Likeness) => Likelihood) => {
  const [numbers, site, addresses] = [numbersOf(one), siteOf(one.url), addressesOf(one)];
  const names = namesOf(one).map((name) => new Set(trigramsOf(name)));
  /** Dice's coefficient of the trigrams of two names, whatever the order of their words. */
  const nameLikeness = (other: string): number => {
    const parts = new Set(trigramsOf(other));
    return Math.max(...names.map((own) => (2 * [...parts].filter((part) => own.has(part)).length) / (own.size + parts.size)));
  };
  return (other) => {
    const name = Math.max(...namesOf(other).map(nameLikeness));
    const weights: Record<DuplicateReason, number> = {
      IDENTIFIER: numbers.length > 0 && share(numbers, numbersOf(other)) ? 0.95 : 0,
      NAME: name >= 0.6 ? 0.85 * name : 0,
      WEBSITE: site !== null && site === siteOf(other.url) ? 0.7 : 0,
      ADDRESS: addresses.length > 0 && share(addresses, addressesOf(other)) ? 0.4 : 0,
    };
    const reasons = (Object.keys(weights) as DuplicateReason[]).filter((reason) => weights[reason] > 0);
    const score = 1 - reasons.reduce((unlikely, reason) => unlikely * (1 - weights[reason]), 1);
    return { score: Math.round(score * 100) / 100, reasons };
  };
};
