/** What every small record with one simple life says: events, notices, and what others build on them. */
import { z } from 'zod';
import { locale, storedTranslationState } from './localized.ts';

/** The texts of a posting in one language. The one with state ORIGINAL is what the others translate. */
export const postingText = z.strictObject({
  locale,
  state: storedTranslationState,
  title: z.string().min(1).max(200),
  /** Markdown, a safe subset; empty where there is no more to say than the title. */
  text: z.string().max(20_000),
});
export type PostingText = z.infer<typeof postingText>;

export const postingTexts = z
  .array(postingText)
  .min(1)
  .max(60)
  .refine((texts) => texts.filter((text) => text.state === 'ORIGINAL').length === 1, { message: 'Exactly one text is the original.' })
  .refine((texts) => new Set(texts.map((text) => text.locale)).size === texts.length, { message: 'One text per language.' });

/** The least that a posting's record holds; each kind adds its own. */
export interface PostingRecord {
  texts: PostingText[];
  /** Made up for show: shown as such on every page. */
  demonstration: boolean;
}
