import { z } from 'zod';
import { postingTexts } from './posting-record.ts';
import { url } from './url.ts';

export const noticeAudiences = ['WORKERS', 'EMPLOYERS', 'EVERYONE'] as const;
export type NoticeAudience = (typeof noticeAudiences)[number];

/** News of the law: what changes, for whom, from when, and where it stands. */
export const noticeRecord = z
  .strictObject({
    texts: postingTexts.refine((texts) => texts.every(({ text }) => text.length > 0), { message: 'Write what changes.' }),
    audience: z.enum(noticeAudiences),
    /** The day from which it holds. */
    effectiveFrom: z.iso.date().optional(),
    /** The last day on which it is shown. */
    expiresOn: z.iso.date().optional(),
    /** Where the law itself, or who applies it, says so. */
    sourceUrl: url.optional(),
    /** Services that help with it: it is shown on their pages, too. */
    services: z
      .array(z.uuid())
      .max(20)
      .refine((services) => new Set(services).size === services.length, { message: 'Name each service once.' })
      .default([]),
    demonstration: z.boolean().default(false),
  })
  .refine(({ effectiveFrom, expiresOn }) => effectiveFrom === undefined || expiresOn === undefined || effectiveFrom <= expiresOn, {
    message: 'It would be gone before it takes effect.',
    path: ['expiresOn'],
  });
export type NoticeRecord = z.infer<typeof noticeRecord>;
export type NoticeRecordInput = z.input<typeof noticeRecord>;
