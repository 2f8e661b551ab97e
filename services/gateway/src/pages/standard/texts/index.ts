import type { InterfaceLocale } from '@drogowskaz/vocabulary';
import { usePage } from '../../page-view.ts';
import { ar } from './ar.ts';
import { be } from './be.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fil } from './fil.ts';
import { hi } from './hi.ts';
import { ka } from './ka.ts';
import { ne } from './ne.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import type { StandardTexts } from './standard-texts.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { uz } from './uz.ts';
import { vi } from './vi.ts';

const texts: Readonly<Record<InterfaceLocale, StandardTexts>> = { pl, uk, en, ru, be, ka, es, tr, hi, ne, bn, vi, uz, fil, ar, ro };

export const standardTextsOf = (locale: InterfaceLocale): StandardTexts => texts[locale];

export const useStandardTexts = (): StandardTexts => standardTextsOf(usePage().locale);
