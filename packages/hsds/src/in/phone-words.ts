/** Words beside a telephone number that say that nobody answers it, in the languages that files come in. */
import { fold, phrases, whole } from '@drogowskaz/text';
import { weekdays } from './hours-words.ts';

const GONE: Readonly<Record<string, string>> = {
  pl: 'nieaktualn*, nieaktywn*, stary numer, stary nr, nie działa, nie dzwonić, nie używać, nieczynny, odłączon*, błędny numer, zły numer, nieprawidłow*, zlikwidowan*',
  en: 'old number, old phone, old telephone, former number, outdated, obsolete, inactive, defunct, archived, not in use, no longer in use, no longer valid, no longer works, no longer in service, out of service, out of use, out of order, disconnected, do not use, do not call, wrong number, invalid number, not working, not in service, does not work, doesnt work',
  de: 'alte nummer, alte telefonnummer, veraltet*, ungültig*, nicht mehr gültig, nicht mehr erreichbar, nicht mehr aktuell, außer betrieb, falsche nummer, funktioniert nicht',
  uk: 'неактуальн*, не актуальн*, старий номер, недійсн*, застаріл*, не працює, не обслуговується, не телефонувати, відключен*',
  ru: 'неактуальн*, не актуальн*, старый номер, недействительн*, устарел*, не работает, не обслуживается, не звонить, отключен*',
  fr: "ancien numéro, plus valable, n'est plus valable, plus en service, hors service, ne plus utiliser, ne pas utiliser, obsolète, périmé, plus attribué",
  es: 'número antiguo, antiguo número, ya no funciona, no funciona, ya no es válido, no válido, fuera de servicio, no usar, obsoleto',
  ro: 'număr vechi, numărul vechi, nu mai funcționează, nu funcționează, nu mai este valabil, număr invalid',
  cs: 'staré číslo, neplatn*, neaktuáln*, nefunguje, nefunkční, zrušen*, nepoužívat',
  sk: 'staré číslo, neplatn*, neaktuáln*, nefunguje, nefunkčn*, zrušen*, nepoužívať',
};

/** With an end behind it, or since when: "nie działa w weekendy" is of other times, and so is what names days or a time of day. */
const SINCE = phrases('od, since, from, seit, ab, від, з, с, depuis, desde, din, de la');
const NUMBER = phrases('numer, nr, number, nummer, numéro, número, număr, номер, číslo, telefon');
const SAYS_GONE = new RegExp(
  `${whole(phrases(Object.values(GONE).join(',')))}(?: (?:${NUMBER}))?(?=\\s*(?:$|[.,;:!()/–-]|(?:${SINCE})\\s))`,
  'u',
);
const OF_TIMES = new RegExp(`${whole(`${weekdays()}|weekend\\p{L}*`)}|\\d[:.]\\d\\d`, 'u');
const LONGEST = 500;

export const saysGone = (text: string): boolean => {
  const plain = fold(text.slice(0, LONGEST)).replace(/\s+/g, ' ');
  return SAYS_GONE.test(plain) && !OF_TIMES.test(plain);
};
