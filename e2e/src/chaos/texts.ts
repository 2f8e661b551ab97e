/** What services are written with in the histories. */
import * as fc from 'fast-check';

export interface Place {
  name: string;
  hidden: boolean;
  latitude: number;
  longitude: number;
  open: boolean;
}

export interface Text {
  name: string;
  category: string;
  audiences: string[];
  languages: string[];
  reach: 'LOCAL' | 'NATIONAL';
  free: boolean | null;
  places: Place[];
}

const words = ['praca', 'prawo', 'nauka', 'lekarz', 'mieszkanie', 'język', 'urząd', 'dziecko', 'sąd', 'żłobek', 'ślusarz', 'ґанок'];

const place: fc.Arbitrary<Place> = fc.record({
  // Few names: services share places, and a change of a place reaches all of them.
  name: fc.constantFrom('Biuro', 'Świetlica', 'Punkt'),
  hidden: fc.boolean(),
  latitude: fc.constantFrom(52.546, 52.54, 52.61),
  longitude: fc.constantFrom(19.706, 19.84, 19.64),
  open: fc.boolean(),
});

export const texts: fc.Arbitrary<Text> = fc.record({
  name: fc
    .tuple(fc.constantFrom(...words), fc.constantFrom(...words), fc.integer({ min: 1, max: 999 }))
    .map(([one, other, number]) => `Punkt ${one} ${other} ${number}`),
  category: fc.constantFrom('LEGAL_ADVICE', 'JOB_SEARCH', 'POLISH_COURSE'),
  audiences: fc.constantFrom<string[]>([], ['LABOUR_MIGRANTS'], ['YOUTH', 'CHILDREN']),
  languages: fc.constantFrom(['pl'], ['pl', 'uk'], ['en', 'uk', 'pl']),
  reach: fc.constantFrom('LOCAL', 'NATIONAL'),
  free: fc.constantFrom(true, false, null),
  places: fc.uniqueArray(place, { maxLength: 3, selector: ({ name }) => name }),
});

const PLOCK = '1462011';

/** As a client sends it. */
export const serviceInput = ({ name, category, audiences, languages, reach, free, places }: Text) => ({
  locale: 'pl',
  name,
  summary: `Streszczenie: ${name}.`,
  description: `Opis usługi **${name}**, napisany przez test.`,
  categories: [category],
  audiences,
  languages,
  reach,
  cost: { free },
  deliveryModes: ['IN_PERSON'],
  municipalities: [PLOCK],
  locations: places.map(({ open, ...rest }) => ({
    ...rest,
    street: 'ul. Kwiatowa 1',
    city: 'Płock',
    municipality: PLOCK,
    schedules: open ? [{ rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE', start: '2026-01-05T08:00:00+01:00', end: '2026-01-05T16:00:00+01:00' }] : [],
  })),
});

/** As a client sends it. */
export const translationInput = (name: string) => ({
  locale: 'uk',
  name: `Послуга ${name}`,
  summary: `Коротко: ${name}.`,
  description: `Опис послуги ${name}.`,
});
