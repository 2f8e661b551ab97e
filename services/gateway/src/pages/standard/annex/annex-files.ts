import { type AnnexLocale, annexLocales } from './annex-document.ts';

export interface AnnexFile {
  locale: AnnexLocale;
  address: string;
  /** In its own language. */
  name: string;
}

const names = {
  pl: { page: 'Załącznik po polsku', pdf: 'Załącznik po polsku (PDF)', docx: 'Załącznik po polsku (Word, LibreOffice)' },
  en: { page: 'Annex in English', pdf: 'Annex in English (PDF)', docx: 'Annex in English (Word, LibreOffice)' },
} as const;

/** Where the annex of a version is found, in each language and form that this machine can make. */
export const annexFiles = (version: number, pdf: boolean): AnnexFile[] =>
  annexLocales.flatMap((locale) => {
    const question = `?locale=${locale}&version=${version}`;
    return [
      { locale, address: `/standard/annex${question}`, name: names[locale].page },
      ...(pdf ? [{ locale, address: `/standard/annex.pdf${question}`, name: names[locale].pdf }] : []),
      { locale, address: `/standard/annex.docx${question}`, name: names[locale].docx },
    ];
  });
