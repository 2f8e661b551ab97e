import { type WeekdayCode, weekdayCodes } from '@drogowskaz/directory';

/** What a column can hold of a service. */
export const columnFields = [
  'key',
  'provider',
  'name',
  'summary',
  'description',
  'howToApply',
  'categories',
  'audiences',
  'requirements',
  'documents',
  'age',
  'cost',
  'languages',
  'deliveryModes',
  'phone',
  'email',
  'web',
  'bookingUrl',
  'placeName',
  'address',
  'street',
  'postalCode',
  'city',
  'municipalities',
  'latitude',
  'longitude',
  'confidential',
  'wheelchair',
  'hours',
  'hoursMO',
  'hoursTU',
  'hoursWE',
  'hoursTH',
  'hoursFR',
  'hoursSA',
  'hoursSU',
  'appointment',
  'expiresAt',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** Two columns may hold the same of these: their values are put together. */
export const severalColumns: ReadonlySet<ColumnField> = new Set([
  'description',
  'howToApply',
  'categories',
  'audiences',
  'requirements',
  'documents',
  'languages',
  'phone',
  'email',
  'web',
  'hours',
]);

/** The day of a column that holds the hours of one day; null for every other. */
export const weekdayOfField = (field: ColumnField): WeekdayCode | null => weekdayCodes.find((day) => field === `hours${day}`) ?? null;

/** What each column of a sheet holds, by its place; null: nothing that is taken. */
export type ColumnMapping = readonly (ColumnField | null)[];
