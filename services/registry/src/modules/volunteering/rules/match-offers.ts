/** Which offers fit a wish, and why. Pure: nothing is stored, and nothing is known of who wishes. */
import { type DayPart, metresFrom, type PublicVolunteerOffer, type Weekday } from '@drogowskaz/directory';
import { categoryWithAncestors, findMunicipality } from '@drogowskaz/vocabulary';

export interface Wish {
  activities: readonly string[];
  languages: readonly string[];
  /** TERC code; null: wherever. */
  municipality: string | null;
  /** Null: either. */
  withChildren: boolean | null;
  days: readonly Weekday[];
  dayParts: readonly DayPart[];
}

export type Found =
  | { code: 'ACTIVITY' | 'WIDER_ACTIVITY'; activities: string[] }
  | { code: 'LANGUAGE' | 'OTHER_LANGUAGES'; languages: string[] }
  | { code: 'LANGUAGES_NOT_KNOWN' | 'REMOTE' | 'WITH_CHILDREN' | 'WITHOUT_CHILDREN' | 'ANY_TIME' }
  | { code: 'IN_MUNICIPALITY' | 'NEARBY'; municipality: string; kilometres: number }
  | { code: 'TIME' | 'OTHER_TIME'; days: Weekday[]; dayParts: DayPart[] };

export interface OfferMatch {
  offer: PublicVolunteerOffer;
  score: number;
  /** Why it fits. */
  reasons: Found[];
  /** What to ask about first. */
  checks: Found[];
}

/** From seat to seat: as far as a volunteer can be asked to go. */
const NEARBY_KILOMETRES = 25;

export const matchOffers = (wish: Wish, offers: readonly PublicVolunteerOffer[], first: number): OfferMatch[] =>
  offers
    .flatMap((offer) => matched(wish, offer) ?? [])
    .sort((one, other) => other.score - one.score || (one.offer.id < other.offer.id ? -1 : 1))
    .slice(0, first);

interface Finding {
  found: Found;
  score: number;
  fits: boolean;
}
/** Null: it does not fit, whatever else it has. */
type Rule = (wish: Wish, offer: PublicVolunteerOffer) => Finding[] | null;

const matched = (wish: Wish, offer: PublicVolunteerOffer): OfferMatch | null => {
  const findings: Finding[] = [];
  for (const rule of [activity, children, place, language, time]) {
    const found = rule(wish, offer);
    if (found === null) return null;
    findings.push(...found);
  }
  return {
    offer,
    score: findings.reduce((sum, { score }) => sum + score, 0),
    reasons: findings.filter(({ fits }) => fits).map(({ found }) => found),
    checks: findings.filter(({ fits }) => !fits).map(({ found }) => found),
  };
};

/** What she wishes for, or something of it; what is about something wider may do as well, and comes after. */
const activity: Rule = (wish, offer) => {
  const exact = offer.activities.filter((code) => categoryWithAncestors(code).some((each) => wish.activities.includes(each)));
  if (exact.length > 0) {
    const met = wish.activities.filter((code) => exact.some((each) => categoryWithAncestors(each).includes(code))).length;
    return [{ found: { code: 'ACTIVITY', activities: exact }, score: 100 + 20 * met, fits: true }];
  }
  const wider = offer.activities.filter((code) => wish.activities.some((wished) => categoryWithAncestors(wished).includes(code)));
  return wider.length > 0 ? [{ found: { code: 'WIDER_ACTIVITY', activities: wider }, score: 40, fits: false }] : null;
};

/** Hard both ways: nobody is sent with a child to where none may be, nor without one to where it is for them. */
const children: Rule = ({ withChildren }, offer) => {
  if (withChildren === null) return [];
  if (withChildren !== offer.withChildren) return null;
  return [{ found: { code: withChildren ? 'WITH_CHILDREN' : 'WITHOUT_CHILDREN' }, score: 0, fits: true }];
};

const place: Rule = ({ municipality }, offer) => {
  if (offer.municipality === undefined) return [{ found: { code: 'REMOTE' }, score: municipality === null ? 0 : 15, fits: true }];
  if (municipality === null) return [];
  const kilometres = distance(municipality, offer.municipality);
  if (kilometres === 0)
    return [{ found: { code: 'IN_MUNICIPALITY', municipality: offer.municipality, kilometres }, score: 30, fits: true }];
  if (kilometres > NEARBY_KILOMETRES) return null;
  const score = 10 * (1 - kilometres / NEARBY_KILOMETRES);
  return [{ found: { code: 'NEARBY', municipality: offer.municipality, kilometres }, score, fits: true }];
};

const language: Rule = ({ languages }, offer) => {
  if (languages.length === 0) return [];
  if (offer.languages.length === 0) return [{ found: { code: 'LANGUAGES_NOT_KNOWN' }, score: 0, fits: false }];
  const spoken = offer.languages.filter((code) => languages.some((wished) => base(wished) === base(code)));
  if (spoken.length > 0) return [{ found: { code: 'LANGUAGE', languages: spoken }, score: 25, fits: true }];
  return [{ found: { code: 'OTHER_LANGUAGES', languages: offer.languages }, score: -25, fits: false }];
};

const time: Rule = (wish, offer) => {
  if (wish.days.length === 0 && wish.dayParts.length === 0) return [];
  if (offer.days.length === 0 && offer.dayParts.length === 0) return [{ found: { code: 'ANY_TIME' }, score: 10, fits: true }];
  const days = common(wish.days, offer.days);
  const dayParts = common(wish.dayParts, offer.dayParts);
  if (days === null || dayParts === null)
    return [{ found: { code: 'OTHER_TIME', days: offer.days, dayParts: offer.dayParts }, score: -10, fits: false }];
  return [{ found: { code: 'TIME', days, dayParts }, score: 15, fits: true }];
};

/** What both have; where one of the two says nothing, what the other says. Null: nothing in common. */
const common = <Each>(wished: readonly Each[], offered: readonly Each[]): Each[] | null => {
  if (wished.length === 0) return [...offered];
  if (offered.length === 0) return [...wished];
  const both = offered.filter((each) => wished.includes(each));
  return both.length > 0 ? both : null;
};

const base = (locale: string): string => locale.split('-')[0]?.toLowerCase() ?? locale;

/** Between the seats of two municipalities, in kilometres. */
const distance = (from: string, to: string): number => {
  const one = findMunicipality(from);
  const other = findMunicipality(to);
  if (!one || !other) return Number.POSITIVE_INFINITY;
  if (one.key === other.key) return 0;
  return metresFrom(one.latitude, one.longitude)(other.latitude, other.longitude) / 1_000;
};
