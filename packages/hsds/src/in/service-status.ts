import type { ServiceRecord } from '@drogowskaz/directory';
import { fold } from '@drogowskaz/text';
import { noWords, yesWords } from '../repairs/yes-no.ts';
import type { Values } from './values.ts';

export type Status = ServiceRecord['status'];

/**
 * What programs and people write for it, in English and Polish, the commonest in Ukrainian, Russian, German, Spanish, French, Romanian, Czech and Slovak; as the standard's
 * readers do, one that is not said is active. "~": the endings of Polish (-y, -a, -e, -o).
 */
const WORDS: Readonly<Record<Status, string>> = {
  active: `active, open, opened, live, current, ongoing, running, operating, available, published, approved, enabled, operational, valid,
    visible, public, publish, show, shown, display, displayed, listed,
    aktywn~, aktualn~, czynn~, otwart~, dostępn~, opublikowan~, publiczn~, zatwierdzon~, widoczn~, publikować, pokazywać, działa, trwa,
    obowiązuje, w toku, активний, активна, активне, активный, активная, активное, aktiv, activo, activa, actif`,
  inactive: `inactive, draft, hide, pending, planned, upcoming, hidden, disabled, unpublished, unavailable, rejected, in review, under
    review, not active, unlisted, unapproved, invisible, pending approval, pending review, invalid, deactivated, inactivated, stopped, not
    offered, internal, internal only, internal use, internal use only, for internal use, staff only, for staff only, employees only, do użytku
    wewnętrznego, tylko dla pracowników, tylko dla personelu, nieaktywn~, nieczynn~, niedostępn~, nieopublikowan~, niepubliczn~, niezatwierdzon~, niewidoczn~, dezaktywowan~, oczekujący,
    oczekująca, oczekujące, planowan~, w przygotowaniu, ukryt~, wyłączon~, szkic, robocz~, неактивний, неактивна, неактивне, неактивно, чернетка,
    неактивный, неактивная, неактивное, черновик, inaktiv, entwurf, inactivo, inactiva, borrador, inactif, brouillon`,
  defunct: `defunct, closed, closure, closed permanently, permanently closed, archived, archive, deleted, removed, trashed, trash, ended,
    finished, completed, ceased, discontinued, terminated, cancelled, canceled, withdrawn, expired, retired, obsolete, outdated,
    deprecated, inoperative, no longer offered, no longer available, delete, deletion, to delete, to be deleted, to be
    removed, to be archived, for deletion, for removal, marked for deletion, marked for removal, flagged for deletion, flagged for removal,
    scheduled for deletion, scheduled for removal, pending deletion, pending removal, do usunięcia, do skasowania, nieaktualn~, zamknięt~, zlikwidowan~, usunięt~, usunięcia, skasowan~,
    zakończon~, wygasł~, wycofan~, odwołan~, unieważnion~, archiwaln~, zarchiwizowan~, archiwum, закрито, закритий, закрита, закрите,
    архів, архівний, архівна, архівне, архівовано, видалено, видалений, видалена, скасовано, неактуально, закрыто, закрыт, закрыта,
    архив, архивный, архивная, архивное, удалено, удален, удалена, отменено, geschlossen, archiviert, gelöscht, beendet, veraltet,
    cerrado, cerrada, archivado, archivada, eliminado, eliminada, fermé, fermée, archivé, archivée, supprimé, supprimée, închis, închisă,
    arhivat, arhivată, șters, ștearsă, desființat, zavřeno, uzavřeno, archivováno, smazáno, zrušeno, zatvorené, archivované, vymazané,
    zrušené, zu löschen, для видалення, до видалення, на видалення, к удалению, на удаление, à supprimer, a eliminar, de șters,
    ke smazání, na vymazanie`,
  'temporarily closed': `temporarily closed, temporary closure, suspended, paused, on hold, on break, interrupted, closed temporarily,
    temporary closed, temporarily unavailable, zawieszon~, wstrzyman~, przerwan~, przerwa, tymczasowo zamknięt~, czasowo zamknięt~,
    tymczasowo nieczynn~, czasowo nieczynn~, chwilowo nieczynn~, призупинено, тимчасово закрито, тимчасово зачинено, приостановлено,
    тимчасово не працює, временно закрыто, временно не работает, vorübergehend geschlossen, suspendido, suspendida, suspendu, suspendue,
    temporairement fermé, fermé temporairement, cerrado temporalmente, temporalmente cerrado, închis temporar, temporar închis,
    dočasně zavřeno, dočasně uzavřeno, dočasne zatvorené`,
};

/** What answers the question that a field asks by its name. */
const ANSWERS: Readonly<Partial<Record<Status, string>>> = {
  active: `${yesWords}, null, none, nil, nan, undefined, n/a, brak, all, everyone, everybody`,
  inactive: noWords,
};
const POLISH = ['y', 'a', 'e', 'o'];

const meanings = (words: Readonly<Partial<Record<Status, string>>>): Record<string, Status> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([status, said]) =>
      said
        .split(',')
        .map((word) => fold(word).trim().replace(/\s+/g, ' '))
        .flatMap((word) => (word.endsWith('~') ? POLISH.map((ending) => word.replace('~', ending)) : [word]))
        .map((word) => [word, status as Status]),
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
