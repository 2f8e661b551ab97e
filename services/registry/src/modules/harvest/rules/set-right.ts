import { isAhead } from '@drogowskaz/platform';
import type { SourceEntity } from '../../provenance/index.ts';

type Moments = Pick<SourceEntity, 'addedAt' | 'harvestedAt' | 'triedAt' | 'cursor' | 'wholeAt'>;

/**
 * What a clock of ours has dated that was ahead and goes right again: it was before now, and nobody knows when. So silence counts from now on, and
 * everything is compared, as nobody knows what had been read by then.
 */
export const setRight = (source: Moments, now: Date): void => {
  const isWrong = (moment: Date | null): boolean => moment !== null && isAhead(moment, now);
  if (isWrong(source.cursor) || isWrong(source.wholeAt)) source.wholeAt = null;
  for (const name of ['addedAt', 'harvestedAt', 'triedAt'] as const) if (isWrong(source[name])) source[name] = now;
};
