/**
 * How the data files are written: a provider and its services without a single id. `toRecord` derives every id from the
 * provider's and the service's words and the part's position, so that a file reads like a leaflet.
 */
import type { ProviderRecordInput, ServiceRecordInput, ServiceText, StoredTranslationState } from '@drogowskaz/directory';
import { municipalityNamed } from './gmina.ts';
import { type Localized, localized } from './localized.ts';
import type { PlaceWithHours } from './place.ts';
import { stableId } from './stable-id.ts';

/** The texts of a service in one language. Without a state: Polish is the original, every other language is up to date. */
export type Wording = Pick<ServiceText, 'name' | 'summary' | 'description'> &
  Partial<Pick<ServiceText, 'howToApply' | 'alert'>> & { state?: StoredTranslationState };

export const text = (name: string, summary: string, description: string, howToApply?: string): Wording => ({
  name,
  summary,
  description,
  ...(howToApply !== undefined && { howToApply }),
});

/** The Polish text has changed since this was translated. */
export const outdated = (wording: Wording): Wording => ({ ...wording, state: 'OUTDATED' });
/** Nobody who speaks the language has read this yet. */
export const machine = (wording: Wording): Wording => ({ ...wording, state: 'MACHINE' });

export interface Price {
  amount: number;
  currency: string;
  note?: Localized;
}

export interface ContactLine {
  kind: 'EMAIL' | 'FORM' | 'CHAT';
  value: string;
  languages?: string[];
  note?: Localized;
}

export const email = (value: string, ...languages: string[]): ContactLine => ({ kind: 'EMAIL', value, languages });
export const form = (value: string, ...languages: string[]): ContactLine => ({ kind: 'FORM', value, languages });

type Plain = Pick<
  ServiceRecordInput,
  | 'categories'
  | 'audiences'
  | 'excludedAudiences'
  | 'languages'
  | 'interpretationServices'
  | 'deliveryModes'
  | 'formality'
  | 'reach'
  | 'municipalities'
  | 'requiresStatutoryEntitlement'
  | 'requirements'
  | 'minimumAge'
  | 'maximumAge'
  | 'free'
  | 'bookingUrl'
  | 'url'
>;

export interface Leaflet extends Partial<Plain> {
  /** Unique among the provider's services, and never changed: the id follows from it. */
  key: string;
  texts: { pl: Wording } & Record<string, Wording>;
  /** The same in short sentences and easy words, in languages that `texts` has. */
  plainWords?: Readonly<Record<string, string>>;
  places?: readonly PlaceWithHours[];
  documents?: readonly Localized[];
  prices?: readonly Price[];
  contacts?: readonly ContactLine[];
  collections?: readonly string[];
}

export interface ProviderLeaflet {
  /** Unique among providers, and never changed. */
  key: string;
  name: string;
  description?: Localized;
  url?: string;
  email?: string;
  /** The name of the municipality that it sits in; none for providers elsewhere. */
  municipality?: string;
  /** What holds for every service that does not say otherwise. */
  common?: Partial<Plain>;
  services: readonly Leaflet[];
}

export type DemonstrationService = ServiceRecordInput & { id: string; collections?: string[] };
export interface DemonstrationProvider {
  id: string;
  provider: ProviderRecordInput;
  services: DemonstrationService[];
}

const textsOf = ({ texts, plainWords = {} }: Leaflet): ServiceText[] =>
  Object.entries(texts).map(([locale, { state, ...wording }]) => ({
    locale,
    state: state ?? (locale === 'pl' ? 'ORIGINAL' : 'UP_TO_DATE'),
    ...wording,
    ...(plainWords[locale] !== undefined && { plainSummary: plainWords[locale] }),
  }));

/** The whole record of one service, with an id for every part of it. */
const serviceOf = (provider: ProviderLeaflet, leaflet: Leaflet, demonstration: boolean): DemonstrationService => {
  const { key, texts: _, plainWords: __, places = [], documents = [], prices = [], contacts = [], collections, ...plain } = leaflet;
  const idOf = (...words: string[]): string => stableId('service', provider.key, key, ...words);
  return {
    // What a service must say; the checks of the record refuse one that says none of it.
    categories: [],
    languages: [],
    deliveryModes: [],
    municipalities: [],
    ...provider.common,
    ...plain,
    id: idOf(),
    texts: textsOf(leaflet),
    locations: places.map(({ place, hours, byAppointment }) => ({
      id: idOf('at', place.key),
      location: place.location,
      ...(byAppointment !== undefined && { byAppointment }),
      schedules: hours.map((slot, position) => ({ id: idOf('at', place.key, 'hours', String(position)), ...slot })),
    })),
    requiredDocuments: documents.map((document, position) => ({ id: idOf('document', String(position)), document: localized(document) })),
    costOptions: prices.map(({ note, ...price }, position) => ({
      id: idOf('price', String(position)),
      ...price,
      ...(note && { amountDescription: localized(note) }),
    })),
    contactPoints: contacts.map(({ note, ...contact }) => ({
      id: idOf('contact', contact.value),
      ...contact,
      ...(note && { note: localized(note) }),
    })),
    demonstration,
    ...(collections && { collections: [...collections] }),
  };
};

/** A provider with its services as records; `demonstration` marks every service as invented for show. */
export const toRecords = (leaflet: ProviderLeaflet, { demonstration }: { demonstration: boolean }): DemonstrationProvider => ({
  id: stableId('provider', leaflet.key),
  provider: {
    name: leaflet.name,
    ...(leaflet.description && { description: localized(leaflet.description) }),
    ...(leaflet.email !== undefined && { email: leaflet.email }),
    ...(leaflet.url !== undefined && { url: leaflet.url }),
    ...(leaflet.municipality !== undefined && { municipality: municipalityNamed(leaflet.municipality).code }),
  },
  services: leaflet.services.map((service) => serviceOf(leaflet, service, demonstration)),
});
