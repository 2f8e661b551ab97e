/** The enums that both subgraphs answer with. Values are the words of the records, so nothing has to be mapped. */
import { registerEnumType } from 'type-graphql';

/** An object with each word as key and value, which is what type-graphql calls an enum. */
const words = <Word extends string>(...all: Word[]) => Object.fromEntries(all.map((word) => [word, word])) as { readonly [W in Word]: W };

export const DeliveryModeEnum = words('IN_PERSON', 'ONLINE', 'PHONE', 'OUTREACH');
registerEnumType(DeliveryModeEnum, {
  name: 'DeliveryMode',
  description: 'How a service is given.',
  valuesConfig: {
    IN_PERSON: { description: 'Face to face, at one of its locations.' },
    ONLINE: { description: 'Over the internet.' },
    PHONE: { description: 'By telephone.' },
    OUTREACH: { description: 'Somebody comes to the person.' },
  },
});

export const ReachEnum = words('LOCAL', 'REGIONAL', 'NATIONAL', 'ONLINE', 'FOREIGN_EXAMPLE');
registerEnumType(ReachEnum, {
  name: 'Reach',
  description: 'For whom, by place, a service is there.',
  valuesConfig: {
    LOCAL: { description: 'For the municipalities that it names.' },
    REGIONAL: { description: 'For a county or voivodeship.' },
    NATIONAL: { description: 'For the whole country: counts in every municipality.' },
    ONLINE: { description: 'For everybody, from anywhere: counts in every municipality.' },
    FOREIGN_EXAMPLE: { description: 'A good practice from another country, shown to learn from. Nobody here can use it.' },
  },
});

export const VerificationStateEnum = words('VERIFIED', 'DUE', 'STALE', 'UNVERIFIED');
registerEnumType(VerificationStateEnum, {
  name: 'VerificationState',
  description: 'How far what is written can be trusted today.',
  valuesConfig: {
    VERIFIED: { description: 'Confirmed, and the confirmation has not run out.' },
    DUE: { description: 'The confirmation has run out; its owner has been asked.' },
    STALE: { description: 'Nobody confirmed it in time. Call before you go.' },
    UNVERIFIED: { description: 'Nobody has ever confirmed it.' },
  },
});

export const ConfirmedByEnum = words('OWNER', 'MUNICIPALITY', 'TELEPHONE');
registerEnumType(ConfirmedByEnum, {
  name: 'ConfirmedBy',
  description: 'Who said that what is written is true.',
  valuesConfig: {
    OWNER: { description: 'Its provider.' },
    MUNICIPALITY: { description: 'Somebody of the municipality that answers for it.' },
    TELEPHONE: { description: 'Somebody of the municipality, after asking the provider by telephone.' },
  },
});

export const TextDirectionEnum = words('LTR', 'RTL');
registerEnumType(TextDirectionEnum, {
  name: 'TextDirection',
  description: 'The direction in which a text is written.',
  valuesConfig: { LTR: { description: 'Left to right.' }, RTL: { description: 'Right to left, as Arabic.' } },
});

export const TranslationStateEnum = words('ORIGINAL', 'UP_TO_DATE', 'OUTDATED', 'MACHINE', 'MISSING');
registerEnumType(TranslationStateEnum, {
  name: 'TranslationState',
  description: 'How a text relates to the original, and to the language that was asked for.',
  valuesConfig: {
    ORIGINAL: { description: 'What its owner wrote.' },
    UP_TO_DATE: { description: 'A translation of the present original.' },
    OUTDATED: { description: 'A translation; the original has changed since.' },
    MACHINE: { description: 'Translated by a machine and checked by nobody.' },
    MISSING: { description: 'There is no text in the asked language: this one is a fallback in another.' },
  },
});
