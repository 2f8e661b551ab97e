import { sayings } from './data/sayings/index.ts';
import type { InterfaceLocale } from './types.ts';

/** Something that people say who need a service of a category. */
export interface SayingEntry {
  readonly code: string;
  readonly text: string;
}

/** What speakers of a language say, category by category. */
export function* sayingsIn(locale: InterfaceLocale): Generator<SayingEntry> {
  for (const [code, lines] of Object.entries(sayings[locale])) {
    for (const text of lines.split('\n')) yield { code, text: text.trim() };
  }
}
