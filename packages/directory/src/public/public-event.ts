import type { EventRecord } from '../records/event-record.ts';
import type { PostingText } from '../records/posting-record.ts';

/** What the public may know of an event (`directory.event`): the record without what is hidden. Plain JSON. */
export interface PublicEvent extends Omit<EventRecord, 'place'> {
  id: string;
  providerId: string | null;
  /** TERC code of the municipality that answers for it. */
  home: string | null;
  place: PublicEventPlace | null;
  updatedAt: string;
}

export interface PublicEventPlace {
  name: string;
  /** A hidden place has neither an address nor a position. */
  hidden: boolean;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  latitude: number | null;
  longitude: number | null;
  wheelchairAccessible: boolean | null;
}

/** What the public may know of any posting's texts. */
export type PublicPostingText = PostingText;
