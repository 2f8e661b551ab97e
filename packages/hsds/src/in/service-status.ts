import type { ServiceRecord } from '@drogowskaz/directory';
import { fold } from '@drogowskaz/text';
import type { Values } from './values.ts';

type Status = ServiceRecord['status'];

/** What programs and people write for it, in English and Polish; as the standard's readers do, one that is not said is active. */
const WORDS: Readonly<Record<Status, string>> = {
  active: `open, opened, live, current, ongoing, running, available, published, approved, enabled, operational, yes, true, 1, null, none, nil, nan,
    undefined, n/a, brak, aktywny, aktywna, aktywne, czynny, czynna, czynne, otwarty, otwarta, otwarte, dostępny, dostępna, dostępne,
    opublikowany, opublikowana, opublikowane, działa, trwa, w toku, tak`,
  inactive: `draft, pending, planned, upcoming, hidden, disabled, unpublished, unavailable, rejected, in review, under review, not active, no, false,
    0, nieaktywny, nieaktywna, nieaktywne, nieczynny, nieczynna, nieczynne, niedostępny, niedostępna, niedostępne, nieopublikowany,
    nieopublikowana, nieopublikowane, oczekujący, oczekująca, oczekujące, planowany, planowana, planowane, w przygotowaniu, ukryty, ukryta, ukryte,
    wyłączony, wyłączona, wyłączone, szkic, roboczy, nie`,
  defunct: `closed, closed permanently, permanently closed, archived, archive, deleted, removed, ended, finished, completed, ceased, discontinued,
    terminated, cancelled, canceled, withdrawn, expired, retired, obsolete, inoperative, zamknięty, zamknięta, zamknięte, zlikwidowany,
    zlikwidowana, zlikwidowane, usunięty, usunięta, usunięte, zakończony, zakończona, zakończone, wygasły, wygasła, wygasłe, wycofany, wycofana,
    wycofane, odwołany, odwołana, odwołane, archiwalny, archiwalna, archiwalne, zarchiwizowany, zarchiwizowana, zarchiwizowane, archiwum`,
  'temporarily closed': `suspended, paused, on hold, on break, interrupted, closed temporarily, temporary closed, temporarily unavailable,
    zawieszony, zawieszona, zawieszone, wstrzymany, wstrzymana, wstrzymane, przerwany, przerwana, przerwane, przerwa, tymczasowo zamknięty,
    tymczasowo zamknięta, tymczasowo zamknięte, czasowo zamknięty, czasowo zamknięta, czasowo zamknięte, tymczasowo nieczynny,
    tymczasowo nieczynna, tymczasowo nieczynne, czasowo nieczynny, czasowo nieczynna, czasowo nieczynne, chwilowo nieczynny, chwilowo nieczynna,
    chwilowo nieczynne`,
};

const MEANT = Object.fromEntries(
  Object.entries(WORDS).flatMap(([status, words]) => words.split(/,\s+/).map((word) => [fold(word), status])),
);

/** A word that nobody here knows never lets a service look open: whoever went there would find the door closed. */
export const statusOf = (values: Values): Status => values.word('status', 'active', MEANT, 'inactive') as Status;
