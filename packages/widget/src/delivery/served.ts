import type { InterfaceLocale } from '@drogowskaz/vocabulary';
import type { Delivery, ResultsPart } from './delivery.ts';

/** Set by the build: files beside this one, named by their content; of the languages only that part of the name. */
declare const LANGUAGE_FILES: Readonly<Partial<Record<InterfaceLocale, string>>>;
declare const RESULTS_FILE: string;
declare const RESULTS_SRI: string;

const beside = (file: string): string => new URL(file, import.meta.url).href;

let tries = 0;

/** As served by a hub from `/widget/v1/`. */
export const delivery: Delivery = {
  resultsPart: async () => {
    // A browser that failed once to load a module may remember that; another fragment is another module, and the same file.
    const address = beside(tries++ === 0 ? RESULTS_FILE : `${RESULTS_FILE}#${tries}`);
    // What is imported has no integrity of its own; what was preloaded with one is what is imported.
    const preload = document.createElement('link');
    Object.assign(preload, { rel: 'modulepreload', href: address, integrity: RESULTS_SRI, crossOrigin: 'anonymous' });
    document.head.append(preload);
    try {
      return (await import(address)) as ResultsPart;
    } finally {
      preload.remove();
    }
  },
  // They are data, not code: a strict policy for scripts need not know of them.
  texts: async (locale) => {
    const response = await fetch(beside(`drogowskaz-search.${locale}.${LANGUAGE_FILES[locale]}.json`), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return response.json();
  },
};
