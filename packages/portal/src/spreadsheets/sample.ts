import type { PersonLocale } from '@drogowskaz/platform';
import type { ColumnField } from '@drogowskaz/spreadsheets';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';

const columns: readonly ColumnField[] = [
  ...(['name', 'summary', 'description', 'categories', 'audiences', 'cost', 'languages', 'phone', 'email', 'web'] as const),
  ...(['street', 'postalCode', 'city', 'hours', 'appointment', 'expiresAt'] as const),
];

/** Made up: no such services, numbers and addresses. */
const rows: readonly (readonly string[])[] = [
  [
    ...[
      'PRZYKŁAD: Kurs polskiego dla początkujących',
      'Nauka od podstaw w małej grupie.',
      'Dwa razy w tygodniu. Podręcznik dostaje się na miejscu.',
    ],
    ...['Kurs polskiego', 'wszyscy', 'bezpłatnie', 'polski, ukraiński', '24 000 00 00', 'kurs@example.org', 'https://example.org/kurs'],
    ...['ul. Przykładowa 1', '09-400', 'Płock', 'wt i czw 17-19', 'tak', '31.12.2027'],
  ],
  [
    ...['PRZYKŁAD: Porady prawne', 'Prawnik wyjaśni umowę o pracę i pismo z urzędu.', ''],
    ...[
      'Porady prawne',
      'pracownicy z zagranicy; rodziny z dziećmi',
      '25 zł',
      'polski',
      '24 000 00 00; 24 000 00 01',
      'porady@example.org',
      '',
    ],
    ...['ul. Przykładowa 1', '09-400', 'Płock', 'pn-pt 8:00-16:00, sob 9-13', 'nie', ''],
  ],
];

/** The sample of the page: how cells may be written, below the names of the fields. */
export const sampleRows = (locale: PersonLocale): string[][] => [
  columns.map((field) => spreadsheetTexts(locale).fields[field]),
  ...rows.map((row) => [...row]),
];
