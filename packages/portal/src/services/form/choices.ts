import { interfaceLanguages } from '@drogowskaz/page-kit';
import type { PersonLocale } from '@drogowskaz/platform';
import { allMunicipalities, interfaceLocales, label, terms, type VocabularyName } from '@drogowskaz/vocabulary';
import type { Choice } from '../../fields/index.ts';
import { serviceTexts } from '../texts/service-texts.ts';

const termChoices = (vocabulary: VocabularyName, locale: PersonLocale): Choice[] =>
  terms(vocabulary).map(({ code }) => ({ value: code, label: label(vocabulary, code, locale) }));

/** The languages in which texts can be written: the hub's own, the usual ones first. */
export const textLocales: readonly string[] = [
  'pl',
  'uk',
  'en',
  ...interfaceLocales.filter((locale) => !['pl', 'uk', 'en'].includes(locale)),
];

const entries = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, word]) => ({ value, label: word }));

/** What can be chosen in a field, named as in `ServiceInput`. */
export const choicesFor = (name: string, locale: PersonLocale): Choice[] => {
  const texts = serviceTexts(locale);
  switch (name) {
    case 'locale':
      return interfaceLocales
        .toSorted((one, other) => textLocales.indexOf(one) - textLocales.indexOf(other))
        .map((value) => ({ value, label: interfaceLanguages[value].name, lang: value }));
    case 'municipalities':
    case 'municipality':
      return allMunicipalities().map(({ code, name: town }) => ({ value: code, label: town }));
    case 'deliveryModes':
      return entries(texts.modes);
    case 'reach':
      return entries(texts.reaches);
    case 'kind':
      return (['PHONE', 'EMAIL', 'FORM', 'CHAT'] as const).map((kind) => ({ value: kind, label: texts.contacts[kind] }));
    case 'audiences':
    case 'excludedAudiences':
      return termChoices('AUDIENCE', locale);
    case 'requirements':
      return termChoices('REQUIREMENT', locale);
    case 'formality':
      return termChoices('FORMALITY', locale);
    case 'languages':
      return termChoices('LANGUAGE', locale);
    case 'categories':
      return termChoices('CATEGORY', locale);
    default:
      return [];
  }
};
