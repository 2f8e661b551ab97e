import type { PersonLocale } from '@drogowskaz/platform';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

type Words<Texts> = { [Text in keyof Texts]: Texts[Text] extends string ? string : Words<Texts[Text]> };

/** The texts of the pages of imports; Polish is the original. `{what}` and the like stand for what is told. */
export type ImportTexts = Words<typeof pl>;

const texts: Readonly<Record<PersonLocale, ImportTexts>> = { pl, en, uk };
export const importTexts = (locale: PersonLocale): ImportTexts => texts[locale];
