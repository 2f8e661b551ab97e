/** A link that can be passed on: the needs and nothing else, sealed as words are (docs/adr/0008). */
import { isTerm } from '@drogowskaz/vocabulary';
import type { WordSealer } from '../search/sealed-words.ts';
import { MOST_NEEDS } from './match-answers.ts';

/** Tells these from sealed words and positions. */
const KIND = 'needs:';

export const sharedPath = (needs: readonly string[], sealer: WordSealer): string =>
  `/match?s=${sealer.seal(`${KIND}${[...needs].sort().join(',')}`)}`;

/** null: not made by this hub, or by a key that it no longer has. */
export const readShared = (sealed: string, sealer: WordSealer): string[] | null => {
  const opened = sealer.open(sealed);
  if (!opened?.startsWith(KIND)) return null;
  const needs = opened
    .slice(KIND.length)
    .split(',')
    .filter((code) => isTerm('CATEGORY', code));
  return needs.length > 0 && needs.length <= MOST_NEEDS ? needs : null;
};
