import type { PersonLocale } from '@drogowskaz/platform';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

/** The texts of the pages for partner sites. */
export type PartnerTexts = Record<keyof typeof en, string>;

const texts: Readonly<Record<PersonLocale, PartnerTexts>> = { pl, en, uk };
export const partnerTexts = (locale: PersonLocale): PartnerTexts => texts[locale];
