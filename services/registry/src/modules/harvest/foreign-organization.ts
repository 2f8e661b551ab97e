import type { ConfirmedBy, ProviderRecord, RecordSource, ServiceRecord } from '@drogowskaz/directory';

/** What its owner has confirmed, as she says. */
export interface ForeignVerification {
  verifiedAt: string | null;
  dueAt: string | null;
  by: ConfirmedBy | null;
}

export interface ForeignService {
  /** The id that it would have here; where another record has that, it gets one of its source. */
  id: string;
  /** Its id at the source; where it tells none, one made of its name and its organisation. */
  externalId: string;
  tellsNoId?: true;
  record: ServiceRecord;
  /** Who wrote it, where that is not the source. */
  origin: RecordSource | null;
  verification: ForeignVerification | null;
  /** When it last changed where it comes from. */
  modifiedAt: string | null;
}

/** An organisation of another directory with its services, checked as if a person had typed them. */
export interface ForeignOrganization {
  id: string;
  externalId: string;
  record: ProviderRecord;
  origin: RecordSource | null;
  services: ForeignService[];
}

/** One step of reading a source: an organisation, what could not be read of one, or both. */
export interface ReadStep {
  externalId: string;
  organization: ForeignOrganization | null;
  /** How many organisations and services of it could not be read. */
  refused: number;
  reasons: string[];
  /** Rules by which something of it was mended, each as often as it was. */
  repairs?: readonly string[];
  /** Why there may be more than was read, of whatever organisation. */
  notWhole?: readonly string[];
  /** Services that are listed there, and that were refused. */
  refusedIds?: readonly string[];
  /** Rows that were refused, and of which nobody can tell which record they are, each by what it says; empty where nothing of it is known. */
  untold?: readonly string[];
}
