/**
 * Questions whose answers are for everybody, whoever asks: only these are kept, and only these may be asked by GET with a hash. A field that
 * is not named here is never kept. Never add one that is about a person's situation (`matchServices`, `matchVolunteers`), or one by which
 * somebody is recognised (`viewer`, `registration`).
 */
export const publicFields: ReadonlySet<string> = new Set([
  'categories',
  'collection',
  'collections',
  'coverage',
  'coverageChanges',
  'coverageDays',
  'eventCalendar',
  'eventSeries',
  'events',
  'municipalities',
  'notice',
  'notices',
  'provider',
  'providers',
  'searchServices',
  'service',
  'serviceStandard',
  'situation',
  'situations',
  'standardVersion',
  'standardVersions',
  'suggest',
  'terms',
]);
