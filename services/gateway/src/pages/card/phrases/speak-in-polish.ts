import type { InterfaceLocale } from '@drogowskaz/vocabulary';

/** In Polish, of each language: for the one who reads the card at the counter. */
export const speakInPolish: Readonly<Record<InterfaceLocale, string>> = {
  pl: 'Mówię po polsku.',
  uk: 'Mówię po ukraińsku. Czy ktoś tu mówi po ukraińsku?',
  en: 'Mówię po angielsku. Czy ktoś tu mówi po angielsku?',
  ru: 'Mówię po rosyjsku. Czy ktoś tu mówi po rosyjsku?',
  be: 'Mówię po białorusku. Czy ktoś tu mówi po białorusku?',
  ka: 'Mówię po gruzińsku. Czy ktoś tu mówi po gruzińsku?',
  es: 'Mówię po hiszpańsku. Czy ktoś tu mówi po hiszpańsku?',
  tr: 'Mówię po turecku. Czy ktoś tu mówi po turecku?',
  hi: 'Mówię w hindi. Czy ktoś tu mówi w hindi?',
  ne: 'Mówię po nepalsku. Czy ktoś tu mówi po nepalsku?',
  bn: 'Mówię po bengalsku. Czy ktoś tu mówi po bengalsku?',
  vi: 'Mówię po wietnamsku. Czy ktoś tu mówi po wietnamsku?',
  uz: 'Mówię po uzbecku. Czy ktoś tu mówi po uzbecku?',
  fil: 'Mówię po filipińsku. Czy ktoś tu mówi po filipińsku?',
  ar: 'Mówię po arabsku. Czy ktoś tu mówi po arabsku?',
  ro: 'Mówię po rumuńsku. Czy ktoś tu mówi po rumuńsku?',
};
