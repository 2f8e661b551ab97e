import type { InterfaceLocale } from '@drogowskaz/vocabulary';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { Texts } from './texts.ts';

const texts: Partial<Record<InterfaceLocale, Texts>> = { pl, en };

export const textsOf = (locale: InterfaceLocale): Texts => texts[locale] ?? en;
