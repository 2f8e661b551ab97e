import type { PersonLocale } from '@drogowskaz/platform';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

/** What the rules and reasons of an import mean, by their names. In English the API itself says it. */
export const meanings: Readonly<Record<PersonLocale, Readonly<Record<string, string | undefined>>>> = { pl, uk, en: {} };
