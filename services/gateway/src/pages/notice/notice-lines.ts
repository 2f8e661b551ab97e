import { interfaceLanguages } from '@drogowskaz/page-kit';
import { type InterfaceLocale, label } from '@drogowskaz/vocabulary';
import type { NoticeCardService } from '../ask/answers.ts';

export interface NoticeLine {
  locale: InterfaceLocale;
  direction: 'ltr' | 'rtl';
  text: string;
}

/** More do not fit on A6 in letters that can be read from a step away. */
export const MOST_LANGUAGES = 6;

const isLanguage = (code: string): code is InterfaceLocale => Object.hasOwn(interfaceLanguages, code);

/** The languages asked for, else the reader's, those in which the service is given, and the two that most newcomers here read. */
export const noticeLanguages = (
  fields: URLSearchParams,
  reader: InterfaceLocale,
  service: Pick<NoticeCardService, 'languages'>,
): InterfaceLocale[] => {
  const wanted = fields.has('chosen') ? fields.getAll('in') : [reader, ...service.languages, 'uk', 'en'];
  return [...new Set(wanted.filter(isLanguage))].filter((code) => code !== 'pl').slice(0, MOST_LANGUAGES);
};

/** One line in a language: the service's name where somebody has translated it, else what kind of help it is. */
export const noticeLine = (service: NoticeCardService, locale: InterfaceLocale): NoticeLine => {
  const translated = service.translations?.find((text) => text.locale.split('-')[0] === locale);
  const [category] = service.categories;
  const text = translated?.name ?? (category === undefined ? service.polish.name : label('CATEGORY', category.code, locale));
  return { locale, direction: interfaceLanguages[locale].direction, text };
};
