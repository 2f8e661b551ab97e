import type { InterfaceLocale } from '../../types.ts';
import { ar } from './ar.ts';
import { be } from './be.ts';
import { bn } from './bn.ts';
import type { ConceptWords } from './concepts.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fil } from './fil.ts';
import { hi } from './hi.ts';
import { ka } from './ka.ts';
import { ne } from './ne.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { uz } from './uz.ts';
import { vi } from './vi.ts';

/** In each of the sixteen languages; one that is missing is a type error. */
export const conceptWords: Readonly<Record<InterfaceLocale, ConceptWords>> = {
  pl,
  uk,
  en,
  ru,
  be,
  ka,
  es,
  tr,
  hi,
  ne,
  bn,
  vi,
  uz,
  fil,
  ar,
  ro,
};
