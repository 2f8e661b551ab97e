/** A small city of services, each there for the tests that name it. */
import type { ServiceDocument } from '../engine.ts';
import { service, type Written } from './service-document.ts';

export const PLOCK = { latitude: 52.546, longitude: 19.706 };

const written: Record<string, Written> = {
  // One word, met in five ways; none of them is in a category that the word means.
  'kajak in the name': { pl: { name: 'Kajak po Wiśle' }, categories: ['SPORT'] },
  'kajak in the summary': { pl: { name: 'Przystań nad Wisłą', summary: 'Wypożyczysz tu kajak.' }, categories: ['SPORT'] },
  'kajak in the description': { pl: { name: 'Klub wodny', description: 'W sobotę czeka kajak i rower.' }, categories: ['SPORT'] },
  'kajaki in the name': { pl: { name: 'Kajaki dla początkujących' }, categories: ['SPORT'] },

  tickets: { pl: { name: 'Punkt Obsługi Pasażera', summary: 'Tu kupisz bilet i odbierzesz ulgę.' }, categories: ['PUBLIC_TRANSPORT'] },
  ballet: { pl: { name: 'Balet dla dzieci' }, categories: ['CULTURE'] },

  legal: {
    pl: {
      name: 'Bezpłatne porady prawne',
      summary: 'Prawnik pomoże w sprawach pobytu, pracy i rodziny.',
      description: 'Na spotkanie zapisz się telefonicznie. Przynieś dokumenty, których dotyczy sprawa.',
    },
    texts: {
      uk: { name: 'Безкоштовна правова допомога', summary: 'Юрист допоможе у справах перебування та роботи.' },
      en: { name: 'Free legal advice', summary: 'A lawyer helps with residence and work.' },
    },
    provider: 'Fundacja Otwarte Drzwi',
    categories: ['LEGAL_ADVICE'],
    languages: ['pl', 'uk', 'en'],
    deliveryModes: ['IN_PERSON', 'PHONE'],
    requiresStatutoryEntitlement: false,
    places: [[52.547, 19.7]],
    formality: ['SEMI_FORMAL'],
  },
  'library that mentions a lawyer': {
    pl: { name: 'Biblioteka na osiedlu', summary: 'Książki dla dużych i małych.', description: 'Raz w miesiącu dyżuruje prawnik.' },
    categories: ['LIBRARY'],
    free: null,
  },
  'good practice of Lisbon': {
    pl: { name: 'Porady prawne w centrum migrantów', summary: 'Prawnik w jednym miejscu z urzędem: przykład z Lizbony.' },
    categories: ['LEGAL_ADVICE', 'INFORMATION_POINT'],
    reach: 'FOREIGN_EXAMPLE',
    municipalities: [],
    collections: ['good-practices'],
  },
  'national helpline': {
    pl: { name: 'Infolinia dla cudzoziemców', summary: 'Zadzwoń z każdego miejsca w Polsce.' },
    categories: ['INFORMATION_POINT'],
    reach: 'NATIONAL',
    municipalities: [],
    deliveryModes: ['PHONE', 'ONLINE'],
    languages: ['pl', 'uk', 'en', 'pt-BR'],
  },
  course: {
    pl: { name: 'Kurs języka polskiego', summary: 'Zajęcia dwa razy w tygodniu, wieczorem.' },
    categories: ['POLISH_COURSE'],
    places: [[52.5485, 19.69]],
    free: false,
    requiresStatutoryEntitlement: true,
  },
  'course that is stale': { pl: { name: 'Kurs języka polskiego' }, categories: ['POLISH_COURSE'], verified: [500, -100] },
  'course far away': {
    pl: { name: 'Kurs języka polskiego' },
    categories: ['POLISH_COURSE'],
    places: [[52.67, 19.8]],
    municipalities: ['1419012'],
  },
  conversations: { pl: { name: 'Rozmowy przy herbacie', summary: 'Mówimy po polsku.' }, categories: ['CONVERSATION_PRACTICE'] },
  doctor: {
    pl: { name: 'Przychodnia Na Skarpie', summary: 'Przyjmują lekarze rodzinni, także bez ubezpieczenia.' },
    categories: ['DOCTOR'],
    languages: ['pl', 'uk'],
    free: false,
    requiresStatutoryEntitlement: true,
    // Two working days; on 25 November they are on leave. The clocks of Płock are one hour ahead of UTC.
    open: [
      { from: '2026-11-24T07:00:00.000Z', to: '2026-11-24T15:00:00.000Z' },
      { from: '2026-11-26T07:00:00.000Z', to: '2026-11-26T15:00:00.000Z' },
    ],
  },
  'shelter for women': {
    pl: { name: 'Schronienie dla kobiet', summary: 'Bezpieczny nocleg dla kobiet i dzieci.' },
    categories: ['DOMESTIC_VIOLENCE', 'EMERGENCY_SHELTER'],
    audiences: ['WOMEN', 'MOTHERS'],
    places: [null],
    open: [{ from: '2026-11-22T23:00:00.000Z', to: '2026-12-20T23:00:00.000Z' }],
  },
  'night shelter': {
    pl: { name: 'Noclegownia', summary: 'Nocleg dla mężczyzn.' },
    categories: ['EMERGENCY_SHELTER'],
    excludedAudiences: ['WOMEN'],
    places: [[52.56, 19.72]],
  },
  wages: { pl: { name: 'Porady Państwowej Inspekcji Pracy', summary: 'Gdy pracodawca nie płaci.' }, categories: ['UNPAID_WAGES'] },
  jobs: {
    pl: { name: 'Pośrednictwo pracy', summary: 'Oferty pracy w Płocku i okolicy.' },
    provider: 'Miejski Urząd Pracy w Płocku',
    categories: ['JOB_SEARCH'],
    audiences: ['UNEMPLOYED'],
  },
  toddlers: {
    pl: { name: 'Żółw i spółka', summary: 'Klub malucha.' },
    categories: ['PARENT_CHILD_GROUPS'],
    formality: ['INFORMAL'],
    verified: null,
  },
  'Ukrainian reading room': {
    texts: { uk: { name: 'Читальня «Вітряк»', summary: 'Українські книжки для дорослих і дітей.' } },
    provider: 'Спілка українців у Плоцьку',
    categories: ['LIBRARY'],
    languages: ['uk'],
  },
  choir: {
    pl: { name: '🎶 Chór Łącki', summary: '🎉 Świętujemy 🎄 żółtą jesień: chór śpiewa z nami każdej soboty.' },
    categories: ['CULTURE'],
    formality: ['VOLUNTARY'],
  },
};

export const city: readonly ServiceDocument[] = Object.entries(written).map(([key, words]) => service(key, words));

const keys = new Map(Object.keys(written).map((key, place) => [city[place]?.card.id, key]));

/** What the tests call the service. */
export const keyOf = ({ document }: { document: ServiceDocument }): string => keys.get(document.card.id) ?? document.card.id;
