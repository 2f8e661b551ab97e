import type { PersonLocale } from '@drogowskaz/platform';
import type { Step } from '../form/form-field.ts';
import type { TypingProblem } from '../form/typed-value.ts';
import type { Repeat, Weekday } from '../hours/hours-form.ts';
import type { HoursProblem } from '../hours/write-schedules.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

export interface FieldText {
  label: string;
  hint?: string;
  /** What is said when the API does not take it: what to write. */
  wrong: string;
}

/** The fields of the form; "*" stands for the number of a row. */
export type FieldName =
  | 'locale'
  | 'name'
  | 'summary'
  | 'categories'
  | 'deliveryModes'
  | 'municipalities'
  | 'locations.*.name'
  | 'locations.*.street'
  | 'locations.*.postalCode'
  | 'locations.*.city'
  | 'locations.*.municipality'
  | 'locations.*.wheelchairAccessible'
  | 'locations.*.hidden'
  | 'locations.*.latitude'
  | 'locations.*.longitude'
  | 'contacts.*.kind'
  | 'contacts.*.value'
  | 'contacts.*.note'
  | 'contacts.*.languages'
  | 'languages'
  | 'description'
  | 'howToApply'
  | 'plainSummary'
  | 'cost.free'
  | 'cost.amount'
  | 'cost.note'
  | 'audiences'
  | 'requiresStatutoryEntitlement'
  | 'requirements'
  | 'documents'
  | 'minimumAge'
  | 'maximumAge'
  | 'formality'
  | 'reach'
  | 'url'
  | 'bookingUrl'
  | 'temporarilyClosed'
  | 'expiresAt'
  | 'rows.*.days'
  | 'rows.*.from'
  | 'rows.*.to'
  | 'rows.*.repeat'
  | 'rows.*.since'
  | 'rows.*.validFrom'
  | 'rows.*.validTo'
  | 'rows.*.note'
  | 'exceptions.*.kind'
  | 'exceptions.*.date'
  | 'exceptions.*.lastDate'
  | 'exceptions.*.from'
  | 'exceptions.*.to'
  | 'exceptions.*.note'
  | 'holidays'
  | 'byAppointment';

export type RevisionState = 'DRAFT' | 'IN_REVIEW' | 'CHANGES_REQUESTED' | 'APPROVED' | 'REJECTED';

/** Everything that the pages about services say. `{name}` and the like are filled in. */
export interface ServiceTexts {
  mine: {
    title: string;
    none: string;
    add: string;
    filter: string;
    all: string;
    states: Record<RevisionState, string>;
    services: Record<'UNPUBLISHED' | 'PUBLISHED' | 'ARCHIVED', string>;
    publishedAndWaits: string;
    verification: Record<'VERIFIED' | 'DUE' | 'STALE' | 'UNVERIFIED', string>;
    due: string;
    missing: string;
    outdated: string;
    next: string;
    count: string;
  };
  steps: Record<Step, { title: string; lead?: string }>;
  stepOf: string;
  fields: Record<FieldName, FieldText>;
  typing: Record<Exclude<TypingProblem, 'WRONG'> | HoursProblem, string>;
  /** Somebody else decided, or a link was old: the API takes the step no more. */
  stateChanged: string;
  checkField: string;
  save: string;
  saved: string;
  saving: string;
  notSaved: string;
  yes: string;
  no: string;
  notKnown: string;
  where: { place: string; add: string; remove: string; coordinates: string };
  modes: Record<'IN_PERSON' | 'ONLINE' | 'PHONE' | 'OUTREACH', string>;
  topic: { search: string; searchHint: string; find: string; likely: string; none: string; all: string };
  contacts: Record<'PHONE' | 'EMAIL' | 'FORM' | 'CHAT', string> & { more: string; add: string; otherLanguages: string };
  reaches: Record<'LOCAL' | 'REGIONAL' | 'NATIONAL' | 'ONLINE', string>;
  hours: {
    noPlace: string;
    row: string;
    addRow: string;
    days: Record<Weekday, string>;
    repeats: Record<Repeat, string>;
    season: string;
    exceptions: string;
    exceptionsHint: string;
    exception: string;
    addException: string;
    kinds: Record<'CLOSED' | 'OPEN', string>;
    holidays: Record<'CLOSED' | 'OPEN' | '', string>;
    nextHolidays: string;
    kept: string;
    drop: string;
    reads: string;
  };
  check: {
    title: string;
    lead: string;
    change: string;
    empty: string;
    missing: string;
    complete: string;
    preview: string;
    translate: string;
    minor: string;
    minorHint: string;
    submit: string;
    message: string;
    locked: string;
    submitted: string;
    submittedText: string;
    publishAt: string;
    publishAtHint: string;
    scheduled: string;
  };
  service: {
    history: string;
    archive: string;
    confirm: string;
    confirmHint: string;
    confirmed: string;
    view: string;
    problems: string;
  };
  translations: {
    title: string;
    addHint: string;
    edit: string;
    states: Record<'ORIGINAL' | 'UP_TO_DATE' | 'OUTDATED' | 'MACHINE' | 'MISSING', string>;
    confirmMachine: string;
    copy: string;
    saved: string;
  };
  preview: { title: string; note: string; in: string };
  history: {
    title: string;
    version: string;
    author: string;
    reviewer: string;
    nothing: string;
    facts: string;
    /** What a moderator reads for fields that the form asks for in parts. */
    parts: Readonly<Record<string, string>>;
    undo: string;
    undoHint: string;
    undone: string;
    current: string;
    compare: string;
  };
  archive: { title: string; text: string; reason: string; reasonWrong: string; button: string; done: string };
}

const texts: Readonly<Record<PersonLocale, ServiceTexts>> = { pl, uk, en };

export const serviceTexts = (locale: PersonLocale): ServiceTexts => texts[locale];
