import type { DayPart, VolunteerOfferRecord, Weekday } from '@drogowskaz/directory';
import { type WrittenTexts, writePostingTexts } from '../../postings/index.ts';

/** An offer as its coordinator writes it. In an update, what is left out stays, and null makes it unknown. */
export interface WrittenOffer extends WrittenTexts {
  provider?: string | null;
  activities: string[];
  days?: Weekday[] | null;
  dayParts?: DayPart[] | null;
  languages?: string[] | null;
  municipality?: string | null;
  audiences?: string[] | null;
  withChildren: boolean;
  service?: string | null;
  referencesSeenOn?: string | null;
  childCheckOn?: string | null;
  childCheckUntil?: string | null;
  expiresOn: string;
}

const list = <Item>(written: Item[] | null | undefined, before: readonly Item[] | undefined): Item[] =>
  written === undefined ? [...(before ?? [])] : (written ?? []);
const single = <Value>(written: Value | null | undefined, before: Value | undefined): Value | undefined =>
  written === undefined ? before : (written ?? undefined);

/** The record that comes out when somebody writes an offer over what there was; not checked yet. */
export const writeOffer = (before: VolunteerOfferRecord | null, written: WrittenOffer): unknown => ({
  texts: writePostingTexts(before?.texts ?? [], written),
  activities: written.activities,
  days: list(written.days, before?.days),
  dayParts: list(written.dayParts, before?.dayParts),
  languages: list(written.languages, before?.languages),
  municipality: single(written.municipality, before?.municipality),
  audiences: list(written.audiences, before?.audiences),
  withChildren: written.withChildren,
  service: single(written.service, before?.service),
  referencesSeenOn: single(written.referencesSeenOn, before?.referencesSeenOn),
  childCheckOn: single(written.childCheckOn, before?.childCheckOn),
  childCheckUntil: single(written.childCheckUntil, before?.childCheckUntil),
  expiresOn: written.expiresOn,
  // What its coordinator has written herself is hers.
  demonstration: false,
});
