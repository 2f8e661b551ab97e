import type { PageInfo } from '../lists/index.ts';
import type { PostingState } from './texts/posting-texts.ts';

export interface Translation {
  locale: string;
  state: 'ORIGINAL' | 'UP_TO_DATE' | 'OUTDATED' | 'MACHINE';
  title: string;
  text: string;
}

export interface ListedPosting {
  id: string;
  title: string;
  locale: string;
  state: PostingState;
  public: boolean;
  message: string | null;
  updatedAt: string;
  translations: Translation[];
}

export interface PostingsAnswer<Node = ListedPosting> {
  found: { totalCount: number; nodes: Node[]; pageInfo: PageInfo };
}

export interface ManagedEvent extends ListedPosting {
  version: number;
  start: string;
  end: string | null;
  rrule: string | null;
  pausesOnHolidays: boolean | null;
  cancelledDates: { date: string; note: string | null }[];
  extraDates: { start: string; end: string | null }[];
  cancelled: boolean;
  municipality: string | null;
  place: {
    name: string;
    street: string | null;
    postalCode: string | null;
    city: string | null;
    latitude: number | null;
    longitude: number | null;
    hidden: boolean;
    wheelchairAccessible: boolean | null;
  } | null;
  onlineUrl: string | null;
  registrationUrl: string | null;
  categories: string[];
  audiences: string[];
  languages: string[];
  cost: { free: boolean | null; amount: number | null; currency: string | null; note: string | null } | null;
  service: string | null;
}

export interface ManagedNotice extends ListedPosting {
  version: number;
  audience: 'WORKERS' | 'EMPLOYERS' | 'EVERYONE';
  effectiveFrom: string | null;
  expiresOn: string | null;
  sourceUrl: string | null;
  services: string[];
}

export interface ManagedCollection {
  id: string;
  version: number;
  published: boolean;
  services: string[];
  translations: Translation[];
  home: { name: string } | null;
  updatedAt: string;
}

export interface WaitingPosting extends ListedPosting {
  kind: string;
  version: number;
  submittedAt: string | null;
  home: { name: string } | null;
}

export interface UserError {
  code: string;
  message: string;
  path: string[];
}

export interface Done {
  done: { saved?: { id: string; state?: PostingState } | null; userErrors: UserError[] };
}
