import { isUuid } from '@drogowskaz/platform';
import { z } from 'zod';
import type { TextFormat } from '../objects/index.ts';

/** RFC 3986: what may stand in an address without being written as %XX. */
const URI_CHARACTERS = /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i;
const dateTime = /^(\d{4}-\d{2}-\d{2})[T\s]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d{2}(:?\d{2})?)$/i;

const email = z.email();

const isDay = (day: string): boolean => {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
};

const checks: Readonly<Record<TextFormat, (text: string) => boolean>> = {
  uuid: isUuid,
  uri: (text) => URI_CHARACTERS.test(text) && URL.canParse(text),
  email: (text) => email.safeParse(text).success,
  'date-time': (text) => isDay(dateTime.exec(text)?.[1] ?? ''),
};

export const hasFormat = (format: TextFormat, text: string): boolean => checks[format](text);

/** What a reader can do about a text that has not this form. */
export const formatAdvice: Readonly<Record<TextFormat, string>> = {
  uuid: 'Write a UUID, for example "7f0c8f4e-6d4e-4a8b-9d3c-2f6f3a1c5b10".',
  uri: 'Write a whole address, for example "https://example.org/help"; other letters than ASCII as %XX.',
  email: 'Write one e-mail address, for example "office@example.org".',
  'date-time': 'Write day, time and offset, for example "2026-11-26T09:30:00.000Z".',
};
