import type { Found } from '../built-in/answer/find.ts';
import type { Bitmap } from '../columns/bitmap.ts';
import type { SearchQuestion } from '../engine.ts';

/**
 * The question with its mistyped words as they are spelled in the asked language. Only words that nothing has are mended,
 * so the spelling finds more than what was typed; when it finds nothing either, it is no help and not given.
 */
export const didYouMean = ({ text, locale }: SearchQuestion, { mended }: Found, services: Bitmap): string | null => {
  if (mended.length === 0 || services.isEmpty()) return null;
  const language = locale.toLowerCase().split('-')[0];
  let spelled = text;
  let changed = false;
  for (const { typed, meant } of [...mended].sort((one, other) => other.typed.start - one.typed.start)) {
    const best = meant.find((candidate) => candidate.locale.split('-')[0] === language);
    if (!best) continue;
    spelled = spelled.slice(0, typed.start) + best.surface + spelled.slice(typed.start + typed.length);
    changed = true;
  }
  return changed ? spelled : null;
};
