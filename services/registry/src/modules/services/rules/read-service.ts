import type { hsds, LocalizedString, ServiceRecord, ServiceText } from '@drogowskaz/directory';
import type { WrittenContact, WrittenLocation, WrittenSchedule, WrittenService } from './written-service.ts';

/** A service as its author would write it now: what `writeService` makes nothing new of. Null stands for what is not known. */
export type ReadService = { [Field in keyof Omit<WrittenService, 'provider'>]-?: Exclude<WrittenService[Field], undefined> } & {
  translations: ReadTranslation[];
};
export type ReadTranslation = ReturnType<typeof textsOf> & { state: Exclude<ServiceText['state'], 'ORIGINAL'> };

const own = (text: LocalizedString | undefined): string | null => text?.find(({ state }) => state === 'ORIGINAL')?.value ?? null;

export const originalOf = ({ texts }: Pick<ServiceRecord, 'texts'>): ServiceText => {
  const original = texts.find(({ state }) => state === 'ORIGINAL');
  if (!original) throw new Error('A record without an original was stored; its schema must refuse that.');
  return original;
};

const textsOf = ({ locale, name, summary, plainSummary, description, howToApply }: ServiceText) => ({
  locale,
  name,
  summary,
  plainSummary: plainSummary ?? null,
  description,
  howToApply: howToApply ?? null,
});

export const readService = (record: ServiceRecord): ReadService => {
  const [price] = record.costOptions;
  const said = record.free !== undefined || price !== undefined;
  return {
    ...textsOf(originalOf(record)),
    categories: record.categories,
    languages: record.languages,
    deliveryModes: record.deliveryModes,
    municipalities: record.municipalities,
    reach: record.reach,
    audiences: record.audiences,
    excludedAudiences: record.excludedAudiences,
    formality: record.formality,
    requirements: record.requirements,
    requiresStatutoryEntitlement: record.requiresStatutoryEntitlement ?? null,
    minimumAge: record.minimumAge ?? null,
    maximumAge: record.maximumAge ?? null,
    documents: record.requiredDocuments.flatMap(({ document }) => own(document) ?? []),
    cost: said
      ? {
          free: record.free ?? null,
          amount: price?.amount ?? null,
          currency: price?.currency ?? null,
          note: own(price?.amountDescription),
        }
      : null,
    contacts: record.contactPoints.map(readContact),
    locations: record.locations.map(readLocation),
    bookingUrl: record.bookingUrl ?? null,
    url: record.url ?? null,
    temporarilyClosed: record.status === 'temporarily closed',
    expiresAt: record.expiresAt === undefined ? null : new Date(record.expiresAt),
    translations: record.texts.flatMap((text) => (text.state === 'ORIGINAL' ? [] : [{ ...textsOf(text), state: text.state }])),
  };
};

const readContact = ({ kind, value, languages, note }: hsds.ContactPoint): WrittenContact => ({ kind, value, languages, note: own(note) });

const readLocation = ({ location, byAppointment, schedules }: ServiceRecord['locations'][number]): WrittenLocation => {
  const [address] = location.addresses;
  return {
    id: location.id,
    name: location.name,
    street: address?.address1 ?? null,
    postalCode: address?.postalCode ?? null,
    city: address?.city ?? '',
    municipality: location.municipality ?? null,
    latitude: location.latitude ?? null,
    longitude: location.longitude ?? null,
    hidden: location.hidden,
    wheelchairAccessible: location.wheelchairAccessible ?? null,
    byAppointment: byAppointment ?? null,
    schedules: schedules.map(readSchedule),
  };
};

const readSchedule = (schedule: hsds.Schedule): WrittenSchedule => ({
  rrule: schedule.rrule ?? null,
  start: new Date(schedule.start),
  end: schedule.end === undefined ? null : new Date(schedule.end),
  timezone: schedule.timezone,
  validFrom: schedule.validFrom ?? null,
  validTo: schedule.validTo ?? null,
  closed: schedule.closed,
  closedOnPublicHolidays: schedule.closedOnPublicHolidays ?? null,
  note: own(schedule.note),
});
