import { type LocalizedString, type PostingText, postingTexts } from '@drogowskaz/directory';
import { z } from 'zod';
import type { WrittenTexts } from '../postings/index.ts';

/** A collection as its author writes it. What is left out stays. */
export interface WrittenCollection extends WrittenTexts {
  services?: string[] | null;
  published?: boolean | null;
  municipality?: string | null;
}

const MOST_SERVICES = 200;

/** What is checked of a collection before it is kept. */
export const collectionRecord = z.strictObject({
  texts: postingTexts.refine((texts) => texts.every(({ text }) => text.length <= 4_000), {
    message: 'Write at most 4,000 characters of what it is for.',
  }),
  services: z
    .array(z.uuid({ message: 'This is no id of a service.' }))
    .max(MOST_SERVICES)
    .refine((services) => new Set(services).size === services.length, { message: 'Name each service once.' }),
  demonstration: z.boolean().default(false),
});

/** Title and description are kept apart, as the card of a collection needs the title alone; they are written together. */
export const textsOf = ({ title, description }: { title: LocalizedString; description: LocalizedString }): PostingText[] =>
  title.map(({ locale, state, value }) => ({
    locale,
    state,
    title: value,
    text: description.find((text) => text.locale === locale)?.value ?? '',
  }));

export const titlesOf = (texts: readonly PostingText[]): LocalizedString =>
  texts.map(({ locale, state, title: value }) => ({ locale, state, value }));

export const descriptionsOf = (texts: readonly PostingText[]): LocalizedString =>
  texts.filter(({ text }) => text !== '').map(({ locale, state, text: value }) => ({ locale, state, value }));
