import { openRangesOfService, type PublicServiceCard, type PublicServiceDetail } from '@drogowskaz/directory';
import type { ServiceDocument } from '@drogowskaz/search';

/** A row of `directory.service` as it was read. */
export interface PublishedService {
  card: PublicServiceCard;
  detail: PublicServiceDetail;
  version: number;
  updatedAt: Date;
}

const DAY = 86_400_000;

/**
 * Opening hours are projected from yesterday on, for 37 days: people ask up to 28 days ahead, so a week of missed nightly runs does no harm,
 * and a document stays the same all day long.
 */
const PROJECTED_DAYS = 37;

const yesterday = (now: Date): Date => new Date(Math.floor(now.getTime() / DAY) * DAY - DAY);

/** What the engine holds of a service, at this moment. Throws when the row cannot be understood. */
export const projectService = ({ card, detail, version, updatedAt }: PublishedService, now: Date): ServiceDocument => ({
  card,
  detail,
  version,
  updatedAt: updatedAt.toISOString(),
  open: openRangesOfService(detail, yesterday(now), PROJECTED_DAYS),
});
