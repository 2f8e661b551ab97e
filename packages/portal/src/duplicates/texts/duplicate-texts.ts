import type { PersonLocale } from '@drogowskaz/platform';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

export const duplicateKinds = ['SERVICE', 'PROVIDER'] as const;
export type DuplicateKind = (typeof duplicateKinds)[number];
export const duplicateStates = ['OPEN', 'LINKED', 'SEPARATE', 'LATER'] as const;
export type DuplicateState = (typeof duplicateStates)[number];
export type DuplicateFeature =
  | (
      | 'SAME_NUMBER'
      | 'OTHER_NUMBER'
      | 'SAME_NAME'
      | 'SIMILAR_NAME'
      | 'OTHER_NAME'
      | 'OTHER_DISTINCTION'
      | 'SAME_PROVIDER'
      | 'OTHER_PROVIDER'
    )
  | ('SAME_PHONE' | 'OTHER_PHONE' | 'SAME_EMAIL' | 'SAME_PAGE' | 'SAME_SITE' | 'SAME_ADDRESS' | 'NEAR' | 'OTHER_ADDRESS' | 'OTHER_BRANCH')
  | ('FAR' | 'OTHER_MUNICIPALITY' | 'SAME_TEXT' | 'OTHER_TOPIC' | 'OTHER_AGES');
export type LinkedField =
  | (
      | 'NAME'
      | 'SUMMARY'
      | 'TOPICS'
      | 'ADDRESS'
      | 'OPENING_HOURS'
      | 'PHONE'
      | 'EMAIL'
      | 'FORM'
      | 'WEBSITE'
      | 'BOOKING'
      | 'COST'
      | 'LANGUAGES'
    )
  | ('DELIVERY' | 'AUDIENCES' | 'AGES' | 'REQUIREMENTS' | 'DESCRIPTION' | 'MUNICIPALITY');

/** What the pages of duplicates say. `{name}` and the like are filled in. */
export interface DuplicateTexts {
  title: string;
  lead: string;
  what: string;
  kinds: Record<DuplicateKind, string>;
  which: string;
  states: Record<DuplicateState, string>;
  none: string;
  noneOpen: string;
  count: string;
  several: string;
  likely: string;
  sameSource: string;
  speaksFor: string;
  speaksAgainst: string;
  features: Record<DuplicateFeature, string>;
  compare: string;
  see: string;
  next: string;
  pairTitle: string;
  pairLead: string;
  sideBySide: string;
  field: string;
  sides: Record<'left' | 'right', string>;
  fields: Record<LinkedField, string>;
  differs: string;
  same: string;
  onlyOne: string;
  nothing: string;
  confirmedOn: string;
  publishedOn: string;
  /** {source} */
  fromSource: string;
  behind: string;
  decided: string;
  cameBack: string;
  whatNow: string;
  reason: string;
  reasonHint: string;
  linkHint: string;
  link: string;
  separate: string;
  later: string;
  undo: string;
  done: Record<DuplicateState, string>;
}

const texts: Readonly<Record<PersonLocale, DuplicateTexts>> = { pl, uk, en };

export const duplicateTexts = (locale: PersonLocale): DuplicateTexts => texts[locale];
