import { HubError } from '@drogowskaz/platform';
import type { Visit } from '../frame/page.ts';
import type { DraftItem } from './answers.ts';
import { standardDraftItem } from './operations.ts';

/** The item that the address names. Throws NOT_FOUND. */
export const findItem = async ({ ask, params, view }: Visit): Promise<DraftItem> => {
  const { standardDraftItem: found } = await ask<{ standardDraftItem: DraftItem | null }>(standardDraftItem, {
    id: params.id,
    locale: view.locale,
  });
  if (found === null) throw new HubError('NOT_FOUND', 'There is no such item of the range of services.');
  return found;
};
