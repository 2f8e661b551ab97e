import type { ServiceRecord } from '@drogowskaz/directory';
import { HubError } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { originalOf } from '../rules/read-service.ts';
import { revisionChanges } from '../rules/revision-changes.ts';
import type { ServiceRevisionEntity } from '../service-revision-entity.ts';

/**
 * Somebody saved first. Tells what is there now and what this caller would have made of it, so that a page can show both; without
 * differences the two wrote the same, or it is a request that came twice.
 */
export const somebodyWasFaster = (
  { now }: Pick<Transaction, 'now'>,
  newest: ServiceRevisionEntity,
  mine: ServiceRecord | null,
): HubError => {
  const changes = mine === null ? [] : revisionChanges(newest.record, mine, { locale: originalOf(newest.record).locale, now });
  const differs = changes.map(({ field, locale, before: current, after: yours }) => ({ field, locale, current, yours }));
  const fields = [...new Set(differs.map(({ field }) => field))];
  const where = fields.length > 0 ? ` What you wrote differs from it in: ${fields.join(', ')}.` : '';
  return new HubError(
    'CONFLICT',
    `Somebody was faster: this service is at version ${newest.version}.${where} Read it again and repeat your change on it.`,
    { currentVersion: newest.version, revisionId: newest.id, differs },
  );
};
