import { fold } from '@drogowskaz/text';
import type { HsdsObjectName } from '../objects/index.ts';
import { idText } from './id-text.ts';
import type { Node } from './node.ts';

/** What a row is about: two rows with one id that say different things here are two things. */
const about: Readonly<Partial<Record<HsdsObjectName, readonly string[]>>> = {
  phone: ['number'],
  language: ['code', 'name'],
  contact: ['name', 'email'],
  address: ['address_1', 'city'],
  schedule: ['freq', 'byday', 'bymonthday', 'opens_at', 'closes_at', 'dtstart', 'valid_from'],
  cost_option: ['option', 'amount', 'amount_description'],
  required_document: ['document'],
  accessibility: ['description'],
  service_area: ['name'],
  funding: ['source'],
  attribute: ['taxonomy_term_id', 'label', 'value'],
  url: ['url'],
  organization_identifier: ['identifier'],
  program: ['name'],
  location: ['name'],
};

/** A name without what writing it differently changes: capitals, accents, blanks and signs. */
export const plainName = (value: unknown): string =>
  fold(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).replace(/[^\p{L}\p{N}+]+/gu, '');

/** What the row says of itself; empty: nothing by which it could be told from another. */
export const whatItIs = (node: Node): string => {
  if (node.kind === 'service_at_location') return placeOf(node);
  return (about[node.kind] ?? []).flatMap((name) => (node.values[name] === undefined ? [] : [plainName(node.values[name])])).join('/');
};

const placeOf = (node: Node): string => idText(node.values.location_id) || idText(node.one('location')?.values.id);

/** Whether two rows of one id can be the same thing: nothing that both say differs. */
export const isSameThing = (one: Node, other: Node): boolean => {
  if (one.kind === 'service_at_location') return isSameName(placeOf(one), placeOf(other));
  return (about[one.kind] ?? []).every((name) => {
    const [mine, theirs] = [one.values[name], other.values[name]];
    return mine === undefined || theirs === undefined || plainName(mine) === plainName(theirs);
  });
};

/** Whether two names can be those of one service or place: the same letters, or one of them is not said. */
export const isSameName = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  const [mine, theirs] = [plainName(one ?? ''), plainName(other ?? '')];
  return mine === '' || theirs === '' || mine === theirs;
};

/** What tells a place from others of the same id: its name and where it is. */
export const whatPlaceIs = (node: Node): string[] => {
  const { address_1: street, city } = node.one('addresses')?.values ?? {};
  return [node.values.name, street, city].map((each) => plainName(each ?? ''));
};

/** Whether two places of one id can be one: nothing that both say differs. */
export const isSamePlace = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((each, position) => each === '' || other[position] === '' || each === other[position]);

/** Whether two names can be those of one organisation: one says no word that the other does not. What kind it is, is said by many. */
export const isNearName = (one: string, other: string): boolean => {
  const words = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const [shorter = [], longer = []] = [words(one), words(other)].sort((mine, theirs) => mine.length - theirs.length);
  return isSameName(one, other) || shorter.every((word) => longer.includes(word));
};
