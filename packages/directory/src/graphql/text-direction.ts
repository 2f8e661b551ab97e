export type TextDirection = 'LTR' | 'RTL';

/** The direction of the script in which a language is written: "ar" and "uz-Arab" are right to left. */
export const textDirection = (locale: string): TextDirection => (new Intl.Locale(locale).getTextInfo().direction === 'rtl' ? 'RTL' : 'LTR');
