import { fold } from '@drogowskaz/text';
import { allSynonyms, terms } from '@drogowskaz/vocabulary';
import { lookedUp } from './looked-up.ts';

/** Of three letters, and spoken by many. */
const OTHERS = ['yue', 'hmn', 'fil', 'ckb', 'ase', 'csb', 'rom', 'szl', 'rue'];
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const twoLetters = (): string[] => ALPHABET.flatMap((one) => ALPHABET.map((two) => `${one}${two}`));

let names: Map<string, string> | undefined;

/** Names and search words of the languages in all sixteen languages of the hub, folded, with their codes; made when first asked. */
const knownNames = (): Map<string, string> => {
  if (names) return names;
  names = new Map();
  for (const { vocabulary, code, phrase, ambiguous } of allSynonyms()) {
    if (vocabulary === 'LANGUAGE' && !ambiguous && !names.has(fold(phrase))) names.set(fold(phrase), code);
  }
  const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  for (const code of [...terms('LANGUAGE').map((term) => term.code), ...twoLetters(), ...OTHERS]) {
    const name = english.of(code);
    if (name && !names.has(fold(name))) names.set(fold(name), code);
  }
  return names;
};

/** Codes of three letters that have two (ISO 639-2 as older feeds write it; Intl knows the rest: "eng" → "en"), and other names. */
const OLD: Readonly<Record<string, string>> = {
  ger: 'de',
  fre: 'fr',
  rum: 'ro',
  slo: 'sk',
  cze: 'cs',
  dut: 'nl',
  gre: 'el',
  per: 'fa',
  chi: 'zh',
  arm: 'hy',
  geo: 'ka',
  alb: 'sq',
  mac: 'mk',
  bur: 'my',
  mandarin: 'zh',
  tagalog: 'fil',
  farsi: 'fa',
};

/** The language tag of a code or a name: "eng" → "en", "Ukrainian", "ukraiński" → "uk". Null when nobody knows it. */
export const readLanguage = (text: string): string | null => {
  // "Spanish (limited)": what stands in brackets is no part of the name.
  const said = text.replace(/\s*\([^)]*\)\s*$/, '').trim();
  const plain = fold(said);
  const named = knownNames().get(plain) ?? lookedUp(OLD, plain);
  if (named !== undefined) return named;
  if (/^[a-z]{2,3}([_-][a-z0-9]{2,8})*$/i.test(said)) {
    try {
      const [tag] = Intl.getCanonicalLocales(said.replaceAll('_', '-'));
      if (tag !== undefined && isKnown(tag)) return tag;
    } catch {
      return null;
    }
  }
  return null;
};

const display = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const isKnown = (tag: string): boolean =>
  display.of(tag.split('-')[0] ?? '') !== undefined || terms('LANGUAGE').some(({ code }) => code === tag);
