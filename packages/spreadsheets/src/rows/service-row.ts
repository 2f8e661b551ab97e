import type { ReadCost } from '../cells/read-cost.ts';
import type { HoursSpan } from '../cells/read-hours.ts';
import type { ColumnField } from '../columns/column-fields.ts';

/** Why a cell cannot be taken as it is. Pages have the sentences. */
export type CellProblemCode =
  /** Of the row: its quotation marks do not fit together. */
  | 'QUOTES'
  | 'NAME_MISSING'
  | 'NAME_LONG'
  | 'PROVIDER_MISSING'
  | 'PHONE'
  | 'EMAIL'
  | 'WEB'
  | 'POSTCODE'
  | 'COST'
  | 'HOURS_DAYS'
  | 'HOURS_TIMES'
  | 'HOURS_WORDS'
  | 'LANGUAGE'
  | 'MUNICIPALITY'
  | 'REQUIREMENT'
  | 'DATE'
  /** Nobody can tell which number is the day. */
  | 'DATE_ORDER'
  | 'COORDINATES'
  | 'YES_NO'
  | 'MODE'
  | 'AGE';

export interface CellProblem {
  /** By its place; null: no column holds it. */
  readonly column: number | null;
  readonly field: ColumnField;
  readonly code: CellProblemCode;
  /** What of the cell could not be read. */
  readonly what: string;
}

/** What was made of a cell that its author may not expect: told, and no mistake. */
export interface CellHint {
  readonly code: /** Of the row: it may be several, as a quotation mark is missing. */
    | 'SEVERAL_ROWS'
    | 'PROVIDER_ABOVE'
    | 'SUMMARY_FROM_DESCRIPTION'
    | 'SUMMARY_FROM_NAME'
    | 'AUDIENCE_IN_WORDS'
    | 'MORE_WEBS'
    | 'HOURS_NOTE'
    | 'LEFT_OUT';
  readonly field: ColumnField;
  readonly what: string;
}

export interface RowPlace {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Nobody may find it (a shelter). */
  readonly hidden: boolean;
  readonly wheelchairAccessible: boolean | null;
}

export interface RowHours {
  readonly spans: readonly HoursSpan[];
  readonly byAppointment: boolean | null;
  readonly closedOnHolidays: boolean | null;
}

/** A row as a service. Empty and null: the row says nothing of it. */
export interface ServiceRow {
  readonly key: string;
  readonly provider: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly howToApply: string;
  /** As written; their topics are chosen by people. */
  readonly categoryWords: readonly string[];
  /** null: no column, or nothing in it. Empty: for everybody. */
  readonly audiences: readonly string[] | null;
  readonly requirements: readonly string[] | null;
  readonly documents: readonly string[] | null;
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly cost: Omit<ReadCost, 'isUnclear'> | null;
  readonly languages: readonly string[] | null;
  readonly deliveryModes: readonly string[] | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly webs: readonly string[];
  readonly bookingUrl: string;
  readonly municipalities: readonly string[] | null;
  readonly place: RowPlace | null;
  readonly hours: RowHours | null;
  /** The last day: "2026-12-31". */
  readonly lastDay: string;
}

interface Reading {
  /** As spreadsheets count. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly hidden: boolean;
  /** The heading above it; empty without one. */
  readonly section: string;
  readonly problems: readonly CellProblem[];
  readonly hints: readonly CellHint[];
}

export interface ServiceReading extends Reading {
  readonly kind: 'SERVICE';
  readonly service: ServiceRow;
}

export interface OtherReading extends Reading {
  /** HEADING: the name of the section that follows. NOTE: a remark, a sum. HEADER: the names of the columns once more. */
  readonly kind: 'HEADING' | 'NOTE' | 'HEADER';
  readonly service: null;
}

export type RowReading = ServiceReading | OtherReading;
