/** The scalars of the contract. What they refuse is BAD_USER_INPUT and says how to write it. */
import { badUserInput } from '@drogowskaz/platform';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isUrl } from '../records/url.ts';

interface TextScalar<Internal> {
  name: string;
  description: string;
  specifiedByURL?: string;
  /** From the text of a client to the value that resolvers see; throws `badUserInput`. */
  parse(text: string): Internal;
  /** From what resolvers return to the text of the answer; throws when a resolver returned nonsense. */
  serialize(value: unknown): string;
}

/** What a client sent, short enough to be quoted in an error. */
const quoted = (value: unknown): string => JSON.stringify(typeof value === 'string' ? value.slice(0, 60) : value) ?? 'nothing';

const textScalar = <Internal>({ name, description, specifiedByURL, parse, serialize }: TextScalar<Internal>) => {
  const parseText = (value: unknown): Internal => {
    if (typeof value !== 'string') throw badUserInput(`${name} is written as a text.`);
    return parse(value);
  };
  return new GraphQLScalarType<Internal, string>({
    name,
    description,
    specifiedByURL: specifiedByURL ?? null,
    serialize,
    parseValue: parseText,
    parseLiteral: (node: ValueNode) => parseText(node.kind === Kind.STRING ? node.value : undefined),
  });
};

const asText = (value: unknown): string => {
  if (typeof value !== 'string') throw new TypeError(`expected a text, got ${typeof value}`);
  return value;
};

/** Whether "YYYY-MM-DD" is a day of the calendar: `Date` would move 30 February into March. */
const isCalendarDay = (text: string): boolean => {
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
};

const DATE_TIME = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i;

const dateTime = (text: string): Date => {
  const day = DATE_TIME.exec(text)?.[1];
  const moment = new Date(text);
  if (day === undefined || !isCalendarDay(day) || Number.isNaN(moment.getTime())) {
    throw badUserInput(`${quoted(text)} is no moment; write ISO 8601 with an offset, for example "2026-11-23T09:30:00+01:00".`);
  }
  return moment;
};

export const DateTimeScalar = textScalar<Date>({
  name: 'DateTime',
  description: 'A moment: ISO 8601 with an offset or Z, for example "2026-11-23T09:30:00+01:00".',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  parse: dateTime,
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    dateTime(asText(value));
    return asText(value);
  },
});

const date = (text: string): string => {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && isCalendarDay(text)) return text;
  throw badUserInput(`${quoted(text)} is no day; write ISO 8601, for example "2026-11-23".`);
};

export const DateScalar = textScalar<string>({
  name: 'Date',
  description: 'A day of the calendar: ISO 8601, for example "2026-11-23".',
  parse: date,
  serialize: (value) => date(asText(value)),
});

const LONGEST_LOCALE = 100;

const locale = (text: string): string => {
  try {
    const [canonical] = text.length <= LONGEST_LOCALE ? Intl.getCanonicalLocales(text) : [];
    if (canonical !== undefined) return canonical;
  } catch {
    // Not well-formed: falls through to the message below.
  }
  throw badUserInput(`${quoted(text)} is no language tag; write BCP 47, for example "pl", "uk", "fil" or "pt-BR".`);
};

export const LocaleScalar = textScalar<string>({
  name: 'Locale',
  description: 'A language: BCP 47, for example "pl", "uk", "fil" or "pt-BR".',
  specifiedByURL: 'https://www.rfc-editor.org/info/bcp47',
  parse: locale,
  serialize: asText,
});

export const MunicipalityCodeScalar = textScalar<string>({
  name: 'MunicipalityCode',
  description:
    'A municipality (gmina) by its TERC code, for example "1462011" for Płock. Codes are compared by their first six digits: the seventh is the kind and changes when a village becomes a town.',
  parse: (text) => {
    if (/^\d{6,7}$/.test(text)) return text;
    throw badUserInput(
      `${quoted(text)} is no TERC code; write six or seven digits, for example "1462011". The query "municipalities" lists them.`,
    );
  },
  serialize: asText,
});

export const UrlScalar = textScalar<string>({
  name: 'URL',
  description: 'An absolute web address that begins with http:// or https://.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  parse: (text) => {
    if (isUrl(text)) return text;
    throw badUserInput(`${quoted(text)} is no web address; write it whole, for example "https://example.org/help".`);
  },
  serialize: asText,
});
