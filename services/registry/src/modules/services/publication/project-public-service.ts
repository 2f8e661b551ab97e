/** What the public may know of a service, made from what the registry keeps. A pure function: see it whole, test it whole. */

import type {
  ConfirmedBy,
  LocationRecord,
  ProviderRecord,
  PublicService,
  PublicServiceCard,
  PublicServiceDetail,
  PublicSource,
  PublicVerification,
  ServiceRecord,
} from '@drogowskaz/directory';
import { dueAfter, hsds } from '@drogowskaz/directory';
import { publicPlace, publicSchedule } from './public-place.ts';

export interface PublicationSource {
  id: string;
  record: ServiceRecord;
  provider: { id: string; record: Pick<ProviderRecord, 'name'> };
  /** The approved state of places, by id; it counts before what the revision says of them. */
  places: ReadonlyMap<string, LocationRecord>;
  collections: readonly string[];
  /** Confirmations of one place alone, by its id. */
  confirmedPlaces?: ReadonlyMap<string, { at: Date; by: ConfirmedBy }>;
  verifiedBy?: ConfirmedBy | null;
  verifiedAt: Date | null;
  dueAt: Date | null;
  demonstration: boolean;
  /** For what belongs to another directory. */
  origin?: PublicSource | null;
  /** Full TERC code of the home municipality. */
  home: string | null;
  version: number;
  updatedAt: Date;
}

export const projectPublicService = (source: PublicationSource): PublicService => ({
  card: cardOf(source),
  detail: detailOf(source),
  version: source.version,
  updatedAt: source.updatedAt.toISOString(),
});

const cardOf = (source: PublicationSource): PublicServiceCard => {
  const { id, record, provider, demonstration, origin = null } = source;
  const [price] = record.costOptions;
  return {
    id,
    provider: { id: provider.id, name: provider.record.name },
    texts: record.texts.map(({ locale, state, name, summary, plainSummary, description, howToApply }) => ({
      locale,
      state,
      name,
      summary,
      ...(plainSummary !== undefined && { plainSummary }),
      description,
      howToApply: howToApply ?? null,
    })),
    categories: record.categories,
    audiences: record.audiences,
    languages: record.languages,
    deliveryModes: record.deliveryModes,
    formality: record.formality,
    reach: record.reach,
    municipalities: record.municipalities,
    cost: {
      free: record.free ?? null,
      amount: price?.amount ?? null,
      currency: price?.currency ?? null,
      note: price?.amountDescription ?? [],
    },
    eligibility: {
      requiresStatutoryEntitlement: record.requiresStatutoryEntitlement ?? null,
      minimumAge: record.minimumAge ?? null,
      maximumAge: record.maximumAge ?? null,
      excludedAudiences: record.excludedAudiences,
      requirements: record.requirements,
      documents: record.requiredDocuments.map(({ document }) => document).filter((document) => document.length > 0),
    },
    verification: verificationOf(source),
    ...(pauses(record) && { temporarilyClosed: true }),
    demonstration,
    ...(origin !== null && { source: origin }),
  };
};

const verificationOf = ({ verifiedAt, dueAt, verifiedBy = null }: PublicationSource): PublicVerification => ({
  verifiedAt: verifiedAt?.toISOString() ?? null,
  dueAt: dueAt?.toISOString() ?? null,
  by: verifiedBy,
});

/** A place may have been confirmed alone after the whole service was. */
const verificationAt = (source: PublicationSource, place: string): PublicVerification => {
  const alone = source.confirmedPlaces?.get(place);
  if (!alone || (source.verifiedAt !== null && alone.at <= source.verifiedAt)) return verificationOf(source);
  return { verifiedAt: alone.at.toISOString(), dueAt: dueAfter(alone.at, source.record.categories).toISOString(), by: alone.by };
};

const detailOf = (source: PublicationSource): PublicServiceDetail => {
  const { record, provider, places, collections, home } = source;
  // Hours that do not hold for now would send people there: nobody reads them, and nothing is found by them.
  const withoutHours = pauses(record) && { schedules: [] };
  return {
    locations: record.locations.map((at) => ({
      ...publicPlace(at, places.get(at.location.id) ?? at.location, record.schedules, provider.record.name),
      ...withoutHours,
      verification: verificationAt(source, at.location.id),
    })),
    schedules: record.locations.length === 0 ? record.schedules.map(publicSchedule) : [],
    ...withoutHours,
    contacts: contactsOf(record),
    bookingUrl: record.bookingUrl ?? null,
    url: record.url ?? record.additionalUrls[0]?.url ?? null,
    collections: [...collections],
    home,
  };
};

/** Ways to reach the service. HSDS records come with phones and an e-mail address instead; named persons stay inside. */
const contactsOf = (record: ServiceRecord): PublicServiceDetail['contacts'] => {
  const points = record.contactPoints.map(({ kind, value, languages, note }) => ({ kind, value, languages, note }));
  const known = new Set(record.contactPoints.flatMap(({ id, value }) => [id, value]));
  for (const phone of record.phones) {
    const value = hsds.numberToDial(phone);
    if (phone.type === 'fax' || known.has(phone.id) || known.has(value)) continue;
    points.push({ kind: 'PHONE', value, languages: phone.languages.map(({ code }) => code), note: [] });
  }
  if (record.email !== undefined && !known.has(record.email)) points.push({ kind: 'EMAIL', value: record.email, languages: [], note: [] });
  return points;
};

export const pauses = ({ status }: ServiceRecord): boolean => status === 'temporarily closed';

/** What has ended, or has not begun, is shown to nobody; what pauses is, as that. */
export const mayBePublic = (record: ServiceRecord, now: Date): boolean => {
  const { status, publicFrom, expiresAt } = record;
  const isPast = (moment: string | undefined): boolean => moment !== undefined && Date.parse(moment) <= now.getTime();
  return (status === 'active' || pauses(record)) && (publicFrom === undefined || isPast(publicFrom)) && !isPast(expiresAt);
};
