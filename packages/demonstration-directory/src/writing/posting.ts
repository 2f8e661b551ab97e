/** How events, news of the law and collections are written: by the names of what they belong to, without a single id. */
import type { EventPlace, EventRecordInput, NoticeRecordInput, PostingText } from '@drogowskaz/directory';
import { municipalityNamed } from './gmina.ts';
import type { Hours } from './hours.ts';
import type { Place } from './place.ts';
import { stableId } from './stable-id.ts';

export interface Words {
  title: string;
  text: string;
  state?: PostingText['state'];
}

export const words = (title: string, text: string): Words => ({ title, text });
/** The Polish text has changed since. */
export const outdatedWords = (title: string, text: string): Words => ({ title, text, state: 'OUTDATED' });
/** Nobody who speaks the language has read this yet. */
export const machineWords = (title: string, text: string): Words => ({ title, text, state: 'MACHINE' });

export type InLanguages = { pl: Words } & Record<string, Words>;

export const textsOf = (texts: InLanguages): PostingText[] =>
  Object.entries(texts).map(([locale, { title, text, state }]) => ({
    locale,
    state: state ?? (locale === 'pl' ? 'ORIGINAL' : 'UP_TO_DATE'),
    title,
    text,
  }));

/** A place of the services as an event names it. */
export const eventAt = ({ location }: Place): EventPlace => {
  const [address] = location.addresses ?? [];
  return {
    name: location.name,
    ...(address?.address1 !== undefined && { street: address.address1 }),
    ...(address?.postalCode !== undefined && { postalCode: address.postalCode }),
    ...(address !== undefined && { city: address.city }),
    ...(location.latitude !== undefined && location.longitude !== undefined
      ? { latitude: location.latitude, longitude: location.longitude }
      : {}),
    hidden: location.hidden,
    ...(location.wheelchairAccessible !== undefined && { wheelchairAccessible: location.wheelchairAccessible }),
  };
};

export interface EventLeaflet
  extends Omit<EventRecordInput, 'texts' | 'start' | 'end' | 'rrule' | 'municipality' | 'place' | 'service' | 'demonstration'> {
  /** Unique among events, and never changed: the id follows from it. */
  key: string;
  /** The key of the provider that holds it. */
  provider: string;
  texts: InLanguages;
  /** Its dates: by a rule without an end, so that they never run dry. */
  when: Hours;
  /** Name of the municipality; none: over the internet. */
  in?: string;
  at?: Place;
  /** The Polish name of the service that it belongs to. */
  ofService?: string;
}

export interface NoticeLeaflet extends Omit<NoticeRecordInput, 'texts' | 'services' | 'demonstration'> {
  key: string;
  texts: InLanguages;
  /** The Polish names of services that help with it. */
  helpedBy?: readonly string[];
}

export interface DemonstrationEvent {
  id: string;
  providerId: string;
  record: EventRecordInput;
}
export interface DemonstrationNotice {
  id: string;
  /** TERC code of the municipality that publishes it. */
  home: string;
  record: NoticeRecordInput;
}

/** Finds the id of a service by its Polish name; a name that none has is a mistake of the data. */
export type FindService = (name: string) => string;

export const toEvent = (
  { key, provider, texts, when, in: town, at, ofService, ...record }: EventLeaflet,
  find: FindService,
): DemonstrationEvent => ({
  id: stableId('event', key),
  providerId: stableId('provider', provider),
  record: {
    ...record,
    texts: textsOf(texts),
    start: when.start,
    ...(when.end !== undefined && { end: when.end }),
    ...(when.rrule !== undefined && { rrule: when.rrule }),
    ...(town !== undefined && { municipality: municipalityNamed(town).code }),
    ...(at && { place: eventAt(at) }),
    ...(ofService !== undefined && { service: find(ofService) }),
    demonstration: true,
  },
});

export const toNotice = ({ key, texts, helpedBy = [], ...record }: NoticeLeaflet, find: FindService): DemonstrationNotice => ({
  id: stableId('notice', key),
  home: municipalityNamed('Płock').code,
  record: { ...record, texts: textsOf(texts), services: helpedBy.map(find), demonstration: true },
});
