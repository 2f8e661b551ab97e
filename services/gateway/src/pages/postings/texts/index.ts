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
import type { PostingTexts } from './posting-texts.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { uz } from './uz.ts';
import { vi } from './vi.ts';

const texts: Readonly<Record<InterfaceLocale, PostingTexts>> = { pl, uk, en, ru, be, ka, es, tr, hi, ne, bn, vi, uz, fil, ar, ro };

export const postingTextsOf = (locale: InterfaceLocale): PostingTexts => texts[locale];

export const usePostingTexts = (): PostingTexts => postingTextsOf(usePage().locale);
