import type { PublicServiceCard } from '@drogowskaz/directory';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import type { Candidate } from './candidate.ts';
import { match } from './match.ts';
import { say } from './say.ts';
import type { Situation } from './situation.ts';
import { checksOf, reasonsOf } from './spoken-findings.ts';

const now = new Date('2026-11-23T10:00:00Z');
const PLOCK = '1462011';
const BIELSK = '1419012';

interface Described extends Partial<Omit<PublicServiceCard, 'eligibility' | 'cost'>> {
  eligibility?: Partial<PublicServiceCard['eligibility']>;
  cost?: Partial<PublicServiceCard['cost']>;
  place?: string | null;
  byAppointment?: boolean;
  distanceMeters?: number | null;
  opening?: Candidate['opening'];
}

/** Of which nothing is known but what the test says. */
const service = (id: string, { eligibility, cost, place, byAppointment, distanceMeters, opening, ...card }: Described = {}): Candidate => ({
  card: {
    id,
    provider: { id: 'p', name: 'P' },
    texts: [],
    categories: ['DOCTOR'],
    audiences: [],
    languages: [],
    deliveryModes: ['IN_PERSON'],
    formality: [],
    reach: 'LOCAL',
    municipalities: [PLOCK],
    cost: { free: null, amount: null, currency: null, note: [], ...cost },
    eligibility: {
      requiresStatutoryEntitlement: null,
      minimumAge: null,
      maximumAge: null,
      excludedAudiences: [],
      requirements: [],
      documents: [],
      ...eligibility,
    },
    verification: { verifiedAt: null, dueAt: null },
    demonstration: false,
    ...card,
  },
  detail: { locations: [{ municipality: place ?? null, byAppointment: byAppointment ?? null }] },
  distanceMeters: distanceMeters ?? null,
  opening: opening ?? { openNow: null, openUntil: null, nextOpening: null },
});

type Said = Partial<Omit<Situation, 'age'>> & { age?: number | { from: number; to: number } };
const person = ({ age, ...said }: Said = {}): Situation => ({
  needs: ['DOCTOR'],
  audiences: [],
  municipality: null,
  languages: [],
  hasStatutoryEntitlement: null,
  has: [],
  ...said,
  age: age === undefined ? null : typeof age === 'number' ? { from: age, to: age } : age,
});

const matched = (situation: Said, ...services: Candidate[]) => match(person(situation), services, { now, first: 100 });
const ids = (situation: Said, ...services: Candidate[]): string[] =>
  matched(situation, ...services).matches.map(({ service: { card } }) => card.id);
const only = (situation: Said, described: Described) => {
  const [found] = matched(situation, service('one', described)).matches;
  if (!found) throw new Error('The service did not match.');
  return found;
};
const codesOf = (situation: Said, described: Described) => ({
  reasons: reasonsOf(only(situation, described)).map(({ code }) => code),
  checks: checksOf(only(situation, described)).map(({ code }) => code),
});

describe('What must not come', () => {
  it.each<[string, Said, Described]>([
    ['a foreign example', {}, { reach: 'FOREIGN_EXAMPLE' }],
    ['what serves only others', { municipality: PLOCK }, { municipalities: [BIELSK] }],
    [
      'what needs an entitlement, for who has none',
      { hasStatutoryEntitlement: false },
      { eligibility: { requiresStatutoryEntitlement: true } },
    ],
    ['what excludes her', { audiences: ['LABOUR_MIGRANTS'] }, { eligibility: { excludedAudiences: ['LABOUR_MIGRANTS'] } }],
    ['what excludes women, for a mother', { audiences: ['MOTHERS'] }, { eligibility: { excludedAudiences: ['WOMEN'] } }],
    [
      'what excludes migrant workers, for a seasonal one',
      { audiences: ['SEASONAL_WORKERS'] },
      { eligibility: { excludedAudiences: ['LABOUR_MIGRANTS'] } },
    ],
    ['what excludes children, for a child', { age: 12 }, { eligibility: { excludedAudiences: ['CHILDREN'] } }],
    ['what is for older people', { age: 17 }, { eligibility: { minimumAge: 18 } }],
    ['what is for younger people', { age: 30 }, { eligibility: { maximumAge: 26 } }],
    ['what is for employers, for a worker', { audiences: ['LABOUR_MIGRANTS'] }, { audiences: ['EMPLOYERS'] }],
    ['what is for refugees, for a worker', { audiences: ['LABOUR_MIGRANTS'] }, { audiences: ['REFUGEES', 'ASYLUM_SEEKERS'] }],
    ['what is about something else', { needs: ['DENTIST'] }, {}],
    ['what is about something wider', { needs: ['DOCTOR'] }, { categories: ['HEALTH'] }],
  ])('%s', (_what, situation, described) => {
    const everythingElseFits: Described = { languages: ['pl'], cost: { free: true }, place: PLOCK, ...described };
    expect(ids({ languages: ['pl'], ...situation }, service('one', everythingElseFits))).toEqual([]);
  });

  it('is decided by what was said: who says nothing of herself is kept out of nothing but foreign examples', () => {
    const described: Described = {
      municipalities: [BIELSK],
      audiences: ['REFUGEES'],
      eligibility: { requiresStatutoryEntitlement: true, excludedAudiences: ['WOMEN'], minimumAge: 60 },
    };
    expect(ids({}, service('one', described))).toEqual(['one']);
  });
});

describe('What may come although it looks otherwise', () => {
  it('asylum advice for a worker who wants to ask for protection', () => {
    expect(
      ids({ needs: ['ASYLUM'], audiences: ['LABOUR_MIGRANTS'] }, service('one', { categories: ['ASYLUM'], audiences: ['REFUGEES'] })),
    ).toEqual(['one']);
  });

  it('a nursery for a mother of thirty: the limit is that of her child, and nobody knows how old it is', () => {
    const nursery: Described = { categories: ['NURSERY'], eligibility: { minimumAge: 1, maximumAge: 3 } };
    expect(codesOf({ needs: ['NURSERY'], age: 30 }, nursery).checks).toContain('AGE_OF_CHILD');
    expect(ids({ needs: ['NURSERY'], age: 16 }, service('one', nursery))).toEqual([]);
  });

  it('a school for children only for who may have a child of that age', () => {
    const school = service('school', { categories: ['SCHOOL'], eligibility: { minimumAge: 7, maximumAge: 15 } });
    expect(ids({ needs: ['SCHOOL'], age: 34 }, school)).toEqual(['school']);
    expect(ids({ needs: ['SCHOOL'], age: 19 }, school)).toEqual([]);
  });

  it('national and online services, wherever she lives', () => {
    const national = service('national', { reach: 'NATIONAL', municipalities: [] });
    const online = service('online', { reach: 'ONLINE', municipalities: [BIELSK] });
    expect(ids({ municipality: PLOCK }, national, online)).toHaveLength(2);
  });

  it('what begins at fifteen for who said "13 to 15": she may be', () => {
    const from15 = service('one', { eligibility: { minimumAge: 15 } });
    expect(ids({ age: { from: 13, to: 15 } }, from15)).toEqual(['one']);
    expect(codesOf({ age: { from: 13, to: 15 } }, { eligibility: { minimumAge: 15 } }).checks).toContain('AGE_RANGE');
    expect(ids({ age: { from: 13, to: 14 } }, from15)).toEqual([]);
  });

  it('a municipality whose kind has changed is the same one', () => {
    expect(ids({ municipality: PLOCK }, service('one', { municipalities: ['1462013'] }))).toEqual(['one']);
  });
});

describe('The order', () => {
  it('begins with what meets more needs, whatever else fits', () => {
    const both = service('both', { categories: ['LIBRARY', 'DENTIST', 'DOCTOR'] });
    const fits = service('fits', { languages: ['uk'], cost: { free: true }, audiences: ['WOMEN'] });
    expect(ids({ needs: ['DOCTOR', 'DENTIST'], languages: ['uk'], audiences: ['WOMEN'] }, fits, both)).toEqual(['both', 'fits']);
  });

  it('gives every need its best one before any has its second', () => {
    const doctors = [1, 2, 3].map((n) => service(`doctor ${n}`, { languages: ['uk'] }));
    const bread = service('bread', { categories: ['FOOD_AID'] });
    expect(ids({ needs: ['DOCTOR', 'FOOD_AID'], languages: ['uk'] }, ...doctors, bread).slice(0, 2)).toEqual(['doctor 1', 'bread']);
  });

  it.each<[string, Said, Described, Described, Described | null]>([
    ['entitlement', { hasStatutoryEntitlement: false }, { eligibility: { requiresStatutoryEntitlement: false } }, {}, null],
    ['language', { languages: ['uk'] }, { languages: ['uk'] }, {}, { languages: ['pl'] }],
    ['cost', {}, { cost: { free: true } }, {}, { cost: { free: false } }],
    ['audience', { audiences: ['MOTHERS'] }, { audiences: ['MOTHERS'] }, {}, { audiences: ['UNEMPLOYED'] }],
    ['place', { municipality: PLOCK }, { place: PLOCK }, {}, { distanceMeters: 40_000 }],
    ['age', { age: 30 }, { eligibility: { minimumAge: 18 } }, {}, null],
    ['hours', {}, { opening: { openNow: false, openUntil: null, nextOpening: new Date('2026-11-24T08:00:00Z') } }, {}, null],
  ])(
    'has what is known to fit above what is not known, and that above what is known to fit badly: %s',
    (_what, situation, fits, notKnown, badly) => {
      const services = [service('b not known', notKnown), service('c fits', fits), ...(badly ? [service('a badly', badly)] : [])];
      expect(ids(situation, ...services)).toEqual(['c fits', 'b not known', ...(badly ? ['a badly'] : [])]);
    },
  );

  it('has what is about the need itself above what is about a part of it', () => {
    const part = service('a part', { categories: ['ADDICTION'] });
    const itself = service('b itself', { categories: ['MENTAL_HEALTH'] });
    const beside = service('c beside', { categories: ['SENIORS', 'MENTAL_HEALTH'] });
    expect(ids({ needs: ['MENTAL_HEALTH'] }, part, itself, beside)).toEqual(['b itself', 'a part', 'c beside']);
  });

  it('does not depend on the order in which an engine gave them', () => {
    const services = ['one', 'two', 'three'].map((id) => service(id));
    expect(ids({}, ...services)).toEqual(ids({}, ...services.reverse()));
  });

  it('has each service once, however many needs found it', () => {
    expect(ids({ needs: ['DOCTOR', 'HEALTH'] }, service('one'), service('one'))).toEqual(['one']);
  });
});

describe('What is said of a match', () => {
  it('claims nothing that the record does not say', () => {
    const silent = codesOf({ municipality: PLOCK, languages: ['uk'], hasStatutoryEntitlement: false, age: 30 }, {});
    expect(silent.reasons).toEqual(['NEED', 'FOR_EVERYONE', 'SERVES_MUNICIPALITY']);
    expect(silent.checks).toEqual(['ENTITLEMENT_NOT_KNOWN', 'LANGUAGES_NOT_KNOWN', 'COST_NOT_KNOWN', 'HOURS_NOT_KNOWN']);
  });

  it('names what the service asks for: to bring what she has not spoken of, as a reason what she has', () => {
    const described: Described = { eligibility: { requirements: ['PESEL', 'PASSPORT_OR_ID', 'LIVING_IN_MUNICIPALITY'] } };
    const found = only({ has: ['PESEL'], municipality: PLOCK }, described);
    expect(found.bring).toEqual(['PASSPORT_OR_ID']);
    expect(reasonsOf(found)).toContainEqual({ code: 'HAS_REQUIRED', values: { requirements: ['PESEL'] } });
  });

  it('says that she may not have yet what she is looking for', () => {
    const described: Described = { categories: ['HEALTH_INSURANCE'], eligibility: { requirements: ['HEALTH_INSURANCE'] } };
    expect(codesOf({ needs: ['HEALTH_INSURANCE'] }, described).checks).toContain('MAY_LACK');
    expect(codesOf({ needs: ['HEALTH_INSURANCE'], has: ['HEALTH_INSURANCE'] }, described).checks).not.toContain('MAY_LACK');
  });

  it('does not take the end of the known hours for a closing time', () => {
    const sentenceFor = (openUntil: Date) => {
      const found = only({}, { opening: { openNow: true, openUntil, nextOpening: null } });
      return reasonsOf(found).flatMap((finding) => (finding.code === 'OPEN_NOW' ? [say(finding, 'en')] : []));
    };
    expect(sentenceFor(new Date('2026-11-23T15:00:00Z'))).toEqual(['It is open now, until Monday 23 November at 16:00.']);
    expect(sentenceFor(new Date('2026-12-29T23:00:00Z'))).toEqual(['Open now.']);
  });

  it('knows of times that are far off, and of those that are agreed with each person', () => {
    const inWeeks = { openNow: false, openUntil: null, nextOpening: new Date('2026-12-14T09:00:00Z') };
    expect(codesOf({}, { opening: inWeeks }).reasons).toContain('OPENS_LATER');
    expect(codesOf({}, { byAppointment: true }).checks).toContain('BY_APPOINTMENT');
  });

  it('takes a hidden place out of every distance', () => {
    expect(codesOf({ municipality: PLOCK }, { place: null, distanceMeters: null }).reasons).toContain('SERVES_MUNICIPALITY');
  });

  it('is a sentence in each of the sixteen languages, with everything filled in', () => {
    const found = only(
      { municipality: PLOCK, languages: ['uk'], hasStatutoryEntitlement: false, age: 30, audiences: ['MOTHERS'] },
      {
        audiences: ['MOTHERS'],
        languages: ['uk'],
        place: PLOCK,
        cost: { free: false, amount: 50, currency: 'PLN' },
        eligibility: { requiresStatutoryEntitlement: false, minimumAge: 18, requirements: ['PESEL'] },
        opening: { openNow: true, openUntil: new Date('2026-11-23T15:00:00Z'), nextOpening: null },
        verification: { verifiedAt: '2026-11-01T10:00:00Z', dueAt: '2027-05-01T10:00:00Z' },
      },
    );
    for (const locale of interfaceLocales) {
      const sentences = [...reasonsOf(found), ...checksOf(found)].map((finding) => say(finding, locale));
      expect(new Set(sentences).size).toBe(9);
      for (const sentence of sentences) expect(sentence).not.toMatch(/\{|undefined|null|: \.|Invalid/);
    }
  });
});

describe('A need that nothing meets', () => {
  const unmet = (situation: Said, ...services: Candidate[]) =>
    matched(situation, ...services).unmet.map(({ need, nearest }) => [
      need,
      nearest?.service.card.id ?? null,
      nearest?.obstacle.code ?? null,
    ]);

  it('is named with the nearest that another municipality has', () => {
    const far = service('far', { municipalities: [BIELSK], distanceMeters: 60_000 });
    const near = service('near', { municipalities: [BIELSK], distanceMeters: 9_000 });
    const unknown = service('unknown', { municipalities: [BIELSK] });
    expect(unmet({ municipality: PLOCK }, unknown, far, near)).toEqual([['DOCTOR', 'near', 'OTHER_MUNICIPALITY']]);
  });

  it('is named with what is about something wider and open to her, rather than with what is not', () => {
    const wider = service('wider', { categories: ['HEALTH'] });
    const entitled = service('entitled', { eligibility: { requiresStatutoryEntitlement: true } });
    expect(unmet({ hasStatutoryEntitlement: false }, entitled, wider)).toEqual([['DOCTOR', 'wider', 'WIDER_TOPIC']]);
    expect(unmet({ hasStatutoryEntitlement: false }, entitled)).toEqual([['DOCTOR', 'entitled', 'ENTITLEMENT_REQUIRED']]);
  });

  it('is met by nothing that pauses: that is only told, where nobody else comes near', () => {
    const paused = service('paused', { temporarilyClosed: true });
    const elsewhere = service('elsewhere', { municipalities: [BIELSK] });
    expect(ids({}, paused)).toEqual([]);
    expect(unmet({}, paused)).toEqual([['DOCTOR', 'paused', 'TEMPORARILY_CLOSED']]);
    expect(unmet({ municipality: PLOCK }, paused, elsewhere)).toEqual([['DOCTOR', 'elsewhere', 'OTHER_MUNICIPALITY']]);
  });

  it('has no alternative in what shuts her out by name, is abroad, or has two things against it', () => {
    const shut = service('shut', { eligibility: { excludedAudiences: ['WOMEN'] } });
    const abroad = service('abroad', { reach: 'FOREIGN_EXAMPLE' });
    const twice = service('twice', { municipalities: [BIELSK], eligibility: { requiresStatutoryEntitlement: true } });
    expect(unmet({ audiences: ['WOMEN'], municipality: PLOCK, hasStatutoryEntitlement: false }, shut, abroad, twice)).toEqual([
      ['DOCTOR', null, null],
    ]);
  });
});
