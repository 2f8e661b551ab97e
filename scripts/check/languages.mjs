/**
 * Every text in all sixteen languages, or in the three of the people who work with the directory (portal, mails). A folder with one file per language
 * (pl.ts, uk.ts …) is found by itself, wherever it lies: labels, search words and sayings, the interface, cards, situations. Types catch a key that is missing; this catches what is empty, left in English, or not there at all.
 */
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/root.mjs';

/** Where there must be such a folder: should one of them move, nobody would look at it any more. */
const EXPECTED = [
  ...['locales', 'words', 'sayings'].map((folder) => `packages/vocabulary/src/data/${folder}`),
  ...['packages/situations/src/data/locales', 'services/gateway/src/pages/texts', 'services/gateway/src/pages/card/phrases'],
  'packages/matching/src/texts',
];

/** Of those who write and decide, a folder with exactly these is in these. */
const STAFF = ['en', 'pl', 'uk'];

/** Loanwords of more than one word, which are the same in English: language → texts. A single Latin word is taken for a loanword. */
const LOANWORDS = { fil: ['Work permit', 'Bank account'] };

const LATIN = new Set(['pl', 'en', 'es', 'tr', 'vi', 'uz', 'fil', 'ro']);
const CODE = /^[A-Z][A-Z_]+$/;

/** Every text below an object with its path; codes and numbers are no texts. Plural forms count as one text: each language has its own. */
export function textsIn(value, path = '') {
  if (typeof value === 'string') return CODE.test(value) ? [] : [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  if (typeof value.other === 'string') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path === '' ? key : `${path}.${key}`));
}

/** Search words are one text, separated by commas. */
const isList = (path) => /synonyms|phrases/i.test(path);

/** A folder named "words" holds nothing but such lists. */
const isOfWords = (folder) => folder.endsWith('/words');

const isEmpty = (text, asList) => (asList ? text.split(',') : [text]).some((part) => part.trim() === '');

const pluralForms = (locale) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

/** "{from}–{to}" has no words that could be left untranslated; a single word may be a loanword, but not in another script. */
const isLeftOver = (text, locale) => {
  const words = text.replace(/\{\w+\}/g, '').match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length === 0 || LOANWORDS[locale]?.includes(text)) return false;
  return words.length > 1 || !LATIN.has(locale);
};

/** "laptop, notebook" are two loanwords. */
const isLeftOverIn = (folder, text, locale) => (isOfWords(folder) ? text.split(',') : [text]).some((part) => isLeftOver(part, locale));

/** What one language lacks, compared with Polish (what there has to be) and English (what may have been left over). */
function complaintsAbout(folder, locale, own, polish, english) {
  const texts = new Map(textsIn(own));
  return [...polish].flatMap(([path, original]) => {
    const text = texts.get(path);
    const asList = isOfWords(folder) || isList(path);
    if (text === undefined) return [`has no ${path}`];
    if (typeof original !== 'string') {
      const forms = typeof text === 'string' ? [] : Object.keys(text);
      return pluralForms(locale).flatMap((form) =>
        forms.includes(form) && !isEmpty(text[form], asList) ? [] : [`has no form "${form}" of ${path}`],
      );
    }
    if (typeof text !== 'string') return [`has plural forms for ${path}, which has none in Polish`];
    if (isEmpty(text, asList)) return [`has nothing, or an empty part, in ${path}`];
    const other = locale === 'en' ? original : english.get(path);
    const same = locale !== 'pl' && text === other && isLeftOverIn(folder, text, locale);
    return same ? [`has in ${path} what ${locale === 'en' ? 'Polish' : 'English'} has: "${text}"`] : [];
  });
}

/** `files`: what the file of each language exports, undefined where there is none. Answers one line per thing that is missing. */
export function checkFolder(folder, files, locales) {
  const polish = new Map(textsIn(files.pl ?? {}));
  const english = new Map(textsIn(files.en ?? {}));
  return locales.flatMap((locale) => {
    const own = files[locale];
    const complaints = own === undefined ? [`is missing`] : complaintsAbout(folder, locale, own, polish, english);
    return complaints.map((complaint) => `${folder}/${locale}.ts ${complaint}`);
  });
}

/** Labels as the API gives them, those from CLDR too: `vocabularies` is name → terms. */
export function checkLabels(vocabularies, locales) {
  return Object.entries(vocabularies).flatMap(([name, terms]) =>
    terms.flatMap(({ code, labels }) =>
      locales.flatMap((locale) => (labels[locale]?.trim() && labels[locale] !== code ? [] : [`${name} ${code} has no label in ${locale}`])),
    ),
  );
}

async function exported(folder, locale) {
  if (!existsSync(join(root, folder, `${locale}.ts`))) return undefined;
  const built = join(root, folder.replace('/src/', '/dist/'), `${locale}.js`);
  return (await import(pathToFileURL(built)))[locale];
}

/** Looks at what was built. */
export async function checkLanguages() {
  const { interfaceLocales, terms } = await import(pathToFileURL(join(root, 'packages/vocabulary/dist/index.js')));
  const files = globSync(`{packages,services}/*/src/**/{${interfaceLocales.join(',')}}.ts`, { cwd: root });
  const perFolder = Map.groupBy(files, (file) => dirname(file).replaceAll('\\', '/'));
  // Two languages may be all that a thing is about: words that Polish and English descriptions use.
  const folders = [...perFolder].flatMap(([folder, { length }]) => (length > 2 ? [folder] : []));
  const complaints = EXPECTED.flatMap((folder) => (folders.includes(folder) ? [] : [`${folder} has no files pl.ts, uk.ts … any more`]));
  for (const folder of folders) {
    const texts = {};
    const found = perFolder.get(folder).map((file) => basename(file, '.ts'));
    const locales = found.sort().join() === STAFF.join() ? STAFF : interfaceLocales;
    for (const locale of locales) texts[locale] = await exported(folder, locale);
    complaints.push(...checkFolder(folder, texts, locales));
  }
  const names = ['CATEGORY', 'AUDIENCE', 'FORMALITY', 'REQUIREMENT', 'LANGUAGE'];
  complaints.push(...checkLabels(Object.fromEntries(names.map((name) => [name, terms(name)])), interfaceLocales));
  return complaints;
}

if (process.argv[1] === import.meta.filename) {
  const complaints = await checkLanguages();
  for (const complaint of complaints) console.log(complaint);
  process.exit(complaints.length === 0 ? 0 : 1);
}
