/** How volunteers' offers, courses and outcomes are written: by the names of what they belong to, without a single id. */
import type { CourseRecordInput, LearningOutcomeRecordInput, VolunteerOfferRecordInput } from '@drogowskaz/directory';
import { municipalityNamed } from './gmina.ts';
import type { Hours } from './hours.ts';
import { type FindService, type InLanguages, textsOf } from './posting.ts';
import { stableId } from './stable-id.ts';

export interface OfProvider<Posted> {
  id: string;
  providerId: string;
  record: Posted;
}
export type DemonstrationOffer = OfProvider<VolunteerOfferRecordInput>;
export type DemonstrationCourse = OfProvider<CourseRecordInput>;
export type DemonstrationOutcome = OfProvider<LearningOutcomeRecordInput>;

interface Leaflet {
  /** Unique among its kind, and never changed: the id follows from it. */
  key: string;
  /** The key of the provider. */
  provider: string;
  texts: InLanguages;
  /** The Polish name of the service that it belongs to. */
  ofService?: string;
}

type Written<Posted> = Omit<Posted, 'texts' | 'municipality' | 'service' | 'demonstration'>;

export interface OfferLeaflet
  extends Leaflet,
    Omit<Written<VolunteerOfferRecordInput>, 'expiresOn' | 'childCheckOn' | 'childCheckUntil' | 'referencesSeenOn'> {
  /** Name of the municipality; none: by telephone or over the internet. */
  in?: string;
}

export interface CourseLeaflet extends Leaflet, Omit<Written<CourseRecordInput>, 'start' | 'end' | 'rrule'> {
  /** Its sessions: by a rule without an end, so that they never run dry; none: by appointment. */
  when?: Hours;
  in?: string;
}

export type OutcomeLeaflet = Leaflet & Written<LearningOutcomeRecordInput>;

const ids = (kind: string, { key, provider }: Leaflet) => ({ id: stableId(kind, key), providerId: stableId('provider', provider) });
const belonging = ({ ofService }: Leaflet, find: FindService) => (ofService === undefined ? {} : { service: find(ofService) });
const within = (town: string | undefined) => (town === undefined ? {} : { municipality: municipalityNamed(town).code });

/** The checks of the demonstration hold until the end of next year, whenever somebody starts it. */
const endOfNextYear = (today: Date): string => `${Math.max(today.getUTCFullYear(), 2026) + 1}-12-31`;
const SEEN_ON = '2026-01-15';

export const toOffer = (leaflet: OfferLeaflet, find: FindService, today: Date): DemonstrationOffer => {
  const { key: _, provider: __, texts, ofService: ___, in: town, ...record } = leaflet;
  const until = endOfNextYear(today);
  return {
    ...ids('volunteer-offer', leaflet),
    record: {
      ...record,
      ...within(town),
      ...belonging(leaflet, find),
      texts: textsOf(texts),
      referencesSeenOn: SEEN_ON,
      ...(record.withChildren && { childCheckOn: SEEN_ON, childCheckUntil: until }),
      expiresOn: until,
      demonstration: true,
    },
  };
};

export const toCourse = (leaflet: CourseLeaflet, find: FindService): DemonstrationCourse => {
  const { key: _, provider: __, texts, ofService: ___, in: town, when, ...record } = leaflet;
  return {
    ...ids('course', leaflet),
    record: {
      ...record,
      ...within(town),
      ...belonging(leaflet, find),
      texts: textsOf(texts),
      ...(when && { start: when.start }),
      ...(when?.end !== undefined && { end: when.end }),
      ...(when?.rrule !== undefined && { rrule: when.rrule }),
      demonstration: true,
    },
  };
};

export const toOutcome = (
  leaflet: OutcomeLeaflet,
  find: FindService,
  { demonstration }: { demonstration: boolean },
): DemonstrationOutcome => {
  const { key: _, provider: __, texts, ofService: ___, ...record } = leaflet;
  return { ...ids('learning-outcome', leaflet), record: { ...record, ...belonging(leaflet, find), texts: textsOf(texts), demonstration } };
};
