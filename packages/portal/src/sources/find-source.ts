import { HubError } from '@drogowskaz/platform';
import type { Visit } from '../frame/page.ts';
import { followedSource, type SourceInFull } from './operations.ts';

export const findSource = async ({ ask, params }: Visit): Promise<SourceInFull> => {
  const { followedSource: source } = await ask<{ followedSource: SourceInFull | null }>(followedSource, { id: params.id });
  if (source === null) throw new HubError('NOT_FOUND', 'There is no such source. Look at the list again: somebody may have removed it.');
  return source;
};
