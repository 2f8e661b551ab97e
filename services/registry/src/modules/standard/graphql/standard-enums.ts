import { registerEnumType } from 'type-graphql';

export const StandardStatusEnum = { MET: 'MET', PARTLY_MET: 'PARTLY_MET', PLANNED: 'PLANNED', MISSING: 'MISSING' } as const;
registerEnumType(StandardStatusEnum, {
  name: 'StandardStatus',
  description: 'How far what should exist does exist.',
  valuesConfig: {
    MET: { description: 'It exists as the standard asks.' },
    PARTLY_MET: { description: 'Something of it exists.' },
    PLANNED: { description: 'It does not exist yet; somebody has undertaken to start it.' },
    MISSING: { description: 'It does not exist.' },
  },
});

export const StandardEntitlementEnum = { NOT_ENTITLED: 'NOT_ENTITLED', EVERYONE: 'EVERYONE', ENTITLED: 'ENTITLED' } as const;
registerEnumType(StandardEntitlementEnum, {
  name: 'StandardEntitlement',
  description: 'Whom an item of the standard is for, by what the law gives them.',
  valuesConfig: {
    NOT_ENTITLED: { description: 'First of all those whom no law entitles, such as people who came to work.' },
    EVERYONE: { description: 'Everyone, with an entitlement or without.' },
    ENTITLED: { description: 'Only those whom a law entitles.' },
  },
});

export const StandardFootingEnum = { STATUTORY: 'STATUTORY', VOLUNTARY: 'VOLUNTARY' } as const;
registerEnumType(StandardFootingEnum, {
  name: 'StandardFooting',
  description: 'On what footing a service stands.',
  valuesConfig: {
    STATUTORY: { description: 'A law obliges somebody to it; the item names the law.' },
    VOLUNTARY: { description: 'The municipalities want it.' },
  },
});

export const StandardChangeKindEnum = { ADDED: 'ADDED', REMOVED: 'REMOVED', CHANGED: 'CHANGED' } as const;
registerEnumType(StandardChangeKindEnum, {
  name: 'StandardChangeKind',
  description: 'How an item differs between two versions.',
  valuesConfig: {
    ADDED: { description: 'It is new.' },
    REMOVED: { description: 'It is there no longer.' },
    CHANGED: { description: 'It asks for something else.' },
  },
});
