import { z } from 'zod';
import { audienceCode, categoryCode, municipalityCode } from './codes.ts';
import { locale } from './localized.ts';
import { postingTexts } from './posting-record.ts';
import { privateContactAdvice, privateContactIn } from './without-private-contacts.ts';

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];
export const dayParts = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
export type DayPart = (typeof dayParts)[number];

const distinct = <T extends z.ZodType>(item: T, max: number) =>
  z
    .array(item)
    .max(max)
    .refine((items) => new Set(items).size === items.length, { message: 'Name each value once.' });

/**
 * What volunteers of an organisation offer. Of the volunteer there is nothing, neither name nor contact: the way to her is the
 * organisation that coordinates, which has seen her references.
 */
export const volunteerOfferRecord = z
  .strictObject({
    texts: postingTexts,
    activities: distinct(categoryCode, 8).refine((activities) => activities.length > 0, { message: 'Name at least one activity.' }),
    /** None: whichever fits both. */
    days: distinct(z.enum(weekdays), 7).default([]),
    dayParts: distinct(z.enum(dayParts), 3).default([]),
    /** Those that the volunteer speaks; none: not known. */
    languages: distinct(locale, 30).default([]),
    /** Where roughly: never nearer than this. None: by telephone or over the internet. */
    municipality: municipalityCode.optional(),
    /** None: for all. */
    audiences: distinct(audienceCode, 30).default([]),
    /** Children come along, or it is for them. */
    withChildren: z.boolean(),
    /** The service of the organisation that it belongs to: its contacts are shown. */
    service: z.uuid().optional(),
    /** On which day the organisation has seen the references. */
    referencesSeenOn: z.iso.date().optional(),
    /** On which day it has seen that nothing speaks against work with children, and until when that holds. */
    childCheckOn: z.iso.date().optional(),
    childCheckUntil: z.iso.date().optional(),
    /** The last day of the offer. */
    expiresOn: z.iso.date(),
    demonstration: z.boolean().default(false),
  })
  .superRefine((offer, context) => {
    offer.texts.forEach((text, position) => {
      for (const field of ['title', 'text'] as const) {
        const found = privateContactIn(text[field]);
        if (found) context.addIssue({ code: 'custom', message: privateContactAdvice[found], path: ['texts', position, field] });
      }
    });
    const { childCheckOn, childCheckUntil } = offer;
    if ((childCheckOn === undefined) !== (childCheckUntil === undefined))
      context.addIssue({
        code: 'custom',
        message: 'Say both on which day the check was seen and until when it holds.',
        path: ['childCheckUntil'],
      });
    if (childCheckOn !== undefined && childCheckUntil !== undefined && childCheckUntil < childCheckOn)
      context.addIssue({ code: 'custom', message: 'The check cannot end before it was seen.', path: ['childCheckUntil'] });
  });
export type VolunteerOfferRecord = z.infer<typeof volunteerOfferRecord>;
export type VolunteerOfferRecordInput = z.input<typeof volunteerOfferRecord>;
