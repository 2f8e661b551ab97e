import { z } from 'zod';
import { scheduleProblems } from '../opening-hours/schedule-problem.ts';
import { audienceCode, categoryCode, municipalityCode } from './codes.ts';
import { locale, localizedString } from './localized.ts';
import { postingTexts } from './posting-record.ts';
import { url } from './url.ts';

export const courseForms = ['COURSE', 'COUNSELLING', 'MENTORING'] as const;
export type CourseForm = (typeof courseForms)[number];
/** The Common European Framework of Reference; its order is that of the levels. */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

const moment = z.iso.datetime({ offset: true });
const count = z.int().min(0).max(100_000);
const distinct = <T extends z.ZodType>(item: T, max: number) =>
  z
    .array(item)
    .max(max)
    .refine((items) => new Set(items).size === items.length, { message: 'Name each value once.' });

/** A course, counselling or mentoring with its sessions and places. Of those who learn there are counts alone. */
export const courseRecord = z
  .strictObject({
    texts: postingTexts,
    form: z.enum(courseForms),
    /** Of the first session; none: by appointment. */
    start: moment.optional(),
    end: moment.optional(),
    timezone: z.string().min(1).max(60).default('Europe/Warsaw'),
    rrule: z.string().min(1).max(500).optional(),
    pausesOnHolidays: z.boolean().optional(),
    /** Sessions that fall out. */
    cancelledDates: z
      .array(z.strictObject({ date: z.iso.date(), note: localizedString.default([]) }))
      .max(200)
      .refine((dates) => new Set(dates.map(({ date }) => date)).size === dates.length, { message: 'Name each date once.' })
      .default([]),
    /** Sessions beside the rule. */
    extraDates: z
      .array(z.strictObject({ start: moment, end: moment.optional() }))
      .max(200)
      .default([]),
    cancelled: z.boolean().default(false),
    municipality: municipalityCode.optional(),
    /** Where exactly, in one line. */
    venue: z.string().min(1).max(300).optional(),
    onlineUrl: url.optional(),
    registrationUrl: url.optional(),
    /** The last day on which one can put one's name down. */
    registrationUntil: z.iso.date().optional(),
    categories: distinct(categoryCode, 3).default([]),
    audiences: distinct(audienceCode, 30).default([]),
    /** In which it is given. */
    languages: distinct(locale, 30).default([]),
    /** The language that is learned, and the level that it leads from and to. */
    teaches: locale.optional(),
    levelFrom: z.enum(languageLevels).optional(),
    levelTo: z.enum(languageLevels).optional(),
    /** Not known is left out; so below. */
    places: count.optional(),
    placesTaken: count.optional(),
    waiting: count.optional(),
    certificate: z.boolean().optional(),
    free: z.boolean().optional(),
    price: z.number().min(0).max(100_000).optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, { message: 'Write a currency as ISO 4217 has it: "PLN".' })
      .optional(),
    priceNote: localizedString.default([]),
    service: z.uuid().optional(),
    demonstration: z.boolean().default(false),
  })
  .superRefine((course, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', message, path });
    const { start, end, timezone, rrule, levelFrom, levelTo, places, placesTaken } = course;
    if (start !== undefined) for (const { field, message } of scheduleProblems({ start, end, timezone, rrule })) say([field], message);
    else if (end !== undefined || rrule !== undefined || course.extraDates.length > 0)
      say(['start'], 'Say when the first session begins, or leave its end, rule and further sessions out.');
    course.extraDates.forEach((range, position) => {
      for (const { field, message } of scheduleProblems({ ...range, timezone })) say(['extraDates', position, field], message);
    });
    if (course.form === 'COURSE' && start === undefined) say(['start'], 'Say when the first session of the course begins.');
    if (course.municipality === undefined && course.onlineUrl === undefined && course.registrationUrl === undefined)
      say(['municipality'], 'Say in which municipality it is, or give the address at which one takes part or registers.');
    if ((levelFrom !== undefined || levelTo !== undefined) && course.teaches === undefined)
      say(['teaches'], 'Say which language is learned; the levels are those of it.');
    if (levelFrom !== undefined && levelTo !== undefined && languageLevels.indexOf(levelTo) < languageLevels.indexOf(levelFrom))
      say(['levelTo'], 'It leads to a level that is not below the one that it begins at.');
    if (places !== undefined && placesTaken !== undefined && placesTaken > places)
      say(['placesTaken'], 'There are not as many places; those who wait belong into the waiting list.');
    if (course.free === true && (course.price ?? 0) > 0) say(['free'], 'What is free has no price; leave one of the two out.');
  });
export type CourseRecord = z.infer<typeof courseRecord>;
export type CourseRecordInput = z.input<typeof courseRecord>;
