import type { PublicLocation, PublicServiceCard } from '@drogowskaz/directory';

/** What the rules look at of a service: what the public may know of it, and nothing else. */
export interface Candidate {
  card: PublicServiceCard;
  detail: { locations: readonly Pick<PublicLocation, 'municipality' | 'byAppointment'>[] };
  /** From the seat of her municipality to its nearest place that is not hidden; null: not known, or nobody asked. */
  distanceMeters: number | null;
  opening: { openNow: boolean | null; openUntil: Date | null; nextOpening: Date | null };
}
