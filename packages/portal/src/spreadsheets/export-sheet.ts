import type { PersonLocale } from '@drogowskaz/platform';
import type { ColumnField } from '@drogowskaz/spreadsheets';
import { readCost, readRows } from '@drogowskaz/spreadsheets';
import { findMunicipality, label } from '@drogowskaz/vocabulary';
import { dateText, wallTime } from '../services/hours/clock-time.ts';
import { readSchedules } from '../services/hours/read-schedules.ts';
import type { DraftPlace, ServiceDraft } from '../services/service-draft.ts';
import { changesOfService, sameCost } from './changes-of-service.ts';
import { noChoices } from './choices.ts';
import type { PresentService } from './find-service.ts';
import { draftOfRow } from './row-to-draft.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';

/** In the order of the file. What a sheet cannot say exactly stays in the directory, and no cell speaks of it. */
export const exportedFields: readonly ColumnField[] = [
  ...([
    'key',
    'provider',
    'name',
    'summary',
    'description',
    'howToApply',
    'categories',
    'audiences',
    'documents',
    'cost',
    'languages',
  ] as const),
  ...([
    'phone',
    'email',
    'web',
    'placeName',
    'street',
    'postalCode',
    'city',
    'municipalities',
    'wheelchair',
    'hours',
    'appointment',
    'expiresAt',
  ] as const),
];

const days = { MO: 'pn', TU: 'wt', WE: 'śr', TH: 'czw', FR: 'pt', SA: 'sob', SU: 'nd' } as const;
const repeats = {
  WEEKLY: '',
  SECOND_WEEK: '',
  FIRST: 'pierwszy ',
  SECOND: 'drugi ',
  THIRD: 'trzeci ',
  FOURTH: 'czwarty ',
  LAST: 'ostatni ',
} as const;

/** As the wizard reads them again; empty when they cannot be said that way. */
const hoursText = (place: DraftPlace | undefined): string => {
  const { rows, exceptions, kept, holidays } = readSchedules(place?.schedules ?? []);
  const simple = rows.every(
    ({ note, validFrom, validTo, repeat }) => note === '' && validFrom === '' && validTo === '' && repeat !== 'SECOND_WEEK',
  );
  if (!simple || kept.length > 0 || exceptions.length > 0 || holidays === 'OPEN' || rows.length === 0) return '';
  const said = rows.map(
    ({ repeat, days: on, from, to }) =>
      `${on.map((day) => `${repeats[repeat]}${days[day]}`).join(', ')} ${from}${to === '' ? '' : `-${to}`}`,
  );
  return [...said, ...(holidays === 'CLOSED' ? ['w święta nieczynne'] : [])].join('; ');
};

const yesNo = (value: boolean | null | undefined): string => (value == null ? '' : value ? 'tak' : 'nie');

/** A hidden place leaves in no file: whoever gets it by mail would know where it is. */
const shown = (places: readonly DraftPlace[] | null | undefined): DraftPlace | undefined => {
  const [first, ...more] = places ?? [];
  return more.length > 0 || first?.hidden ? undefined : first;
};

const cellOf = (field: ColumnField, { id, provider, record }: PresentService): string => {
  const place = shown(record.locations);
  const contacts = (kind: string) =>
    (record.contacts ?? [])
      .filter((contact) => contact.kind === kind)
      .map(({ value }) => value)
      .join('; ');
  switch (field) {
    case 'key':
      return id;
    case 'provider':
      return provider?.name ?? '';
    case 'name':
      return record.name;
    case 'summary':
      return record.summary;
    case 'description':
      return record.description;
    case 'howToApply':
      return record.howToApply ?? '';
    case 'categories':
      return record.categories.map((code) => label('CATEGORY', code, 'pl')).join('; ');
    case 'audiences':
      return (record.audiences ?? []).map((code) => label('AUDIENCE', code, 'pl')).join('; ');
    case 'documents':
      return (record.documents ?? []).join('; ');
    case 'languages':
      return record.languages.join('; ');
    case 'cost':
      return costText(record.cost);
    case 'phone':
      return contacts('PHONE');
    case 'email':
      return contacts('EMAIL');
    case 'web':
      return record.url ?? '';
    case 'placeName':
      return place?.name ?? '';
    case 'street':
      return place?.street ?? '';
    case 'postalCode':
      return place?.postalCode ?? '';
    case 'city':
      return place?.city ?? '';
    case 'municipalities':
      return record.municipalities.map((code) => findMunicipality(code)?.name ?? code).join('; ');
    case 'wheelchair':
      return yesNo(place?.wheelchairAccessible);
    case 'hours':
      return hoursText(place);
    case 'appointment':
      return yesNo(place?.byAppointment);
    case 'expiresAt':
      return record.expiresAt ? dateText(wallTime(record.expiresAt).day - 1) : '';
    default:
      return '';
  }
};

/** The words that are read as the same cost again; empty when there are none. */
const costText = (cost: PresentService['record']['cost']): string => {
  if (!cost) return '';
  const unit = (cost.currency ?? 'PLN') === 'PLN' ? 'zł' : cost.currency;
  const price = cost.amount == null ? '' : `${String(cost.amount).replace('.', ',')} ${unit}`;
  const words = [cost.note ?? '', price, 'bezpłatnie', 'odpłatnie'];
  return words.find((text) => text !== '' && sameCost(readCost(text), cost)) ?? '';
};

/** Cells that say parts of one thing: when it would be read as another, those go that are hardest to say. */
const cellsOf: Readonly<Partial<Record<keyof ServiceDraft, readonly (readonly ColumnField[])[]>>> = {
  locations: [['hours'], ['hours', 'placeName', 'street', 'postalCode', 'city', 'wheelchair', 'appointment']],
  contacts: [['phone', 'email']],
  url: [['web']],
};

/** What the wizard would change of the service by this row: nothing, when the row says what there is. */
const misread = (service: PresentService, row: readonly string[], now: Date): (keyof ServiceDraft)[] => {
  const headings = exportedFields.map(String);
  const rows = [
    { number: 1, cells: headings },
    { number: 2, cells: row },
  ];
  const [reading] = readRows({ rows, header: 0, headings, mapping: exportedFields, lenient: true });
  if (!reading?.service) return [];
  const [home = ''] = service.record.municipalities;
  const choices = {
    ...noChoices,
    mapping: exportedFields,
    locale: service.record.locale,
    municipality: home,
    city: findMunicipality(home)?.name ?? '',
  };
  return Object.keys(
    changesOfService(service.record, draftOfRow(reading, reading.service, choices, null, now).said),
  ) as (keyof ServiceDraft)[];
};

/** A cell that would be read as something else than what there is stays empty: an empty cell takes nothing away. */
const exactRow = (service: PresentService, now: Date): string[] => {
  let row = exportedFields.map((field) => cellOf(field, service));
  for (const attempt of [0, 1]) {
    // Without its name it would be no row.
    const wrong = misread(service, row, now)
      .filter((field) => field !== 'name')
      .flatMap((field) => cellsOf[field]?.[attempt] ?? cellsOf[field]?.at(-1) ?? [field as ColumnField]);
    if (wrong.length === 0) break;
    row = row.map((cell, column) => (wrong.includes(exportedFields[column] as ColumnField) ? '' : cell));
  }
  return row;
};

/** Services as rows, below the names of the wizard's fields in a language. Words of vocabularies are Polish: so they are known again. */
export const exportRows = (services: readonly PresentService[], locale: PersonLocale, now: Date): string[][] => [
  exportedFields.map((field) => spreadsheetTexts(locale).fields[field]),
  ...services.map((service) => exactRow(service, now)),
];
