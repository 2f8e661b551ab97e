import type { hsds, LocationRecord, ServiceRecord } from '@drogowskaz/directory';
import { newId } from '@drogowskaz/platform';
import type { UserError } from '../../../values/user-error.ts';
import { writtenList, writtenValue } from '../../../values/written.ts';
import { writeLocalized } from './write-localized.ts';
import { writePlaces } from './write-places.ts';
import { writeOriginal } from './write-texts.ts';
import type { WrittenContact, WrittenCost, WrittenService } from './written-service.ts';

/**
 * The record that comes out when a client writes a service over what there was. Whatever the API does not show (HSDS's funding,
 * capacities, attributes …) stays. The result is not checked yet: see `checkRecord`.
 */
export const writeService = (
  before: ServiceRecord | null,
  written: WrittenService,
  places: readonly LocationRecord[],
): { record: unknown; errors: UserError[] } => {
  const { locale } = written;
  const texts = writeOriginal(before?.texts ?? [], written);
  if (!Array.isArray(texts)) return { record: null, errors: [texts] };
  const atLocations = before?.locations ?? [];
  const placed =
    written.locations === undefined
      ? { locations: [...atLocations], errors: [] }
      : writePlaces(written.locations ?? [], { atLocations, places }, locale);
  const record = {
    ...before,
    ...status(written.temporarilyClosed, before),
    // Who writes it and who approves it decide anew when it is public.
    publicFrom: undefined,
    texts,
    categories: written.categories,
    languages: written.languages,
    deliveryModes: written.deliveryModes,
    municipalities: written.municipalities,
    reach: written.reach ?? before?.reach,
    audiences: writtenList(written.audiences, before?.audiences),
    excludedAudiences: writtenList(written.excludedAudiences, before?.excludedAudiences),
    formality: writtenList(written.formality, before?.formality),
    requirements: writtenList(written.requirements, before?.requirements),
    requiresStatutoryEntitlement: writtenValue(written.requiresStatutoryEntitlement, before?.requiresStatutoryEntitlement),
    minimumAge: writtenValue(written.minimumAge, before?.minimumAge),
    maximumAge: writtenValue(written.maximumAge, before?.maximumAge),
    bookingUrl: writtenValue(written.bookingUrl, before?.bookingUrl),
    url: writtenValue(written.url, before?.url),
    expiresAt: writtenValue(written.expiresAt === null ? null : written.expiresAt?.toISOString(), before?.expiresAt),
    requiredDocuments: documents(written.documents, before?.requiredDocuments ?? [], locale),
    ...cost(written.cost, before, locale),
    contactPoints: contacts(written.contacts, before?.contactPoints ?? [], locale),
    locations: placed.locations,
  };
  return { record, errors: placed.errors };
};

/** What has ended otherwise (HSDS knows more) does not begin again because it does not pause. */
const status = (pauses: boolean | null | undefined, before: ServiceRecord | null): Partial<Pick<ServiceRecord, 'status'>> => {
  if (pauses === true) return { status: 'temporarily closed' };
  return pauses !== undefined && before?.status === 'temporarily closed' ? { status: 'active' } : {};
};

const documents = (
  written: string[] | null | undefined,
  before: readonly hsds.RequiredDocument[],
  locale: string,
): hsds.RequiredDocument[] => {
  if (written === undefined) return [...before];
  const left = [...before];
  return (written ?? []).map((text, position) => {
    const same = left.findIndex(({ document }) => document.some(({ state, value }) => state === 'ORIGINAL' && value === text));
    const at = same >= 0 ? same : left.findIndex((candidate) => candidate === before[position] && !saidAgain(candidate, written ?? []));
    const [present] = at < 0 ? [] : left.splice(at, 1);
    return { attributes: [], ...present, id: present?.id ?? newId(), document: writeLocalized(present?.document, text, locale) };
  });
};

/** Whether a document is named further down in the same words: then it is that one and not the one whose place it stood in. */
const saidAgain = ({ document }: hsds.RequiredDocument, written: readonly string[]): boolean =>
  document.some(({ state, value }) => state === 'ORIGINAL' && written.includes(value));

const cost = (
  written: WrittenCost | null | undefined,
  before: ServiceRecord | null,
  locale: string,
): { free: boolean | undefined; costOptions: unknown[] } => {
  if (written === undefined) return { free: before?.free, costOptions: before?.costOptions ?? [] };
  if (written === null) return { free: undefined, costOptions: [] };
  const [first, ...others] = before?.costOptions ?? [];
  const free = writtenValue(written.free, undefined);
  const amount = writtenValue(written.amount, undefined);
  const note = writeLocalized(first?.amountDescription, written.note === undefined ? null : written.note, locale);
  const currency = writtenValue(written.currency, undefined) ?? (amount === undefined ? undefined : 'PLN');
  const said = amount !== undefined || currency !== undefined || note.length > 0;
  const option = { ...first, id: first?.id ?? newId(), amount, currency, amountDescription: note };
  return { free, costOptions: [...(said ? [option] : []), ...(free === true ? [] : others)] };
};

const contacts = (
  written: WrittenContact[] | null | undefined,
  before: readonly hsds.ContactPoint[],
  locale: string,
): hsds.ContactPoint[] => {
  if (written === undefined) return [...before];
  return (written ?? []).map(({ kind, value, languages, note }) => {
    const present = before.find((point) => point.kind === kind && point.value === value);
    return {
      id: present?.id ?? newId(),
      kind,
      value,
      languages: writtenList(languages, present?.languages),
      note: writeLocalized(present?.note, note, locale),
    };
  });
};
