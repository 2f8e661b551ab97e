import type { PersonLocale } from '@drogowskaz/platform';
import type { ListTexts } from '../../postings/posting-list.tsx';
import type { FieldText } from '../../postings/texts/posting-texts.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

/** The fields that these forms have beside those of every posting. */
export type PeopleField =
  | 'activities'
  | 'days'
  | 'dayParts'
  | 'withChildren'
  | 'where'
  | 'referencesSeenOn'
  | 'childCheckOn'
  | 'childCheckUntil'
  | 'expiresOn'
  | 'form'
  | 'venue'
  | 'registrationUntil'
  | 'teaches'
  | 'levelFrom'
  | 'levelTo'
  | 'places'
  | 'placesTaken'
  | 'waiting'
  | 'certificate'
  | 'scope'
  | 'periodFrom'
  | 'periodTo'
  | 'topic'
  | 'trainings'
  | 'participants'
  | 'certificates'
  | 'inWork'
  | 'wanted'
  | 'sourceUrl';

export interface OwnTexts extends ListTexts {
  newTitle: string;
}

export interface PortalPeopleTexts {
  volunteering: OwnTexts & { noPerson: string; checks: string; when: string; contactFound: string };
  learning: OwnTexts & { outcomes: string; sessions: string; byAppointment: string };
  outcomes: OwnTexts & { counts: string; fewHint: string };
  withdraw: string;
  about: string;
  unknown: string;
  yes: string;
  no: string;
  obstacles: Record<'REFERENCES_NOT_SEEN' | 'CHECK_IN_FUTURE' | 'CHILD_CHECK_MISSING' | 'CHILD_CHECK_RUN_OUT' | 'OFFER_RUN_OUT', string>;
  notPublicBecause: string;
  dayParts: Record<'MORNING' | 'AFTERNOON' | 'EVENING', string>;
  forms: Record<'COURSE' | 'COUNSELLING' | 'MENTORING', string>;
  scopes: Record<'ALL' | 'SKILL', string>;
  fields: Record<PeopleField, FieldText>;
}

const texts: Readonly<Record<PersonLocale, PortalPeopleTexts>> = { pl, en, uk };
export const peopleTexts = (locale: PersonLocale): PortalPeopleTexts => texts[locale];
