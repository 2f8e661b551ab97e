import { z } from 'zod';
import { categoryCode } from './codes.ts';
import { postingTexts } from './posting-record.ts';
import { url } from './url.ts';

/** How many; `about` where whoever counted says "about". */
export const outcomeCount = z.strictObject({ value: z.int().min(0).max(10_000_000), about: z.boolean().default(false) });
export type OutcomeCount = z.infer<typeof outcomeCount>;

export const outcomeMeasures = ['trainings', 'participants', 'certificates', 'inWork', 'wanted'] as const;
export type OutcomeMeasure = (typeof outcomeMeasures)[number];

/** What came of learning in a period, as counts: for all of it together, or for one skill, which the title names. Never people. */
export const learningOutcomeRecord = z
  .strictObject({
    texts: postingTexts,
    scope: z.enum(['ALL', 'SKILL']),
    /** The period; left out where it is not known. */
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    category: categoryCode.optional(),
    service: z.uuid().optional(),
    trainings: outcomeCount.optional(),
    participants: outcomeCount.optional(),
    certificates: outcomeCount.optional(),
    /** Those who worked afterwards. */
    inWork: outcomeCount.optional(),
    /** People with this skill whom employers look for. */
    wanted: outcomeCount.optional(),
    /** Where the numbers are published. */
    sourceUrl: url.optional(),
    demonstration: z.boolean().default(false),
  })
  .superRefine((outcome, context) => {
    const { from, to, scope } = outcome;
    if (from !== undefined && to !== undefined && to < from)
      context.addIssue({ code: 'custom', message: 'The period ends before it begins.', path: ['to'] });
    if (scope === 'ALL' && outcomeMeasures.every((measure) => outcome[measure] === undefined))
      context.addIssue({ code: 'custom', message: 'Give at least one count.', path: ['trainings'] });
  });
export type LearningOutcomeRecord = z.infer<typeof learningOutcomeRecord>;
export type LearningOutcomeRecordInput = z.input<typeof learningOutcomeRecord>;
