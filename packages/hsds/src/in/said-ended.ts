/** Sentences that say that a service is no more, in the languages that files come in: "CLOSED permanently", "Usługa nie jest już świadczona". */
import { startOfDay } from '@drogowskaz/directory';
import { fold, phrases, whole } from '@drogowskaz/text';
import { lookedUp } from '../repairs/looked-up.ts';
import { readDate } from '../repairs/read-date.ts';
import { weekdays } from './hours-words.ts';
import { plainKey } from './plain-key.ts';
import { type Status, statusWords } from './service-status.ts';
import { isLooseWord } from './withdrawn.ts';

interface Words {
  /** Wherever they stand. */
  forGood: string;
  /** Where the sentence is of the service itself: "paper forms are no longer available". */
  noMore: string;
  /** What stands between the beginning of a sentence and these: "this service has been". */
  before: string;
  will: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  pl: {
    forGood:
      'zamknięt* na stałe, na stałe zamknięt*, nieczynn* na stałe, trwale zamknięt*, zamknięt* definitywnie, zakończył* działalność, zaprzestał* działalności, uległ* likwidacji',
    noMore:
      'nie działa już, już nie działa, nie istnieje, już nie istnieje, nie jest już *, nie jest dłużej *, zakończon*, zlikwidowan*, wycofan*, zakończył* się, zakończył się, niedostępn* na stałe',
    before: 'ta, ten, to, usługa, projekt, program, organizacja, placówka, punkt, fundacja, poradnia, został*, jest',
    will: 'zostanie, będzie, zostaną, będą',
  },
  en: {
    forGood:
      'closed permanently, permanently closed, closed for good, ceased operations, ceased operating, ceased to exist, out of business',
    noMore:
      'no longer offered, no longer available, no longer provided, no longer operating, no longer operates, no longer running, no longer runs, no longer exists, closed down, shut down, ended, ceased, discontinued, terminated, dissolved, withdrawn, cancelled, canceled',
    before:
      'this, the, our, service, services, program, programme, project, organization, organisation, agency, office, charity, has, have, is, was, been, now',
    will: 'will, to be',
  },
  de: {
    forGood: 'dauerhaft geschlossen, endgültig geschlossen, für immer geschlossen, betrieb eingestellt',
    noMore: 'eingestellt, aufgelöst, beendet, nicht mehr angeboten, nicht mehr verfügbar, gibt es nicht mehr, existiert nicht mehr',
    before:
      'dieser, diese, dieses, der, die, das, unser, unsere, dienst, angebot, projekt, einrichtung, verein, organisation, ist, wurde, wird',
    will: 'wird ab, wird zum, wird am',
  },
  uk: {
    forGood: 'закрит* назавжди, назавжди закрит*, остаточно закрит*, закрит* остаточно, припинил* діяльність, припинив діяльність',
    noMore: 'більше не діє, більше не працює, більше не надається, більше не існує, не існує, припинен*, завершен*, ліквідован*',
    before: 'ця, цей, послуга, проєкт, проект, програма, організація, заклад, центр, було, була, був',
    will: 'буде, будуть',
  },
  ru: {
    forGood: 'закрыт* навсегда, навсегда закрыт*, окончательно закрыт*, закрыт* окончательно, прекратил* деятельность',
    noMore:
      'больше не действует, больше не работает, больше не предоставляется, больше не существует, не существует, прекращен*, завершен*, ликвидирован*',
    before: 'эта, этот, услуга, проект, программа, организация, учреждение, центр, было, была, был',
    will: 'будет, будут',
  },
  fr: {
    forGood: 'définitivement fermé*, fermé* définitivement, fermeture définitive, cessé ses activités, cessé son activité',
    noMore: "n'existe plus, n'est plus proposé*, n'est plus disponible, n'est plus assuré*, supprimé*, dissout*",
    before: 'ce, cette, le, la, notre, service, programme, projet, organisation, association, est, a, été',
    will: 'sera, va',
  },
  es: {
    forGood: 'cerrad* permanentemente, cerrad* definitivamente, permanentemente cerrad*, definitivamente cerrad*, cierre definitivo',
    noMore: 'ya no existe, ya no se ofrece, ya no está disponible, ya no funciona, eliminad*, suprimid*, disuelt*, finalizad*',
    before: 'este, esta, el, la, nuestro, servicio, programa, proyecto, organización, asociación, está, ha, sido, fue',
    will: 'será, va a',
  },
  ro: {
    forGood: 'închis* definitiv, închis* permanent, definitiv închis*, permanent închis*, și a încetat activitatea, a încetat activitatea',
    noMore: 'nu mai există, nu mai este disponibil*, nu mai este oferit*, nu mai funcționează, desființat*, încetat*',
    before: 'acest, această, serviciul, programul, proiectul, organizația, asociația, este, a, fost',
    will: 'va fi, vor fi',
  },
  cs: {
    forGood: 'trvale uzavřen*, trvale zavřen*, natrvalo uzavřen*, natrvalo zavřen*, definitivně uzavřen*, ukončil* činnost',
    noMore: 'již neexistuje, už neexistuje, již není *, už není *, již nefunguje, už nefunguje, zrušen*, ukončen*',
    before: 'tato, tento, toto, služba, projekt, program, organizace, středisko, centrum, je, byla, byl, bylo',
    will: 'bude, budou',
  },
  sk: {
    forGood: 'trvalo zatvoren*, trvale zatvoren*, natrvalo zatvoren*, definitívne zatvoren*, trvalo uzavret*, ukončil* činnosť',
    noMore: 'už neexistuje, už nie je *, už nefunguje, zrušen*, ukončen*',
    before: 'táto, tento, toto, služba, projekt, program, organizácia, stredisko, centrum, je, bola, bol, bolo',
    will: 'bude, budú',
  },
};

const inAll = (meaning: keyof Words): string =>
  phrases(
    Object.values(WORDS)
      .map((words) => words[meaning])
      .join(','),
  );
const NOT = whole(phrases('not, nie, nicht, не, pas, no, nu, ne'));
const FOR_GOOD = new RegExp(`(?<!${NOT}\\s+)${whole(inAll('forGood'))}`, 'u');
/** With an end behind it, or since when: "zakończone projekty" are other ones. */
const SINCE = phrases('od, z dniem, since, from, as of, effective, seit, ab, від, з, с, depuis, desde, din, de la');
const ENDS = `(?=\\s*(?:$|[,:()–-]|(?:${SINCE})\\s|(?:\\p{L}+\\s){0,2}\\d))`;
const NO_MORE = new RegExp(`^(?:(?:${inAll('before')})\\s+)*(?:${inAll('forGood')}|${inAll('noMore')})(?!\\p{L})${ENDS}`, 'u');
const WILL = new RegExp(whole(inAll('will')), 'u');
/** On some days, or until some time of a day. "Dienst" begins like a day of the week. */
const HOURS = 'godz\\p{L}*|hod\\p{L}*|год\\p{L}*|час\\p{L}*|uhr|am|pm|noon|h|oclock';
const OF_TIMES = new RegExp(
  `(?!dienst(?!ag))${whole(`${weekdays()}|weekend\\p{L}*`)}|\\d[:.]\\d\\d(?!\\d|\\.)|${whole(HOURS)}|\\s\\p{L}+ \\d{1,2}$`,
  'u',
);
const DATE = /\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{4}|\p{L}+ \d{1,2},? \d{4}/u;
/** "Closed until further notice", "zawieszone do odwołania". */
const UNTIL = / (?:until|till|do|bis|до|jusqu a|jusqua|jusquau|hasta|pana|az) .*$/;

/** A status, or the moment when a service ends. */
export type Ended = { status: Status } | { expiresAt: string } | null;

const LONGEST = 4_000;
const LONGEST_SENTENCE = 300;
/** A full stop of a date or a number ends no sentence. */
const sentencesOf = (text: string): string[] => text.slice(0, LONGEST).split(/[!;\n]+|\.(?=\s+\D|\s*$)/);

const endedBy = (sentence: string, now: Date, isEnded: (plain: string) => boolean): Ended => {
  const plain = fold(sentence).replace(/\s+/g, ' ').trim();
  if (!isEnded(plain) || OF_TIMES.test(plain)) return null;
  const date = readDate(DATE.exec(plain)?.[0] ?? '');
  const expiresAt = date === null ? null : startOfDay(date).toISOString();
  if (expiresAt !== null && expiresAt > now.toISOString()) return { expiresAt };
  return WILL.test(plain) && date === null ? null : { status: 'defunct' };
};

/** What an alert says: that it is over for good, or, in a sentence of its own, that it is closed now. */
export const endedByAlert = (text: string, now: Date): Ended =>
  firstOf(sentencesOf(text), (sentence) => {
    const ended = endedBy(sentence, now, (plain) => FOR_GOOD.test(plain) || NO_MORE.test(plain));
    return ended ?? closedNow(sentence, now);
  });

/** What the first sentence of a description says. */
export const endedByDescription = (text: string, now: Date): Ended =>
  firstOf(sentencesOf(text.slice(0, LONGEST_SENTENCE)).slice(0, 1), (sentence) => endedBy(sentence, now, (plain) => NO_MORE.test(plain)));

const closedNow = (sentence: string, now: Date): Ended => {
  const plain = plainKey(sentence.replace(/[()[\]*#]/g, ' '));
  const until = UNTIL.exec(plain)?.[0] ?? '';
  const date = readDate(DATE.exec(until)?.[0] ?? '');
  const word = plain.slice(0, plain.length - until.length);
  const status = lookedUp(statusWords, word);
  if (status === undefined || status === 'active' || OF_TIMES.test(plain) || (date !== null && date < now.toISOString().slice(0, 10)))
    return null;
  // An alert is of what is so for a while.
  return { status: isLooseWord(word) || until !== '' ? 'temporarily closed' : status };
};

const firstOf = (sentences: readonly string[], read: (sentence: string) => Ended): Ended =>
  sentences.map(read).find((ended) => ended !== null) ?? null;
