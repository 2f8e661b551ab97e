import type { ServiceRecord } from '@drogowskaz/directory';
import { fold } from '@drogowskaz/text';
import type { Values } from './values.ts';

export type Status = ServiceRecord['status'];

/** What programs and people write for it, in English and Polish; as the standard's readers do, one that is not said is active. */
const WORDS: Readonly<Record<Status, string>> = {
  active: `active, open, opened, live, current, ongoing, running, available, published, approved, enabled, operational, aktywny, aktywna,
    aktywne, czynny, czynna, czynne, otwarty, otwarta, otwarte, dostępny, dostępna, dostępne, opublikowany, opublikowana, opublikowane,
    zatwierdzony, zatwierdzona, zatwierdzone, visible, public, publish, show, shown, display, displayed, listed, publikować, pokazywać,
    widoczny, widoczna, widoczne, działa, trwa, w toku`,
  inactive: `inactive, draft, hide, pending, planned, upcoming, hidden, disabled, unpublished, unavailable, rejected, in review, under
    review, not active, unlisted, unapproved, invisible, pending approval, pending review, niezatwierdzony, niezatwierdzona,
    niezatwierdzone, niewidoczny, niewidoczna, niewidoczne, nieaktywny, nieaktywna, nieaktywne, nieczynny, nieczynna, nieczynne,
    niedostępny, niedostępna, niedostępne, nieopublikowany, nieopublikowana, nieopublikowane, oczekujący, oczekująca, oczekujące, planowany,
    planowana, planowane, w przygotowaniu, ukryty, ukryta, ukryte, wyłączony, wyłączona, wyłączone, szkic, roboczy, robocza, robocze`,
  defunct: `defunct, closed, closed permanently, permanently closed, archived, archive, deleted, removed, trashed, trash, ended, finished,
    completed, ceased, discontinued, terminated, cancelled, canceled, withdrawn, expired, retired, obsolete, inoperative, zamknięty,
    zamknięta, zamknięte, zlikwidowany, zlikwidowana, zlikwidowane, usunięty, usunięta, usunięte, usunięto, usunięcia, skasowany, skasowana,
    skasowane, zakończony, zakończona, zakończone, wygasły, wygasła, wygasłe, wycofany, wycofana, wycofane, odwołany, odwołana, odwołane,
    archiwalny, archiwalna, archiwalne, zarchiwizowany, zarchiwizowana, zarchiwizowane, archiwum`,
  'temporarily closed': `temporarily closed, suspended, paused, on hold, on break, interrupted, closed temporarily, temporary closed,
    temporarily unavailable, zawieszony, zawieszona, zawieszone, wstrzymany, wstrzymana, wstrzymane, przerwany, przerwana, przerwane,
    przerwa, tymczasowo zamknięty, tymczasowo zamknięta, tymczasowo zamknięte, czasowo zamknięty, czasowo zamknięta, czasowo zamknięte,
    tymczasowo nieczynny, tymczasowo nieczynna, tymczasowo nieczynne, czasowo nieczynny, czasowo nieczynna, czasowo nieczynne, chwilowo
    nieczynny, chwilowo nieczynna, chwilowo nieczynne`,
};

/** What answers the question that a field asks by its name. */
const ANSWERS: Readonly<Partial<Record<Status, string>>> = {
  active: 'yes, true, 1, null, none, nil, nan, undefined, n/a, brak, tak, t, y, all, everyone, everybody',
  inactive: 'no, false, 0, nie, f, n',
};

const meanings = (words: Readonly<Partial<Record<Status, string>>>): Record<string, Status> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([status, said]) =>
      said.split(',').map((word) => [fold(word).trim().replace(/\s+/g, ' '), status as Status]),
    ),
  );

/** What each word means, also where it is the name of a field: "deleted". */
export const statusWords = meanings(WORDS);
export const statusMeant = { ...statusWords, ...meanings(ANSWERS) };

/** The less a status promises, the more careful it is. */
const PROMISES: readonly Status[] = ['active', 'temporarily closed', 'inactive', 'defunct'];
export const moreCareful = (one: Status, other: Status | null): Status =>
  other !== null && PROMISES.indexOf(other) > PROMISES.indexOf(one) ? other : one;

/** A word that nobody here knows never lets a service look open: whoever went there would find the door closed. */
export const statusOf = (values: Values): Status => values.word('status', 'active', statusMeant, 'inactive') as Status;
