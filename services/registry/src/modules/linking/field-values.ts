/** What a public record says in each field, for people of a language, and in a form in which the same is the same. */
import { openingHoursText, type PublicLocation } from '@drogowskaz/directory';
import { deliveryModeLabel, selectText } from '@drogowskaz/directory/graphql';
import { fold, tokenize } from '@drogowskaz/text';
import { label, languageName } from '@drogowskaz/vocabulary';
import type { ProviderRow, ServiceRow } from '../../subgraph/directory-reader.ts';

export const linkedFields = [
  'NAME',
  'SUMMARY',
  'TOPICS',
  'ADDRESS',
  'OPENING_HOURS',
  'PHONE',
  'EMAIL',
  'FORM',
  'WEBSITE',
  'BOOKING',
  'COST',
  'LANGUAGES',
  'DELIVERY',
  'AUDIENCES',
  'AGES',
  'REQUIREMENTS',
  'DESCRIPTION',
  'MUNICIPALITY',
] as const;
export type LinkedField = (typeof linkedFields)[number];

export interface FieldValue {
  /** For people. */
  text: string;
  /** The same for the same, however it is written. */
  same: string;
}

const plain = (text: string): string =>
  tokenize(fold(text))
    .map(({ folded }) => folded)
    .join(' ');
const value = (text: string | null | undefined, same?: string): FieldValue[] =>
  text === null || text === undefined || text.trim() === '' ? [] : [{ text, same: same ?? plain(text) }];
const siteOf = (url: string | null): FieldValue[] =>
  value(
    url,
    (url ?? '')
      .replace(/^https?:\/\/(www\.)?/i, '')
      .replace(/\/+$/, '')
      .toLowerCase(),
  );

const addressOf = ({ name, address }: PublicLocation): FieldValue[] =>
  address === null
    ? []
    : value(
        [address.street ?? name, [address.postalCode, address.city].filter(Boolean).join(' ')].filter(Boolean).join(', '),
        plain(`${(address.street ?? '').replace(/^(ul|al|pl|os)\.\s*/i, '')} ${address.city}`),
      );

const hoursOf = ({ detail }: ServiceRow, locale: string, now: Date): FieldValue[] => {
  const each = [...detail.locations.map(({ schedules }) => schedules), detail.schedules ?? []].filter((schedules) => schedules.length > 0);
  return each.flatMap((schedules) =>
    value(openingHoursText(schedules, { locale, now }), openingHoursText(schedules, { locale: 'en', now })),
  );
};

const moneyOf = ({ free, amount, currency }: ServiceRow['card']['cost'], locale: string): FieldValue[] => {
  const money = free === true ? 0 : amount;
  if (money === null) return [];
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency ?? 'PLN',
    maximumFractionDigits: money % 1 === 0 ? 0 : 2,
  });
  return value(format.format(money), `${money} ${money === 0 ? '' : (currency ?? 'PLN')}`);
};

const agesOf = ({ minimumAge, maximumAge }: ServiceRow['card']['eligibility']): FieldValue[] =>
  minimumAge === null && maximumAge === null
    ? []
    : value(
        minimumAge === null ? `≤ ${maximumAge}` : maximumAge === null ? `≥ ${minimumAge}` : `${minimumAge}–${maximumAge}`,
        `${minimumAge}-${maximumAge}`,
      );

export const serviceValues = (row: ServiceRow, locale: string, now: Date): Readonly<Partial<Record<LinkedField, FieldValue[]>>> => {
  const { card, detail } = row;
  const text = selectText(card.texts, locale)?.text;
  const contacts = (...kinds: string[]) => detail.contacts.filter(({ kind }) => kinds.includes(kind)).map((contact) => contact.value);
  const terms = (vocabulary: 'CATEGORY' | 'AUDIENCE' | 'REQUIREMENT', codes: readonly string[]) =>
    codes.map((code) => ({ text: label(vocabulary, code, locale), same: code }));
  return {
    NAME: value(text?.name),
    SUMMARY: value(text?.summary),
    TOPICS: terms('CATEGORY', card.categories),
    ADDRESS: detail.locations.flatMap(addressOf),
    OPENING_HOURS: hoursOf(row, locale, now),
    PHONE: contacts('PHONE').flatMap((phone) => value(phone, phone.replace(/\D/g, '').slice(-9))),
    EMAIL: contacts('EMAIL').flatMap((email) => value(email, email.toLowerCase())),
    FORM: contacts('FORM', 'CHAT').flatMap(siteOf),
    WEBSITE: siteOf(detail.url),
    BOOKING: siteOf(detail.bookingUrl),
    COST: moneyOf(card.cost, locale),
    LANGUAGES: card.languages.map((code) => ({ text: languageName(code, locale), same: code })),
    DELIVERY: card.deliveryModes.map((mode) => ({ text: deliveryModeLabel(mode, locale), same: mode })),
    AUDIENCES: terms('AUDIENCE', card.audiences),
    AGES: agesOf(card.eligibility),
    REQUIREMENTS: terms('REQUIREMENT', card.eligibility.requirements),
  };
};

export const providerValues = (
  row: ProviderRow,
  locale: string,
  municipality: string | null,
): Readonly<Partial<Record<LinkedField, FieldValue[]>>> => ({
  NAME: value(row.name),
  DESCRIPTION: value(selectText(row.description, locale)?.text.value),
  WEBSITE: siteOf(row.url),
  MUNICIPALITY: value(municipality),
});

/** Whether two records say the same in a field, in whatever order. */
export const saysTheSame = (one: readonly FieldValue[], other: readonly FieldValue[]): boolean => {
  const keys = (values: readonly FieldValue[]) => [...new Set(values.map(({ same }) => same))].sort().join('\n');
  return keys(one) === keys(other);
};
