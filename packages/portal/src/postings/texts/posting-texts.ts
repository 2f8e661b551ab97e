import type { PersonLocale } from '@drogowskaz/platform';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

export type PostingState = 'DRAFT' | 'WAITING' | 'PUBLISHED' | 'WITHDRAWN';

/** A field of a form: its name, and where it helps a hint and what to do when it is refused. */
export interface FieldText {
  label: string;
  hint?: string;
  wrong: string;
}

export type PostingField =
  | 'title'
  | 'text'
  | 'date'
  | 'from'
  | 'to'
  | 'repeat'
  | 'until'
  | 'holidays'
  | 'moreDates'
  | 'noDates'
  | 'municipality'
  | 'placeName'
  | 'street'
  | 'city'
  | 'hidden'
  | 'onlineUrl'
  | 'registrationUrl'
  | 'topics'
  | 'audiences'
  | 'languages'
  | 'free'
  | 'amount'
  | 'costNote'
  | 'service'
  | 'audience'
  | 'effectiveFrom'
  | 'expiresOn'
  | 'sourceUrl'
  | 'services'
  | 'word'
  | 'published';

export interface PostingTexts {
  states: Record<PostingState, string>;
  /** What stands beside a draft or what waits, when the public reads an earlier version. */
  publicBefore: string;
  filter: string;
  all: string;
  /** {count} */
  count: string;
  next: string;
  /** {language} */
  inLanguage: string;
  outdated: string;
  upToDate: string;
  /** {date} */
  changed: string;
  more: string;
  choose: string;
  message: string;
  publish: string;
  draft: string;
  seePublic: string;
  done: { published: string; waiting: string; saved: string; withdrawn: string; cancelled: string; approved: string; returned: string };
  fields: Record<PostingField, FieldText>;

  events: {
    title: string;
    lead: string;
    add: string;
    none: string;
    newTitle: string;
    what: string;
    when: string;
    where: string;
    forWhom: string;
    onlineOnly: string;
    noService: string;
    repeats: { ONCE: string; WEEKLY: string; OTHER_WEEK: string; MONTHLY: string; LAST: string; KEPT: string };
    costs: { FREE: string; PAID: string; UNKNOWN: string };
    end: string;
    endTitle: string;
    endLead: string;
    ends: { DATE: string; ALL: string; AWAY: string };
    endDate: string;
    endDateWrong: string;
    endButton: string;
  };
  notices: {
    title: string;
    lead: string;
    add: string;
    none: string;
    newTitle: string;
    audiences: { WORKERS: string; EMPLOYERS: string; EVERYONE: string };
    withdraw: string;
  };
  collections: {
    title: string;
    lead: string;
    add: string;
    none: string;
    newTitle: string;
    /** {count} */
    services: string;
    shown: string;
    quiet: string;
    gone: string;
    inIt: string;
  };
  queue: {
    title: string;
    lead: string;
    none: string;
    kinds: { EVENT: string; NOTICE: string; VOLUNTEER_OFFER: string; COURSE: string; LEARNING_OUTCOME: string; OTHER: string };
    /** {date} */
    waits: string;
    approve: string;
    returnTitle: string;
    returnText: string;
    returnWrong: string;
    returnButton: string;
    facts: string;
    gone: string;
  };
}

const texts: Readonly<Record<PersonLocale, PostingTexts>> = { pl, uk, en };

export const postingTexts = (locale: PersonLocale): PostingTexts => texts[locale];
