import { type DateOrder, dateOrderOf, saysHidden, type WeekdayCode } from '@drogowskaz/directory';
import { fold } from '@drogowskaz/text';
import { readAddress, readPostalCode } from '../cells/read-address.ts';
import { type Found, readEmails, readPhones, readWebs } from '../cells/read-contacts.ts';
import { readCost } from '../cells/read-cost.ts';
import { readDate } from '../cells/read-date.ts';
import { type HoursSpan, type ReadHours, readHours } from '../cells/read-hours.ts';
import { readNumber } from '../cells/read-number.ts';
import {
  type ReadTerms,
  readAudiences,
  readDeliveryModes,
  readLanguages,
  readMunicipalities,
  readTerms,
  valuesOf,
} from '../cells/read-terms.ts';
import { readYesNo } from '../cells/read-yes-no.ts';
import { type ColumnField, type ColumnMapping, weekdayOfField } from '../columns/column-fields.ts';
import type { SheetRow } from '../workbook.ts';
import type { CellHint, CellProblem, CellProblemCode, RowHours, RowPlace, ServiceRow } from './service-row.ts';

const LONGEST_NAME = 200;
const LONGEST_SUMMARY = 500;

/** What a service cannot do without. */
const needed: ReadonlySet<CellProblemCode> = new Set(['NAME_MISSING', 'NAME_LONG', 'PROVIDER_MISSING']);

/** A row as a service, with what is wrong in it and what was made of it. */
export class RowReader {
  readonly problems: CellProblem[] = [];
  readonly hints: CellHint[] = [];
  readonly #cells: readonly string[];
  readonly #headings: readonly string[];
  readonly #mapping: ColumnMapping;
  readonly #lenient: boolean;
  readonly #dates: DateOrder | null;
  /** Cells that were left out, and yet tell people when somebody is there. */
  readonly #hoursInWords: string[] = [];

  /** `dates`: in which order those of the sheet are, where they show it. */
  constructor(
    { cells, broken, several }: SheetRow,
    headings: readonly string[],
    mapping: ColumnMapping,
    lenient: boolean,
    dates: DateOrder | null,
  ) {
    this.#dates = dates;
    this.#cells = cells;
    this.#headings = headings;
    this.#mapping = mapping;
    this.#lenient = lenient;
    if (broken) this.problems.push({ column: null, field: 'name', code: 'QUOTES', what: '' });
    if (several) this.hints.push({ code: 'SEVERAL_ROWS', field: 'name', what: '' });
  }

  read(providerAbove: string): ServiceRow {
    const name = this.#text('name').replace(/\s+/g, ' ');
    if (name === '') this.#wrong('name', 'NAME_MISSING', '');
    else if (name.length > LONGEST_NAME) this.#wrong('name', 'NAME_LONG', String(name.length));
    const provider = this.#provider(providerAbove);
    const audiences = this.#terms('audiences', readAudiences, null);
    const webs = this.#found('web', readWebs, 'WEB');
    const hours = this.#hours();
    const description = this.#description(audiences?.unknown ?? [], webs.slice(1));
    const { minimumAge, maximumAge } = this.#age();
    return {
      ...{ name, provider, minimumAge, maximumAge, webs },
      key: this.#text('key'),
      summary: this.#summary(name, description),
      description,
      howToApply: this.#text('howToApply'),
      categoryWords: this.#all('categories').flatMap(({ cell }) => valuesOf(cell)),
      audiences: audiences?.codes ?? null,
      requirements: this.#terms('requirements', (cell) => readTerms('REQUIREMENT', cell), 'REQUIREMENT')?.codes ?? null,
      documents: this.#documents(),
      cost: this.#cost(),
      languages: this.#terms('languages', readLanguages, 'LANGUAGE')?.codes ?? null,
      deliveryModes: this.#terms('deliveryModes', readDeliveryModes, 'MODE')?.codes ?? null,
      phones: this.#found('phone', readPhones, 'PHONE'),
      emails: this.#found('email', readEmails, 'EMAIL'),
      bookingUrl: this.#found('bookingUrl', readWebs, 'WEB')[0] ?? '',
      municipalities: this.#terms('municipalities', readMunicipalities, 'MUNICIPALITY')?.codes ?? null,
      place: this.#place(),
      hours,
      lastDay: this.#lastDay(),
    };
  }

  #all(field: ColumnField): { column: number; cell: string }[] {
    return this.#mapping.flatMap((of, column) => {
      const cell = this.#cells[column] ?? '';
      return of === field && cell !== '' ? [{ column, cell }] : [];
    });
  }

  #text(field: ColumnField): string {
    return this.#all(field)
      .map(({ cell }) => cell)
      .join('\n\n');
  }

  #has(field: ColumnField): boolean {
    return this.#mapping.includes(field);
  }

  #wrong(field: ColumnField, code: CellProblemCode, what: string, column = this.#mapping.indexOf(field)): void {
    if (this.#lenient && !needed.has(code)) this.hints.push({ code: 'LEFT_OUT', field, what });
    else this.problems.push({ field, code, what, column: column === -1 ? null : column });
  }

  #provider(above: string): string {
    if (!this.#has('provider')) return '';
    const own = this.#text('provider').replace(/\s+/g, ' ');
    if (own !== '') return own;
    if (above === '') this.#wrong('provider', 'PROVIDER_MISSING', '');
    else this.hints.push({ code: 'PROVIDER_ABOVE', field: 'provider', what: above });
    return above;
  }

  /** What no field can hold is not lost: it stands in the description. */
  #description(audienceWords: readonly string[], webs: readonly string[]): string {
    const parts = [...this.#all('description').map(({ cell }) => cell), ...this.#hoursInWords];
    if (audienceWords.length > 0) {
      parts.push(`${this.#headings[this.#mapping.indexOf('audiences')]}: ${audienceWords.join(', ')}`);
      this.hints.push({ code: 'AUDIENCE_IN_WORDS', field: 'audiences', what: audienceWords.join(', ') });
    }
    if (webs.length > 0) {
      parts.push(webs.join('\n'));
      this.hints.push({ code: 'MORE_WEBS', field: 'web', what: webs.join(', ') });
    }
    return parts.join('\n\n');
  }

  #summary(name: string, description: string): string {
    const own = this.#text('summary');
    if (own !== '') return own;
    if (this.#text('description') === '') {
      this.hints.push({ code: 'SUMMARY_FROM_NAME', field: 'summary', what: '' });
      return name;
    }
    this.hints.push({ code: 'SUMMARY_FROM_DESCRIPTION', field: 'summary', what: '' });
    return firstSentences(description);
  }

  #terms(field: ColumnField, read: (cell: string) => ReadTerms, code: CellProblemCode | null): ReadTerms | null {
    const all = this.#all(field);
    if (all.length === 0) return null;
    const codes = new Set<string>();
    const unknown: string[] = [];
    for (const { column, cell } of all) {
      const found = read(cell);
      for (const one of found.codes) codes.add(one);
      unknown.push(...found.unknown);
      if (code !== null && found.unknown.length > 0) this.#wrong(field, code, found.unknown.join(', '), column);
    }
    // Leniently, a cell of which nothing was read says nothing.
    return codes.size === 0 && unknown.length > 0 && code !== null ? null : { codes: [...codes], unknown };
  }

  #found(field: ColumnField, read: (cell: string) => Found, code: CellProblemCode): string[] {
    const values = new Set<string>();
    for (const { column, cell } of this.#all(field)) {
      if (readYesNo(cell) === false) continue;
      const found = read(cell);
      for (const value of found.values) values.add(value);
      if (found.rest !== '' || found.values.length === 0) this.#wrong(field, code, found.rest || cell, column);
    }
    return [...values];
  }

  #documents(): string[] | null {
    const all = this.#all('documents').flatMap(({ cell }) => cell.split(/[;\n•]|,(?!\d)/u));
    const documents = all
      .map((one) => one.replace(/^\s*(?:[*–-]\s+)?/u, '').trim())
      .filter((one) => one !== '' && readYesNo(one) !== false);
    return all.length === 0 ? null : [...new Set(documents)];
  }

  #cost(): ServiceRow['cost'] {
    const [first] = this.#all('cost');
    if (!first) return null;
    const { isUnclear, ...cost } = readCost(first.cell, this.#headings[first.column] ?? '');
    if (isUnclear) this.#wrong('cost', 'COST', first.cell, first.column);
    return cost;
  }

  #age(): { minimumAge: number | null; maximumAge: number | null } {
    const [first] = this.#all('age');
    if (!first) return { minimumAge: null, maximumAge: null };
    const text = fold(first.cell);
    const numbers = Array.from(text.matchAll(/\d{1,3}/g), ([number]) => Number(number)).filter((age) => age <= 130);
    const [one = null, other = null] = numbers;
    if (one !== null && other !== null && numbers.length === 2 && one <= other) return { minimumAge: one, maximumAge: other };
    if (one !== null && numbers.length === 1) {
      if (/\bdo\b|max|under|up to/.test(text)) return { minimumAge: null, maximumAge: one };
      if (/\bod\b|\+|pow|from|min|ukoncz/.test(text)) return { minimumAge: one, maximumAge: null };
    }
    if (/dorosl|pelnolet|adult/.test(text)) return { minimumAge: 18, maximumAge: null };
    if (numbers.length > 0 || !/bez|wszysc|kazd|all|dowoln/.test(text)) this.#wrong('age', 'AGE', first.cell, first.column);
    return { minimumAge: null, maximumAge: null };
  }

  #yesNo(field: ColumnField): boolean | null {
    const [first] = this.#all(field);
    if (!first) return null;
    const answer = readYesNo(first.cell.split(/[\s,;(]/)[0] ?? '');
    if (answer === null) this.#wrong(field, 'YES_NO', first.cell, first.column);
    return answer;
  }

  #place(): RowPlace | null {
    const hidden = this.#isHidden();
    const whole = this.#address('address');
    const read = whole === '' ? { street: '', postalCode: '', city: '' } : readAddress(whole);
    // An address below a column of streets, and the other way round.
    const written = this.#address('street').replace(/\s+/g, ' ');
    const inStreet = /\d{2}-\d{3}/.test(written) ? readAddress(written) : null;
    const street = inStreet?.street || written || read.street;
    const city = this.#address('city').replace(/\s+/g, ' ') || inStreet?.city || read.city;
    const name = this.#text('placeName').replace(/\s+/g, ' ');
    const wheelchairAccessible = this.#yesNo('wheelchair');
    const { latitude, longitude } = this.#coordinates();
    const postalCode = this.#postalCode() || inStreet?.postalCode || read.postalCode;
    if ([name, street, city, postalCode].every((text) => text === '') && latitude === null && !hidden) return null;
    return { name, street, postalCode, city, latitude, longitude, hidden, wheelchairAccessible };
  }

  /** What says no address, but that it is nobody's business, is none. */
  #address(field: ColumnField): string {
    const written = this.#text(field);
    return saysHidden(written) && !/\d/.test(written) ? '' : written;
  }

  /** Whatever is not clearly "no" hides: a street that was shown once is known. A text may say so, and the heading above an address. */
  #isHidden(): boolean {
    if (this.#all('confidential').some(({ cell }) => readYesNo(cell) !== false)) return true;
    const places = (['address', 'street', 'city', 'placeName'] as const).flatMap((field) => this.#all(field));
    const texts = (['name', 'summary', 'description', 'howToApply'] as const).flatMap((field) => this.#all(field));
    return (
      [...places, ...texts].some(({ cell }) => saysHidden(cell)) || places.some(({ column }) => saysHidden(this.#headings[column] ?? ''))
    );
  }

  #postalCode(): string {
    const [first] = this.#all('postalCode');
    if (!first) return '';
    const code = readPostalCode(first.cell);
    if (code === null) this.#wrong('postalCode', 'POSTCODE', first.cell, first.column);
    return code ?? '';
  }

  #coordinates(): { latitude: number | null; longitude: number | null } {
    const [north, east] = [this.#text('latitude'), this.#text('longitude')];
    if (north === '' && east === '') return { latitude: null, longitude: null };
    const [latitude, longitude] = [readNumber(north), readNumber(east)];
    const there = latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && latitude !== 0;
    if (there) return { latitude, longitude };
    this.#wrong('latitude', 'COORDINATES', [north, east].filter(Boolean).join(' / '));
    return { latitude: null, longitude: null };
  }

  #hours(): RowHours | null {
    const spans: HoursSpan[] = [];
    const spansOfDays: HoursSpan[] = [];
    /** Days with a column of their own, which alone says when they are open. */
    const told = new Set<WeekdayCode>();
    let read: ReadHours | null = null;
    let byAppointment = this.#has('appointment') ? this.#yesNo('appointment') : null;
    let closedOnHolidays: boolean | null = null;
    for (const [column, field] of this.#mapping.entries()) {
      const cell = this.#cells[column] ?? '';
      const day = field && weekdayOfField(field);
      if (cell === '' || !field || (field !== 'hours' && !day)) continue;
      if (day) told.add(day);
      if (readYesNo(cell) === false) continue;
      read = readHours(cell, day ? [day] : []);
      if (read.problem !== null) {
        this.#wrong(field, `HOURS_${read.problem}`, cell, column);
        if (this.#lenient) this.#hoursInWords.push(`${this.#headings[column]}: ${cell}`);
        continue;
      }
      (day ? spansOfDays : spans).push(...read.spans);
      if (read.byAppointment) byAppointment = true;
      closedOnHolidays ??= read.closedOnHolidays;
      if (read.spans.some(({ note }) => note !== '')) this.hints.push({ code: 'HOURS_NOTE', field, what: cell });
    }
    if (read === null && byAppointment === null) return null;
    const others = spans
      .map((span) => ({ ...span, days: span.days.filter((day) => !told.has(day)) }))
      .filter(({ days }) => days.length > 0);
    return { spans: [...others, ...spansOfDays], byAppointment, closedOnHolidays };
  }

  #lastDay(): string {
    const [first] = this.#all('expiresAt');
    if (!first || /bezterminow|odwolani|ciagl|brak|^-$/.test(fold(first.cell))) return '';
    const order = dateOrderOf(first.cell, this.#dates);
    const day = readDate(first.cell.replace(/^\s*do\s+/i, ''), order ?? 'DAY');
    if (day !== null && order !== null) return day;
    this.#wrong('expiresAt', day === null ? 'DATE' : 'DATE_ORDER', first.cell, first.column);
    return '';
  }
}

/** As many whole sentences as fit, else as many words. */
const firstSentences = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST_SUMMARY) {
    const [first = flat] = /^.*?[.!?](?=\s\p{Lu}|$)/u.exec(flat) ?? [];
    return first.length >= 30 ? first : flat;
  }
  const cut = flat.slice(0, LONGEST_SUMMARY - 1);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '));
  return end > 60 ? cut.slice(0, end + 1) : `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))}…`;
};
