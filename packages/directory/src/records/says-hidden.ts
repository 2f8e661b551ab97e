import { remembered } from '@drogowskaz/platform/core';
import { fold, phrases } from '@drogowskaz/text';

/**
 * What people write for what nobody may know, for where something is, and for what one must not do with it; folded, "*": any ending. A language a
 * line: Polish, English, Ukrainian, Russian, Belarusian, German, Spanish, French, Romanian, Turkish.
 */
const SECRET = `poufn*, ukryt*, niejawn*, tajn*, utajni*, sekretn*, niepubliczn*, nieujawni*
  confidential, undisclosed, secret, hidden, withheld, not public, non public, unlisted
  конфіденційн*, таємн*, секретн*, прихован*, засекречен*, непублічн*
  конфиденциальн*, тайн*, секретн*, скрыт*, непубличн*
  канфідэнцыйн*, таемн*, сакрэтн*, схаван*
  vertraulich*, geheim, geheime, geheimen, geheimer, geheimes, verborgen*, nicht offentlich*
  confidencial*, secreto, secreta, ocult*
  confidentiel*, secret, secrete, secrets, secretes, cachee, tenu secret, tenue secrete, non public*
  confidentia*, secreta, ascuns*
  gizli, sakli`;
/** Said of an address alone: "private places", "chronione miejsce pracy" are none that nobody may find. */
const SECRET_ADDRESS = `prywatn*, chronion*, zastrzez*
  private, protected, restricted
  захищен*, закрит*
  защищенн*, закрыт*
  privat*, geschutzt*, gesperrt*
  reservad*, protegid*, privad*
  protege, protegee, reservee, privee`;
const PLACES = `miejsc*, schronisk*
  place, site, shelter, refuge
  місц*, притул*
  мест*, приют*
  frauenhaus*
  lugar, refugio
  lieu, foyer`;
const ADDRESSES = `adres*, lokalizacj*
  address, addresses, location
  адрес*, розташуван*, місцезнаход*
  местоположен*, местонахожд*
  адрас*
  anschrift*, standort*
  direccion*, domicilio*, ubicacion*
  emplacement*
  locatia, locatie
  konum*`;
const TELL = `podaw*, podaj*, podan*, ujawni*, publik*, udostepniac, udostepniaj*, udostepniamy, udostepnian*, pokaz*, rozglasz*, wyswietl*, przekaz*
  disclos*, publish*, reveal*, shar*, show*, listed, given, give out, printed, display*, public
  розголош*, публік*, повідомля*, показ*, вказу*, надава*
  разглаша*, разглашен*, публик*, сообща*, показ*, указыва*
  разгалош*
  veroffentlich*, bekannt*, weitergegeben, weitergeben, genannt, nennen, angezeigt
  divulg*, public*, revel*, difund*, mostr*, facilit*
  publi*, communiqu*, diffus*, affich*`;
/** What is only for those who work there, and, beside "only", whom else one tells. */
const INSIDE = `do wiadomosci osrodk*, do wiadomosci placowk*, do wiadomosci pracownik*, do wiadomosci personel*, do wiadomosci zespol*, do wiadomosci organizac*,
  do wiadomosci fundac*, do wiadomosci stowarzysz*, do wiadomosci instytuc*, do wiadomosci wewnetrz*, do uzytku wewnetrz*, do uzytku sluzbow*
  for internal use, internal use only, internal only, staff only, for staff eyes only, employees only
  для службового користування, для внутрішнього користування
  для служебного пользования, для внутреннего пользования
  для службовага карыстання
  nur intern, fur den internen gebrauch, zum internen gebrauch, fur den dienstgebrauch
  de uso interno, para uso interno
  a usage interne, pour usage interne
  de uz intern, pentru uz intern`;
const INSIDERS = `do wiadomosci, do uzytku, dla osrodk*, dla placowk*, dla pracownik*, dla personel*, dla zespol*, znan*, osrodk*, placowk*, pracownik*, personel*
  for staff, to staff, for employees, for internal, known, the staff, our staff, staff, employees, the centre
  для працівник*, для персонал*, для співробітник*, відом*
  для сотрудник*, для персонал*, для работник*, известн*
  fur mitarbeit*, fur das personal, bekannt
  para el personal, para empleados
  au personnel, pour le personnel
  pentru personal*, pentru angaja*`;
const ONLY =
  'tylko, wylacznie, jedynie, only, solely, just, тільки, лише, виключно, только, лишь, исключительно, nur, solo, unicamente, uniquement, seulement, doar, numai';
const NOT = 'nie, not, never, don t, dont, cannot, не, ні, nicht, nie, no, ne, n, pas, nu';
/** What stands between them: "the address of the shelter must not be disclosed", "adres schroniska nie jest podawany". */
const BETWEEN = `jest, sa, byc, bedzie, moze, mozna, wolno, nalezy, sie, prosze, publicznie, nikomu, tego, naszego, osrodka, schroniska, domu, placowki, hostelu, mieszkania
  do, is, are, be, must, may, can, will, should, was, the, this, our, its, their, any, of, shelter, house, please, to, anyone, publicly, full, exact
  є, це, цю, нашу, наш, можна, притулку
  это, эту, нельзя, можно, приюта
  ist, wird, werden, darf, die, der, diese, unsere, bitte, des, frauenhauses
  la, el, esta, este, su, es, se, debe, ser
  l, d, cette, cet, son, notre, est, sera, doit, etre, pas`;

/** Parts of regular expressions with the flag u. */
export const secretWords = phrases(SECRET);
export const placeWords = phrases(`${ADDRESSES}, ${PLACES}`);

const BEGINS = '(?<![\\p{L}\\p{N}])';
const ENDS = '(?![\\p{L}\\p{N}])';
const ADDRESS = `(?:${phrases(ADDRESSES)})(?! (?:e ?)?(?:mail|www|url|internet\\p{L}*|strony|ip)${ENDS})`;
const FILLED = `(?:(?:${phrases(BETWEEN)}) ){0,4}`;
const LATER =
  'on request|upon request|by (?:tele)?phone|telefoniczn\\p{L}*|na (?:prosbe|zapytanie|zyczenie)|po (?:kontakcie|rozmowie|umowieniu)';
/** Secret places and addresses, also beyond a word or two; an address that is not told, or told to who asks; the word alone. */
const SAYS = new RegExp(
  [
    `${BEGINS}(?:${placeWords}) ${FILLED}(?:${secretWords})${ENDS}`,
    `${BEGINS}(?:${secretWords}) (?:${placeWords})${ENDS}`,
    `${BEGINS}${ADDRESS} ${FILLED}(?:${phrases(SECRET_ADDRESS)})(?= ?(?:$|[.,;!?]|(?:ze wzgledu|for|due) ))`,
    `${BEGINS}(?:${phrases(SECRET_ADDRESS)}) ${ADDRESS}${ENDS}`,
    `${BEGINS}${ADDRESS} ${FILLED}(?:${phrases(NOT)}) ${FILLED}(?:${phrases(TELL)})${ENDS}`,
    `${BEGINS}(?:${phrases(NOT)}) ${FILLED}(?:${phrases(TELL)}) ${FILLED}${ADDRESS}${ENDS}`,
    `${BEGINS}${ADDRESS} ${FILLED}(?:only |available |tylko |wylacznie )*(?:(?:${phrases(TELL)}) )?(?:only |tylko |wylacznie )?(?:${LATER})${ENDS}`,
    `${BEGINS}${ADDRESS} ${FILLED}(?:${phrases(INSIDE)})${ENDS}`,
    `${BEGINS}${ADDRESS} ${FILLED}(?:${phrases(ONLY)}) (?:${phrases(INSIDERS)})${ENDS}`,
    `${BEGINS}${ADDRESS} ${FILLED}(?:${phrases(INSIDERS)}) (?:(?:${phrases(INSIDERS)}) )?(?:${phrases(ONLY)})${ENDS}`,
    `${BEGINS}(?:${phrases(INSIDE)}) ${ADDRESS}${ENDS}`,
    `^(?:(?:${phrases(ONLY)}) )?(?:${secretWords}|${phrases(INSIDE)})$`,
  ].join('|'),
  'u',
);
/** Whether a text may say so at all: few are that short or speak of a place, and folding each would cost a reading in ten. */
const SHORT = 40;
const MAY_SAY = new RegExp(placeWords.replaceAll('\\p{L}*', '').replace('direccion', 'direcci').replace('ubicacion', 'ubicaci'), 'iu');
const LONGEST = 4_000;
/** Towns, kinds and states come again in each row. */
const MOST_KEPT = 2_000;

/** Whether a text that came from others says that nobody may find a place: "adres poufny", "адресу не розголошуємо". */
export const saysHidden = (written: string): boolean => {
  const text = written.slice(0, LONGEST);
  if (text.length <= SHORT) return saysShortly(text);
  return MAY_SAY.test(text) && says(text);
};

const says = (text: string): boolean => {
  // A comma or a full stop parts: "bezpieczne miejsce, poufne rozmowy" is no secret place.
  const plain = fold(text.replace(/['’ʼ]/g, ' '))
    .replace(/[^\p{L}\p{N}.,;!?]+/gu, ' ')
    .replace(/^[ .,;!?]+|[ .,;!?]+$/g, '');
  return SAYS.test(plain);
};

const saysShortly = remembered(MOST_KEPT, says);
