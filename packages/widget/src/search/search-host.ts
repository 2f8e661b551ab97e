import type { Hub } from '../hub/ask-hub.ts';
import type { InterfaceLocale } from '../languages.ts';

/** Who shows it: what to ask with, and whom to tell that something has changed. */
export interface SearchHost {
  readonly hub: Hub | undefined;
  readonly locale: InterfaceLocale | undefined;
  /** How many results a page has. */
  readonly pageSize: number;
  /** Resolves when the language is there. */
  readonly ready: Promise<unknown>;
  requestUpdate(): void;
}
