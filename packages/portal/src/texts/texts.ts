import type { PersonLocale } from '@drogowskaz/platform';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

/** Polish is the original: what it has, the others have. */
export type PortalTexts = typeof pl;

const texts: Readonly<Record<PersonLocale, PortalTexts>> = { pl, en, uk };

export const textsOf = (locale: PersonLocale): PortalTexts => texts[locale];
