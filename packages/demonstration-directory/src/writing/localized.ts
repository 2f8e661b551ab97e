import type { LocalizedString } from '@drogowskaz/directory';

/** A short text: Polish is the original, the others are its translations. */
export type Localized = Readonly<{ pl: string } & Record<string, string>>;

export const localized = ({ pl, ...translations }: Localized): LocalizedString => [
  { locale: 'pl', state: 'ORIGINAL', value: pl },
  ...Object.entries(translations).map(([locale, value]) => ({ locale, state: 'UP_TO_DATE' as const, value })),
];
