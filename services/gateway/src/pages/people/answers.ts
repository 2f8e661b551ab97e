/** The answers to `operations.ts`, as the API's schema types them. Null means "not known", never "no". */
import type { ContactPoint, Cost, Direction, Municipality, Term, WrittenText } from '../ask/answers.ts';

export type DayPart = 'MORNING' | 'AFTERNOON' | 'EVENING';
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];

export interface VolunteerOffer {
  id: string;
  title: WrittenText;
  description: WrittenText | null;
  activities: Term[];
  languages: string[];
  municipality: Municipality | null;
  days: Weekday[];
  dayParts: DayPart[];
  withChildren: boolean;
  audiences: Term[];
  referencesSeenOn: string | null;
  childCheckUntil: string | null;
  expiresOn: string;
  coordinator: { id: string; name: string };
  contacts: ContactPoint[];
  demonstration: boolean;
}

export interface OffersAnswer {
  volunteerOffers: { nodes: VolunteerOffer[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
}

export interface WishAnswer {
  matchVolunteers: { offer: VolunteerOffer; reasons: string[]; checks: string[] }[] | null;
}

export interface Session {
  startsAt: string;
  endsAt: string | null;
  cancelled: boolean;
  note: WrittenText | null;
}

export interface Course {
  id: string;
  title: WrittenText;
  description: WrittenText | null;
  form: 'COURSE' | 'COUNSELLING' | 'MENTORING';
  current: boolean;
  cancelled: boolean;
  provider: { id: string; name: string } | null;
  service: { id: string; content: { locale: string; direction: Direction; name: string } } | null;
  start: string | null;
  sessions: Session[];
  municipality: Municipality | null;
  venue: string | null;
  onlineUrl: string | null;
  registrationUrl: string | null;
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

export interface Count {
  value: number | null;
  about: boolean;
  withheld: boolean;
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
  to: string | null;
  demonstration: boolean;
}

export interface LearningAnswer {
  courses: { nodes: Course[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
  skillDemand: SkillDemand[] | null;
}
