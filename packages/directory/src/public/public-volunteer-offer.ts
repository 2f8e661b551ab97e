import type { VolunteerOfferRecord } from '../records/volunteer-offer-record.ts';

/** What the public may know of a volunteers' offer (`directory.volunteer_offer`). Plain JSON. */
export interface PublicVolunteerOffer extends Omit<VolunteerOfferRecord, 'childCheckOn'> {
  id: string;
  /** Who coordinates. */
  providerId: string;
  updatedAt: string;
}
