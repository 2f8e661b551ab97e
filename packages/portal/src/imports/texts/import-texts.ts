import type { PersonLocale } from '@drogowskaz/platform';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

type Words<Texts> = { [Text in keyof Texts]: Texts[Text] extends string ? string : Words<Texts[Text]> };

/** The texts of the pages of imports; Polish is the original. `{what}` and the like stand for what is told. */
export type ImportTexts = Omit<Words<typeof pl>, 'meanings'> & {
  /** Of rules and reasons, where the API's own English is not what the reader reads. */
  meanings: Readonly<Record<string, string | undefined>>;
};

const texts: Readonly<Record<PersonLocale, ImportTexts>> = { pl, en, uk };
export const importTexts = (locale: PersonLocale): ImportTexts => texts[locale];
