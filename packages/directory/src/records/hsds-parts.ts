/**
 * The parts of HSDS 3.1 that live and die with the record they stand in (a phone, a schedule, a cost option …).
 * Names are HSDS's, in camelCase; what we add beyond HSDS says so. Each part keeps its UUID, so that feeds stay stable.
 */
import { z } from 'zod';
import { scheduleProblems } from '../opening-hours/schedule-problem.ts';
import { locale, localizedString } from './localized.ts';
import { url } from './url.ts';

const id = z.uuid();
const text = (max: number) => z.string().min(1).max(max);
const date = z.iso.date();
const dateTime = z.iso.datetime({ offset: true });

/** A term of an outside taxonomy hung on any object. */
export const attribute = z.strictObject({
  id,
  taxonomyTermId: id.optional(),
  linkType: text(100).optional(),
  label: text(200).optional(),
  value: text(2_000).optional(),
});

export const language = z.strictObject({
  id,
  code: locale,
  name: text(100).optional(),
  note: text(500).optional(),
  attributes: z.array(attribute).default([]),
});

/**
 * Opening hours as the contract has them (RFC 5545 rule, start and end of the first occurrence, IANA zone).
 * `closed: true` is an exception that takes time away. HSDS's numeric fields are derived on export.
 */
const scheduleShape = z.strictObject({
  id,
  rrule: text(500).optional(),
  start: dateTime,
  end: dateTime.optional(),
  timezone: text(60).default('Europe/Warsaw'),
  validFrom: date.optional(),
  validTo: date.optional(),
  closed: z.boolean().default(false),
  /** Beyond HSDS: whether a recurring time pauses on public holidays; see `pausesOnHolidays` for what is assumed without it. */
  closedOnPublicHolidays: z.boolean().optional(),
  note: localizedString.default([]),
  scheduleLink: url.optional(),
  attendingType: text(200).optional(),
  description: text(1_000).optional(),
  attributes: z.array(attribute).default([]),
});

export const schedule = scheduleShape.superRefine((written, context) => {
  for (const { field, message } of scheduleProblems(written)) context.addIssue({ code: 'custom', message, path: [field] });
});

export const phone = z.strictObject({
  id,
  number: text(60),
  extension: z.int().nonnegative().optional(),
  type: text(30).optional(),
  description: text(500).optional(),
  languages: z.array(language).default([]),
  attributes: z.array(attribute).default([]),
});

/** As the value of a `contactPoint`. */
export const numberToDial = ({ number, extension }: { number: string; extension?: number | undefined }): string =>
  extension === undefined ? number : `${number} ext ${extension}`;

/** HSDS's contact person or desk. The ways to reach a service that the public API shows are `contactPoint`. */
export const contact = z.strictObject({
  id,
  name: text(200).optional(),
  title: text(200).optional(),
  department: text(200).optional(),
  email: z.email().optional(),
  phones: z.array(phone).default([]),
  attributes: z.array(attribute).default([]),
});

/** Beyond HSDS: one way to reach the service, with the languages spoken there. */
export const contactPoint = z
  .strictObject({
    id,
    kind: z.enum(['PHONE', 'EMAIL', 'FORM', 'CHAT']),
    value: text(500),
    languages: z.array(locale).default([]),
    note: localizedString.default([]),
  })
  .superRefine(({ kind, value }, context) => {
    const message = contactProblem(kind, value);
    if (message !== null) context.addIssue({ code: 'custom', message, path: ['value'] });
  });

const email = z.email();

/** Pages make links of these: whatever is no number, address or web address must not become one. */
const contactProblem = (kind: 'PHONE' | 'EMAIL' | 'FORM' | 'CHAT', value: string): string | null => {
  if (kind === 'PHONE') {
    return /^\+?[\d\s()./-]{3,}((w|wew|ext)\.?\s?\d{1,6})?$/i.test(value)
      ? null
      : 'Write one telephone number, for example "+48 24 367 17 00".';
  }
  if (kind === 'EMAIL') return email.safeParse(value).success ? null : 'This is no e-mail address.';
  if (url.safeParse(value).success || (kind === 'CHAT' && !value.includes(':'))) return null;
  return 'Write the whole address of the page, for example "https://example.org/contact".';
};

export const address = z.strictObject({
  id,
  attention: text(200).optional(),
  address1: text(300).optional(),
  address2: text(300).optional(),
  city: text(120),
  region: text(120).optional(),
  stateProvince: text(120).default('mazowieckie'),
  postalCode: text(20).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Write the country as two letters, for example "PL".')
    .default('PL'),
  addressType: z.enum(['physical', 'postal', 'virtual']).default('physical'),
  attributes: z.array(attribute).default([]),
});

export const accessibility = z.strictObject({
  id,
  description: text(500).optional(),
  details: text(2_000).optional(),
  url: url.optional(),
  attributes: z.array(attribute).default([]),
});

export const serviceArea = z.strictObject({
  id,
  name: text(200).optional(),
  description: text(1_000).optional(),
  extent: text(100_000).optional(),
  extentType: text(20).optional(),
  uri: text(500).optional(),
  attributes: z.array(attribute).default([]),
});

export const requiredDocument = z.strictObject({
  id,
  document: localizedString,
  uri: url.optional(),
  attributes: z.array(attribute).default([]),
});

export const costOption = z.strictObject({
  id,
  validFrom: date.optional(),
  validTo: date.optional(),
  option: text(200).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Write the currency as three letters, for example "PLN".')
    .optional(),
  amount: z.number().nonnegative().max(1_000_000_000).optional(),
  amountDescription: localizedString.default([]),
  attributes: z.array(attribute).default([]),
});

export const funding = z.strictObject({ id, source: text(500).optional(), attributes: z.array(attribute).default([]) });

export const webAddress = z.strictObject({ id, label: text(200).optional(), url, attributes: z.array(attribute).default([]) });

export const identifier = z.strictObject({
  id,
  identifierScheme: text(60).optional(),
  /** "NIP", "KRS", "REGON" or another register's name. */
  identifierType: text(60),
  identifier: text(100),
  attributes: z.array(attribute).default([]),
});

export const unit = z.strictObject({
  id,
  name: text(200),
  scheme: text(200).optional(),
  identifier: text(200).optional(),
  uri: text(500).optional(),
  attributes: z.array(attribute).default([]),
});

export const capacity = z.strictObject({
  id,
  unit,
  available: z.number(),
  maximum: z.number().optional(),
  description: text(500).optional(),
  updated: dateTime,
  attributes: z.array(attribute).default([]),
});

export const program = z.strictObject({
  id,
  name: text(300),
  alternateName: text(300).optional(),
  description: text(4_000),
  attributes: z.array(attribute).default([]),
});

export type Language = z.infer<typeof language>;
export type Schedule = z.infer<typeof schedule>;
export type Contact = z.infer<typeof contact>;
export type ContactPoint = z.infer<typeof contactPoint>;
export type Address = z.infer<typeof address>;
export type RequiredDocument = z.infer<typeof requiredDocument>;
export type Identifier = z.infer<typeof identifier>;
