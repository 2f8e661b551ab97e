import type { SearchQuestion } from '../engine.ts';
import { languageOf } from '../question/languages.ts';
import type { Mended } from './read-mended.ts';

/**
 * The question with its mistyped words as they are spelled in the asked language. Only words that nothing has are mended,
 * so the spelling finds more than what was typed; where it finds nothing either, it is no help: do not ask for it.
 */
export const didYouMean = ({ text, locale }: SearchQuestion, mended: readonly Mended[]): string | null => {
  const language = languageOf(locale);
  let spelled = text;
  let changed = false;
  for (const { typed, meant } of [...mended].sort((one, other) => other.typed.start - one.typed.start)) {
    const best = meant.find((candidate) => languageOf(candidate.locale) === language);
    if (!best) continue;
    spelled = spelled.slice(0, typed.start) + best.surface + spelled.slice(typed.start + typed.length);
    changed = true;
  }
  return changed ? spelled : null;
};
