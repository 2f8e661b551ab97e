import { eventJsonLd, type JsonLd } from '@drogowskaz/client/json-ld';
import { markdownInShort } from '@drogowskaz/page-kit';
import type { EventSeries } from '../postings/answers.ts';

/** schema.org takes text: the marks of Markdown go. */
export const eventAsJsonLd = (event: EventSeries, canonical: string): JsonLd =>
  eventJsonLd({ ...event, description: event.description && { value: markdownInShort(event.description.value) } }, canonical);
