import { z } from 'zod';
import { audienceCode, categoryCode, municipalityCode } from '../records/codes.ts';
import { type LocalizedString, locale, localizedString } from '../records/localized.ts';

/** Whom an item of the standard is for. Those whom no law entitles come first: nobody else has a duty towards them. */
export const standardEntitlements = ['NOT_ENTITLED', 'EVERYONE', 'ENTITLED'] as const;
export type StandardEntitlement = (typeof standardEntitlements)[number];

/** On what footing a service stands: a law obliges somebody, or the municipalities want it. */
export const standardFootings = ['STATUTORY', 'VOLUNTARY'] as const;
export type StandardFooting = (typeof standardFootings)[number];

export const standardStatuses = ['MET', 'PARTLY_MET', 'PLANNED', 'MISSING'] as const;
export type StandardStatus = (typeof standardStatuses)[number];

const noTwice = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length;
const TWICE = 'One of these is named twice.';
/** Municipalities paste these texts into a resolution: they stay short enough to be read aloud. */
const shortText = localizedString
  .refine((texts) => texts.length <= 30, 'Write it in at most 30 languages.')
  .refine((texts) => noTwice(texts.map((text) => text.locale)), 'There are two texts in one language.')
  .refine((texts) => texts.every(({ value }) => value.length <= 1_000), 'Write at most 1000 characters.');

const fields = {
  category: categoryCode,
  /** Empty: whoever the entitlement names. */
  audiences: z.array(audienceCode).max(10).refine(noTwice, TWICE),
  /** Where it should exist; empty: in every municipality that adopts it. */
  municipalities: z.array(municipalityCode).max(50).refine(noTwice, TWICE),
  entitlement: z.enum(standardEntitlements),
  /** What should exist, in words. */
  norm: shortText.refine((texts) => texts.length > 0, 'Say in words what should exist.'),
  /** The norm in numbers; null: nothing is asked of this. */
  hoursPerWeek: z
    .number()
    .min(0.5, 'Ask for at least half an hour a week, or leave it out.')
    .max(168, 'A week has 168 hours.')
    .multipleOf(0.5, 'Give hours and half hours.')
    .nullable(),
  distanceKm: z
    .number()
    .min(1, 'Distances are known to a kilometre: ask for at least 1.')
    .max(100, 'Ask for at most 100 km.')
    .multipleOf(1, 'Distances are known to a kilometre: give whole ones.')
    .nullable(),
  /** The service should be given in each of these. */
  languages: z.array(locale).max(20).refine(noTwice, TWICE),
  waitingDays: z.int('Give whole days.').min(0, 'Days of waiting are 0 or more.').max(365, 'Ask for at most 365 days.').nullable(),
  /** Who answers for it: a provider, a municipality, or (both null) each municipality for its own residents. */
  responsibleProvider: z.uuid('This is no provider of the directory.').nullable(),
  responsibleMunicipality: municipalityCode.nullable(),
  footing: z.enum(standardFootings),
  /** The law that it stands on; a voluntary task may name the one that allows it. */
  legalBasis: shortText,
  funding: shortText,
};

/** What the municipalities want to exist, of one kind, for one group. It is this that they propose and adopt. */
export const standardItemRecord = z
  .strictObject(fields)
  .refine(({ responsibleProvider, responsibleMunicipality }) => responsibleProvider === null || responsibleMunicipality === null, {
    path: ['responsibleMunicipality'],
    message: 'Name a provider or a municipality, not both.',
  })
  .refine(({ footing, legalBasis }) => footing === 'VOLUNTARY' || legalBasis.length > 0, {
    path: ['legalBasis'],
    message: 'Name the law that obliges somebody to this, or make it voluntary.',
  })
  .refine(({ footing, entitlement }) => footing === 'VOLUNTARY' || entitlement !== 'NOT_ENTITLED', {
    path: ['footing'],
    message: 'What is only for those whom no law entitles is voluntary; or make the item one for everyone.',
  });
export type StandardItemRecord = z.infer<typeof standardItemRecord>;

/** How far the item is met. A report, not a part of what is adopted: it may change without a new version. */
export const standardStatusRecord = z.strictObject({
  status: z.enum(standardStatuses),
  /** The day on which that was so. */
  on: z.iso.date(),
  note: shortText,
});
export type StandardStatusRecord = z.infer<typeof standardStatusRecord>;

/** An item as the public reads it. */
export interface PublicStandardItem extends StandardItemRecord {
  id: string;
  /** Written for the demonstration, and taken up by nobody since. */
  demonstration: boolean;
}

/** A version as it was proposed: it never changes. */
export interface PublicStandardVersion {
  id: string;
  number: number;
  proposedAt: Date;
  /** First six digits of the municipality that proposed it; null: the administrator of the hub. */
  proposedBy: string | null;
  note: LocalizedString;
  items: PublicStandardItem[];
}

export interface PublicStandardAdoption {
  version: number;
  /** First six digits. */
  municipalityKey: string;
  /** The day of the resolution. */
  adoptedOn: string;
  /** What the resolution is called, for example "XXI/345/2027". */
  resolution: string | null;
}
