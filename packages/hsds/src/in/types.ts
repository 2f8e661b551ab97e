/** What reading other people's data answers. */
import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import type { HsdsObjectName } from '../objects/index.ts';
import type { RepairRule } from '../repairs/rules.ts';

/** One value that was changed by a named rule. `after` is null for what was left out. */
export interface Repair {
  rule: RepairRule;
  /** File and place in it, the fields behind commas: "services.csv line 17, email", "services.json [3], phones[0]", "page.json, contents[3], name". */
  path: string;
  before: unknown;
  after: unknown;
}

/** One row that does not go in, with all that hangs on it. */
export interface Refusal {
  path: string;
  /** A stable word for programs: INVALID, NO_ORGANIZATION … */
  code: RefusalCode;
  /** In words, with what to do about it. */
  reason: string;
  value?: unknown;
}

export const refusalCodes = {
  UNREADABLE: 'It could not be read at all.',
  INVALID: 'It says something that this hub cannot keep.',
  MISSING: 'Something is missing without which it means nothing.',
  NOT_REFERENCED: 'Nothing that goes in refers to it.',
  NO_ORGANIZATION: 'It belongs to no organisation that was read.',
  NO_SERVICE: 'A place or a term that no service uses has no page here.',
  HISTORY: 'The hub keeps its own history; that of others is not taken over.',
  TOO_MANY: 'There are more of them than the hub keeps for one record.',
  WITH_PARENT: 'What it hangs on was refused.',
  OUTSIDE: 'It lies outside of the municipality for which this import is allowed.',
  NOT_LISTED: 'There are more of them than a report lists for one organisation.',
  TAKEN: 'Another record is in its way: one that has its id, or is not the importer’s.',
} as const satisfies Record<string, string>;
export type RefusalCode = keyof typeof refusalCodes;

/** How many rows of each kind. */
export type Counts = Partial<Record<HsdsObjectName, number>>;

/** A provider with its services as the registry imports it. */
export interface ProviderImport {
  id: string;
  provider: ProviderRecord;
  services: (ServiceRecord & { id: string })[];
}

export interface ServiceFacts {
  lastModified?: string;
  assuredDate?: string;
  /** Where the source has it from, and how it was checked (profile), as it stands there. */
  source?: unknown;
  verification?: unknown;
}

/** One organisation with all that hangs on it. `read` = `kept` + `refused`, for each kind. */
export interface OrganizationRead {
  foreignId: string;
  name: string;
  /** null: refused as a whole, or what belongs to no organisation at all. */
  provider: ProviderImport | null;
  /** The ids that its services have at the source, by our id; without those that came without one. */
  foreignServiceIds: ReadonlyMap<string, string>;
  /** What the source says of each service beside its record, by our id. */
  facts: ReadonlyMap<string, ServiceFacts>;
  /** Where the source has the organisation from, when it says so (profile). */
  source?: unknown;
  /** Of the last one: why there may be more than was read, of whatever organisation. Empty or absent: it was read to the end. */
  notWhole?: readonly string[];
  /** The ids at the source of services that it lists, and that were refused. */
  refusedIds?: readonly string[];
  /** Services and organisations that were refused and tell no id, each by what it says; empty where nothing of it is known. */
  untold?: readonly string[];
  read: Counts;
  kept: Counts;
  refused: Counts;
  repairs: Repair[];
  refusals: Refusal[];
}

export interface ReadOptions {
  /** Names the source for good: the same name makes the same ids. */
  source: string;
  /** The language of the texts (BCP 47). */
  language?: string;
  /** TERC code for what does not say where it is. */
  municipality?: string;
  /** The first six digits of the municipality whose organisations and services alone may come in. */
  only?: string;
  /** For what nothing tells the category of. */
  category?: string;
  /** What a place or a telephone says that it is valid until, or from, is compared with it. @default now */
  now?: Date;
  signal?: AbortSignal;
  /** Hears how many rows have been taken down, before the first organisation comes. */
  onRow?: (rows: number) => void;
}
