/**
 * The schema `directory`: public projections, written by the registry in the transaction that publishes, read by everybody
 * without policy. Nothing private may ever be a column here (the registry's migrations create it).
 */
import type { ColumnType, JSONColumnType } from 'kysely';
import type { LocalizedString } from '../records/localized.ts';
import type { ProviderRecord } from '../records/provider-record.ts';
import type { ServiceRecord } from '../records/service-record.ts';
import type { PublicStandardItem, StandardStatus } from '../standard/standard-item-record.ts';
import type { PublicCourse } from './public-course.ts';
import type { PublicEvent } from './public-event.ts';
import type { PublicLearningOutcome } from './public-learning-outcome.ts';
import type { PublicNotice } from './public-notice.ts';
import type { PublicServiceCard, PublicServiceDetail, PublicVerification } from './public-service.ts';
import type { PublicVolunteerOffer } from './public-volunteer-offer.ts';
import type { PublicSource, RecordSource } from './record-source.ts';

/** bigint comes from PostgreSQL as text. */
type BigInt = ColumnType<string, string | number, string | number>;
type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface DirectoryServiceTable {
  id: string;
  provider_id: string;
  /** Sort key of the original's name, for lists. */
  sort_name: string;
  /** First six digits of each served municipality's TERC code. */
  municipality_keys: string[];
  card: JSONColumnType<PublicServiceCard>;
  detail: JSONColumnType<PublicServiceDetail>;
  /** See PublicService.version. */
  version: BigInt;
  updated_at: Timestamp;
}

export interface DirectoryProviderTable {
  id: string;
  name: string;
  /** Folded name, for sorting. */
  sort_name: string;
  description: JSONColumnType<LocalizedString>;
  url: string | null;
  /** Full TERC code. */
  municipality: string | null;
  /** Whose record it is; null: written here. */
  source: JSONColumnType<PublicSource | null>;
  updated_at: Timestamp;
}

export interface DirectoryCollectionTable {
  /** A stable word: "good-practices". */
  id: string;
  title: JSONColumnType<LocalizedString>;
  /** What it is for; empty: nothing is said. */
  description: JSONColumnType<LocalizedString>;
  /** First six digits of the TERC code of the municipality that looks after it; null: the hub's own. */
  home_key: string | null;
}

export interface DirectoryCollectionServiceTable {
  collection_id: string;
  service_id: string;
  position: number;
}

/** What was public once and is no more: for deletion feeds, and so that an index can be swept. */
export interface DirectoryTombstoneTable {
  service_id: string;
  version: BigInt;
  removed_at: Timestamp;
}

/** Providers that were public and are no more. */
export interface DirectoryProviderTombstoneTable {
  provider_id: string;
  removed_at: Timestamp;
}

/** The range of services as it was proposed: written once, never changed. */
export interface DirectoryStandardVersionTable {
  id: string;
  number: number;
  proposed_at: Timestamp;
  /** First six digits of the municipality that proposed it; null: the administrator of the hub. */
  proposed_by: string | null;
  note: JSONColumnType<LocalizedString>;
  items: JSONColumnType<PublicStandardItem[]>;
}

export interface DirectoryStandardAdoptionTable {
  version: number;
  municipality_key: string;
  /** The day of the resolution. Read as text: the driver would make a moment of it. */
  adopted_on: string;
  resolution: string | null;
}

/** How far an item of the standard is met, as it was last reported. */
export interface DirectoryStandardStatusTable {
  item_id: string;
  status: StandardStatus;
  /** The day on which that was so. Read as text. */
  status_on: string;
  note: JSONColumnType<LocalizedString>;
}

export interface DirectoryEventTable {
  id: string;
  provider_id: string | null;
  service_id: string | null;
  /** First six digits of the TERC code of where it is; null: over the internet, so everywhere. */
  municipality_key: string | null;
  categories: string[];
  languages: string[];
  /** When its first date begins. */
  first_at: Timestamp;
  /** After this nothing of it takes place; null: not known. */
  last_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  record: JSONColumnType<PublicEvent>;
  updated_at: Timestamp;
}

export interface DirectoryNoticeTable {
  id: string;
  audience: string;
  published_at: Timestamp;
  /** The last day on which it is shown, "YYYY-MM-DD"; null: it stays. */
  expires_on: string | null;
  service_ids: string[];
  record: JSONColumnType<PublicNotice>;
  updated_at: Timestamp;
}

export interface DirectoryVolunteerOfferTable {
  id: string;
  provider_id: string;
  /** First six digits of the TERC code of where it is; null: by telephone or over the internet, so everywhere. */
  municipality_key: string | null;
  with_children: boolean;
  /** The last day on which it may be shown, "YYYY-MM-DD": of the offer, or of the check for work with children. */
  until: string;
  record: JSONColumnType<PublicVolunteerOffer>;
  updated_at: Timestamp;
}

export interface DirectoryCourseTable {
  id: string;
  provider_id: string;
  service_id: string | null;
  municipality_key: string | null;
  categories: string[];
  languages: string[];
  /** After this moment it has no session any more; null: not known. */
  last_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  record: JSONColumnType<PublicCourse>;
  updated_at: Timestamp;
}

export interface DirectoryLearningOutcomeTable {
  id: string;
  provider_id: string;
  scope: string;
  /** "YYYY-MM-DD"; null: not known. */
  period_from: string | null;
  period_to: string | null;
  /** How many of it employers look for; null: not known. */
  wanted: number | null;
  record: JSONColumnType<PublicLearningOutcome>;
  updated_at: Timestamp;
}

/** The approved record of a service, without anything hidden or private: what feeds and exports are made of. */
export interface DirectoryPublishedRecordTable {
  service_id: string;
  provider_id: string;
  record: JSONColumnType<ServiceRecord>;
  /** null: written here. */
  source: JSONColumnType<RecordSource | null>;
  verification: JSONColumnType<PublicVerification>;
  municipality_keys: string[];
  /** Keys of terms ("CATEGORY:WORK", and "CATEGORY" for any), and ids of terms of outside taxonomies. */
  terms: string[];
  words: string;
  /** Those of directory.service. */
  version: BigInt;
  updated_at: Timestamp;
  /** When it last changed itself, here or where it came from: never after `updated_at`. */
  modified_at: Timestamp;
}

/** Where published services are given; hidden places without anything that leads to them. */
export interface DirectoryPublishedPlaceTable {
  /** Of the service at the place (HSDS `service_at_location`). */
  id: string;
  service_id: string;
  /** Which of the record's locations it is. */
  position: number;
  postal_codes: string[];
  latitude: number | null;
  longitude: number | null;
}

/** The record of a provider as feeds may have it. */
export interface DirectoryPublishedProviderTable {
  id: string;
  record: JSONColumnType<ProviderRecord>;
  source: JSONColumnType<RecordSource | null>;
  words: string;
  updated_at: Timestamp;
}

/** A record that another one, its leader, stands for in lists and in search. It is still read by its own id. */
export interface DirectoryLinkedRecordTable {
  kind: 'SERVICE' | 'PROVIDER';
  id: string;
  leader_id: string;
}

export interface DirectoryTables {
  'directory.published_record': DirectoryPublishedRecordTable;
  'directory.published_place': DirectoryPublishedPlaceTable;
  'directory.published_provider': DirectoryPublishedProviderTable;
  'directory.linked_record': DirectoryLinkedRecordTable;
  'directory.volunteer_offer': DirectoryVolunteerOfferTable;
  'directory.course': DirectoryCourseTable;
  'directory.learning_outcome': DirectoryLearningOutcomeTable;
  'directory.event': DirectoryEventTable;
  'directory.notice': DirectoryNoticeTable;
  'directory.service': DirectoryServiceTable;
  'directory.provider': DirectoryProviderTable;
  'directory.collection': DirectoryCollectionTable;
  'directory.collection_service': DirectoryCollectionServiceTable;
  'directory.tombstone': DirectoryTombstoneTable;
  'directory.provider_tombstone': DirectoryProviderTombstoneTable;
  'directory.standard_version': DirectoryStandardVersionTable;
  'directory.standard_adoption': DirectoryStandardAdoptionTable;
  'directory.standard_status': DirectoryStandardStatusTable;
}
