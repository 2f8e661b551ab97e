import type { InterfaceLocale } from '../../types.ts';
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
import type { Sayings } from './sayings.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { uz } from './uz.ts';
import { vi } from './vi.ts';

/** What people say, in every language of the interface: a missing one is a type error. */
export const sayings: Readonly<Record<InterfaceLocale, Sayings>> = { ar, be, bn, en, es, fil, hi, ka, ne, pl, ro, ru, tr, uk, uz, vi };
