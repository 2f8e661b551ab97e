import { z } from 'zod';
import { audienceCode, categoryCode, formalityCode, municipalityCode, requirementCode } from './codes.ts';
import * as part from './hsds-parts.ts';
import { locale, storedTranslationState } from './localized.ts';
import { locationRecord } from './location-record.ts';
import { url } from './url.ts';

const distinct = <T extends z.ZodType>(item: T, max: number) =>
  z
    .array(item)
    .max(max)
    .refine((items) => new Set(items).size === items.length, { message: 'Name each value once.' });

/** The texts of a service in one language. The one with state ORIGINAL is what the others translate. */
export const serviceText = z.strictObject({
  locale,
  state: storedTranslationState,
  name: z.string().min(1).max(200),
  alternateName: z.string().max(200).optional(),
  summary: z.string().min(1).max(500),
  /** Beyond HSDS: what it is in short sentences and easy words, for people who read with effort. */
  plainSummary: z.string().max(1_000).optional(),
  /** Markdown, a safe subset. */
  description: z.string().min(1).max(20_000),
  howToApply: z.string().max(4_000).optional(),
  eligibilityDescription: z.string().max(4_000).optional(),
  alert: z.string().max(1_000).optional(),
});
export type ServiceText = z.infer<typeof serviceText>;

/** HSDS `service_at_location`: the service at one place, with the hours it has there. */
export const serviceAtLocation = z.strictObject({
  id: z.uuid(),
  location: locationRecord,
  description: z.string().max(2_000).optional(),
  byAppointment: z.boolean().optional(),
  schedules: z.array(part.schedule).max(100).default([]),
  phones: z.array(part.phone).max(20).default([]),
  contacts: z.array(part.contact).max(20).default([]),
  serviceAreas: z.array(part.serviceArea).max(20).default([]),
  attributes: z.array(part.attribute).max(50).default([]),
});
export type ServiceAtLocation = z.infer<typeof serviceAtLocation>;

/**
 * All that is known of one service: HSDS 3.1's `service` with everything nested in it, and what a newcomer needs beyond it.
 * One revision holds one such record, whole: it is exactly what a moderator approves. Absent means "not known".
 */
export const serviceRecord = z
  .strictObject({
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']).default('active'),
    texts: z
      .array(serviceText)
      .min(1)
      .max(60)
      .refine((texts) => texts.filter((text) => text.state === 'ORIGINAL').length === 1, { message: 'Exactly one text is the original.' })
      .refine((texts) => new Set(texts.map((text) => text.locale)).size === texts.length, { message: 'One text per language.' }),
    categories: distinct(categoryCode, 3).min(1, 'Name at least one category.'),
    audiences: distinct(audienceCode, 30).default([]),
    excludedAudiences: distinct(audienceCode, 30).default([]),
    languages: distinct(locale, 60),
    interpretationServices: z.string().max(1_000).optional(),
    deliveryModes: distinct(z.enum(['IN_PERSON', 'ONLINE', 'PHONE', 'OUTREACH']), 4).min(1, 'Say how the service is given.'),
    formality: distinct(formalityCode, 10).default([]),
    reach: z.enum(['LOCAL', 'REGIONAL', 'NATIONAL', 'ONLINE', 'FOREIGN_EXAMPLE']).default('LOCAL'),
    /** Served there, not only located there. The first is the home municipality, whose moderators answer for the record. */
    municipalities: distinct(municipalityCode, 100),
    requiresStatutoryEntitlement: z.boolean().optional(),
    requirements: distinct(requirementCode, 30).default([]),
    requiredDocuments: z.array(part.requiredDocument).max(50).default([]),
    minimumAge: z.int().min(0).max(130).optional(),
    maximumAge: z.int().min(0).max(130).optional(),
    free: z.boolean().optional(),
    costOptions: z.array(part.costOption).max(20).default([]),
    contactPoints: z.array(part.contactPoint).max(20).default([]),
    contacts: z.array(part.contact).max(20).default([]),
    phones: z.array(part.phone).max(20).default([]),
    locations: z.array(serviceAtLocation).max(50).default([]),
    schedules: z.array(part.schedule).max(100).default([]),
    serviceAreas: z.array(part.serviceArea).max(20).default([]),
    bookingUrl: url.optional(),
    url: url.optional(),
    additionalUrls: z.array(part.webAddress).max(20).default([]),
    email: z.email().optional(),
    accreditations: z.string().max(1_000).optional(),
    assurerEmail: z.email().optional(),
    funding: z.array(part.funding).max(20).default([]),
    capacities: z.array(part.capacity).max(20).default([]),
    program: part.program.optional(),
    attributes: z.array(part.attribute).max(100).default([]),
    /** Beyond HSDS: until then the public does not see it, as a course that has not begun. */
    publicFrom: z.iso.datetime({ offset: true }).optional(),
    /** Beyond HSDS: from then on the public does not see it any more, as a course that has ended. */
    expiresAt: z.iso.datetime({ offset: true }).optional(),
    /** Demonstration data: shown as such on every page until its owner confirms it. */
    demonstration: z.boolean().default(false),
  })
  .refine((record) => record.minimumAge === undefined || record.maximumAge === undefined || record.minimumAge <= record.maximumAge, {
    message: 'The minimum age is above the maximum age.',
    path: ['minimumAge'],
  })
  .refine((record) => !record.audiences.some((audience) => record.excludedAudiences.includes(audience)), {
    message: 'An audience cannot be excluded from what is for it.',
    path: ['excludedAudiences'],
  })
  .refine((record) => record.reach !== 'LOCAL' || record.municipalities.length > 0, {
    message: 'A local service names the municipalities that it serves.',
    path: ['municipalities'],
  })
  .refine((record) => !(record.free === true && record.costOptions.some((option) => (option.amount ?? 0) > 0)), {
    message: 'A free service has no price; leave one of the two out.',
    path: ['free'],
  });
export type ServiceRecord = z.infer<typeof serviceRecord>;
/** What one writes: everything that has a default may be left out. */
export type ServiceRecordInput = z.input<typeof serviceRecord>;
