import type { PersonLocale } from '@drogowskaz/platform';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

/** Why something is a gap, as the API says it. */
export type GapReason =
  | 'NOTHING'
  | 'ONLY_WITH_ENTITLEMENT'
  | 'NONE_FOR_PEOPLE_OF_STANDARD'
  | 'FEWER_HOURS_THAN_STANDARD'
  | 'FARTHER_THAN_STANDARD'
  | 'LANGUAGE_OF_STANDARD_MISSING'
  | 'ASKED_AND_NOT_FOUND';

/** How it stands with a topic in a municipality, named as in the API's `CoverageSupply`. */
export const supplies = ['forAll', 'unknown', 'onlyEntitled', 'nothing'] as const;
export type SupplyKind = (typeof supplies)[number];

/** What the pages of what there is and what is missing say. `{name}` and the like are filled in. */
export interface CoverageTexts {
  title: string;
  lead: string;
  next: string;
  filter: {
    title: string;
    municipality: string;
    anyMunicipality: string;
    category: string;
    anyCategory: string;
    audience: string;
    anyAudience: string;
    language: string;
    anyLanguage: string;
    forAll: string;
    show: string;
    clear: string;
  };
  figures: { gaps: string; cells: string };
  map: {
    title: string;
    about: string;
    description: string;
    table: string;
    municipality: string;
    gaps: string;
    forAll: string;
  };
  topics: {
    title: string;
    about: string;
    description: string;
    table: string;
    numbers: string;
    topic: string;
    kinds: Record<SupplyKind, string>;
    cell: string;
    below: string;
  };
  gaps: {
    title: string;
    rule: string;
    steps: readonly string[];
    none: string;
    reasons: Record<GapReason, string>;
    item: string;
    asked: string;
    nearest: string;
    nowhere: string;
  };
  words: { title: string; lead: string; none: string; words: string; callers: string };
  cell: {
    title: string;
    notFound: string;
    services: string;
    verified: string;
    usable: string;
    needEntitlement: string;
    unknown: string;
    remote: string;
    nearest: string;
    nearestUsable: string;
    kilometres: string;
    hours: string;
    hoursOutside: string;
    hoursValue: string;
    given: string;
    texts: string;
    audiences: string;
    asked: string;
    tooFew: string;
    notKnown: string;
    noneKnown: string;
    standard: string;
    noStandard: string;
    isGap: string;
    noGap: string;
    records: string;
    noRecords: string;
    allRecords: string;
    measure: string;
    value: string;
  };
  compare: {
    title: string;
    way: string;
    lead: string;
    from: string;
    to: string;
    show: string;
    tooFew: string;
    none: string;
    count: string;
    cell: string;
    services: string;
    verified: string;
    usable: string;
    gap: string;
    yes: string;
    no: string;
    fromTo: string;
  };
  report: {
    title: string;
    way: string;
    csv: string;
    print: string;
    made: string;
    narrowed: string;
    demonstration: string;
    summary: string;
    summaryText: string;
    byMunicipality: string;
    byTopic: string;
    forAllFirst: string;
    forAllLead: string;
    standard: string;
    standardLead: string;
    noStandardGaps: string;
    others: string;
    othersLead: string;
    topic: string;
    missingIn: string;
    everywhere: string;
    why: string;
    numbers: string;
    how: readonly { number: string; made: string }[];
    more: string;
    columns: {
      category: string;
      code: string;
      municipality: string;
      terc: string;
      services: string;
      verified: string;
      usable: string;
      needEntitlement: string;
      unknown: string;
      remote: string;
      nearest: string;
      nearestUsable: string;
      hours: string;
      hoursOutside: string;
      languages: string;
      texts: string;
      standard: string;
      gap: string;
      reasons: string;
      rank: string;
      unmet: string;
    };
  };
}

const all: Readonly<Record<PersonLocale, CoverageTexts>> = { pl, en, uk };

export const coverageTexts = (locale: PersonLocale): CoverageTexts => all[locale];
