import { type Formats, formatsOf, interfaceLanguages, type Reading } from '@drogowskaz/page-kit';
import type { InterfaceLocale } from '@drogowskaz/vocabulary';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Direction } from './ask/answers.ts';
import type { ScriptName, StylesheetName } from './assets/load-assets.ts';
import { textsOf } from './texts/index.ts';
import type { Texts } from './texts/texts.ts';

/** What every part of a page needs to know about its reader. */
export interface PageView {
  reading: Reading;
  locale: InterfaceLocale;
  direction: 'ltr' | 'rtl';
  texts: Texts;
  formats: Formats;
  /** Names of languages that the vocabulary knows better than CLDR does (sign languages). */
  languageName(tag: string): string;
  /** An address within the hub that keeps the chosen language. */
  link(path: string): string;
  /** Under which what was written in this hub may be used; null: its operator has not said. */
  licence: string | null;
  /** Addresses of the style sheet, the mark and the scripts, with their fingerprints. */
  assets: PageAssets;
}

export interface PageAssets {
  stylesheet: string;
  moreStyles(name: StylesheetName): string;
  mark: string;
  /** The picture of previews, by its whole address: who shows it is on another site. */
  preview: { address: string; width: number; height: number };
  /** One picture per root of the topics, each under its code. */
  topicIcons: string;
  script(name: ScriptName): string;
}

export const pageView = (
  reading: Reading,
  { assets, licence }: Pick<PageView, 'assets' | 'licence'>,
  languageNames: ReadonlyMap<string, string> = new Map(),
): PageView => {
  const formats = formatsOf(reading.ui);
  return {
    reading,
    locale: reading.ui,
    direction: interfaceLanguages[reading.ui].direction,
    texts: textsOf(reading.ui),
    formats,
    languageName: (tag) => languageNames.get(tag) ?? formats.language(tag),
    link: (path) => (reading.chosen ? `${path}${path.includes('?') ? '&' : '?'}lang=${encodeURIComponent(reading.asked)}` : path),
    ...{ licence, assets },
  };
};

const PageContext = createContext<PageView | null>(null);
export const PageViewProvider = PageContext.Provider;

export const usePage = (): PageView => {
  const view = useContext(PageContext);
  if (view === null) throw new Error('A part of a page was rendered outside renderPage(); render it through that.');
  return view;
};

/** `lang` and `dir` of a text that is in another language than the page; nothing for one that is in the same. */
export const inLanguage = (view: PageView, locale: string, direction: Direction): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  locale === view.locale ? {} : { lang: locale, dir: direction === 'RTL' ? 'rtl' : 'ltr' };
