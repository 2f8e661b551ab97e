import type { PersonLocale } from '@drogowskaz/platform';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

/** Why a service stands in the list of those to look after. */
export const listedStates = ['CHANGED', 'NOT_OFFERED', 'LAPSED', 'STALE', 'DUE', 'UNVERIFIED'] as const;
export type ListedState = (typeof listedStates)[number];

/** What the pages for moderators say. `{name}` and the like are filled in. */
export interface ModerationTexts {
  next: string;
  /** The API takes the step no more. */
  changed: string;
  queue: {
    title: string;
    lead: string;
    kinds: Record<'BEFORE' | 'AFTER', string>;
    filter: string;
    count: string;
    none: string;
    isNew: string;
    edit: string;
    minor: string;
    waits: string;
    municipality: string;
    all: string;
    show: string;
  };
  review: {
    title: string;
    whatChanged: string;
    preview: string;
    previewIn: string;
    approve: string;
    approveHint: string;
    ask: string;
    askHint: string;
    message: string;
    messageWrong: string;
    reject: string;
    reason: string;
    reasonWrong: string;
    decided: string;
    notes: string;
    notesHint: string;
    note: string;
    noteWrong: string;
    addNote: string;
    decisions: Record<'approved' | 'asked' | 'rejected' | 'noted', string>;
    history: string;
    previousMessage: string;
    letThrough: string;
  };
  providers: {
    title: string;
    waiting: string;
    noneWaiting: string;
    duplicates: string;
    reasons: Record<'IDENTIFIER' | 'NAME' | 'WEBSITE' | 'ADDRESS', string>;
    confirmed: string;
    notConfirmed: string;
    approve: string;
    refuse: string;
    refuseReason: string;
    reasonWrong: string;
    claims: string;
    noClaims: string;
    says: string;
    accept: string;
    refuseClaim: string;
    trusted: string;
    trustHint: string;
    trust: string;
    untrust: string;
    isTrusted: string;
    done: Record<'approved' | 'refused' | 'accepted' | 'claim-refused' | 'trusted' | 'untrusted', string>;
  };
  stale: {
    title: string;
    lead: string;
    all: string;
    none: string;
    count: string;
    states: Record<ListedState, string>;
    verifiedAt: string;
    never: string;
    dueAt: string;
    letters: string;
    phones: string;
    note: string;
    noteHint: string;
    confirm: string;
    done: string;
  };
  problems: {
    title: string;
    lead: string;
    none: string;
    count: string;
    states: Record<'OPEN' | 'CLOSED', string>;
    sides: Record<'OWNER' | 'MUNICIPALITY', string>;
    reported: string;
    answer: string;
    answerHint: string;
    answerWrong: string;
    settled: string;
    send: string;
    done: string;
    open: string;
  };
  audit: {
    title: string;
    lead: string;
    action: string;
    anyAction: string;
    record: string;
    recordHint: string;
    account: string;
    from: string;
    to: string;
    show: string;
    none: string;
    when: string;
    who: string;
    what: string;
    where: string;
    origins: Record<'API' | 'JOB' | 'OPERATOR' | 'PORTAL' | 'PUBLIC', string>;
    details: string;
  };
  delegation: {
    title: string;
    lead: string;
    none: string;
    approves: string;
    since: string;
    end: string;
    from: string;
    to: string;
    toHint: string;
    give: string;
    wrong: string;
    given: string;
    ended: string;
  };
}

const texts: Readonly<Record<PersonLocale, ModerationTexts>> = { pl, uk, en };

export const moderationTexts = (locale: PersonLocale): ModerationTexts => texts[locale];
