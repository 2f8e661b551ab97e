import { eventJsonLd, type JsonLd } from '@drogowskaz/client/json-ld';
import { plainText } from '../discovery/plain-text.ts';
import type { EventSeries } from '../postings/answers.ts';

export const eventAsJsonLd = (event: EventSeries, canonical: string): JsonLd =>
  eventJsonLd({ ...event, description: event.description && plainText(event.description) }, canonical);
