import { type KeptDays, keptDays } from '@drogowskaz/platform';

/** Every personal datum that the hub keeps, in the order in which the page tells of them. Each language says what, why, how long and how it goes. */
export const keptData = [
  'account',
  'password',
  'sessions',
  'links',
  'memberships',
  'invitations',
  'attempts',
  'mails',
  'deeds',
  'letters',
  'confirmations',
  'problems',
  'contacts',
  'apiKeys',
  'claims',
  'spreadsheets',
  'imports',
  'erasures',
  'backups',
  'searchers',
] as const;
export type KeptDatum = (typeof keptData)[number];

export interface DatumTexts {
  what: string;
  why: string;
  howLong: string;
  howErased: string;
}

/** `{mail}` and the like are numbers of days: names of `keptDays`. */
export type PrivacyTexts = Record<KeptDatum, DatumTexts>;

/** With the numbers in their places. */
export const withDays = (texts: DatumTexts): DatumTexts => {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(keptDays[name as KeptDays]));
  return { ...texts, howLong: filled(texts.howLong) };
};
