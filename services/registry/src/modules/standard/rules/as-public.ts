import type { PublicStandardItem } from '@drogowskaz/directory';
import type { StandardItemEntity } from '../standard-entities.ts';

/** An item of the draft as a version holds it. */
export const asPublic = ({
  id,
  record,
  demonstration,
}: Pick<StandardItemEntity, 'id' | 'record' | 'demonstration'>): PublicStandardItem => ({
  id,
  demonstration,
  ...record,
});
