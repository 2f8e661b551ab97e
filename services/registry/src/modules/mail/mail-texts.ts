/** What the hub writes to people, as every language has to say it. */

/** What a letter needs to know, by what it is about. A `link` is a path of this hub; its address comes before it when the letter leaves. */
export interface MailValues {
  confirmAddress: { link: string };
  mailedLink: { link: string };
  resetPassword: { link: string };
  invitation: { organisation: string; link: string };
  alreadyRegistered: { link: string };
  noAccount: { link: string };
  providerRegistered: { provider: string; link: string };
  providerApproved: { provider: string; link: string };
  providerRefused: { provider: string; reason: string };
  claimRaised: { provider: string; message: string; link: string };
  claimAccepted: { provider: string; link: string };
  claimRefused: { provider: string; reason: string };
  changesRequested: { service: string; message: string; link: string };
  serviceApproved: { service: string; link: string };
  serviceRejected: { service: string; reason: string; link: string };
  verificationReminder: { services: DueService[] };
  verificationLapsed: { services: DueService[] };
  problemReported: { service: string; text: string; link: string };
  problemAnswered: { service: string; text: string; link: string };
  volunteerOfferRunsOut: RunningOffer;
  volunteerOfferRanOut: RunningOffer;
  accountErased: Record<string, never>;
  /** Another directory that the hub follows: of its `known` services `missing` were gone at once. */
  sourceHeld: { source: string; known: number; missing: number; link: string };
  sourceVanished: { source: string; since: string; link: string };
}
export type MailTemplate = keyof MailValues;

/** `ofChildCheck`: it is the check for work with children that runs out, not the offer itself. */
export interface RunningOffer {
  offer: string;
  /** Its last day. */
  until: string;
  ofChildCheck: boolean;
  link: string;
}

export interface DueService {
  name: string;
  link: string;
  /** Until when its last confirmation holds, or held; ISO 8601. */
  dueAt: string;
  /** How far it has come: it is asked, it has run out, it will be taken away. */
  stage: ReminderStage;
}
export type ReminderStage = 'ASKED' | 'DUE' | 'STALE';

/** A paragraph, somebody's own words, or a link that stands alone. */
export type LetterPart = string | { quote: string } | { label: string; link: string };

export interface Letter {
  subject: string;
  parts: LetterPart[];
}

export interface MailTexts {
  /** Who writes and why, under every letter. */
  footer: string;
  privacy: string;
  letters: { [Template in MailTemplate]: (values: MailValues[Template], date: (iso: string) => string) => Letter };
}

export const mailLocales = ['pl', 'en', 'uk'] as const;
export type MailLocale = (typeof mailLocales)[number];

/** Letters are written in three languages; who reads another one gets English. */
export const mailLocale = (locale: string): MailLocale => mailLocales.find((each) => locale.split('-')[0] === each) ?? 'en';
