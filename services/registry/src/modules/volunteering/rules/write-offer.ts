import type { DayPart, VolunteerOfferRecord, Weekday } from '@drogowskaz/directory';
import { writtenList, writtenValue } from '../../../values/written.ts';
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

/** The record that comes out when somebody writes an offer over what there was; not checked yet. */
export const writeOffer = (before: VolunteerOfferRecord | null, written: WrittenOffer): unknown => ({
  texts: writePostingTexts(before?.texts ?? [], written),
  activities: written.activities,
  days: writtenList(written.days, before?.days),
  dayParts: writtenList(written.dayParts, before?.dayParts),
  languages: writtenList(written.languages, before?.languages),
  municipality: writtenValue(written.municipality, before?.municipality),
  audiences: writtenList(written.audiences, before?.audiences),
  withChildren: written.withChildren,
  service: writtenValue(written.service, before?.service),
  referencesSeenOn: writtenValue(written.referencesSeenOn, before?.referencesSeenOn),
  childCheckOn: writtenValue(written.childCheckOn, before?.childCheckOn),
  childCheckUntil: writtenValue(written.childCheckUntil, before?.childCheckUntil),
  expiresOn: written.expiresOn,
  // What its coordinator has written herself is hers.
  demonstration: false,
});
