import { type LearningOutcomeRecord, type OutcomeMeasure, outcomeMeasures } from '@drogowskaz/directory';
import { writtenValue } from '../../../values/written.ts';
import { type WrittenTexts, writePostingTexts } from '../../postings/index.ts';

export interface WrittenCount {
  value: number;
  about?: boolean | null;
}

/** Outcomes as their provider writes them. In an update, what is left out stays, and null makes it unknown. */
export interface WrittenOutcome extends WrittenTexts, Partial<Record<OutcomeMeasure, WrittenCount | null>> {
  provider?: string | null;
  scope: 'ALL' | 'SKILL';
  from?: string | null;
  to?: string | null;
  category?: string | null;
  service?: string | null;
  sourceUrl?: string | null;
}

/** The record that comes out when somebody writes outcomes over what there was; not checked yet. */
export const writeOutcome = (before: LearningOutcomeRecord | null, written: WrittenOutcome): unknown => ({
  texts: writePostingTexts(before?.texts ?? [], written),
  scope: written.scope,
  from: writtenValue(written.from, before?.from),
  to: writtenValue(written.to, before?.to),
  category: writtenValue(written.category, before?.category),
  service: writtenValue(written.service, before?.service),
  sourceUrl: writtenValue(written.sourceUrl, before?.sourceUrl),
  ...Object.fromEntries(
    outcomeMeasures.map((measure) => {
      const count = writtenValue(written[measure], before?.[measure]);
      return [measure, count && { value: count.value, about: count.about ?? false }];
    }),
  ),
  // What its owner has written herself is hers.
  demonstration: false,
});
