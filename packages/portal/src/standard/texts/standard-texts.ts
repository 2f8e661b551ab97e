import type { Plural } from '@drogowskaz/page-kit';
import type { PersonLocale } from '@drogowskaz/platform';
import type { ChangeKind, Entitlement, Footing, Status } from '../answers.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

/** The fields of the form, each with its name and, where one helps, a hint and what to do when it is refused. */
export type StandardField =
  | 'category'
  | 'entitlement'
  | 'audiences'
  | 'municipalities'
  | 'norm'
  | 'hoursPerWeek'
  | 'distanceKm'
  | 'languages'
  | 'waitingDays'
  | 'responsible'
  | 'footing'
  | 'legalBasis'
  | 'funding'
  | 'status'
  | 'statusOn'
  | 'statusNote';

export interface StandardTexts {
  title: string;
  lead: string;
  demonstration: string;
  none: string;
  newItem: string;
  propose: string;
  versions: string;
  publicPage: string;
  annex: string;
  isNew: string;
  changed: string;
  withdrawn: string;
  withdrawnTitle: string;
  comments: Plural;
  saved: string;
  fields: Record<StandardField, { label: string; hint?: string; wrong: string }>;
  inPolish: string;
  inEnglish: string;
  /** {language} */
  alsoIn: string;
  outdated: string;
  allMunicipalities: string;
  eachMunicipality: string;
  municipalitiesGroup: string;
  providersGroup: string;
  choose: string;
  more: string;
  nothingAsked: string;
  entitlements: Record<Entitlement, string>;
  footings: Record<Footing, string>;
  statuses: Record<Status, string>;
  /** {hours} */
  hours: string;
  /** {km} */
  distance: string;
  waiting: Plural;
  item: {
    edit: string;
    takeUp: string;
    withdraw: string;
    withdrawHint: string;
    commentsTitle: string;
    commentsHint: string;
    noComments: string;
    comment: string;
    commentMissing: string;
    send: string;
    commented: string;
    withdrawnNow: string;
    hub: string;
  };
  edit: { newTitle: string; title: string; whom: string; what: string; who: string; state: string; twin: string };
  proposal: {
    title: string;
    /** {number} */
    lead: string;
    nothing: string;
    note: string;
    noteHint: string;
    /** {number} */
    button: string;
    /** {number} */
    done: string;
    conflict: string;
    onlyPlanners: string;
  };
  changes: { kinds: Record<ChangeKind, string>; field: string; before: string; after: string; empty: string };
  version: {
    /** {number} {date} */
    name: string;
    /** {municipality} */
    by: string;
    items: Plural;
    none: string;
    compare: string;
    compareWith: string;
    show: string;
    /** {number} {since} */
    compareTitle: string;
    same: string;
    notAdopted: string;
    /** {municipality} {date} */
    adopted: string;
    adopt: string;
    adoptHint: string;
    municipality: string;
    day: string;
    dayWrong: string;
    resolution: string;
    resolutionHint: string;
    resolutionWrong: string;
    adoptedNow: string;
    /** {municipality} */
    back: string;
    backNow: string;
  };
}

const texts: Readonly<Record<PersonLocale, StandardTexts>> = { pl, uk, en };

export const standardTexts = (locale: PersonLocale): StandardTexts => texts[locale];
