import { fill, HOME_TIME_ZONE } from '@drogowskaz/page-kit/formats';
import type { Result, ServiceCard } from '../hub/answers.ts';
import type { ResultsView } from '../view.ts';

const MUNICIPALITIES_SHOWN = 4;
const DAY = 86_400_000;

/** Where a service can be used: by its reach, else the municipalities it serves, the first few by name. */
export const areaInWords = (
  { texts, formats }: ResultsView,
  { reach, municipalities }: Pick<ServiceCard, 'reach' | 'municipalities'>,
): string => {
  if (reach === 'NATIONAL') return texts.areaNational;
  if (reach === 'ONLINE') return texts.areaOnline;
  if (reach === 'FOREIGN_EXAMPLE') return texts.areaForeign;
  const names = municipalities.map(({ name }) => name);
  if (names.length === 0) return texts.notKnown;
  if (names.length <= MUNICIPALITIES_SHOWN + 1) return formats.list(names);
  return fill(texts.andMore, {
    list: names.slice(0, MUNICIPALITIES_SHOWN).join(', '),
    more: formats.number(names.length - MUNICIPALITIES_SHOWN),
  });
};

/** What a service costs. Not known is said as not known: a wrong promise costs a person a day. */
export const costInWords = ({ texts, formats }: ResultsView, { free, amount, currency }: ServiceCard['cost']): string => {
  if (free) return texts.free;
  if (amount) return formats.money(amount, currency ?? 'PLN');
  return free === false ? texts.paidUnknownAmount : texts.costUnknown;
};

/** How far a record can be trusted, with the day when somebody last confirmed it. */
export const verificationInWords = ({ texts, formats }: ResultsView, { state, verifiedAt, by }: ServiceCard['verification']): string => {
  if (state === 'UNVERIFIED' || verifiedAt === null) return texts.unverified;
  const sentence = {
    VERIFIED: by === 'TELEPHONE' ? texts.verifiedByTelephone : texts.verifiedOn,
    DUE: texts.verificationDue,
    STALE: texts.verificationStale,
  }[state];
  return fill(sentence, { date: formats.date(verifiedAt) });
};

/** Why a text is as it is; nothing to say of an original or of a translation that holds. */
export const translationInWords = (
  { texts, languageName }: ResultsView,
  { state, locale }: Pick<ServiceCard['content'], 'state' | 'locale'>,
): string => {
  if (state === 'MISSING') return fill(texts.translationMissing, { language: languageName(locale) });
  if (state === 'OUTDATED') return texts.translationOutdated;
  return state === 'MACHINE' ? texts.translationMachine : '';
};

/** Whether somebody opens now, until when, or when next; nothing where it is not known. */
export const openingInWords = (
  { texts, formats }: ResultsView,
  { openNow, openUntil, nextOpening }: Pick<Result, 'openNow' | 'openUntil' | 'nextOpening'>,
  now: Date,
): string => {
  if (openNow) {
    // What stays open for longer than a day is open: a closing time without its day would mislead.
    const soon = openUntil !== null && Date.parse(openUntil) - now.getTime() < DAY;
    return soon ? fill(texts.openUntil, { moment: formats.time(openUntil, HOME_TIME_ZONE) }) : texts.openNow;
  }
  const next = nextOpening === null ? '' : fill(texts.nextOpening, { moment: formats.moment(nextOpening) });
  return `${openNow === false ? texts.closedNow : ''} ${next}`.trim();
};
