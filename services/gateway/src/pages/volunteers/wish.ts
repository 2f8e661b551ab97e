/** What somebody wishes, as the form sends it. It lives in one request, never in an address. */
import { findMunicipality, interfaceLocales } from '@drogowskaz/vocabulary';
import { type DayPart, dayParts, type Weekday, weekdays } from '../people/answers.ts';

/** What people do together with a volunteer; the API takes every category. */
export const activityCodes = [
  'PARENT_CHILD_GROUPS',
  'BEFRIENDING_MENTORING',
  'CONVERSATION_PRACTICE',
  'LIBRARY',
  'SPORT',
  'CULTURE',
  'MEETING_PLACES',
  'SCHOOL_SUPPORT',
  'TRANSLATION_INTERPRETING',
  'FORM_FILLING',
  'DIGITAL_SKILLS',
  'SENIORS',
] as const;

export interface Wish {
  activities: string[];
  languages: string[];
  municipality: string | null;
  withChildren: boolean | null;
  days: Weekday[];
  dayParts: DayPart[];
}

export const noWish: Wish = { activities: [], languages: [], municipality: null, withChildren: null, days: [], dayParts: [] };

const ofChildren: Readonly<Record<string, boolean>> = { yes: true, no: false };
/** The API takes no more. */
const MOST_ACTIVITIES = 8;

/** What is not offered is not read: nobody has to be told about a code. */
export const readWish = (fields: URLSearchParams): Wish => {
  const among = <Code extends string>(name: string, codes: readonly Code[]): Code[] => {
    const sent = new Set<string>(fields.getAll(name));
    return codes.filter((code) => sent.has(code));
  };
  return {
    activities: among('activity', activityCodes).slice(0, MOST_ACTIVITIES),
    languages: among('speaks', interfaceLocales),
    municipality: findMunicipality(fields.get('municipality') ?? '')?.code ?? null,
    withChildren: ofChildren[fields.get('children') ?? ''] ?? null,
    days: among('day', weekdays),
    dayParts: among('part', dayParts),
  };
};
