import { categoryTold } from '@drogowskaz/search/category-told';
import type { RowReading, ServiceRow } from '@drogowskaz/spreadsheets';
import { readTerms } from '@drogowskaz/spreadsheets';
import { findMunicipality, isTerm } from '@drogowskaz/vocabulary';
import { dayOfText, instantText, today } from '../services/hours/clock-time.ts';
import { writeSchedules } from '../services/hours/write-schedules.ts';
import type { DraftContact, DraftPlace, DraftSchedule, ServiceDraft } from '../services/service-draft.ts';
import type { Choices } from './choices.ts';
import type { Provider } from './providers.ts';
import { wordId, wordKey } from './word-key.ts';

/** What a row says, and what is likely where it says nothing. */
export interface DraftOfRow {
  /** Only what stands in the row: what an edit may change. */
  said: Partial<ServiceDraft>;
  /** A whole service, for a new one. */
  whole: NewService;
}

/** A draft with whose it is, once that is known. */
export type NewService = ServiceDraft & { provider?: string };

/** The topic that words of the sheet mean: by a label, else by what they surely tell of; empty: somebody has to choose it. */
export const topicOfWords = (words: string, locale: string): string =>
  readTerms('CATEGORY', words).codes[0] ?? categoryTold(words, locale) ?? '';

const MOST_TOPICS = 3;
/** "By the words of each row": what was chosen for a word in the place of a topic. */
export const BY_ROW = '-';

const topicsOf = (
  { section }: RowReading,
  { categoryWords, name, summary }: ServiceRow,
  { topics, topic, locale }: Choices,
): { codes: string[]; said: boolean } => {
  const words = categoryWords.length > 0 ? categoryWords : section === '' ? [] : [section];
  const chosen = words.map((word) => topics.get(wordId(word)) ?? topicOfWords(word, locale)).filter((code) => isTerm('CATEGORY', code));
  if (chosen.length > 0) return { codes: [...new Set(chosen)].slice(0, MOST_TOPICS), said: true };
  const ofRow = topic || topicOfWords(name, locale) || topicOfWords(`${name}. ${summary}`, locale);
  return { codes: ofRow === '' ? [] : [ofRow], said: false };
};

const contactsOf = ({ phones, emails }: ServiceRow): DraftContact[] => [
  ...phones.map((value) => ({ kind: 'PHONE', value })),
  ...emails.map((value) => ({ kind: 'EMAIL', value })),
];

const schedulesOf = ({ hours }: ServiceRow, now: Date): DraftSchedule[] => {
  if (!hours || hours.spans.length === 0) return [];
  const rows = hours.spans.map(({ days, repeat, from, to, note }) => ({
    ...{ repeat, from, to, note, days: [...days], validFrom: '', validTo: '', since: '' },
  }));
  const holidays = hours.closedOnHolidays === null ? '' : hours.closedOnHolidays ? 'CLOSED' : 'OPEN';
  return writeSchedules({ rows, exceptions: [], holidays, kept: [] }, today(now)).schedules;
};

const placeOf = (row: ServiceRow, choices: Choices, provider: Provider | null, now: Date): DraftPlace | null => {
  const { place, hours } = row;
  if (!place && !hours) return null;
  const city = place?.city || choices.city;
  const home = findMunicipality(choices.municipality);
  return {
    name: place?.name || provider?.name || row.provider || row.name,
    street: place?.street || null,
    postalCode: place?.postalCode || null,
    city,
    municipality: home && wordKey(home.name) === wordKey(city) ? home.code : (row.municipalities?.[0] ?? null),
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    ...(place?.hidden && { hidden: true }),
    ...(place?.wheelchairAccessible == null ? {} : { wheelchairAccessible: place.wheelchairAccessible }),
    ...(hours?.byAppointment == null ? {} : { byAppointment: hours.byAppointment }),
    ...(hours ? { schedules: schedulesOf(row, now) } : {}),
  };
};

/** A row as `ServiceInput` of the API, by what was chosen about its sheet. */
export const draftOfRow = (reading: RowReading, row: ServiceRow, choices: Choices, provider: Provider | null, now: Date): DraftOfRow => {
  const topics = topicsOf(reading, row, choices);
  const place = placeOf(row, choices, provider, now);
  const contacts = contactsOf(row);
  const [url] = row.webs;
  const day = row.lastDay === '' ? null : dayOfText(row.lastDay);
  const fromCells = new Set(reading.hints.map(({ code }) => code));
  const derived = fromCells.has('SUMMARY_FROM_NAME') || fromCells.has('SUMMARY_FROM_DESCRIPTION');
  const description = row.description || row.summary;
  const said: Partial<ServiceDraft> = {
    name: row.name,
    ...(derived ? {} : { summary: row.summary }),
    ...(row.description === '' ? {} : { description: row.description }),
    ...(topics.said ? { categories: topics.codes } : {}),
    ...(row.languages ? { languages: [...row.languages] } : {}),
    ...(row.deliveryModes ? { deliveryModes: [...row.deliveryModes] } : {}),
    ...(row.municipalities ? { municipalities: [...row.municipalities] } : {}),
    ...(row.audiences ? { audiences: [...row.audiences] } : {}),
    ...(row.requirements ? { requirements: [...row.requirements] } : {}),
    ...(row.documents ? { documents: [...row.documents] } : {}),
    ...(row.minimumAge === null ? {} : { minimumAge: row.minimumAge }),
    ...(row.maximumAge === null ? {} : { maximumAge: row.maximumAge }),
    ...(row.cost
      ? {
          cost: {
            free: row.cost.free,
            amount: row.cost.amount,
            currency: row.cost.currency,
            note: row.cost.note || null,
          },
        }
      : {}),
    ...(contacts.length > 0 ? { contacts } : {}),
    ...(place ? { locations: [place] } : {}),
    ...(row.howToApply === '' ? {} : { howToApply: row.howToApply }),
    ...(url === undefined ? {} : { url }),
    ...(row.bookingUrl === '' ? {} : { bookingUrl: row.bookingUrl }),
    ...(day === null ? {} : { expiresAt: instantText(day + 1, 0) }),
  };
  const home = choices.municipality || provider?.municipality?.code;
  return {
    said,
    whole: {
      ...{ locale: choices.locale, name: row.name, summary: row.summary, description, categories: topics.codes, languages: [] },
      ...{ deliveryModes: [choices.deliveryMode], municipalities: home ? [home] : [] },
      ...said,
      ...(provider ? { provider: provider.id } : {}),
    },
  };
};
