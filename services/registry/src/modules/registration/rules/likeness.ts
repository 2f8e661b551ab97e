/** How likely two descriptions are of one organisation: for people to look at, never to decide by itself. */
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

const trigrams = (text: string): Set<string> => {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)));
};

/** Dice's coefficient of the trigrams of two names, whatever the order of their words. */
const nameLikeness = (one: string, other: string): number => {
  const [a, b] = [trigrams(telling(one)), trigrams(telling(other))];
  return (2 * [...a].filter((part) => b.has(part)).length) / (a.size + b.size);
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
const addressKey = ({ street, city }: { street: string; city: string }): string =>
  [...wordsOf(street).filter((word) => !STREET_WORDS.has(word)), '|', ...wordsOf(city)].join(' ');

const share = <Item>(one: readonly Item[], other: readonly Item[]): boolean => one.some((item) => other.includes(item));

export const likelihood = (one: Likeness, other: Likeness): Likelihood => {
  const names = (of: Likeness) => [of.name, ...(of.alternateName === undefined ? [] : [of.alternateName])];
  const name = Math.max(...names(one).flatMap((a) => names(other).map((b) => nameLikeness(a, b))));
  const numbers = (of: Likeness) => of.identifiers.map(({ identifierType, identifier }) => `${identifierType} ${identifier}`);
  const site = siteOf(one.url);
  const weights: Record<DuplicateReason, number> = {
    IDENTIFIER: share(numbers(one), numbers(other)) ? 0.95 : 0,
    NAME: name >= 0.6 ? 0.85 * name : 0,
    WEBSITE: site !== null && site === siteOf(other.url) ? 0.7 : 0,
    ADDRESS: share(one.addresses.map(addressKey), other.addresses.map(addressKey)) ? 0.4 : 0,
  };
  const reasons = (Object.keys(weights) as DuplicateReason[]).filter((reason) => weights[reason] > 0);
  const score = 1 - reasons.reduce((unlikely, reason) => unlikely * (1 - weights[reason]), 1);
  return { score: Math.round(score * 100) / 100, reasons };
};
