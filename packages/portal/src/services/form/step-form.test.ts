import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ServiceDraft } from '../service-draft.ts';
import { type Step, steps } from './form-field.ts';
import { readStep, writeStep } from './step-form.ts';

const words = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replace(/\r\n?/g, '\n').trim());
const some = words.filter((text) => text !== '');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const link = fc.constantFrom('https://fundacja.example.org/kurs', 'http://example.org');
const codes = fc.uniqueArray(fc.constantFrom('A', 'B', 'C'));
const number = maybe(fc.integer({ min: 0, max: 120 }));
const yesNo = fc.constantFrom(null, true, false);

const draft: fc.Arbitrary<ServiceDraft> = fc.record({
  locale: fc.constantFrom('pl', 'uk'),
  name: words,
  summary: words,
  description: words,
  categories: codes,
  languages: codes,
  deliveryModes: codes,
  municipalities: codes,
  reach: maybe(fc.constantFrom('LOCAL', 'NATIONAL')),
  audiences: codes,
  formality: codes,
  requirements: codes,
  requiresStatutoryEntitlement: yesNo,
  documents: fc.array(some.filter((text) => !text.includes('\n'))),
  minimumAge: number,
  maximumAge: number,
  cost: fc.record({ free: yesNo, amount: number, note: maybe(some) }),
  contacts: fc.array(fc.record({ kind: fc.constantFrom('PHONE', 'EMAIL'), value: some, note: maybe(some), languages: codes })),
  locations: fc.array(
    fc.record({
      id: fc.uuid(),
      name: some,
      street: maybe(some),
      postalCode: maybe(some),
      city: some,
      municipality: maybe(fc.constant('1462011')),
      wheelchairAccessible: yesNo,
      hidden: fc.boolean(),
      latitude: maybe(fc.constantFrom(52.546, -1)),
      longitude: maybe(fc.constantFrom(19.7)),
    }),
  ),
  plainSummary: maybe(some),
  howToApply: maybe(some),
  url: maybe(link),
  bookingUrl: maybe(link),
  temporarilyClosed: fc.boolean(),
  expiresAt: maybe(fc.constantFrom('2027-06-30T22:00:00.000Z', '2026-12-31T23:00:00.000Z')),
});

const whole = (steps: readonly Step[], of: (step: Step) => Partial<ServiceDraft>) => Object.assign({}, ...steps.map(of));
const form = (fields: Record<string, string | string[]>) =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value])));

describe('the form of a service', () => {
  it('brings back what is stored when nothing was typed', () => {
    fc.assert(
      fc.property(draft, (stored) => {
        expect(whole(steps, (step) => readStep(step, writeStep(step, stored)).input)).toEqual(stored);
      }),
    );
  });

  it('takes numbers and addresses as people write them', () => {
    const { input, problems } = readStep(
      'more',
      form({ 'cost.amount': '1 250,50', url: 'fundacja.example.org', documents: ' Paszport \r\n\r\nUmowa' }),
    );
    expect(problems).toEqual([]);
    expect(input).toMatchObject({ cost: { amount: 1250.5 }, url: 'https://fundacja.example.org', documents: ['Paszport', 'Umowa'] });
  });

  it('says at which field a number or a date cannot be read', () => {
    const { problems } = readStep(
      'more',
      form({ 'cost.amount': 'tanio', expiresAt: '2026-02-30', minimumAge: '6,5', url: 'javascript:alert(1)', bookingUrl: 'two words' }),
    );
    expect(problems).toEqual([
      { field: 'cost.amount', problem: 'NUMBER' },
      { field: 'minimumAge', problem: 'NUMBER' },
      { field: 'url', problem: 'WRONG' },
      { field: 'bookingUrl', problem: 'WRONG' },
      { field: 'expiresAt', problem: 'DATE' },
    ]);
  });

  it('leads what the API says of a contact to its row, though an empty row stands before it', () => {
    const { input, fieldOf } = readStep(
      'contact',
      form({ 'contacts.0.kind': 'PHONE', 'contacts.0.value': '', 'contacts.1.kind': 'EMAIL', 'contacts.1.value': 'no address' }),
    );
    expect(input.contacts).toMatchObject([{ kind: 'EMAIL', value: 'no address' }]);
    expect(fieldOf(['contacts', '0', 'value'])).toBe('contacts.1.value');
    expect(fieldOf(['languages'])).toBe('languages');
  });

  it('makes no place of the name and town that the page put there, unless people can come', () => {
    const place = { 'locations.0.name': 'Fundacja Most', 'locations.0.city': 'Płock' };
    expect(readStep('where', form({ ...place, deliveryModes: 'PHONE' })).input.locations).toEqual([]);
    expect(readStep('where', form({ ...place, deliveryModes: ['PHONE', 'IN_PERSON'] })).input.locations).toMatchObject([{ city: 'Płock' }]);
    const stored = { ...place, 'locations.0.id': '11111111-1111-4111-8111-111111111111' };
    expect(readStep('where', form({ ...stored, deliveryModes: 'PHONE' })).input.locations).toHaveLength(1);
    expect(readStep('where', form({ ...stored, deliveryModes: 'PHONE', 'locations.0.remove': 'on' })).input.locations).toEqual([]);
  });

  it('takes nothing that is no field of its step', () => {
    const { input } = readStep('what', form({ name: 'Kurs', provider: 'somebody else', demonstration: 'on', 'cost.free': 'yes' }));
    expect(Object.keys(input).sort()).toEqual(['locale', 'name', 'summary']);
  });
});
