/** The answers to `operations.ts`, as the API's schema types them. Null means "not known", never "no". */
import type { ContactPoint, Cost, Direction, Municipality, Term, WrittenText } from '../ask/answers.ts';

export const dayParts = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
export type DayPart = (typeof dayParts)[number];
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];

/** An offer as its card shows it. */
export interface ListedOffer {
  id: string;
  title: WrittenText;
  activities: Term[];
  languages: string[];
  municipality: Municipality | null;
  days: Weekday[];
  dayParts: DayPart[];
  withChildren: boolean;
  audiences: Term[];
  coordinator: { id: string; name: string };
  demonstration: boolean;
}

export interface VolunteerOffer extends ListedOffer {
  description: WrittenText | null;
  referencesSeenOn: string | null;
  childCheckUntil: string | null;
  expiresOn: string;
  contacts: ContactPoint[];
}

export interface OffersAnswer {
  volunteerOffers: { nodes: ListedOffer[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
}

export interface WishAnswer {
  matchVolunteers: { offer: ListedOffer; reasons: string[]; checks: string[] }[] | null;
}

export interface Session {
  startsAt: string;
  endsAt: string | null;
  cancelled: boolean;
  note: WrittenText | null;
}

/** A course as its card shows it. */
export interface ListedCourse {
  id: string;
  title: WrittenText;
  form: 'COURSE' | 'COUNSELLING' | 'MENTORING';
  provider: { id: string; name: string } | null;
  service: { id: string; content: { locale: string; direction: Direction; name: string } } | null;
  start: string | null;
  sessions: Session[];
  municipality: Municipality | null;
  venue: string | null;
  onlineUrl: string | null;
  categories: Term[];
  audiences: Term[];
  languages: string[];
  teaches: string | null;
  levelFrom: string | null;
  levelTo: string | null;
  freePlaces: number | null;
  waiting: number | null;
  certificate: boolean | null;
  cost: Cost;
  demonstration: boolean;
}

export interface Course extends ListedCourse {
  description: WrittenText | null;
  current: boolean;
  cancelled: boolean;
  registrationUrl: string | null;
}

export interface Count {
  /** Null: it is withheld, as it would tell of single persons. */
  value: number | null;
  about: boolean;
}

export const measures = ['trainings', 'participants', 'certificates', 'inWork', 'wanted'] as const;
export type Measure = (typeof measures)[number];

export interface LearningOutcome extends Record<Measure, Count | null> {
  id: string;
  title: WrittenText;
  note: WrittenText | null;
  scope: 'ALL' | 'SKILL';
  from: string | null;
  to: string | null;
  sourceUrl: string | null;
  demonstration: boolean;
}

export interface SkillDemand {
  id: string;
  title: WrittenText;
  provider: { id: string; name: string } | null;
  wanted: Count | null;
  demonstration: boolean;
}

export interface LearningAnswer {
  courses: { nodes: ListedCourse[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
  skillDemand: SkillDemand[] | null;
}
