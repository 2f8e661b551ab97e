/** What may be asked of `/hsds/`: one table of parameters, from which requests are read and the description of the API is made. */
import { isUuid, present } from '@drogowskaz/platform';
import { HsdsFault } from './hsds-fault.ts';

interface Parameter {
  type: 'text' | 'flag' | 'number' | 'id' | 'moment' | 'format' | 'profile';
  description: string;
}

export const MOST_PER_PAGE = 200;
const PER_PAGE = 50;
const LONGEST_TEXT = 500;

export const hsdsParameters = {
  search: {
    type: 'text',
    description: 'Words, all of which must be there, in any form. Send them by POST: addresses are kept in many places.',
  },
  page: { type: 'number', description: 'Which page, from 1.' },
  per_page: { type: 'number', description: `How many on a page: ${PER_PAGE}, or up to ${MOST_PER_PAGE}.` },
  format: { type: 'format', description: '"json", or "ndjson": everything at once, one object on a line, without pages.' },
  taxonomy_term_id: { type: 'id', description: 'Only what this term, or one below it, hangs on.' },
  taxonomy_id: { type: 'id', description: 'Only what any term of this taxonomy hangs on; of terms, those of this taxonomy.' },
  organization_id: { type: 'id', description: 'Only what belongs to this organization.' },
  modified_after: {
    type: 'moment',
    description:
      'Only what was published or taken away here since, this moment included: "2026-11-26T09:30:00Z" or "2026-11-26". It may have changed earlier where it came from.',
  },
  minimal: { type: 'flag', description: 'Only id and last_modified.' },
  full: { type: 'flag', description: 'Everything nested, as for one object by its id.' },
  full_service: { type: 'flag', description: 'The services of an organization whole; else their id, name and status.' },
  top_only: { type: 'flag', description: 'Only terms with nothing above them.' },
  parent_id: { type: 'id', description: 'Only terms right below this one.' },
  postcode: { type: 'text', description: 'Only places in this postcode, or around it.' },
  proximity: { type: 'number', description: 'How many metres around the postcode.' },
  profile: { type: 'profile', description: '"drogowskaz" adds what HSDS cannot say, as one property; see /hsds/profile/.' },
} as const satisfies Record<string, Parameter>;
export type ParameterName = keyof typeof hsdsParameters;

export interface Asked {
  search?: string;
  page: number;
  perPage: number;
  format: 'json' | 'ndjson';
  taxonomyTermId?: string;
  taxonomyId?: string;
  organizationId?: string;
  modifiedAfter?: string;
  minimal: boolean;
  full: boolean;
  fullService: boolean;
  topOnly: boolean;
  parentId?: string;
  postcode?: string;
  proximity?: number;
  profiled: boolean;
}

type Given = Readonly<Record<string, unknown>>;

/** Reads what was asked in the address and, by POST, in the body. Throws `HsdsFault` with what to do. */
export const readParameters = (allowed: readonly ParameterName[], ...sources: readonly Given[]): Asked => {
  const given: Record<string, unknown> = {};
  for (const source of sources) {
    for (const [name, value] of Object.entries(source)) {
      if (!(allowed as readonly string[]).includes(name)) {
        throw new HsdsFault(`There is no parameter "${name.slice(0, 40)}" here. Those that there are: ${allowed.join(', ') || 'none'}.`);
      }
      if (Array.isArray(value) || Object.hasOwn(given, name)) throw new HsdsFault(`"${name}" stands there more than once. Write it once.`);
      given[name] = value;
    }
  }
  const texts = readers(given);
  const format = texts.one('format', ['json', 'ndjson']) ?? 'json';
  if (format === 'ndjson' && (given.page !== undefined || given.per_page !== undefined)) {
    throw new HsdsFault('"ndjson" has no pages: everything comes at once. Leave "page" and "per_page" out.');
  }
  if (given.proximity !== undefined && given.postcode === undefined) {
    throw new HsdsFault('"proximity" is counted from a postcode. Write "postcode" beside it.');
  }
  return {
    ...present({
      search: texts.text('search'),
      taxonomyTermId: texts.id('taxonomy_term_id'),
      taxonomyId: texts.id('taxonomy_id'),
      organizationId: texts.id('organization_id'),
      modifiedAfter: texts.moment('modified_after'),
      parentId: texts.id('parent_id'),
      postcode: texts.text('postcode', 20),
      proximity: texts.number('proximity', 0, 1_000_000, false),
    }),
    page: texts.number('page', 1, 1_000_000) ?? 1,
    perPage: texts.number('per_page', 1, MOST_PER_PAGE) ?? PER_PAGE,
    format: format as 'json' | 'ndjson',
    minimal: texts.flag('minimal'),
    full: texts.flag('full'),
    fullService: texts.flag('full_service'),
    topOnly: texts.flag('top_only'),
    profiled: texts.one('profile', ['drogowskaz']) !== undefined,
  };
};

/** Empty means left out, as forms send it. In a body numbers and flags may be what they are. */
const readers = (given: Given) => {
  const text = (name: ParameterName, longest = LONGEST_TEXT): string | undefined => {
    const value = given[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw new HsdsFault(`"${name}" must be a text.`);
    const written = String(value);
    if (written.length > longest || written.includes('\0') || !written.isWellFormed()) {
      throw new HsdsFault(`"${name}" must be a text of at most ${longest} characters.`);
    }
    return written;
  };
  return {
    text,
    id: (name: ParameterName): string | undefined => {
      const written = text(name)?.trim();
      if (written !== undefined && !isUuid(written))
        throw new HsdsFault(`"${name}" must be an id, such as "7f0c8f4e-6d4e-4a8b-9d3c-2f6f3a1c5b10".`);
      return written?.toLowerCase();
    },
    number: (name: ParameterName, least: number, most: number, whole = true): number | undefined => {
      const written = text(name)?.trim();
      if (written === undefined) return undefined;
      const number = /^\d{1,12}(\.\d{1,6})?$/.test(written) ? Number(written) : Number.NaN;
      if (!(number >= least && number <= most) || (whole && !Number.isInteger(number))) {
        throw new HsdsFault(`"${name}" must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`);
      }
      return number;
    },
    flag: (name: ParameterName): boolean => {
      const written = text(name);
      if (written !== undefined && !/^(true|false)$/i.test(written)) throw new HsdsFault(`"${name}" must be true or false.`);
      return written?.toLowerCase() === 'true';
    },
    one: (name: ParameterName, values: readonly string[]): string | undefined => {
      const written = text(name);
      if (written !== undefined && !values.includes(written)) {
        throw new HsdsFault(`"${name}" must be ${values.map((value) => `"${value}"`).join(' or ')}, or left out.`);
      }
      return written;
    },
    moment: (name: ParameterName): string | undefined => {
      // A "+" of an offset that was not encoded arrives as a blank.
      const written = text(name)
        ?.trim()
        .replace(/ (?=\d{2}:\d{2}$)/, '+')
        .replace(' ', 'T');
      if (written === undefined) return undefined;
      const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(written);
      const day = new Date(`${parts?.[1]}T00:00:00Z`);
      const moment = new Date(`${parts?.[1]}T${parts?.[2] ?? '00:00'}${(parts?.[3] ?? 'Z').replace(/(\d{2})(\d{2})$/, '$1:$2')}`);
      // Years that have four digits here and in UTC; there is no year 0.
      const known = !Number.isNaN(moment.getTime()) && /^(?!0000)\d{4}-/.test(moment.toISOString());
      if (!parts || !known || !day.toISOString().startsWith(parts[1] ?? '-')) {
        throw new HsdsFault(`"${name}" must be a moment, such as "2026-11-26T09:30:00Z", or a day.`);
      }
      return moment.toISOString();
    },
  };
};
