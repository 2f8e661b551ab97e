import { en } from './en.ts';
import { pl } from './pl.ts';
import type { EmbedTexts } from './texts.ts';

/** Who runs a site here reads Polish or English. */
export const embedLocales = ['pl', 'en'] as const;
export type EmbedLocale = (typeof embedLocales)[number];

const texts: Readonly<Record<EmbedLocale, EmbedTexts>> = { pl, en };

export const embedTextsOf = (locale: EmbedLocale): EmbedTexts => texts[locale];
