import { categoryWithDescendants, label, rootCategories } from '@drogowskaz/vocabulary';
import type { Choice } from '../../fields/index.ts';

export const topicChoice = (code: string, locale: string): Choice => ({ value: code, label: label('CATEGORY', code, locale) });

/** Every topic below its root. */
export const allTopics = (locale: string): { label: string; choices: Choice[] }[] =>
  rootCategories().map(({ code }) => ({
    label: label('CATEGORY', code, locale),
    choices: categoryWithDescendants(code).map((one) => topicChoice(one, locale)),
  }));
