import type { ConfirmedBy } from '@drogowskaz/directory';
import { newId } from '@drogowskaz/platform';
import { asPublisher, type Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { recordAudit } from '../audit/index.ts';
import { markVerified, publishServices, type ServiceEntity, ServiceRevisionEntity } from '../services/index.ts';

export interface Confirmed {
  by: ConfirmedBy;
  /** Null: all of it. */
  places?: readonly string[] | null;
  note?: string | null;
}

/** What has been approved can be confirmed until it is archived, also when it has lapsed. */
export const isConfirmable = ({ status, lapse }: Pick<ServiceEntity, 'status' | 'lapse'>): boolean =>
  status === 'PUBLISHED' || (status === 'UNPUBLISHED' && lapse !== null);

const CONFIRM_PLACES = `
  update registry.service_location set verified_at = ?, verified_by = ?
  where service_id = ? and location_id = any(?::uuid[]) returning location_id`;

/** Of places that are confirmed one by one the service is as old as the oldest; null when one was never confirmed. */
const OLDEST_PLACE = `
  select case when bool_and(greatest(verified_at, ?) is not null) then min(greatest(verified_at, ?)) end as at
  from registry.service_location where service_id = ?`;

/**
 * Says now that a locked service, or what is said of it at some of its places, is true; the public reads it at once, and reads it again
 * when it had lapsed. When its owner says so, it is demonstration data no longer. Answers false when it has no such place.
 */
export const confirm = async (
  transaction: Transaction,
  service: ServiceEntity,
  { by, places = null, note = null }: Confirmed,
): Promise<boolean> => {
  const { em, now } = transaction;
  const before = { verifiedAt: service.verifiedAt?.toISOString() ?? null, status: service.status };
  const at = places === null ? now : await confirmPlaces(transaction, service, places, by);
  if (at === 'NO_SUCH_PLACE') return false;
  if (at !== null && (service.verifiedAt === null || at > service.verifiedAt)) {
    const { record } = await em.findOneOrFail(ServiceRevisionEntity, { id: service.publishedRevisionId });
    markVerified(service, { at, by, categories: record.categories });
    service.status = 'PUBLISHED';
  }
  if (by === 'OWNER') service.demonstration = false;
  for (const place of places ?? [null]) {
    await em.execute('insert into registry.confirmation (id, service_id, location_id, at, by, note) values (?, ?, ?, ?, ?, ?)', [
      ...[newId(), service.id, place],
      ...[now, by, note?.normalize('NFC') ?? null],
    ]);
  }
  recordAudit(transaction, {
    action: by === 'TELEPHONE' ? 'CONFIRM_BY_TELEPHONE' : 'CONFIRM_SERVICE',
    recordType: 'service',
    recordId: service.id,
    providerId: service.providerId,
    municipalityKey: service.homeKey,
    before,
    after: {
      ...{ verifiedAt: service.verifiedAt?.toISOString() ?? null, by, places: places ? [...places] : null },
      ...{ status: service.status, demonstration: service.demonstration },
    },
  });
  await asPublisher(transaction, () => publishServices(transaction, [service.id]));
  return true;
};

const confirmPlaces = async (
  transaction: Transaction,
  { id, verifiedAt }: ServiceEntity,
  places: readonly string[],
  by: ConfirmedBy,
): Promise<Date | null | 'NO_SUCH_PLACE'> => {
  const { em, now } = transaction;
  return asPublisher(transaction, async () => {
    const found = await em.execute<unknown[]>(CONFIRM_PLACES, [now, by, id, uuidArray(places)]);
    if (found.length === 0) return 'NO_SUCH_PLACE';
    const [oldest] = await em.execute<{ at: Date | string | null }[]>(OLDEST_PLACE, [verifiedAt, verifiedAt, id]);
    return oldest?.at == null ? null : new Date(oldest.at);
  });
};
