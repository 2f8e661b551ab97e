import type { ServiceText } from '@drogowskaz/directory';
import { invalid, type UserError } from '../../../values/user-error.ts';
import type { WrittenService, WrittenTranslation } from './written-service.ts';

const contentFields = ['name', 'summary', 'plainSummary', 'description', 'howToApply'] as const;

/** Left out: as before. null or empty: there is none. */
const optional = (
  field: 'plainSummary' | 'howToApply',
  before: ServiceText | undefined,
  text: WrittenTranslation,
): Partial<ServiceText> => {
  const value = text[field] === undefined ? before?.[field] : text[field] || undefined;
  return value === undefined ? {} : { [field]: value };
};

const written = (before: ServiceText | undefined, text: WrittenTranslation, state: ServiceText['state']): ServiceText => {
  const { howToApply: _, plainSummary: __, ...kept } = before ?? {};
  const { name, summary, description, locale } = text;
  return {
    ...kept,
    locale,
    state,
    name,
    summary,
    description,
    ...optional('plainSummary', before, text),
    ...optional('howToApply', before, text),
  };
};

const isOriginal = (text: ServiceText): boolean => text.state === 'ORIGINAL';

/** The texts after the original was written (anew). Translations that were up to date are outdated when its content changed. */
export const writeOriginal = (before: readonly ServiceText[], service: WrittenService): ServiceText[] | UserError => {
  const original = before.find(isOriginal);
  if (!original) return [written(undefined, service, 'ORIGINAL')];
  if (original.locale !== service.locale) {
    return {
      code: 'ORIGINAL_IN_ANOTHER_LANGUAGE',
      message: `The original of this service is in "${original.locale}". Write it in that language, or use setServiceTranslation for "${service.locale}".`,
      path: ['locale'],
    };
  }
  const next = written(original, service, 'ORIGINAL');
  const changed = contentFields.some((field) => next[field] !== original[field]);
  return before.map((text) => {
    if (isOriginal(text)) return next;
    return changed && text.state === 'UP_TO_DATE' ? { ...text, state: 'OUTDATED' as const } : text;
  });
};

/** The texts after a translation was written: it is up to date with the original as it stands now, or a machine's until a person says so. */
export const writeTranslation = (before: readonly ServiceText[], translation: WrittenTranslation): ServiceText[] | UserError => {
  const present = before.find((text) => text.locale === translation.locale);
  if (present && isOriginal(present)) {
    return invalid(`"${translation.locale}" is the language of the original; use updateService to change it.`, 'locale');
  }
  const state = translation.state ?? 'UP_TO_DATE';
  if (state !== 'UP_TO_DATE' && state !== 'MACHINE') {
    return invalid('Say MACHINE for what nobody has read yet, or leave the state out.', 'state');
  }
  const next = written(present, translation, state);
  return present ? before.map((text) => (text === present ? next : text)) : [...before, next];
};
