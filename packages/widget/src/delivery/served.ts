import type { InterfaceLocale } from '../languages.ts';
import type { Delivery } from './delivery.ts';
import { importBeside } from './import-beside.ts';

/** Set by the build: files beside this one, named by their content; of the languages only that part of the name. */
declare const LANGUAGE_FILES: Readonly<Partial<Record<InterfaceLocale, string>>>;
declare const RESULTS_FILE: string;
declare const RESULTS_SRI: string;

/** As served by a hub from `/widget/v1/`. */
export const delivery: Delivery = {
  resultsPart: () => importBeside(RESULTS_FILE, RESULTS_SRI),
  // They are data, not code: a strict policy for scripts need not know of them.
  texts: async (locale) => {
    const file = new URL(`drogowskaz-search.${locale}.${LANGUAGE_FILES[locale]}.json`, import.meta.url);
    return (await fetch(file, { credentials: 'omit', referrerPolicy: 'no-referrer' })).json();
  },
};
