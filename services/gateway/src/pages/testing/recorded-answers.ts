/** Answers as the supergraph gives them to the operations of the pages, for tests that need no hub. */
import type {
  ChoicesAnswer,
  CounterCardService,
  MatchAnswer,
  NoticeCardService,
  ReportedService,
  SearchResult,
  SearchResultEdge,
  ServiceCard,
  ServiceDetail,
  SituationCardDetail,
  SituationDetail,
  Source,
  Term,
  WrittenText,
} from '../ask/answers.ts';

export const SERVICE_ID = '4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a01';

export const card: ServiceCard = {
  id: SERVICE_ID,
  content: {
    locale: 'pl',
    direction: 'LTR',
    state: 'ORIGINAL',
    name: 'Porady w sprawie umowy o pracę i zaległej pensji',
    summary: 'Inspektor wyjaśnia, co wolno pracodawcy, i mówi, jak odzyskać pieniądze za przepracowane godziny.',
  },
  provider: { id: '4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a02', name: 'Państwowa Inspekcja Pracy, oddział w Płocku' },
  categories: [
    { code: 'WORKERS_RIGHTS', label: 'Prawa pracownika' },
    { code: 'UNPAID_WAGES', label: 'Niezapłacone wynagrodzenie' },
  ],
  audiences: [{ code: 'LABOUR_MIGRANTS', label: 'Pracownicy z zagranicy' }],
  languages: ['pl', 'uk', 'en'],
  deliveryModes: ['IN_PERSON', 'PHONE'],
  reach: 'LOCAL',
  municipalities: [
    { code: '1462011', name: 'Płock' },
    { code: '1419132', name: 'Stara Biała' },
  ],
  cost: { free: true, amount: null, currency: null, note: null },
  verification: { state: 'UNVERIFIED', verifiedAt: null },
  temporarilyClosed: false,
  demonstration: true,
  source: null,
};

/** A directory that has not answered for a while. */
export const otherDirectory: Source = {
  name: 'Katalog <Bielsko>',
  url: 'https://katalog.example.org/hsds/services/1',
  licence: 'CC-BY-4.0',
  attribution: 'Dane: Bielsko',
  harvestedAt: '2026-03-12T09:00:00Z',
  unreachableSince: '2026-03-13T09:00:00Z',
  passedOnBy: 'Hub <C>',
};

export const service: ServiceDetail = {
  ...card,
  content: {
    ...card.content,
    plainSummary: 'Szef nie zapłacił? Przyjdź. Pomożemy.',
    description:
      'Przyjdź, jeśli pracodawca **nie zapłacił** albo zapłacił za mało.\n\n- sprawdzimy umowę i paski wypłat,\n- pomożemy napisać wezwanie do zapłaty,\n- powiemy, kiedy iść do sądu pracy.\n\nWięcej: [prawa pracownika](https://example.org/prawa).',
  },
  provider: {
    ...card.provider,
    description: { value: 'Pilnuje, żeby praca była legalna i bezpieczna.', locale: 'pl', direction: 'LTR', state: 'ORIGINAL' },
    url: 'https://example.org/pip',
    municipality: { code: '1462011', name: 'Płock' },
    services: {
      totalCount: 2,
      nodes: [
        { id: SERVICE_ID, content: { locale: 'pl', direction: 'LTR', name: card.content.name } },
        {
          id: '4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a03',
          content: { locale: 'pl', direction: 'LTR', name: 'Skarga na warunki pracy' },
        },
      ],
    },
  },
  eligibility: {
    requiresStatutoryEntitlement: false,
    minimumAge: 18,
    maximumAge: null,
    excludedAudiences: [],
    requirements: [{ code: 'PASSPORT_OR_ID', label: 'Paszport lub dowód tożsamości' }],
    documents: [{ value: 'Umowa o pracę, jeśli ją masz', locale: 'pl', direction: 'LTR', state: 'ORIGINAL' }],
  },
  locations: [
    {
      id: '4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a04',
      name: 'Oddział w Płocku',
      address: { street: 'ul. 1 Maja 7A', postalCode: '09-400', city: 'Płock', country: 'PL' },
      latitude: 52.546,
      longitude: 19.706,
      municipality: { code: '1462011', name: 'Płock' },
      wheelchairAccessible: true,
      openingHours: {
        text: 'poniedziałek 10:00–18:00, wtorek–piątek 8:00–15:00',
        openNow: false,
        openUntil: null,
        nextOpening: '2026-11-23T10:00:00+01:00',
        byAppointment: false,
        closures: [
          { from: '2026-12-23T23:00:00Z', to: '2026-12-24T23:00:00Z', wholeDay: true, publicHoliday: true, note: null },
          { from: '2026-12-24T23:00:00Z', to: '2026-12-25T23:00:00Z', wholeDay: true, publicHoliday: true, note: null },
        ],
        schedules: [
          {
            rrule: 'FREQ=WEEKLY;BYDAY=MO',
            start: '2026-01-05T10:00:00+01:00',
            end: '2026-01-05T18:00:00+01:00',
            timezone: 'Europe/Warsaw',
            validFrom: null,
            validTo: null,
            closed: false,
            note: null,
          },
          {
            rrule: 'FREQ=WEEKLY;BYDAY=TU,WE,TH,FR',
            start: '2026-01-06T08:00:00+01:00',
            end: '2026-01-06T15:00:00+01:00',
            timezone: 'Europe/Warsaw',
            validFrom: null,
            validTo: null,
            closed: false,
            note: null,
          },
        ],
      },
    },
    {
      id: '4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a05',
      name: 'Punkt przy schronisku',
      address: null,
      latitude: null,
      longitude: null,
      municipality: null,
      wheelchairAccessible: null,
      openingHours: { text: '', openNow: null, openUntil: null, nextOpening: null, byAppointment: true, closures: [], schedules: [] },
    },
  ],
  openingHours: null,
  formality: [{ code: 'FORMAL' }],
  contacts: [
    { kind: 'EMAIL', value: 'porady@example.org', languages: ['pl', 'uk'], note: null },
    { kind: 'FORM', value: 'https://example.org/formularz', languages: [], note: null },
  ],
  howToApply: { value: 'Przyjdź w godzinach dyżuru.\nNie trzeba się zapisywać.', locale: 'pl', direction: 'LTR', state: 'ORIGINAL' },
  events: [],
  notices: [],
  bookingUrl: 'https://example.org/zapisy',
  url: 'https://example.org/porady',
  shownAs: null,
  linkedFields: [],
  translations: [
    { locale: 'pl', state: 'ORIGINAL' },
    { locale: 'uk', state: 'UP_TO_DATE' },
    { locale: 'de', state: 'MACHINE' },
  ],
  updatedAt: '2026-11-01T09:00:00Z',
};

const polishName = { locale: 'pl', direction: 'LTR' as const, name: card.content.name };

export const counterCard: CounterCardService = {
  id: SERVICE_ID,
  reach: card.reach,
  provider: card.provider,
  categories: card.categories,
  audiences: card.audiences,
  polish: polishName,
  own: { locale: 'uk', direction: 'LTR', name: 'Поради щодо трудового договору і заборгованої зарплати' },
  source: null,
  eligibility: {
    requirements: [{ code: 'PASSPORT_OR_ID', polish: 'Paszport lub dowód tożsamości', own: 'Паспорт або посвідчення особи' }],
    polishDocuments: service.eligibility.documents,
    ownDocuments: [{ value: 'Трудовий договір, якщо він є', locale: 'uk', direction: 'LTR', state: 'UP_TO_DATE' }],
  },
  locations: (service.locations ?? []).map(({ id, name, address }) => ({
    id,
    name,
    address,
    openingHours: { polish: 'pon. 10–18, wt.–pt. 8–15', own: 'пн 10–18, вт–пт 8–15' },
  })),
  openingHours: null,
};

export const noticeCard: NoticeCardService = {
  id: SERVICE_ID,
  reach: card.reach,
  languages: card.languages,
  provider: card.provider,
  categories: card.categories,
  audiences: card.audiences,
  polish: polishName,
  source: null,
  translations: [polishName, counterCard.own],
};

export const reportedService: ReportedService = {
  id: SERVICE_ID,
  reach: card.reach,
  content: polishName,
  categories: card.categories,
  audiences: card.audiences,
};

const inPolish = (value: string): WrittenText => ({ value, locale: 'pl', direction: 'LTR', state: 'ORIGINAL' });

export const situation: SituationDetail = {
  id: 'unpaid-wages',
  urgent: false,
  violence: false,
  title: inPolish('Pracodawca mi nie zapłacił'),
  intro: inPolish('Za pracę należy się zapłata.'),
  say: { value: 'Роботодавець не заплатив мені за роботу.', locale: 'uk', direction: 'LTR', state: 'UP_TO_DATE' },
  polishSay: inPolish('Pracodawca nie zapłacił mi za pracę.'),
  bring: [inPolish('Umowa z pracodawcą'), inPolish('Wyciąg z konta')],
  steps: [
    {
      text: inPolish('Zapisz dni i godziny pracy.'),
      categories: [{ code: 'UNPAID_WAGES', label: 'Niezapłacone wynagrodzenie' }],
      bring: [inPolish('Umowa z pracodawcą')],
      services: [card],
    },
    {
      text: inPolish('Zażądaj zapłaty na piśmie.'),
      categories: [{ code: 'LEGAL_ADVICE', label: 'Bezpłatna pomoc prawna' }],
      bring: [],
      services: [],
    },
    {
      text: inPolish('Zgłoś sprawę inspekcji.'),
      categories: [{ code: 'LABOUR_INSPECTION', label: 'Inspekcja pracy' }],
      bring: [],
      services: null,
    },
  ],
};

export const situationCard: SituationCardDetail = {
  id: situation.id,
  violence: false,
  polishSay: situation.polishSay,
  say: situation.say,
  polishBring: situation.bring,
  bring: [{ value: 'Договір з роботодавцем', locale: 'uk', direction: 'LTR', state: 'UP_TO_DATE' }],
};

export const edge = (changes: Partial<ServiceCard> = {}): SearchResultEdge => ({
  distanceMeters: null,
  openNow: null,
  openUntil: null,
  nextOpening: null,
  highlights: [],
  node: { ...card, ...changes },
});

export const result: SearchResult = {
  totalCount: 24,
  degraded: false,
  didYouMean: null,
  pageInfo: { hasNextPage: true, endCursor: 'cursor-of-page-one' },
  facets: [
    {
      dimension: 'categories',
      values: [
        { value: 'WORK', label: 'Praca', count: 24 },
        { value: 'WORKERS_RIGHTS', label: 'Prawa pracownika', count: 7 },
      ],
    },
    { dimension: 'municipalities', values: [{ value: '1462011', label: 'Płock', count: 20 }] },
    {
      dimension: 'languages',
      values: [
        { value: 'pl', label: 'polski', count: 24 },
        { value: 'uk', label: 'ukraiński', count: 9 },
      ],
    },
    { dimension: 'audiences', values: [{ value: 'LABOUR_MIGRANTS', label: 'Pracownicy z zagranicy', count: 11 }] },
    {
      dimension: 'deliveryModes',
      values: [
        { value: 'IN_PERSON', label: 'na miejscu', count: 21 },
        { value: 'PHONE', label: 'przez telefon', count: 4 },
      ],
    },
    { dimension: 'formality', values: [] },
  ],
  edges: [edge()],
};

export const nothing: SearchResult = {
  ...result,
  totalCount: 0,
  pageInfo: { hasNextPage: false, endCursor: null },
  facets: result.facets.map(({ dimension }) => ({ dimension, values: [] })),
  edges: [],
};

export const choices: ChoicesAnswer = {
  categories: [
    {
      code: 'WORK',
      label: 'Praca',
      children: [
        { code: 'WORKERS_RIGHTS', label: 'Prawa pracownika', children: [{ code: 'UNPAID_WAGES', label: 'Niezapłacone wynagrodzenie' }] },
      ],
    },
    { code: 'HEALTH', label: 'Zdrowie', children: [] },
  ],
  municipalities: [
    { code: '1462011', name: 'Płock', latitude: 52.546, longitude: 19.706 },
    { code: '1419132', name: 'Stara Biała', latitude: 52.61, longitude: 19.64 },
  ],
  audiences: [{ code: 'LABOUR_MIGRANTS', label: 'Pracownicy z zagranicy' }],
  languages: [
    { code: 'pl', label: 'polski' },
    { code: 'uk', label: 'ukraiński' },
    { code: 'pso', label: 'polski język migowy' },
  ],
  situations: [
    { id: 'unpaid-wages', urgent: false, title: { value: 'Szef mi nie zapłacił', locale: 'pl', direction: 'LTR', state: 'ORIGINAL' } },
    { id: 'violence-at-home', urgent: true, title: { value: 'Ktoś mnie bije w domu', locale: 'pl', direction: 'LTR', state: 'ORIGINAL' } },
  ],
  collections: [
    { id: 'good-practices', title: { value: 'Dobre praktyki z zagranicy', locale: 'pl', direction: 'LTR', state: 'ORIGINAL' } },
  ],
};

export const requirements: Term[] = [
  { code: 'PASSPORT_OR_ID', label: 'Paszport lub dowód osobisty' },
  { code: 'PESEL', label: 'Numer PESEL' },
  { code: 'APPOINTMENT', label: 'Umówiony termin' },
];

export const matched: NonNullable<MatchAnswer['matchServices']> = {
  degraded: false,
  matches: [
    {
      service: {
        ...card,
        locations: [
          { id: 'a', name: 'Ratusz', address: { street: 'Stary Rynek 1', postalCode: '09-400', city: 'Płock', country: 'PL' } },
          { id: 'b', name: 'Dom za miastem', address: null },
        ],
        contacts: [{ kind: 'EMAIL', value: 'porady@example.org' }],
      },
      reasons: ['Dotyczy tego, czego potrzebujesz: Niezapłacone wynagrodzenie.', 'Jest bezpłatne.'],
      checks: ['Nie wiemy, kiedy jest otwarte.'],
      bring: ['Numer PESEL'],
    },
  ],
  unmet: [
    {
      category: { code: 'CHILD_BENEFITS', label: 'Świadczenia na dzieci (800+)' },
      nearest: { service: card, why: 'Obsługuje inne gminy: Bielsk.' },
    },
    { category: { code: 'NURSERY', label: 'Żłobek' }, nearest: null },
  ],
  whomToAsk: [card],
};
