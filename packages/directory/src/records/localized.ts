import { remembered } from '@drogowskaz/platform/core';
import { z } from 'zod';

/** Every text has one, and they are few; names come from outside and may be many. */
const MOST_KEPT = 1_000;

const canonicalOf = remembered(MOST_KEPT, (text) => {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
});

/** BCP 47, canonical: "pl", "uk", "fil", "pt-BR". */
export const locale = z.string().transform((text, context) => {
  const canonical = canonicalOf(text);
  if (canonical !== null) return canonical;
  context.addIssue({ code: 'custom', message: `"${text.slice(0, 40)}" is no language tag; write for example "pl", "uk" or "pt-BR".` });
  return z.NEVER;
});

/** MISSING is never stored: it is what a reader gets who asks for a language that is not here. */
export const storedTranslationState = z.enum(['ORIGINAL', 'UP_TO_DATE', 'OUTDATED', 'MACHINE']);
export type StoredTranslationState = z.infer<typeof storedTranslationState>;

/** One short text in the languages that it exists in. The first is the original. */
export const localizedString = z.array(z.strictObject({ locale, state: storedTranslationState, value: z.string().min(1).max(4_000) }));
export type LocalizedString = z.infer<typeof localizedString>;
