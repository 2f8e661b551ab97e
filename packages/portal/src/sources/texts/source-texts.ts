import type { PersonLocale } from '@drogowskaz/platform';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

type Worded<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Worded<Texts[Key]> };

/** The texts of the pages for other directories that the hub follows. */
export type SourceTexts = Worded<typeof en>;

const texts: Readonly<Record<PersonLocale, SourceTexts>> = { pl, en, uk };
export const sourceTexts = (locale: PersonLocale): SourceTexts => texts[locale];
