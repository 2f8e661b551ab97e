import { z } from 'zod';
import { scheduleProblems } from '../opening-hours/schedule-problem.ts';
import { audienceCode, categoryCode, municipalityCode } from './codes.ts';
import { locale, localizedString } from './localized.ts';
import { postingTexts } from './posting-record.ts';
import { url } from './url.ts';

const moment = z.iso.datetime({ offset: true });
const line = (longest: number) => z.string().min(1).max(longest);
const distinct = <T extends z.ZodType>(item: T, max: number) =>
  z
    .array(item)
    .max(max)
    .refine((items) => new Set(items).size === items.length, { message: 'Name each value once.' });

/** Where people meet. A hidden one shows its name and nothing that leads there. */
export const eventPlace = z
  .strictObject({
    name: line(300),
    street: line(300).optional(),
    postalCode: line(20).optional(),
    city: line(200).optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    hidden: z.boolean().default(false),
    wheelchairAccessible: z.boolean().optional(),
  })
  .refine((place) => (place.latitude === undefined) === (place.longitude === undefined), {
    message: 'Give latitude and longitude together, or neither.',
    path: ['latitude'],
  });
export type EventPlace = z.infer<typeof eventPlace>;

const dateRange = z.strictObject({ start: moment, end: moment.optional() });

/** An event: once, or a series by a rule of RFC 5545, with the dates that fall out and those that come in besides. */
export const eventRecord = z
  .strictObject({
    texts: postingTexts,
    /** Of the first date. */
    start: moment,
    end: moment.optional(),
    timezone: z.string().min(1).max(60).default('Europe/Warsaw'),
    rrule: z.string().min(1).max(500).optional(),
    /** Whether a series pauses on public holidays; without a word it does, in Poland. */
    pausesOnHolidays: z.boolean().optional(),
    /** Days of the series, on its own clock, on which it does not take place: shown as cancelled. */
    cancelledDates: z
      .array(z.strictObject({ date: z.iso.date(), note: localizedString.default([]) }))
      .max(200)
      .refine((dates) => new Set(dates.map(({ date }) => date)).size === dates.length, { message: 'Name each date once.' })
      .default([]),
    /** Dates beside the rule: for what meets irregularly, and for what was moved. */
    extraDates: z.array(dateRange).max(200).default([]),
    /** All of it is called off; it stays in sight, so that nobody goes there. */
    cancelled: z.boolean().default(false),
    municipality: municipalityCode.optional(),
    place: eventPlace.optional(),
    /** Where one takes part over the internet. */
    onlineUrl: url.optional(),
    /** Where one puts one's name down. */
    registrationUrl: url.optional(),
    /** Its own page. */
    url: url.optional(),
    categories: distinct(categoryCode, 3).default([]),
    audiences: distinct(audienceCode, 30).default([]),
    languages: distinct(locale, 30).default([]),
    free: z.boolean().optional(),
    price: z.number().min(0).max(100_000).optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, { message: 'Write a currency as ISO 4217 has it: "PLN".' })
      .optional(),
    priceNote: localizedString.default([]),
    /** The service that it belongs to. */
    service: z.uuid().optional(),
    demonstration: z.boolean().default(false),
  })
  .superRefine((event, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', message, path });
    const { start, end, timezone, rrule } = event;
    for (const { field, message } of scheduleProblems({ start, end, timezone, rrule })) say([field], message);
    event.extraDates.forEach((range, position) => {
      for (const { field, message } of scheduleProblems({ ...range, timezone })) say(['extraDates', position, field], message);
    });
    if (rrule === undefined && event.cancelledDates.length > 0 && event.extraDates.length === 0)
      say(['cancelledDates'], 'A single date falls out by cancelling the whole event.');
    if (event.municipality === undefined && event.onlineUrl === undefined)
      say(['municipality'], 'Say in which municipality it is, or give the address at which one takes part over the internet.');
    if (event.free === true && (event.price ?? 0) > 0) say(['free'], 'What is free has no price; leave one of the two out.');
  });
export type EventRecord = z.infer<typeof eventRecord>;
export type EventRecordInput = z.input<typeof eventRecord>;
