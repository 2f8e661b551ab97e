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
import type { PeopleTexts } from './people-texts.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { uz } from './uz.ts';
import { vi } from './vi.ts';

const texts: Readonly<Record<InterfaceLocale, PeopleTexts>> = { pl, uk, en, ru, be, ka, es, tr, hi, ne, bn, vi, uz, fil, ar, ro };

export const peopleTextsOf = (locale: InterfaceLocale): PeopleTexts => texts[locale];
export const usePeopleTexts = (): PeopleTexts => peopleTextsOf(usePage().locale);
