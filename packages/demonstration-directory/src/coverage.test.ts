import { allMunicipalities, categoryWithAncestors, childCategories, rootCategories, terms } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { demonstrationDirectory } from './index.ts';

const invented = demonstrationDirectory().providers.flatMap((provider) => provider.services.filter((service) => service.demonstration));
type Service = (typeof invented)[number];

const hasText =
  (locale: string) =>
  (service: Service): boolean =>
    service.texts.some((text) => text.locale === locale);
const placesOf = (service: Service) => service.locations ?? [];
const schedulesOf = (service: Service) => placesOf(service).flatMap(({ schedules = [] }) => schedules);

describe('the demonstration directory covers', () => {
  it('at least 220 services besides the good practices, all in Polish, at least 150 and at least half of them in English and Ukrainian', () => {
    expect(invented.length).toBeGreaterThanOrEqual(220);
    expect(invented.filter((service) => !hasText('pl')(service))).toEqual([]);
    const inThree = invented.filter((service) => hasText('en')(service) && hasText('uk')(service));
    expect(inThree.length).toBeGreaterThanOrEqual(150);
    expect(inThree.length * 2).toBeGreaterThanOrEqual(invented.length);
  });

  it('all sixteen municipalities, each the home of at least five services of at least four kinds', () => {
    const homes = allMunicipalities().map(({ name, code }) => {
      const own = invented.filter(({ municipalities: [home] }) => home === code);
      return { name, services: own.length, kinds: new Set(own.map(({ categories: [main] }) => main)).size };
    });
    expect(homes).toHaveLength(16);
    expect(homes.filter(({ services, kinds }) => services < 5 || kinds < 4)).toEqual([]);
  });

  it('villages that are not the seat of their municipality', () => {
    // The office of Stara Biała sits in Biała.
    const seats = new Set([...allMunicipalities().map(({ name }) => name), 'Biała']);
    const towns = invented.flatMap(placesOf).flatMap(({ location }) => (location.addresses ?? []).map(({ city }) => city));
    expect(new Set(towns.filter((town) => !seats.has(town))).size).toBeGreaterThanOrEqual(10);
  });

  it('services that several municipalities share', () => {
    expect(invented.filter(({ municipalities }) => municipalities.length > 1 && municipalities.length < 16).length).toBeGreaterThan(10);
  });

  it('every root of the category tree, with at most three categories a service', () => {
    const covered = new Set(invented.flatMap(({ categories }) => categories.flatMap(categoryWithAncestors)));
    expect(rootCategories().flatMap(({ code }) => (covered.has(code) ? [] : [code]))).toEqual([]);
    expect(invented.filter(({ categories }) => categories.length > 3)).toEqual([]);
  });

  it('every category that has none below it, for somebody will ask for it', () => {
    const used = new Set(invented.flatMap(({ categories }) => categories));
    const leaves = terms('CATEGORY').filter(({ code }) => childCategories(code).length === 0);
    expect(leaves.flatMap(({ code }) => (used.has(code) ? [] : [code]))).toEqual([]);
  });

  it('at least six places with a hidden address', () => {
    const hidden = invented.flatMap(placesOf).filter(({ location }) => location.hidden);
    expect(new Set(hidden.map(({ location }) => location.id)).size).toBeGreaterThanOrEqual(6);
  });

  it('free legal advice in Płock, written in Polish only and open on weekdays', () => {
    const legalAid = invented.filter(
      (service) =>
        service.categories.includes('LEGAL_ADVICE') &&
        service.free === true &&
        service.municipalities[0] === '1462011' &&
        service.texts.map(({ locale }) => locale).join() === 'pl' &&
        schedulesOf(service).some(({ rrule }) => rrule === 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'),
    );
    expect(legalAid.map(({ texts }) => texts[0]?.name)).toEqual(['Nieodpłatna pomoc prawna']);
  });

  it.each([
    ['what is free', ({ free }: Service) => free === true],
    ['what has a price', ({ costOptions }: Service) => (costOptions ?? []).some(({ amount = 0 }) => amount > 0)],
    ['what nobody knows the price of', ({ free, costOptions = [] }: Service) => free === undefined && costOptions.length === 0],
    ['what only the entitled get', ({ requiresStatutoryEntitlement }: Service) => requiresStatutoryEntitlement === true],
    ['what needs no entitlement', ({ requiresStatutoryEntitlement }: Service) => requiresStatutoryEntitlement === false],
    ['what nobody knows the entitlement of', ({ requiresStatutoryEntitlement }: Service) => requiresStatutoryEntitlement === undefined],
    ['ages from and to', ({ minimumAge, maximumAge }: Service) => minimumAge !== undefined && maximumAge !== undefined],
    ['groups that a service excludes', ({ excludedAudiences }: Service) => (excludedAudiences ?? []).length > 0],
    ['appointments', (service: Service) => placesOf(service).some(({ byAppointment }) => byAppointment === true)],
    [
      'places that a wheelchair can enter',
      (service: Service) => placesOf(service).some(({ location }) => location.wheelchairAccessible === true),
    ],
    ['places that it cannot', (service: Service) => placesOf(service).some(({ location }) => location.wheelchairAccessible === false)],
    [
      'places of which nobody has told us',
      (service: Service) => placesOf(service).some(({ location }) => (location.wheelchairAccessible ?? null) === null),
    ],
    [
      'hours of a part of the year',
      (service: Service) => schedulesOf(service).some(({ validFrom, validTo }) => (validFrom ?? validTo ?? null) !== null),
    ],
    ['places whose hours are not known', (service: Service) => placesOf(service).some(({ schedules = [] }) => schedules.length === 0)],
    ['services once a month', (service: Service) => schedulesOf(service).some(({ rrule }) => rrule?.startsWith('FREQ=MONTHLY') === true)],
    ['every second week', (service: Service) => schedulesOf(service).some(({ rrule }) => rrule?.includes('INTERVAL=2') === true)],
    ['single dates', (service: Service) => schedulesOf(service).some(({ rrule, closed }) => rrule === undefined && closed !== true)],
    ['what is given from afar', ({ reach }: Service) => reach === 'NATIONAL' || reach === 'ONLINE'],
    ['what comes to people', ({ deliveryModes }: Service) => deliveryModes.includes('OUTREACH')],
    ['what is given by phone', ({ deliveryModes }: Service) => deliveryModes.includes('PHONE')],
    ['interpreters', ({ interpretationServices }: Service) => interpretationServices !== undefined],
    ['closed days', (service: Service) => schedulesOf(service).some(({ closed }) => closed === true)],
  ])('%s', (_, holds) => {
    expect(invented.filter(holds).length).toBeGreaterThanOrEqual(4);
  });

  it('weekly hours whose first time lies on one of their own days', () => {
    const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
    const weekly = invented.flatMap((service) => schedulesOf(service).map((schedule) => ({ ...schedule, of: service.texts[0]?.name })));
    const wrong = weekly.filter(({ rrule, start }) => {
      const byDay = /BYDAY=([A-Z,]+)$/.exec(rrule ?? '')?.[1];
      return byDay !== undefined && !byDay.split(',').includes(days[new Date(`${start.slice(0, 10)}T12:00:00Z`).getUTCDay()] ?? '');
    });
    expect(wrong).toEqual([]);
  });
});
