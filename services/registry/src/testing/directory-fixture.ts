import { newId } from '@drogowskaz/platform';
import { terms } from '@drogowskaz/vocabulary';
import type { ProviderImport } from '../index.ts';
import { BIELSK, PLOCK } from './registry-harness.ts';

/** Codes as the vocabulary has them, whatever they are called. */
export const someCategories = terms('CATEGORY').map(({ code }) => code);

export const ownProvider = '11111111-1111-4111-8111-111111111111';
export const otherProvider = '22222222-2222-4222-8222-222222222222';

/** Two providers without services: one in Płock, one in Bielsk. */
export const providers: ProviderImport[] = [
  { id: ownProvider, provider: { name: 'Fundacja Most', municipality: PLOCK, url: 'https://most.example' }, services: [] },
  { id: otherProvider, provider: { name: 'Ośrodek Pomocy w Bielsku', municipality: BIELSK }, services: [] },
];

type ServiceImport = ProviderImport['services'][number];

/** A service as an import has it. */
export const importedService = (fields: Partial<ServiceImport> = {}): ServiceImport => ({
  id: newId(),
  texts: [{ locale: 'pl', state: 'ORIGINAL', name: 'Kurs polskiego', summary: 'Nauka od podstaw', description: 'Dwa razy w tygodniu.' }],
  categories: someCategories.slice(0, 1),
  languages: ['pl', 'uk'],
  deliveryModes: ['IN_PERSON'],
  municipalities: [PLOCK],
  ...fields,
});

/** A service as a client writes it. */
export const writtenService = (fields: Record<string, unknown> = {}) => ({
  locale: 'pl',
  name: 'Porady prawne',
  summary: 'Bezpłatna pomoc prawnika',
  description: 'Prawnik wyjaśni **umowę o pracę**.',
  categories: someCategories.slice(0, 1),
  languages: ['pl', 'uk'],
  deliveryModes: ['IN_PERSON', 'PHONE'],
  municipalities: [PLOCK],
  cost: { free: true },
  contacts: [{ kind: 'PHONE', value: '+48 24 000 00 00', languages: ['pl'] }],
  locations: [
    {
      name: 'Biuro fundacji',
      street: 'ul. Kwiatowa 1',
      postalCode: '09-400',
      city: 'Płock',
      municipality: PLOCK,
      latitude: 52.546,
      longitude: 19.706,
      wheelchairAccessible: true,
      schedules: [
        {
          rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
          start: '2026-01-05T08:00:00+01:00',
          end: '2026-01-05T16:00:00+01:00',
          note: 'pokój 3',
        },
      ],
    },
  ],
  documents: ['Paszport'],
  howToApply: 'Zadzwoń.',
  ...fields,
});

/** An item of the range of services as a client writes it. */
export const standardItem = (fields: Record<string, unknown> = {}) => ({
  category: someCategories[0],
  entitlement: 'NOT_ENTITLED',
  norm: [{ locale: 'pl', value: 'Punkt informacyjny w każdej gminie.' }],
  footing: 'VOLUNTARY',
  status: 'MISSING',
  ...fields,
});

export const revisionFields = `revision { id serviceId version status changedFields message content { name state locale } } userErrors { code message path }`;
export const createMutation = `mutation ($input: ServiceInput!) { result: createService(input: $input) { ${revisionFields} } }`;
export const updateMutation = `mutation ($id: ID!, $version: Int!, $input: ServiceInput!) {
  result: updateService(id: $id, expectedVersion: $version, input: $input) { ${revisionFields} } }`;
export const translateMutation = `mutation ($id: ID!, $version: Int!, $input: TranslationInput!) {
  result: setServiceTranslation(id: $id, expectedVersion: $version, input: $input) { ${revisionFields} } }`;
export const stepMutation = (name: 'submitRevision' | 'approveRevision') =>
  `mutation ($id: ID!) { result: ${name}(id: $id) { ${revisionFields} } }`;
export const requestChangesMutation = `mutation ($id: ID!, $text: String!) { result: requestChanges(id: $id, message: $text) { ${revisionFields} } }`;
export const rejectMutation = `mutation ($id: ID!, $text: String!) { result: rejectRevision(id: $id, reason: $text) { ${revisionFields} } }`;
export const archiveMutation = `mutation ($id: ID!, $text: String!) {
  result: archiveService(id: $id, reason: $text) { service { id } status userErrors { code message path } } }`;
export const confirmMutation = `mutation ($id: ID!) {
  result: confirmService(id: $id) { service { id verification { state verifiedAt dueAt } } status userErrors { code message path } } }`;
