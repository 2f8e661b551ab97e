// Made from schema/ by "npm run compose"; do not edit.

import type { Operation } from '../operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whose a key is. */
export type ApiKeyKind =
  /** The hub: everything. Only the operator at the machine makes one. */
  | 'HUB'
  /** A municipality: what a moderator may. */
  | 'MUNICIPALITY'
  /** A partner site: reads what everybody reads, with a larger budget. It may stand in a public page. */
  | 'PARTNER'
  /** A provider: its own services. */
  | 'PROVIDER';

/** What a key lets through of what its owner may. */
export type ApiKeyScope =
  /** Deciding on what others wrote. */
  | 'MODERATE'
  /** Reading drafts, lists and logs. */
  | 'READ'
  /** Writing, submitting, confirming. */
  | 'WRITE';

/** What was asked of a source and is not done yet. */
export type AskedOfSource =
  /** To be read now, and to be taken in as it is, although much of it is gone or was promised and did not come. */
  | 'ACCEPT'
  /** To be followed no longer, and its records to be taken away. */
  | 'REMOVE'
  /** To be read now. */
  | 'RUN';

/** Which entries; what is left out does not narrow. */
export interface AuditFilter {
  /** UUID of the account of a person. */
  readonly accountId?: string | null | undefined;
  /** An action: "APPROVE_REVISION". */
  readonly action?: string | null | undefined;
  /** From then on. */
  readonly from?: string | null | undefined;
  /** UUID of a record; of a service, also what was done to its revisions. */
  readonly recordId?: string | null | undefined;
  /** Before then. */
  readonly to?: string | null | undefined;
}

/** From where in the system something was done. */
export type AuditOrigin =
  /** With an API key. */
  | 'API'
  /** By the hub itself, when its time had come. */
  | 'JOB'
  /** By the operator at the machine. */
  | 'OPERATOR'
  /** By a person who is signed in. */
  | 'PORTAL'
  /** Without an account: a registration, a one-time link. */
  | 'PUBLIC';

/** A day on which a series does not take place. */
export interface CancelledDateInput {
  /** The day, on the clock of the series. */
  readonly date: string;
  /** Why, in the language of the original. */
  readonly note?: string | null | undefined;
}

/** A day on which there is no session. */
export interface CancelledSessionInput {
  /** The day, on the clock of the course. */
  readonly date: string;
  /** Why, in the language of the original. */
  readonly note?: string | null | undefined;
}

/** A collection as its author writes it. What is left out stays as it is. */
export interface CollectionInput {
  /** The language of the texts below: the original. */
  readonly locale: string;
  /** The municipality that looks after it; by default the caller’s own. */
  readonly municipality?: string | null | undefined;
  /** Whether the public sees it; a new one it does when nothing is said. */
  readonly published?: boolean | null | undefined;
  /** Public services in the order in which they are to stand, at most 200. */
  readonly services?: ReadonlyArray<string> | null | undefined;
  /** What it is for: Markdown, at most 4,000 characters. */
  readonly text?: string | null | undefined;
  /** Its title, at most 200 characters, one line. */
  readonly title: string;
  /** The same in other languages; those that are left out stay. */
  readonly translations?: ReadonlyArray<PostingTextInput> | null | undefined;
}

/** Who said that what is written is true. */
export type ConfirmedBy =
  /** Somebody of the municipality that answers for it. */
  | 'MUNICIPALITY'
  /** Its provider. */
  | 'OWNER'
  /** Somebody of the municipality, after asking the provider by telephone. */
  | 'TELEPHONE';

/** One way to reach the service. */
export interface ContactInput {
  /** What kind of way. */
  readonly kind: ContactKind;
  /** The languages spoken there. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** When to call, whom to ask for. */
  readonly note?: string | null | undefined;
  /** The number, the address or the link. */
  readonly value: string;
}

/** A way to reach a service. */
export type ContactKind =
  /** The address of a chat, or a name in a messenger. */
  | 'CHAT'
  /** An e-mail address. */
  | 'EMAIL'
  /** The address of a page with a form. */
  | 'FORM'
  /** A telephone number. */
  | 'PHONE';

/** What a service costs. Null or left out: not known. */
export interface CostInput {
  /** The price. */
  readonly amount?: number | null | undefined;
  /** Its currency, ISO 4217; "PLN" when left out. */
  readonly currency?: string | null | undefined;
  /** Whether it is free of charge. */
  readonly free?: boolean | null | undefined;
  /** Reductions, who pays, when. */
  readonly note?: string | null | undefined;
}

/** How somebody learns. */
export type CourseForm =
  /** Somebody talks with each person about her way. */
  | 'COUNSELLING'
  /** A course or training with sessions. */
  | 'COURSE'
  /** Somebody with experience goes along for a while. */
  | 'MENTORING';

/** A course or counselling as its author writes it; of those who learn, counts alone. In an update, what is left out stays as it is, and null makes it unknown. */
export interface CourseInput {
  /** For whom it is. Empty: open to all. */
  readonly audiences?: ReadonlyArray<string> | null | undefined;
  /** Whether all of it is called off. */
  readonly cancelled?: boolean | null | undefined;
  /** Days on which there is no session. */
  readonly cancelledDates?: ReadonlyArray<CancelledSessionInput> | null | undefined;
  /** Up to three categories. */
  readonly categories?: ReadonlyArray<string> | null | undefined;
  /** Whether there is a certificate at the end. */
  readonly certificate?: boolean | null | undefined;
  /** What it costs. Null: not known. */
  readonly cost?: CostInput | null | undefined;
  /** When the first session ends. */
  readonly end?: string | null | undefined;
  /** Sessions beside the rule. */
  readonly extraDates?: ReadonlyArray<CourseRangeInput> | null | undefined;
  /** How somebody learns. */
  readonly form: CourseForm;
  /** The languages that it is given in. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** The level that one should have. */
  readonly levelFrom?: LanguageLevel | null | undefined;
  /** The level that it leads to. */
  readonly levelTo?: LanguageLevel | null | undefined;
  /** The language of the texts below: the original. */
  readonly locale: string;
  /** The municipality that it is in; its moderators answer for it. */
  readonly municipality?: string | null | undefined;
  /** Where one takes part over the internet. */
  readonly onlineUrl?: string | null | undefined;
  /** Whether it pauses on public holidays; in Poland it does when nothing is said. */
  readonly pausesOnHolidays?: boolean | null | undefined;
  /** How many places there are. */
  readonly places?: number | null | undefined;
  /** How many of them are taken. */
  readonly placesTaken?: number | null | undefined;
  /** Who gives it; by default the provider of the key. */
  readonly provider?: string | null | undefined;
  /** The last day for that. */
  readonly registrationUntil?: string | null | undefined;
  /** Where one puts one’s name down. */
  readonly registrationUrl?: string | null | undefined;
  /** How it comes again, RFC 5545: "FREQ=WEEKLY;BYDAY=TH". Null: once. */
  readonly rrule?: string | null | undefined;
  /** The public service that it belongs to: one of the same provider. */
  readonly service?: string | null | undefined;
  /** When the first session begins; null: by appointment. */
  readonly start?: string | null | undefined;
  /** The language that is learned. */
  readonly teaches?: string | null | undefined;
  /** All that there is to say: Markdown, at most 20,000 characters. */
  readonly text?: string | null | undefined;
  /** The IANA time zone of its clock; "Europe/Warsaw" when never said. */
  readonly timezone?: string | null | undefined;
  /** What it is called, at most 200 characters, one line. */
  readonly title: string;
  /** The same in other languages; those that are left out stay. */
  readonly translations?: ReadonlyArray<PostingTextInput> | null | undefined;
  /** Where exactly, at most 300 characters, one line. */
  readonly venue?: string | null | undefined;
  /** How many people are on the waiting list. */
  readonly waiting?: number | null | undefined;
}

/** A session beside the rule. */
export interface CourseRangeInput {
  /** When it ends. */
  readonly end?: string | null | undefined;
  /** When it begins. */
  readonly start: string;
}

/** Which cells are asked for (municipalities, categories), and which services count in them (audiences, languages, entitlement), as in `searchServices`. An empty list is no condition. */
export interface CoverageFilter {
  /** Only services for one of these audiences count. One that names no audience is open to all but those whom it excludes. */
  readonly audiences?: ReadonlyArray<string> | null | undefined;
  /** Only these categories; a parent takes its children in. */
  readonly categories?: ReadonlyArray<string> | null | undefined;
  /** Only cells that are gaps. */
  readonly gapsOnly?: boolean | null | undefined;
  /** Only services given in one of these languages count. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Only these municipalities. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** true: only services known to be usable by people whom the law gives no entitlement count; false: only those known to need one. */
  readonly withoutStatutoryEntitlement?: boolean | null | undefined;
}

/** Why something is a gap. docs/coverage.md has the rule. */
export type CoverageGapReason =
  /** At least ten different callers have looked for it and found nothing. */
  | 'ASKED_AND_NOT_FOUND'
  /** The nearest one is farther than the standard allows. */
  | 'FARTHER_THAN_STANDARD'
  /** They are open for fewer hours a week than the standard asks for. */
  | 'FEWER_HOURS_THAN_STANDARD'
  /** None is given in a language that the standard asks for. */
  | 'LANGUAGE_OF_STANDARD_MISSING'
  /** The standard asks for one that certain people may use; none is known to be one. */
  | 'NONE_FOR_PEOPLE_OF_STANDARD'
  /** There is no such service. */
  | 'NOTHING'
  /** There are some, and each is known to need a statutory entitlement. */
  | 'ONLY_WITH_ENTITLEMENT';

/** Other people’s data: a file or an address, and what it does not say itself. */
export interface DataImportInput {
  /** In the place of a file: the base address of an HSDS API, or of a file. */
  readonly address?: string | null | undefined;
  /** The category of services of which nothing tells it; ADVICE by default. */
  readonly category?: string | null | undefined;
  /** The bytes of the file as Base64; at most 15 MiB of them. */
  readonly content?: string | null | undefined;
  /** As the file is called: its ending tells what it is (.json, .ndjson, .csv, .zip). */
  readonly fileName?: string | null | undefined;
  /** The language of the texts. */
  readonly language?: string;
  /** Under which terms the owner gives them: SPDX identifier or address. */
  readonly licence?: string | null | undefined;
  /** Only its organisations and services go in, and what does not say where it is counts as there. By default the caller’s. */
  readonly municipality?: string | null | undefined;
  /** Names the source for good; by default the file or the address. Bring a newer file under the same name. */
  readonly name?: string | null | undefined;
  /** Whose the records stay: shown as theirs, read-only here. Without it they are the hub’s own. */
  readonly owner?: string | null | undefined;
}

/** A date beside the rule. */
export interface DateRangeInput {
  /** When it ends. */
  readonly end?: string | null | undefined;
  /** When it begins. */
  readonly start: string;
}

/** A part of the day. */
export type DayPart =
  /** From noon until about five. */
  | 'AFTERNOON'
  /** Afterwards. */
  | 'EVENING'
  /** Until noon. */
  | 'MORNING';

/** How a service is given. */
export type DeliveryMode =
  /** Face to face, at one of its locations. */
  | 'IN_PERSON'
  /** Over the internet. */
  | 'ONLINE'
  /** Somebody comes to the person. */
  | 'OUTREACH'
  /** By telephone. */
  | 'PHONE';

/** A decision about two records. */
export type DuplicateDecision =
  /** Not now: the pair comes back in two weeks. */
  | 'LATER'
  /** They describe the same: one of them is shown, with what the other says differently. Nothing of either is changed. */
  | 'LINKED'
  /** They are two: the pair comes back only when it has changed materially. */
  | 'SEPARATE';

/** What speaks for or against two records being the same. */
export type DuplicateFeature =
  /** Another town, or kilometres away. */
  | 'FAR'
  /** The same door by its position. */
  | 'NEAR'
  /** Another address in the same town. */
  | 'OTHER_ADDRESS'
  /** For people of other ages. */
  | 'OTHER_AGES'
  /** Another address and another telephone number: another branch. */
  | 'OTHER_BRANCH'
  /** Another number or level in the name, as in "nr 2" or "B1". */
  | 'OTHER_DISTINCTION'
  /** Another municipality answers for it. */
  | 'OTHER_MUNICIPALITY'
  /** Another name. */
  | 'OTHER_NAME'
  /** Other numbers of the same register. */
  | 'OTHER_NUMBER'
  /** Other telephone numbers. */
  | 'OTHER_PHONE'
  /** A provider of another name. */
  | 'OTHER_PROVIDER'
  /** No topic in common. */
  | 'OTHER_TOPIC'
  /** The same street and house. */
  | 'SAME_ADDRESS'
  /** The same e-mail address; of providers, the part behind the @. */
  | 'SAME_EMAIL'
  /** The same name but for spelling, endings, order of words or script. */
  | 'SAME_NAME'
  /** The same number of a register: KRS, NIP or REGON. */
  | 'SAME_NUMBER'
  /** The same page in the web. */
  | 'SAME_PAGE'
  /** The same telephone number. */
  | 'SAME_PHONE'
  /** The same provider, or one of the same name. */
  | 'SAME_PROVIDER'
  /** The same site in the web. */
  | 'SAME_SITE'
  /** Much of the text is the same. */
  | 'SAME_TEXT'
  /** A similar name; it counts less when each has a word that the other lacks. */
  | 'SIMILAR_NAME';

/** What kind of records are compared. */
export type DuplicateKind =
  /** Providers. */
  | 'PROVIDER'
  /** Services. */
  | 'SERVICE';

/** What two descriptions of a provider have in common. */
export type DuplicateReason =
  /** The same address. */
  | 'ADDRESS'
  /** A number: NIP, KRS or REGON. */
  | 'IDENTIFIER'
  /** A similar name. */
  | 'NAME'
  /** The same site. */
  | 'WEBSITE';

/** What was decided about two records. */
export type DuplicateState =
  /** Somebody looks again in two weeks. */
  | 'LATER'
  /** They describe the same and are shown as one. */
  | 'LINKED'
  /** Nothing, or it has changed materially since they were separated. */
  | 'OPEN'
  /** They are two. */
  | 'SEPARATE';

/** An event as its author writes it. In an update, what is left out stays as it is, and null makes it unknown. */
export interface EventInput {
  /** For whom it is. Empty: open to all. */
  readonly audiences?: ReadonlyArray<string> | null | undefined;
  /** Whether all of it is called off; `cancelEvent` does the same at once. */
  readonly cancelled?: boolean | null | undefined;
  /** Days of the series on which it does not take place. */
  readonly cancelledDates?: ReadonlyArray<CancelledDateInput> | null | undefined;
  /** Up to three categories. */
  readonly categories?: ReadonlyArray<string> | null | undefined;
  /** What it costs. Null: not known. */
  readonly cost?: CostInput | null | undefined;
  /** When it, or its first date, ends. */
  readonly end?: string | null | undefined;
  /** Dates beside the rule: irregular ones, and those that were moved. */
  readonly extraDates?: ReadonlyArray<DateRangeInput> | null | undefined;
  /** The languages that are spoken there. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** The language of the texts below: the original. */
  readonly locale: string;
  /** The municipality that it is in; its moderators answer for it. */
  readonly municipality?: string | null | undefined;
  /** Where one takes part over the internet. */
  readonly onlineUrl?: string | null | undefined;
  /** Whether a series pauses on public holidays; in Poland it does when nothing is said. */
  readonly pausesOnHolidays?: boolean | null | undefined;
  /** Where people meet. */
  readonly place?: EventPlaceInput | null | undefined;
  /** Who holds it; by default the provider of the key, for municipal staff the municipality itself. */
  readonly provider?: string | null | undefined;
  /** Where one puts one’s name down. */
  readonly registrationUrl?: string | null | undefined;
  /** How it comes again, RFC 5545: "FREQ=WEEKLY;BYDAY=TH". Null: once. */
  readonly rrule?: string | null | undefined;
  /** The public service that it belongs to: one of the same provider. */
  readonly service?: string | null | undefined;
  /** When it, or its first date, begins. */
  readonly start: string;
  /** All that there is to say: Markdown, at most 20,000 characters. */
  readonly text?: string | null | undefined;
  /** The IANA time zone of its clock; "Europe/Warsaw" when never said. */
  readonly timezone?: string | null | undefined;
  /** What it is called, at most 200 characters, one line. */
  readonly title: string;
  /** The same in other languages; those that are left out stay. */
  readonly translations?: ReadonlyArray<PostingTextInput> | null | undefined;
  /** Its page. */
  readonly url?: string | null | undefined;
}

/** Where an event is. */
export interface EventPlaceInput {
  /** Town or village. */
  readonly city?: string | null | undefined;
  /** Whether the public must not learn where it is. */
  readonly hidden?: boolean | null | undefined;
  /** Latitude, WGS84. */
  readonly latitude?: number | null | undefined;
  /** Longitude, WGS84. */
  readonly longitude?: number | null | undefined;
  /** What the place is called. */
  readonly name: string;
  /** Postal code. */
  readonly postalCode?: string | null | undefined;
  /** Street and number. */
  readonly street?: string | null | undefined;
  /** Whether a wheelchair can enter. */
  readonly wheelchairAccessible?: boolean | null | undefined;
}

/** Why a run over a source was held back. */
export type HeldReason =
  /** All of it would be gone, or not public any more. */
  | 'EMPTY'
  /** More than five services, and more than a fifth of it, would be gone or not public any more; or nearly all would get another name and another organisation. */
  | 'MANY_GONE';

/** What a line of a report tells. */
export type ImportFindingKind =
  /** A row does not go in. */
  | 'REFUSAL'
  /** Something was mended by a named rule. */
  | 'REPAIR';

/** Why an import did not come to its end. */
export type ImportProblemCode =
  /** The address does not answer, or broke off. */
  | 'ADDRESS'
  /** The hub itself failed. */
  | 'INTERNAL'
  /** The address lies in a private network, which is never asked for people who are signed in. */
  | 'PRIVATE'
  /** It is larger, or takes longer, than an import in the portal may. */
  | 'TOO_LARGE'
  /** The file or the answer of the address cannot be read as what is imported. */
  | 'UNREADABLE';

/** How far an import is. */
export type ImportState =
  /** It has come to its end; `dryRun` tells whether anything was written. */
  | 'DONE'
  /** It did not come to its end; `problem` tells why. What was taken in before stays. */
  | 'FAILED'
  /** It is being read. */
  | 'RUNNING'
  /** It begins within moments. */
  | 'WAITING';

/** An API key to be issued. Without provider and municipality: for the caller’s own. */
export interface IssueApiKeyInput {
  /** When it ends; left out: never by itself. */
  readonly expiresAt?: string | null | undefined;
  /** TERC code of the municipality, or the four digits of the county, that moderates with it. */
  readonly municipality?: string | null | undefined;
  /** By which its owner will know it, at most 100 characters. */
  readonly name: string;
  /** For a partner site, which only reads: the municipality is the one that vouches for it. */
  readonly partner?: boolean;
  /** UUID of the provider that writes with it. */
  readonly provider?: string | null | undefined;
  /** What it lets through; left out: all that such a key can have. */
  readonly scopes?: ReadonlyArray<ApiKeyScope> | null | undefined;
}

/** A level of the Common European Framework of Reference for Languages. */
export type LanguageLevel =
  /** Breakthrough: greets, introduces herself, very simple questions. */
  | 'A1'
  /** Waystage: everyday things in short sentences. */
  | 'A2'
  /** Threshold: gets along at work, at an office, when travelling. */
  | 'B1'
  /** Vantage: speaks fluently with people who speak it from home. */
  | 'B2'
  /** Effective proficiency: long and demanding texts. */
  | 'C1'
  /** Mastery: nearly everything, without effort. */
  | 'C2';

/** What came of learning, as its provider counts it. In an update, what is left out stays as it is, and null makes it unknown. */
export interface LearningOutcomeInput {
  /** The category that it is about. */
  readonly category?: string | null | undefined;
  /** Certificates that were issued. */
  readonly certificates?: OutcomeCountInput | null | undefined;
  /** The first day of the period; null when not known. */
  readonly from?: string | null | undefined;
  /** People in work afterwards. */
  readonly inWork?: OutcomeCountInput | null | undefined;
  /** The language of the texts below: the original. */
  readonly locale: string;
  /** People who took part. */
  readonly participants?: OutcomeCountInput | null | undefined;
  /** Who counted; by default the provider of the key. */
  readonly provider?: string | null | undefined;
  /** Whether it is of all trainings together or of one skill. */
  readonly scope: OutcomeScope;
  /** The public service that it belongs to: one of the same provider. */
  readonly service?: string | null | undefined;
  /** Where the numbers are published. */
  readonly sourceUrl?: string | null | undefined;
  /** What is to be known of the counts: Markdown, at most 20,000 characters. */
  readonly text?: string | null | undefined;
  /** The skill, or what all of it together is called; at most 200 characters, one line. */
  readonly title: string;
  /** Its last day; null when not known. */
  readonly to?: string | null | undefined;
  /** Trainings that were held. */
  readonly trainings?: OutcomeCountInput | null | undefined;
  /** The same in other languages; those that are left out stay. */
  readonly translations?: ReadonlyArray<PostingTextInput> | null | undefined;
  /** People with this skill whom employers look for. */
  readonly wanted?: OutcomeCountInput | null | undefined;
}

/** A field in which linked records may differ. */
export type LinkedField =
  /** Where it is given; hidden places are left out. */
  | 'ADDRESS'
  /** For people of which age. */
  | 'AGES'
  /** For whom it is. */
  | 'AUDIENCES'
  /** Where to book an appointment. */
  | 'BOOKING'
  /** What it costs; 0 for free. */
  | 'COST'
  /** How it is given. */
  | 'DELIVERY'
  /** What a provider does. */
  | 'DESCRIPTION'
  /** E-mail addresses. */
  | 'EMAIL'
  /** Forms and chats. */
  | 'FORM'
  /** The languages in which it is given. */
  | 'LANGUAGES'
  /** Where a provider sits. */
  | 'MUNICIPALITY'
  /** What it is called. */
  | 'NAME'
  /** When it is open. */
  | 'OPENING_HOURS'
  /** Telephone numbers. */
  | 'PHONE'
  /** What it asks of people. */
  | 'REQUIREMENTS'
  /** What it is in a sentence. */
  | 'SUMMARY'
  /** What it is about. */
  | 'TOPICS'
  /** Its page. */
  | 'WEBSITE';

/** A place where the service is given. Left out: as it was. Null: not known. */
export interface LocationInput {
  /** Whether one must make an appointment. */
  readonly byAppointment?: boolean | null | undefined;
  /** Town or village. */
  readonly city: string;
  /** true: nobody but you and your moderators sees address, coordinates and municipality (shelters). Only false shows them again. */
  readonly hidden?: boolean | null | undefined;
  /** A place that this provider has already. Left out: the one with this name, street and town, else a new one. */
  readonly id?: string | null | undefined;
  /** Latitude, WGS84; together with the longitude. */
  readonly latitude?: number | null | undefined;
  /** Longitude, WGS84; together with the latitude. */
  readonly longitude?: number | null | undefined;
  /** The municipality that it lies in. */
  readonly municipality?: string | null | undefined;
  /** What it is called. Of a hidden place the name is public too: choose one that does not lead there. */
  readonly name: string;
  /** Postal code. */
  readonly postalCode?: string | null | undefined;
  /** When the service is given there. */
  readonly schedules?: ReadonlyArray<ScheduleInput> | null | undefined;
  /** Street and number. */
  readonly street?: string | null | undefined;
  /** Whether one can get in and around in a wheelchair. */
  readonly wheelchairAccessible?: boolean | null | undefined;
}

/** How near a service comes to somebody who lives in a municipality. Measured from its seat; hidden places take no part. */
export type MatchDistance =
  /** They come to people. */
  | 'COMES_TO_YOU'
  /** Its nearest known place is farther away. */
  | 'FAR'
  /** It has a place there. */
  | 'IN_MUNICIPALITY'
  /** Its nearest known place is at most 15 km away. */
  | 'NEARBY'
  /** Online or by telephone. */
  | 'REMOTE';

/** Why a service does not meet a need although it comes nearest. */
export type MatchObstacle =
  /** It needs a statutory entitlement, and she has none. */
  | 'ENTITLEMENT_REQUIRED'
  /** It is meant for people whom she did not count herself among. */
  | 'FOR_OTHERS_ONLY'
  /** It serves other municipalities. */
  | 'OTHER_MUNICIPALITY'
  /** It pauses. */
  | 'TEMPORARILY_CLOSED'
  /** She is older than its upper limit of age. */
  | 'TOO_OLD'
  /** She is younger than its lower limit of age. */
  | 'TOO_YOUNG'
  /** It is about something wider that takes the need in. */
  | 'WIDER_TOPIC';

/** A place to measure distances from. It is not stored. */
export interface NearInput {
  /** Degrees, WGS84, from -90 to 90. */
  readonly latitude: number;
  /** Degrees, WGS84, from -180 to 180. */
  readonly longitude: number;
  /** Only services with a place within so many metres, at most 200,000. */
  readonly radiusMeters?: number | null | undefined;
}

/** For whom news of the law is. */
export type NoticeAudience =
  /** For those who employ. */
  | 'EMPLOYERS'
  /** For both, and for all others. */
  | 'EVERYONE'
  /** For people who work, or look for work. */
  | 'WORKERS';

/** News of the law as its author writes it. In an update, what is left out stays as it is, and null makes it unknown. */
export interface NoticeInput {
  /** For whom it is. */
  readonly audience: NoticeAudience;
  /** The day from which it holds. */
  readonly effectiveFrom?: string | null | undefined;
  /** The last day on which it is among the news. */
  readonly expiresOn?: string | null | undefined;
  /** The language of the texts below: the original. */
  readonly locale: string;
  /** Public services that help with it, at most twenty. */
  readonly services?: ReadonlyArray<string> | null | undefined;
  /** Where the law itself, or who applies it, says so. */
  readonly sourceUrl?: string | null | undefined;
  /** What changes: Markdown, at most 20,000 characters. */
  readonly text: string;
  /** What it is about, at most 200 characters, one line. */
  readonly title: string;
  /** The same in other languages; those that are left out stay. */
  readonly translations?: ReadonlyArray<PostingTextInput> | null | undefined;
}

/** A count. */
export interface OutcomeCountInput {
  /** true: about as many. */
  readonly about?: boolean | null | undefined;
  /** How many. */
  readonly value: number;
}

/** What counts are of. */
export type OutcomeScope =
  /** Of all trainings together. */
  | 'ALL'
  /** Of one skill, which the title names. */
  | 'SKILL';

/** Where the newest version of an event, a notice or another posting stands. */
export type PostingState =
  /** Only those who write it or answer for it see it. What was public before stays so. */
  | 'DRAFT'
  /** The public reads just this. */
  | 'PUBLISHED'
  /** It waits for a moderator. What was public before stays so. */
  | 'WAITING'
  /** It has been taken away for good. */
  | 'WITHDRAWN';

/** The text in one more language. Without title and text, this language is taken away. */
export interface PostingTextInput {
  /** The language. */
  readonly locale: string;
  /** true: a machine translated it and nobody has read it. */
  readonly machine?: boolean | null | undefined;
  /** What there is to say: Markdown, at most 20,000 characters. */
  readonly text?: string | null | undefined;
  /** The title, at most 200 characters, one line. */
  readonly title?: string | null | undefined;
  /** true: it says what the original says though its words are those of before; else it is outdated once the original has changed. */
  readonly upToDate?: boolean | null | undefined;
}

/** Who answered. */
export type ProblemSide =
  /** The municipality that answers for the service. */
  | 'MUNICIPALITY'
  /** The provider. */
  | 'OWNER';

/** Whether something is left to do. */
export type ProblemState =
  /** It is done. */
  | 'CLOSED'
  /** It waits. */
  | 'OPEN';

/** Whether a provider is in the directory. */
export type ProviderStatus =
  /** It is in the directory. */
  | 'APPROVED'
  /** It was not let in. */
  | 'REFUSED'
  /** It waits for a moderator. */
  | 'WAITING';

/** For whom, by place, a service is there. */
export type Reach =
  /** A good practice from another country, shown to learn from. Nobody here can use it. */
  | 'FOREIGN_EXAMPLE'
  /** For the municipalities that it names. */
  | 'LOCAL'
  /** For the whole country: counts in every municipality. */
  | 'NATIONAL'
  /** For everybody, from anywhere: counts in every municipality. */
  | 'ONLINE'
  /** For a county or voivodeship. */
  | 'REGIONAL';

/** An organisation that wants to be in the directory. */
export interface RegisterProviderInput {
  /** Town of its office; not public. */
  readonly city?: string | null | undefined;
  /** What it does, at most 4,000 characters. */
  readonly description?: string | null | undefined;
  /** An e-mail address that it reads; not public. A mail asks for its confirmation. */
  readonly email: string;
  /** Number in the court register (KRS): ten digits, leading zeros may be left out. */
  readonly krs?: string | null | undefined;
  /** The language of the description; on registering, of mails, too. */
  readonly locale?: string;
  /** Where it sits: the moderators there decide. */
  readonly municipality: string;
  /** Its name, at most 300 characters, one line. */
  readonly name: string;
  /** Tax number (NIP): ten digits, its check digit is looked at. */
  readonly nip?: string | null | undefined;
  /** Postal code of its office; not public. */
  readonly postalCode?: string | null | undefined;
  /** Statistical number (REGON): nine or fourteen digits, their check digits are looked at. */
  readonly regon?: string | null | undefined;
  /** Street and number of its office; not public. */
  readonly street?: string | null | undefined;
  /** Its site. */
  readonly url?: string | null | undefined;
}

/** Which of the two queues of a moderator. */
export type ReviewKind =
  /** What trusted providers have made public and nobody has read yet. */
  | 'AFTER'
  /** What waits to become public. */
  | 'BEFORE';

/** Where a revision stands on its way to the public. */
export type RevisionStatus =
  /** It is or was what the public reads. */
  | 'APPROVED'
  /** A moderator has sent it back to its author. */
  | 'CHANGES_REQUESTED'
  /** Its author works on it. */
  | 'DRAFT'
  /** It waits for a moderator; its content cannot change. */
  | 'IN_REVIEW'
  /** It will not be public. */
  | 'REJECTED';

/** What a caller is; what each may is told in docs/rights.md. */
export type Role =
  /** Of the hub: may do everything everywhere. */
  | 'ADMINISTRATOR'
  /** Anybody, or somebody who is signed in and belongs to nothing yet. */
  | 'ANONYMOUS'
  /** Decides for a municipality. */
  | 'MODERATOR'
  /** A moderator who also answers for the team, the keys and the delegation of the municipality. */
  | 'MUNICIPAL_ADMINISTRATOR'
  /** Writes the services of a provider. */
  | 'NGO_EDITOR'
  /** An editor who also answers for the provider, its team and its keys. */
  | 'NGO_OWNER'
  /** A partner site. */
  | 'PARTNER'
  /** Writes the range of services with other municipalities, and reads coverage. */
  | 'STRATEGIST';

/** A time that comes once or by a rule. Start and end are those of its first occurrence. */
export interface ScheduleInput {
  /** true: an exception, closed at this time; without an end for the whole day. */
  readonly closed?: boolean | null | undefined;
  /** Whether a recurring time pauses on public holidays. Left out: it does in Poland, unless it is open around the clock. */
  readonly closedOnPublicHolidays?: boolean | null | undefined;
  /** When the first one ends. 23:59 counts as midnight. Left out: not known. */
  readonly end?: string | null | undefined;
  /** What people should know about it. */
  readonly note?: string | null | undefined;
  /** RFC 5545, whole days only: "FREQ=WEEKLY;BYDAY=MO,TU". Left out: once. */
  readonly rrule?: string | null | undefined;
  /** When the first one begins. */
  readonly start: string;
  /** IANA time zone; "Europe/Warsaw" when left out. */
  readonly timezone?: string | null | undefined;
  /** The first day on which it holds. */
  readonly validFrom?: string | null | undefined;
  /** The last day on which it holds. */
  readonly validTo?: string | null | undefined;
}

/** What services have to meet. Values within one field are alternatives; fields are combined. An empty list is no condition. */
export interface ServiceFilter {
  /** Audience codes. A service that names no audience is open to all: it is returned, ranked below an exact match. */
  readonly audiences?: ReadonlyArray<string> | null | undefined;
  /** Category codes; a parent takes its children in. The query `categories` lists them. */
  readonly categories?: ReadonlyArray<string> | null | undefined;
  /** Ids of collections, for example "good-practices". Without it, foreign examples rank last. The query `collections` lists them. */
  readonly collections?: ReadonlyArray<string> | null | undefined;
  /** How the service is given. */
  readonly deliveryModes?: ReadonlyArray<DeliveryMode> | null | undefined;
  /** Codes of the vocabulary FORMALITY. */
  readonly formality?: ReadonlyArray<string> | null | undefined;
  /** true: known to be free of charge; false: known to cost something. */
  readonly freeOfCharge?: boolean | null | undefined;
  /** The service is given in one of these languages. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Served there, not only located there; national and online services count everywhere. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Open then, exceptions and holidays included; from yesterday to 28 days ahead. */
  readonly openAt?: string | null | undefined;
  /** Confirmed on that day or later. */
  readonly verifiedSince?: string | null | undefined;
  /** true: known to be usable by people whom the law gives no entitlement; false: known to need one. */
  readonly withoutStatutoryEntitlement?: boolean | null | undefined;
}

/** A service as its owner writes it. In an update, what is left out stays as it is, and null makes it unknown. */
export interface ServiceInput {
  /** For whom it is. Empty: open to all. */
  readonly audiences?: ReadonlyArray<string> | null | undefined;
  /** Where to book an appointment. */
  readonly bookingUrl?: string | null | undefined;
  /** One to three categories. */
  readonly categories: ReadonlyArray<string>;
  /** How to reach it. */
  readonly contacts?: ReadonlyArray<ContactInput> | null | undefined;
  /** What it costs. */
  readonly cost?: CostInput | null | undefined;
  /** How it is given. */
  readonly deliveryModes: ReadonlyArray<DeliveryMode>;
  /** All that there is to say: Markdown, at most 20,000 characters. */
  readonly description: string;
  /** What to bring. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** Audiences that cannot use it. */
  readonly excludedAudiences?: ReadonlyArray<string> | null | undefined;
  /** When it ends: from then on the public does not see it any more. */
  readonly expiresAt?: string | null | undefined;
  /** How formal it is. */
  readonly formality?: ReadonlyArray<string> | null | undefined;
  /** What to do to get it, step by step. */
  readonly howToApply?: string | null | undefined;
  /** The languages in which it is given. Empty: not known. */
  readonly languages: ReadonlyArray<string>;
  /** The language of the texts below: the original. Others follow by setServiceTranslation. */
  readonly locale: string;
  /** Where it is given. */
  readonly locations?: ReadonlyArray<LocationInput> | null | undefined;
  /** The highest age, in years. */
  readonly maximumAge?: number | null | undefined;
  /** The lowest age, in years. */
  readonly minimumAge?: number | null | undefined;
  /** The municipalities that it serves. The moderators of the first answer for it. */
  readonly municipalities: ReadonlyArray<string>;
  /** Its name, at most 200 characters, one line. */
  readonly name: string;
  /** What it is in short sentences and easy words, for people who read with effort. */
  readonly plainSummary?: string | null | undefined;
  /** Who gives it; by default the provider of the key. A service stays with its provider. */
  readonly provider?: string | null | undefined;
  /** For whom, by place, it is there; LOCAL when never said. */
  readonly reach?: Reach | null | undefined;
  /** What a person must have. */
  readonly requirements?: ReadonlyArray<string> | null | undefined;
  /** Whether only people can use it whom a law entitles to it. */
  readonly requiresStatutoryEntitlement?: boolean | null | undefined;
  /** What it is, in a sentence or two, at most 500 characters. */
  readonly summary: string;
  /** It pauses: the public is told so in place of its hours, until this is taken back. */
  readonly temporarilyClosed?: boolean | null | undefined;
  /** Its page. */
  readonly url?: string | null | undefined;
}

/** The order of search results. */
export type ServiceSort =
  /** Nearest first; needs `near`. Services without a known place come last. */
  | 'DISTANCE'
  /** By name. */
  | 'NAME'
  /** What was confirmed last first. */
  | 'RECENTLY_VERIFIED'
  /** What fits the question best first; without a question, what was verified best. */
  | 'RELEVANCE';

/** Whether the public reads a service. */
export type ServiceStatus =
  /** It was taken away for good. */
  | 'ARCHIVED'
  /** The public reads its last approved revision. */
  | 'PUBLISHED'
  /** No revision of it has been approved yet. */
  | 'UNPUBLISHED';

/** What a person has said of herself. Nothing of it is stored, logged or passed on. What is left out is not known, never "no". */
export interface SituationInput {
  /** Her age in years, 0 to 120. */
  readonly age?: number | null | undefined;
  /** Instead of `age`, for who would rather say roughly: at least so old. */
  readonly ageFrom?: number | null | undefined;
  /** Instead of `age`: at most so old. */
  readonly ageTo?: number | null | undefined;
  /** Audiences that she is one of: all that hold. Codes of the vocabulary AUDIENCE. */
  readonly audiences?: ReadonlyArray<string> | null | undefined;
  /** Requirements that she meets: codes of the vocabulary REQUIREMENT. Of the others it is not known, so `bring` names them. */
  readonly has?: ReadonlyArray<string> | null | undefined;
  /** Whether the law gives her a right to benefits. false leaves out what needs one; null or left out: not known. */
  readonly hasStatutoryEntitlement?: boolean | null | undefined;
  /** Languages in which she can talk, best first. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Where she lives. What serves only others is left out. */
  readonly municipality?: string | null | undefined;
  /** What she needs, most important first: 1 to 8 category codes; a parent takes its children in. The query `categories` lists them. */
  readonly needs: ReadonlyArray<string>;
}

/** A directory to follow, and how it is shown and asked. */
export interface SourceInput {
  /** What its owner wants to be said beside each record. */
  readonly attribution?: string | null | undefined;
  /** How often it is asked, in minutes: 5 to 10080. */
  readonly everyMinutes?: number;
  /** The language of texts that do not say theirs (BCP 47). */
  readonly language?: string | null | undefined;
  /** Under which licence its records may be shown: an SPDX identifier or the address of the terms. */
  readonly licence: string;
  /** Whether it always says that there is more than there is. Then where its pages end counts as its end, and what it lists no more is withdrawn; else nothing is. */
  readonly miscounts?: boolean;
  /** TERC code of the municipality, for records that do not say where they are. */
  readonly municipality?: string | null | undefined;
  /** Whose records these are, as people will read it. */
  readonly name: string;
  /** Its base address, like https://directory.example.org/hsds; never in a private network. */
  readonly url: string;
}

/** What kind of directory a source is. */
export type SourceKind =
  /** Another hub like this one. */
  | 'DROGOWSKAZ'
  /** Another feed of Open Referral or Open Referral UK. */
  | 'HSDS';

/** What a run read of a source. */
export type SourceRunMode =
  /** What has changed since the last time. */
  | 'CHANGES'
  /** All of it, to be compared. */
  | 'WHOLE';

/** How a directory is that the hub follows. */
export type SourceState =
  /** It could not be read; it is asked again, ever later, up to a day. */
  | 'FAILING'
  /** Much of it was gone at once, so nothing was taken in until somebody has looked. */
  | 'HELD'
  /** It has not been read to the end yet. */
  | 'NEW'
  /** It has not been read for a week: its records stay, and say so. */
  | 'VANISHED'
  /** What it said last was taken in. */
  | 'WELL';

/** How a source is shown and asked. */
export interface SourceTermsInput {
  /** What its owner wants to be said beside each record. */
  readonly attribution?: string | null | undefined;
  /** How often it is asked, in minutes: 5 to 10080. */
  readonly everyMinutes?: number;
  /** The language of texts that do not say theirs (BCP 47). */
  readonly language?: string | null | undefined;
  /** Under which licence its records may be shown: an SPDX identifier or the address of the terms. */
  readonly licence: string;
  /** Whether it always says that there is more than there is. Then where its pages end counts as its end, and what it lists no more is withdrawn; else nothing is. */
  readonly miscounts?: boolean;
  /** TERC code of the municipality, for records that do not say where they are. */
  readonly municipality?: string | null | undefined;
  /** Whose records these are, as people will read it. */
  readonly name: string;
}

/** How an item differs between two versions. */
export type StandardChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It asks for something else. */
  | 'CHANGED'
  /** It is there no longer. */
  | 'REMOVED';

/** Whom an item of the standard is for, by what the law gives them. */
export type StandardEntitlement =
  /** Only those whom a law entitles. */
  | 'ENTITLED'
  /** Everyone, with an entitlement or without. */
  | 'EVERYONE'
  /** First of all those whom no law entitles, such as people who came to work. */
  | 'NOT_ENTITLED';

/** On what footing a service stands. */
export type StandardFooting =
  /** A law obliges somebody to it; the item names the law. */
  | 'STATUTORY'
  /** The municipalities want it. */
  | 'VOLUNTARY';

/** An item of the standard: the whole of it, what is left out is not asked for. Of texts the first is the original. */
export interface StandardItemInput {
  /** Codes of audiences; left out: all whom the entitlement names. */
  readonly audiences?: ReadonlyArray<string> | null | undefined;
  /** Code of the category. */
  readonly category: string;
  /** At most so many kilometres: 1 to 100. */
  readonly distanceKm?: number | null | undefined;
  /** For whom, by what the law gives them. */
  readonly entitlement: StandardEntitlement;
  /** Whether a law obliges somebody to it. */
  readonly footing: StandardFooting;
  /** What it is paid from. */
  readonly funding?: ReadonlyArray<StandardTextInput> | null | undefined;
  /** Hours a week: 0.5 to 168, in halves. */
  readonly hoursPerWeek?: number | null | undefined;
  /** Each language in which it should be given, Polish among them. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** The law; needed when the footing is STATUTORY. */
  readonly legalBasis?: ReadonlyArray<StandardTextInput> | null | undefined;
  /** Where it should exist; left out: in every municipality. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** What should exist, in words. */
  readonly norm: ReadonlyArray<StandardTextInput>;
  /** The municipality that answers for it, instead of a provider. Both left out: each for its own residents. */
  readonly responsibleMunicipality?: string | null | undefined;
  /** UUID of the provider that answers for it. */
  readonly responsibleProvider?: string | null | undefined;
  /** How far it is met. Public at once when the item is. */
  readonly status: StandardStatus;
  /** What is there, or what is missing. */
  readonly statusNote?: ReadonlyArray<StandardTextInput> | null | undefined;
  /** The day on which that was so; left out: today. */
  readonly statusOn?: string | null | undefined;
  /** At most so many days of waiting: 0 to 365. */
  readonly waitingDays?: number | null | undefined;
}

/** How far what should exist does exist. */
export type StandardStatus =
  /** It exists as the standard asks. */
  | 'MET'
  /** It does not exist. */
  | 'MISSING'
  /** Something of it exists. */
  | 'PARTLY_MET'
  /** It does not exist yet; somebody has undertaken to start it. */
  | 'PLANNED';

/** A text in one language. */
export interface StandardTextInput {
  /** The language that it is written in. */
  readonly locale: string;
  /** Plain text, at most 1000 characters. Empty: none in this language. */
  readonly value: string;
}

/** What a suggestion leads to. */
export type SuggestionKind =
  /** A category of services. */
  | 'CATEGORY'
  /** Who gives services. */
  | 'PROVIDER'
  /** A service. */
  | 'SERVICE'
  /** A situation, with steps that lead out of it. */
  | 'SITUATION';

/** The direction in which a text is written. */
export type TextDirection =
  /** Left to right. */
  | 'LTR'
  /** Right to left, as Arabic. */
  | 'RTL';

/** The texts of a service in one more language. */
export interface TranslationInput {
  /** All that there is to say: Markdown. */
  readonly description: string;
  /** What to do to get it. */
  readonly howToApply?: string | null | undefined;
  /** The language of these texts. */
  readonly locale: string;
  /** Its name. */
  readonly name: string;
  /** What it is in short sentences and easy words, for people who read with effort. */
  readonly plainSummary?: string | null | undefined;
  /** UP_TO_DATE, also when left out: a person says so. MACHINE: nobody has read it yet; written again without it, a person confirms it. */
  readonly state?: TranslationState | null | undefined;
  /** What it is, in a sentence or two. */
  readonly summary: string;
}

/** How a text relates to the original, and to the language that was asked for. */
export type TranslationState =
  /** Translated by a machine and checked by nobody. */
  | 'MACHINE'
  /** There is no text in the asked language: this one is a fallback in another. */
  | 'MISSING'
  /** What its owner wrote. */
  | 'ORIGINAL'
  /** A translation; the original has changed since. */
  | 'OUTDATED'
  /** A translation of the present original. */
  | 'UP_TO_DATE';

/** What to change of a provider: what is left out stays, null makes it unknown. */
export interface UpdateProviderInput {
  /** Town of its office; not public. */
  readonly city?: string | null | undefined;
  /** What it does, at most 4,000 characters. */
  readonly description?: string | null | undefined;
  /** An e-mail address that it reads; not public. */
  readonly email?: string | null | undefined;
  /** Number in the court register (KRS): ten digits, leading zeros may be left out. */
  readonly krs?: string | null | undefined;
  /** The language of the description; on registering, of mails, too. */
  readonly locale?: string;
  /** Its name; only a moderator changes it, as she changes the numbers. */
  readonly name?: string | null | undefined;
  /** Tax number (NIP): ten digits, its check digit is looked at. */
  readonly nip?: string | null | undefined;
  /** Postal code of its office; not public. */
  readonly postalCode?: string | null | undefined;
  /** Statistical number (REGON): nine or fourteen digits, their check digits are looked at. */
  readonly regon?: string | null | undefined;
  /** Street and number of its office; not public. */
  readonly street?: string | null | undefined;
  /** Its site. */
  readonly url?: string | null | undefined;
}

/** The answer to "Is it still true?". */
export type VerificationAnswer =
  /** Something has changed: the public is told that it is due, until an edit is public. */
  | 'CHANGED'
  /** It is no longer offered: the public reads it no longer. A confirmation brings it back. */
  | 'NOT_OFFERED'
  /** All of it is true. */
  | 'STILL_TRUE';

/** Why a moderator should look at a service. */
export type VerificationListState =
  /** Its owner said that something has changed; no edit is public yet. */
  | 'CHANGED'
  /** Its confirmation has run out; its owner has been asked. */
  | 'DUE'
  /** Nobody confirmed it for long; it is not public any more. */
  | 'LAPSED'
  /** Its owner said that it is no longer offered; it is not public any more. */
  | 'NOT_OFFERED'
  /** Nobody confirmed it in time; it stands below the others. */
  | 'STALE'
  /** Nobody has ever confirmed it. */
  | 'UNVERIFIED';

/** How far what is written can be trusted today. */
export type VerificationState =
  /** The confirmation has run out; its owner has been asked. */
  | 'DUE'
  /** Nobody confirmed it in time. Call before you go. */
  | 'STALE'
  /** Nobody has ever confirmed it. */
  | 'UNVERIFIED'
  /** Confirmed, and the confirmation has not run out. */
  | 'VERIFIED';

/** What volunteers offer, as the coordinating organisation writes it. It holds nothing of the volunteer: texts with an e-mail address or telephone number are refused. In an update, what is left out stays as it is, and null makes it unknown. */
export interface VolunteerOfferInput {
  /** What is done together: one to eight categories. */
  readonly activities: ReadonlyArray<string>;
  /** For whom it is. Empty: for all. */
  readonly audiences?: ReadonlyArray<string> | null | undefined;
  /** On which day the check for work with children was seen. The public does not read it. */
  readonly childCheckOn?: string | null | undefined;
  /** Until when that check holds. */
  readonly childCheckUntil?: string | null | undefined;
  /** At which times of the day. Empty: to be agreed. */
  readonly dayParts?: ReadonlyArray<DayPart> | null | undefined;
  /** On which days. Empty: to be agreed. */
  readonly days?: ReadonlyArray<Weekday> | null | undefined;
  /** The last day of the offer, at most a year ahead. */
  readonly expiresOn: string;
  /** The languages that are spoken. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** The language of the texts below: the original. */
  readonly locale: string;
  /** Where roughly; its moderators answer for it. Null: by telephone or over the internet. */
  readonly municipality?: string | null | undefined;
  /** Who coordinates; by default the provider of the key. */
  readonly provider?: string | null | undefined;
  /** On which day the references were seen; without, it stays a draft. */
  readonly referencesSeenOn?: string | null | undefined;
  /** The public service of the organisation that it belongs to; its contacts are shown. */
  readonly service?: string | null | undefined;
  /** All that there is to say: Markdown, at most 20,000 characters. */
  readonly text?: string | null | undefined;
  /** What is offered, at most 200 characters, one line. */
  readonly title: string;
  /** The same in other languages; those that are left out stay. */
  readonly translations?: ReadonlyArray<PostingTextInput> | null | undefined;
  /** Whether children come along. Then it is public only while a check for work with children holds. */
  readonly withChildren: boolean;
}

/** Why an offer may not be public today. */
export type VolunteerOfferObstacle =
  /** Something is said to be seen on a day that has not come yet. */
  | 'CHECK_IN_FUTURE'
  /** It is with children, and no check for work with children was seen. */
  | 'CHILD_CHECK_MISSING'
  /** It is with children, and the check has run out. */
  | 'CHILD_CHECK_RUN_OUT'
  /** Its last day is over. */
  | 'OFFER_RUN_OUT'
  /** Nobody has said that the references were seen. */
  | 'REFERENCES_NOT_SEEN';

/** What somebody would like to do together with a volunteer. It is not stored. */
export interface VolunteerWishInput {
  /** Categories, one to eight; a category takes those below it in. */
  readonly activities: ReadonlyArray<string>;
  /** Parts of the day in which she has time. */
  readonly dayParts?: ReadonlyArray<DayPart> | null | undefined;
  /** Days on which she has time. */
  readonly days?: ReadonlyArray<Weekday> | null | undefined;
  /** Languages that she speaks. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Where she lives: offers there come first, then those near. */
  readonly municipality?: string | null | undefined;
  /** true: her children come along; false: none do; only such offers are returned. Null: either. */
  readonly withChildren?: boolean | null | undefined;
}

/** A day of the week. */
export type Weekday =
  /** ISO 8601: 5. */
  | 'FRIDAY'
  /** The first day of the week (ISO 8601: 1). */
  | 'MONDAY'
  /** ISO 8601: 6. */
  | 'SATURDAY'
  /** ISO 8601: 7. */
  | 'SUNDAY'
  /** ISO 8601: 4. */
  | 'THURSDAY'
  /** ISO 8601: 2. */
  | 'TUESDAY'
  /** ISO 8601: 3. */
  | 'WEDNESDAY';

export type AdministratorAcceptSourceMutationVariables = Exact<{
  id: string;
}>;


export interface AdministratorAcceptSourceMutation { readonly acceptSource: { readonly source: { readonly id: string, readonly state: SourceState, readonly asked: AskedOfSource | null, readonly services: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type AdministratorChangeSourceMutationVariables = Exact<{
  id: string;
  input: SourceTermsInput;
}>;


export interface AdministratorChangeSourceMutation { readonly changeSource: { readonly source: { readonly id: string, readonly state: SourceState, readonly asked: AskedOfSource | null, readonly services: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type AdministratorFollowSourceMutationVariables = Exact<{
  input: SourceInput;
}>;


export interface AdministratorFollowSourceMutation { readonly followSource: { readonly source: { readonly id: string, readonly state: SourceState, readonly asked: AskedOfSource | null, readonly services: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type AdministratorReadSourceMutationVariables = Exact<{
  id: string;
}>;


export interface AdministratorReadSourceMutation { readonly readSource: { readonly source: { readonly id: string, readonly state: SourceState, readonly asked: AskedOfSource | null, readonly services: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type AdministratorStopFollowingSourceMutationVariables = Exact<{
  id: string;
}>;


export interface AdministratorStopFollowingSourceMutation { readonly stopFollowingSource: { readonly source: { readonly id: string, readonly state: SourceState, readonly asked: AskedOfSource | null, readonly services: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type AnswerVerificationMutationVariables = Exact<{
  token: string;
  answer: VerificationAnswer;
}>;


export interface AnswerVerificationMutation { readonly answerVerification: { readonly status: ServiceStatus | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ApiKeysQueryVariables = Exact<{
  provider?: string | null | undefined;
  municipality?: string | null | undefined;
}>;


export interface ApiKeysQuery { readonly apiKeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly prefix: string, readonly kind: ApiKeyKind, readonly scopes: ReadonlyArray<ApiKeyScope>, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly active: boolean }> | null }

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export interface AuditLogQuery { readonly auditLog: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly action: string, readonly role: Role, readonly origin: AuditOrigin, readonly accountName: string | null, readonly key: string | null, readonly recordType: string, readonly recordId: string, readonly details: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type ChoicesQueryVariables = Exact<{
  locale?: string;
}>;


export interface ChoicesQuery { readonly categories: ReadonlyArray<{ readonly code: string, readonly label: string, readonly children: ReadonlyArray<{ readonly code: string, readonly label: string, readonly children: ReadonlyArray<{ readonly code: string, readonly label: string }> }> }> | null, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string, readonly latitude: number, readonly longitude: number }> | null, readonly audiences: ReadonlyArray<{ readonly code: string, readonly label: string }> | null, readonly formality: ReadonlyArray<{ readonly code: string, readonly label: string }> | null, readonly requirements: ReadonlyArray<{ readonly code: string, readonly label: string }> | null, readonly languages: ReadonlyArray<{ readonly code: string, readonly label: string }> | null }

export type CollectionQueryVariables = Exact<{
  id: string;
  locale?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export interface CollectionQuery { readonly collection: { readonly id: string, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly description: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly services: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly content: { readonly name: string, readonly summary: string }, readonly provider: { readonly name: string }, readonly source: { readonly name: string, readonly url: string | null, readonly licence: string | null, readonly attribution: string | null, readonly unreachableSince: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null }

export type CollectionsQueryVariables = Exact<{
  locale?: string;
}>;


export interface CollectionsQuery { readonly collections: ReadonlyArray<{ readonly id: string, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection }, readonly services: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reach: Reach, readonly content: { readonly name: string, readonly summary: string } }> } | null }> | null }

export type CourseQueryVariables = Exact<{
  id: string;
  locale?: string;
}>;


export interface CourseQuery { readonly course: { readonly id: string, readonly form: CourseForm, readonly current: boolean, readonly cancelled: boolean, readonly start: string | null, readonly end: string | null, readonly timezone: string, readonly rrule: string | null, readonly venue: string | null, readonly onlineUrl: string | null, readonly registrationUrl: string | null, readonly registrationUntil: string | null, readonly languages: ReadonlyArray<string>, readonly teaches: string | null, readonly levelFrom: LanguageLevel | null, readonly levelTo: LanguageLevel | null, readonly places: number | null, readonly placesTaken: number | null, readonly freePlaces: number | null, readonly waiting: number | null, readonly certificate: boolean | null, readonly demonstration: boolean, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly description: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState } | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly content: { readonly name: string, readonly locale: string, readonly direction: TextDirection } } | null, readonly sessions: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string | null, readonly day: string, readonly cancelled: boolean, readonly note: { readonly value: string, readonly locale: string } | null }>, readonly municipality: { readonly code: string, readonly name: string } | null, readonly categories: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly audiences: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly cost: { readonly free: boolean | null, readonly amount: number | null, readonly currency: string | null, readonly note: { readonly value: string, readonly locale: string } | null } } | null }

export type CoursesQueryVariables = Exact<{
  municipality?: string | null | undefined;
  provider?: string | null | undefined;
  service?: string | null | undefined;
  category?: string | null | undefined;
  language?: string | null | undefined;
  teaches?: string | null | undefined;
  level?: LanguageLevel | null | undefined;
  withPlaces?: boolean | null | undefined;
  locale?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export interface CoursesQuery { readonly courses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: CourseForm, readonly onlineUrl: string | null, readonly languages: ReadonlyArray<string>, readonly teaches: string | null, readonly levelFrom: LanguageLevel | null, readonly levelTo: LanguageLevel | null, readonly freePlaces: number | null, readonly waiting: number | null, readonly certificate: boolean | null, readonly demonstration: boolean, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly provider: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string } | null, readonly sessions: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string | null, readonly day: string, readonly cancelled: boolean }>, readonly municipality: { readonly code: string, readonly name: string } | null, readonly cost: { readonly free: boolean | null, readonly amount: number | null, readonly currency: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type CoverageChangesQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: CoverageFilter | null | undefined;
  locale?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export interface CoverageChangesQuery { readonly coverageChanges: { readonly totalCount: number, readonly newGaps: number, readonly closedGaps: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly category: { readonly code: string, readonly label: string }, readonly municipality: { readonly code: string, readonly name: string } | null, readonly before: { readonly services: number, readonly verifiedServices: number, readonly usableWithoutEntitlement: number, readonly gap: boolean }, readonly after: { readonly services: number, readonly verifiedServices: number, readonly usableWithoutEntitlement: number, readonly gap: boolean } }> } | null }

export type CoverageDaysQueryVariables = Exact<{ [key: string]: never; }>;


export interface CoverageDaysQuery { readonly coverageDays: ReadonlyArray<string> | null }

export type CoverageGapsQueryVariables = Exact<{
  filter?: CoverageFilter | null | undefined;
  locale?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export interface CoverageGapsQuery { readonly coverage: { readonly totalCount: number, readonly gapCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly services: number, readonly verifiedServices: number, readonly usableWithoutEntitlement: number, readonly needEntitlement: number, readonly entitlementUnknown: number, readonly onlyRemote: boolean, readonly nearestServiceMeters: number | null, readonly nearestUsableMeters: number | null, readonly languages: ReadonlyArray<string>, readonly openHours: number | null, readonly openHoursOutsideWork: number | null, readonly gap: boolean, readonly gapReasons: ReadonlyArray<CoverageGapReason>, readonly gapRank: number | null, readonly unmetSearches: number | null, readonly category: { readonly code: string, readonly label: string }, readonly municipality: { readonly code: string, readonly name: string }, readonly texts: ReadonlyArray<{ readonly locale: string, readonly share: number }> }> } | null }

export type DelegateMutationVariables = Exact<{
  from: string;
  to: string;
}>;


export interface DelegateMutation { readonly delegate: { readonly delegation: { readonly to: string, readonly toName: string, readonly since: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type DelegationsQueryVariables = Exact<{ [key: string]: never; }>;


export interface DelegationsQuery { readonly delegations: ReadonlyArray<{ readonly to: string, readonly toName: string, readonly since: string, readonly from: { readonly code: string, readonly name: string } | null }> | null }

export type EndDelegationMutationVariables = Exact<{
  from: string;
}>;


export interface EndDelegationMutation { readonly endDelegation: boolean }

export type EventCalendarQueryVariables = Exact<{
  municipality?: string | null | undefined;
  provider?: string | null | undefined;
  service?: string | null | undefined;
  locale?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export interface EventCalendarQuery { readonly eventCalendar: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: string, readonly end: string | null, readonly timezone: string, readonly rrule: string | null, readonly cancelled: boolean, readonly pausedDates: ReadonlyArray<string>, readonly updatedAt: string, readonly title: { readonly value: string }, readonly cancelledDates: ReadonlyArray<{ readonly date: string }>, readonly extraDates: ReadonlyArray<{ readonly start: string, readonly end: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type EventSeriesQueryVariables = Exact<{
  id: string;
  locale?: string;
}>;


export interface EventSeriesQuery { readonly eventSeries: { readonly id: string, readonly registrationUrl: string | null, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly description: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState } | null, readonly dates: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string | null, readonly cancelled: boolean }>, readonly place: { readonly name: string, readonly street: string | null, readonly city: string | null, readonly hidden: boolean, readonly wheelchairAccessible: boolean | null } | null, readonly provider: { readonly id: string, readonly name: string } | null } | null }

export type EventsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  locale?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export interface EventsQuery { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly seriesId: string, readonly startsAt: string, readonly endsAt: string | null, readonly cancelled: boolean, readonly onlineUrl: string | null, readonly languages: ReadonlyArray<string>, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly municipality: { readonly code: string, readonly name: string } | null, readonly place: { readonly name: string, readonly street: string | null, readonly city: string | null, readonly hidden: boolean } | null, readonly cost: { readonly free: boolean | null, readonly amount: number | null, readonly currency: string | null }, readonly provider: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type IssueApiKeyMutationVariables = Exact<{
  input: IssueApiKeyInput;
}>;


export interface IssueApiKeyMutation { readonly issueApiKey: { readonly key: string | null, readonly apiKey: { readonly id: string, readonly prefix: string, readonly scopes: ReadonlyArray<ApiKeyScope>, readonly expiresAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type IssuePartnerKeyMutationVariables = Exact<{
  name: string;
  origins: ReadonlyArray<string>;
}>;


export interface IssuePartnerKeyMutation { readonly issuePartnerKey: { readonly partnerKey: { readonly id: string, readonly origins: ReadonlyArray<string> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type LearningOutcomesQueryVariables = Exact<{
  provider: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  locale?: string;
}>;


export interface LearningOutcomesQuery { readonly learningOutcomes: ReadonlyArray<{ readonly id: string, readonly scope: OutcomeScope, readonly from: string | null, readonly to: string | null, readonly sourceUrl: string | null, readonly demonstration: boolean, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly note: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState } | null, readonly trainings: { readonly value: number | null, readonly about: boolean, readonly withheld: boolean } | null, readonly participants: { readonly value: number | null, readonly about: boolean, readonly withheld: boolean } | null, readonly certificates: { readonly value: number | null, readonly about: boolean, readonly withheld: boolean } | null, readonly inWork: { readonly value: number | null, readonly about: boolean, readonly withheld: boolean } | null, readonly wanted: { readonly value: number | null, readonly about: boolean, readonly withheld: boolean } | null }> | null }

export type MatchServicesQueryVariables = Exact<{
  situation: SituationInput;
  locale?: string;
  first?: number;
}>;


export interface MatchServicesQuery { readonly matchServices: { readonly matches: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly checks: ReadonlyArray<string>, readonly bring: ReadonlyArray<string>, readonly distance: MatchDistance | null, readonly openNow: boolean | null, readonly nextOpening: string | null, readonly service: { readonly id: string, readonly content: { readonly name: string, readonly summary: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly provider: { readonly id: string, readonly name: string }, readonly verification: { readonly state: VerificationState }, readonly source: { readonly name: string, readonly url: string | null, readonly licence: string | null, readonly attribution: string | null, readonly unreachableSince: string | null } | null }, readonly metNeeds: ReadonlyArray<{ readonly code: string, readonly label: string }> }>, readonly unmet: ReadonlyArray<{ readonly category: { readonly code: string, readonly label: string }, readonly nearest: { readonly obstacle: MatchObstacle, readonly why: string, readonly service: { readonly id: string, readonly content: { readonly name: string } } } | null }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly content: { readonly name: string } }> } | null }

export type MatchVolunteersQueryVariables = Exact<{
  wish: VolunteerWishInput;
  locale?: string;
  first?: number;
}>;


export interface MatchVolunteersQuery { readonly matchVolunteers: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly checks: ReadonlyArray<string>, readonly offer: { readonly id: string, readonly languages: ReadonlyArray<string>, readonly days: ReadonlyArray<Weekday>, readonly dayParts: ReadonlyArray<DayPart>, readonly withChildren: boolean, readonly childCheckUntil: string | null, readonly demonstration: boolean, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly description: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState } | null, readonly activities: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly municipality: { readonly code: string, readonly name: string } | null, readonly coordinator: { readonly id: string, readonly name: string }, readonly contacts: ReadonlyArray<{ readonly kind: ContactKind, readonly value: string, readonly languages: ReadonlyArray<string> }>, readonly service: { readonly id: string } | null } }> | null }

export type ModeratorAddNoteMutationVariables = Exact<{
  revisionId: string;
  text: string;
}>;


export interface ModeratorAddNoteMutation { readonly addNote: { readonly revision: { readonly id: string, readonly notes: ReadonlyArray<{ readonly text: string, readonly writtenAt: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorApprovePostingMutationVariables = Exact<{
  id: string;
  version?: number | null | undefined;
}>;


export interface ModeratorApprovePostingMutation { readonly approvePosting: { readonly posting: { readonly id: string, readonly state: PostingState, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorApproveProviderMutationVariables = Exact<{
  id: string;
}>;


export interface ModeratorApproveProviderMutation { readonly approveProvider: { readonly provider: { readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorApproveRevisionMutationVariables = Exact<{
  id: string;
}>;


export interface ModeratorApproveRevisionMutation { readonly approveRevision: { readonly revision: { readonly id: string, readonly serviceId: string, readonly version: number, readonly status: RevisionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorBringImportMutationVariables = Exact<{
  input: DataImportInput;
}>;


export interface ModeratorBringImportMutation { readonly bringImport: { readonly import: { readonly id: string, readonly name: string, readonly state: ImportState, readonly dryRun: boolean, readonly keptUntil: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorCollectionsQueryVariables = Exact<{ [key: string]: never; }>;


export interface ModeratorCollectionsQuery { readonly managedCollections: ReadonlyArray<{ readonly id: string, readonly version: number, readonly published: boolean, readonly services: ReadonlyArray<string>, readonly translations: ReadonlyArray<{ readonly locale: string, readonly state: TranslationState, readonly title: string, readonly text: string }>, readonly home: { readonly name: string } | null }> | null }

export type ModeratorCommentStandardItemMutationVariables = Exact<{
  id: string;
  text: string;
}>;


export interface ModeratorCommentStandardItemMutation { readonly commentStandardItem: { readonly item: { readonly comments: ReadonlyArray<{ readonly text: string, readonly writtenAt: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } }

export type ModeratorConfirmByTelephoneMutationVariables = Exact<{
  id: string;
  note?: string | null | undefined;
}>;


export interface ModeratorConfirmByTelephoneMutation { readonly confirmService: { readonly status: ServiceStatus | null, readonly service: { readonly id: string, readonly verification: { readonly state: VerificationState, readonly verifiedAt: string | null, readonly by: ConfirmedBy | null } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorDecideClaimMutationVariables = Exact<{
  id: string;
  accept: boolean;
  reason?: string | null | undefined;
}>;


export interface ModeratorDecideClaimMutation { readonly decideClaim: { readonly claim: { readonly id: string, readonly status: ProviderStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorDecideDuplicateMutationVariables = Exact<{
  kind: DuplicateKind;
  left: string;
  right: string;
  decision: DuplicateDecision;
  reason?: string | null | undefined;
}>;


export interface ModeratorDecideDuplicateMutation { readonly decideDuplicate: { readonly pair: { readonly state: DuplicateState, readonly decidedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorDuplicatePairQueryVariables = Exact<{
  kind: DuplicateKind;
  left: string;
  right: string;
}>;


export interface ModeratorDuplicatePairQuery { readonly duplicatePair: { readonly kind: DuplicateKind, readonly state: DuplicateState, readonly score: number, readonly sameSource: boolean, readonly decidedAt: string | null, readonly reason: string | null, readonly reasons: ReadonlyArray<{ readonly feature: DuplicateFeature, readonly weight: number, readonly detail: string }>, readonly left: { readonly id: string, readonly name: string | null, readonly providerName: string | null }, readonly right: { readonly id: string, readonly name: string | null, readonly providerName: string | null }, readonly comparison: ReadonlyArray<{ readonly field: LinkedField, readonly conflict: boolean }> } | null }

export type ModeratorDuplicatesQueryVariables = Exact<{
  kind?: DuplicateKind;
}>;


export interface ModeratorDuplicatesQuery { readonly duplicates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly score: number, readonly pairs: ReadonlyArray<{ readonly kind: DuplicateKind, readonly state: DuplicateState, readonly score: number, readonly sameSource: boolean, readonly decidedAt: string | null, readonly reason: string | null, readonly reasons: ReadonlyArray<{ readonly feature: DuplicateFeature, readonly weight: number, readonly detail: string }>, readonly left: { readonly id: string, readonly name: string | null, readonly providerName: string | null }, readonly right: { readonly id: string, readonly name: string | null, readonly providerName: string | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type ModeratorFollowedSourceQueryVariables = Exact<{
  id: string;
}>;


export interface ModeratorFollowedSourceQuery { readonly followedSource: { readonly name: string, readonly url: string, readonly licence: string, readonly toldLicence: string | null, readonly attribution: string | null, readonly state: SourceState, readonly everyMinutes: number, readonly language: string | null, readonly miscounts: boolean, readonly allowPrivate: boolean, readonly running: boolean, readonly services: number, readonly addedAt: string | null, readonly triedAt: string | null, readonly failures: number, readonly municipality: { readonly code: string, readonly name: string } | null } | null }

export type ModeratorFollowedSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export interface ModeratorFollowedSourcesQuery { readonly followedSources: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string, readonly licence: string, readonly attribution: string | null, readonly kind: SourceKind | null, readonly state: SourceState, readonly asked: AskedOfSource | null, readonly services: number, readonly harvestedAt: string | null, readonly nextAt: string | null, readonly problem: string | null, readonly held: { readonly at: string, readonly known: number, readonly missing: number, readonly reason: HeldReason } | null, readonly report: { readonly mode: SourceRunMode, readonly endedAt: string, readonly read: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly withdrawn: number, readonly known: number, readonly refused: number, readonly refusals: ReadonlyArray<string>, readonly repairs: ReadonlyArray<string>, readonly remarks: ReadonlyArray<string> } | null }> | null }

export type ModeratorForgetImportMutationVariables = Exact<{
  id: string;
}>;


export interface ModeratorForgetImportMutation { readonly forgetImport: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorImportFindingsQueryVariables = Exact<{
  id: string;
  organization?: number | null | undefined;
  kind?: ImportFindingKind | null | undefined;
  after?: string | null | undefined;
}>;


export interface ModeratorImportFindingsQuery { readonly importedOrganization: { readonly name: string } | null, readonly importFindings: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: ImportFindingKind, readonly organization: number, readonly organizationName: string, readonly path: string, readonly name: string, readonly why: string, readonly before: string | null, readonly after: string | null }> } | null }

export type ModeratorImportReportQueryVariables = Exact<{
  id: string;
}>;


export interface ModeratorImportReportQuery { readonly importReport: string | null }

export type ModeratorImportQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export interface ModeratorImportQuery { readonly dataImport: { readonly id: string, readonly name: string, readonly state: ImportState, readonly dryRun: boolean, readonly rowsRead: number, readonly problem: { readonly code: ImportProblemCode, readonly message: string } | null, readonly report: { readonly organizations: { readonly read: number, readonly taken: number, readonly refused: number }, readonly services: { readonly created: number, readonly updated: number, readonly unchanged: number, readonly kept: number }, readonly rows: ReadonlyArray<{ readonly kind: string, readonly read: number, readonly kept: number, readonly refused: number }>, readonly repairs: ReadonlyArray<{ readonly name: string, readonly meaning: string, readonly count: number }>, readonly refusals: ReadonlyArray<{ readonly name: string, readonly meaning: string, readonly count: number }> } } | null, readonly importedOrganizations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly position: number, readonly name: string, readonly report: { readonly organizations: { readonly read: number, readonly taken: number, readonly refused: number }, readonly services: { readonly created: number, readonly updated: number, readonly unchanged: number, readonly kept: number }, readonly rows: ReadonlyArray<{ readonly kind: string, readonly read: number, readonly kept: number, readonly refused: number }>, readonly repairs: ReadonlyArray<{ readonly name: string, readonly meaning: string, readonly count: number }>, readonly refusals: ReadonlyArray<{ readonly name: string, readonly meaning: string, readonly count: number }> } }> } | null }

export type ImportNumbersFragment = { readonly organizations: { readonly read: number, readonly taken: number, readonly refused: number }, readonly services: { readonly created: number, readonly updated: number, readonly unchanged: number, readonly kept: number }, readonly rows: ReadonlyArray<{ readonly kind: string, readonly read: number, readonly kept: number, readonly refused: number }>, readonly repairs: ReadonlyArray<{ readonly name: string, readonly meaning: string, readonly count: number }>, readonly refusals: ReadonlyArray<{ readonly name: string, readonly meaning: string, readonly count: number }> };

export type ModeratorImportsQueryVariables = Exact<{ [key: string]: never; }>;


export interface ModeratorImportsQuery { readonly dataImports: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string | null, readonly state: ImportState, readonly dryRun: boolean, readonly canBeTaken: boolean, readonly createdAt: string, readonly finishedAt: string | null, readonly keptUntil: string, readonly municipality: { readonly code: string, readonly name: string } | null }> | null }

export type ModeratorManagedProviderQueryVariables = Exact<{
  id: string;
}>;


export interface ModeratorManagedProviderQuery { readonly managedProvider: { readonly id: string, readonly version: number, readonly status: ProviderStatus, readonly name: string, readonly email: string | null, readonly trusted: boolean, readonly refusalReason: string | null } | null }

export type ModeratorManagedProvidersQueryVariables = Exact<{
  status?: ProviderStatus;
  first?: number;
  after?: string | null | undefined;
}>;


export interface ModeratorManagedProvidersQuery { readonly managedProviders: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly trusted: boolean }> } | null }

export type ModeratorNoticeForEditingQueryVariables = Exact<{
  id: string;
}>;


export interface ModeratorNoticeForEditingQuery { readonly managedNotice: { readonly id: string, readonly version: number, readonly state: PostingState, readonly locale: string, readonly title: string, readonly text: string, readonly audience: NoticeAudience, readonly effectiveFrom: string | null, readonly expiresOn: string | null, readonly sourceUrl: string | null, readonly services: ReadonlyArray<string>, readonly translations: ReadonlyArray<{ readonly locale: string, readonly state: TranslationState, readonly title: string, readonly text: string }> } | null }

export type ModeratorNoticesQueryVariables = Exact<{
  state?: PostingState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export interface ModeratorNoticesQuery { readonly managedNotices: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly audience: NoticeAudience, readonly state: PostingState, readonly version: number, readonly public: boolean, readonly effectiveFrom: string | null, readonly expiresOn: string | null, readonly updatedAt: string, readonly translations: ReadonlyArray<{ readonly locale: string, readonly state: TranslationState }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type ModeratorProviderClaimsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export interface ModeratorProviderClaimsQuery { readonly providerClaims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly providerId: string, readonly providerName: string, readonly message: string, readonly claimantName: string | null, readonly claimantEmail: string | null, readonly claimedAt: string }> } | null }

export type ModeratorReadRevisionQueryVariables = Exact<{
  id: string;
}>;


export interface ModeratorReadRevisionQuery { readonly revision: { readonly id: string, readonly version: number, readonly status: RevisionStatus, readonly message: string | null, readonly minor: boolean, readonly letThrough: boolean, readonly publishAt: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly locale: string | null, readonly before: string | null, readonly after: string | null }>, readonly notes: ReadonlyArray<{ readonly text: string, readonly writtenAt: string }> | null, readonly content: { readonly name: string, readonly summary: string, readonly description: string }, readonly proposal: { readonly languages: ReadonlyArray<string>, readonly reach: Reach, readonly categories: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly places: ReadonlyArray<{ readonly hidden: boolean, readonly location: { readonly name: string, readonly address: { readonly street: string | null, readonly city: string } | null } }> } } | null }

export type ModeratorRefuseProviderMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export interface ModeratorRefuseProviderMutation { readonly refuseProvider: { readonly provider: { readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorRejectRevisionMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export interface ModeratorRejectRevisionMutation { readonly rejectRevision: { readonly revision: { readonly id: string, readonly status: RevisionStatus, readonly message: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorRequestChangesMutationVariables = Exact<{
  id: string;
  message: string;
}>;


export interface ModeratorRequestChangesMutation { readonly requestChanges: { readonly revision: { readonly id: string, readonly status: RevisionStatus, readonly message: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorReturnPostingMutationVariables = Exact<{
  id: string;
  message: string;
}>;


export interface ModeratorReturnPostingMutation { readonly returnPosting: { readonly posting: { readonly id: string, readonly state: PostingState, readonly message: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorReviewQueueQueryVariables = Exact<{
  kind?: ReviewKind;
  first?: number;
  after?: string | null | undefined;
}>;


export interface ModeratorReviewQueueQuery { readonly reviewQueue: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly serviceId: string, readonly version: number, readonly status: RevisionStatus, readonly submittedAt: string | null, readonly minor: boolean, readonly isNew: boolean, readonly changedFields: ReadonlyArray<string>, readonly provider: { readonly name: string } | null, readonly content: { readonly name: string, readonly summary: string } }> } | null }

export type ModeratorSaveCollectionMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  input: CollectionInput;
}>;


export interface ModeratorSaveCollectionMutation { readonly saveCollection: { readonly collection: { readonly id: string, readonly version: number, readonly published: boolean, readonly services: ReadonlyArray<string> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorSaveNoticeMutationVariables = Exact<{
  id?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  input: NoticeInput;
  submit?: boolean;
  key?: string | null | undefined;
}>;


export interface ModeratorSaveNoticeMutation { readonly saveNotice: { readonly notice: { readonly id: string, readonly version: number, readonly state: PostingState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorSchedulePublicationMutationVariables = Exact<{
  revisionId: string;
  at?: string | null | undefined;
}>;


export interface ModeratorSchedulePublicationMutation { readonly schedulePublication: { readonly revision: { readonly id: string, readonly status: RevisionStatus, readonly publishAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorTakeImportMutationVariables = Exact<{
  id: string;
}>;


export interface ModeratorTakeImportMutation { readonly takeImport: { readonly import: { readonly id: string, readonly state: ImportState, readonly dryRun: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorTrustProviderMutationVariables = Exact<{
  id: string;
  trusted: boolean;
}>;


export interface ModeratorTrustProviderMutation { readonly setProviderTrust: { readonly provider: { readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorUndoDuplicateDecisionMutationVariables = Exact<{
  kind: DuplicateKind;
  left: string;
  right: string;
}>;


export interface ModeratorUndoDuplicateDecisionMutation { readonly undoDuplicateDecision: { readonly pair: { readonly state: DuplicateState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type ModeratorVerificationListQueryVariables = Exact<{
  state?: VerificationListState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export interface ModeratorVerificationListQuery { readonly verificationList: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly serviceId: string, readonly state: VerificationListState, readonly name: string, readonly providerName: string, readonly dueAt: string | null, readonly letters: number, readonly phones: ReadonlyArray<string>, readonly note: string | null }> } | null }

export type ModeratorWaitingPostingsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export interface ModeratorWaitingPostingsQuery { readonly waitingPostings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly text: string, readonly version: number, readonly submittedAt: string | null, readonly providerId: string | null, readonly home: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type ModeratorWaitingProvidersQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export interface ModeratorWaitingProvidersQuery { readonly waitingProviders: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly nip: string | null, readonly krs: string | null, readonly regon: string | null, readonly registeredAt: string | null, readonly addressConfirmed: boolean | null, readonly likelyDuplicates: ReadonlyArray<{ readonly reasons: ReadonlyArray<DuplicateReason>, readonly score: number, readonly provider: { readonly id: string, readonly name: string } }> }> } | null }

export type ModeratorWithdrawNoticeMutationVariables = Exact<{
  id: string;
}>;


export interface ModeratorWithdrawNoticeMutation { readonly withdrawNotice: { readonly notice: { readonly id: string, readonly state: PostingState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type MunicipalityAdoptStandardMutationVariables = Exact<{
  version: number;
  adoptedOn: string;
  resolution?: string | null | undefined;
}>;


export interface MunicipalityAdoptStandardMutation { readonly adoptStandard: { readonly version: { readonly adoptions: ReadonlyArray<{ readonly adoptedOn: string, readonly municipality: { readonly name: string } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } }

export type MunicipalityWithdrawAdoptionMutationVariables = Exact<{
  version: number;
}>;


export interface MunicipalityWithdrawAdoptionMutation { readonly withdrawAdoption: { readonly version: { readonly adoptions: ReadonlyArray<{ readonly adoptedOn: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } }

export type NgoAnswerProblemMutationVariables = Exact<{
  id: string;
  text?: string | null | undefined;
  done?: boolean;
}>;


export interface NgoAnswerProblemMutation { readonly answerProblem: { readonly problem: { readonly id: string, readonly state: ProblemState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoArchiveServiceMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export interface NgoArchiveServiceMutation { readonly archiveService: { readonly status: ServiceStatus | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoCancelEventMutationVariables = Exact<{
  id: string;
  date?: string | null | undefined;
}>;


export interface NgoCancelEventMutation { readonly cancelEvent: { readonly event: { readonly id: string, readonly version: number, readonly cancelled: boolean, readonly cancelledDates: ReadonlyArray<{ readonly date: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoClaimProviderMutationVariables = Exact<{
  id: string;
  message: string;
}>;


export interface NgoClaimProviderMutation { readonly claimProvider: { readonly claim: { readonly id: string, readonly status: ProviderStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoConfirmRegistrationMutationVariables = Exact<{
  token: string;
}>;


export interface NgoConfirmRegistrationMutation { readonly confirmRegistration: { readonly providerName: string, readonly addressConfirmed: boolean } | null }

export type NgoConfirmServiceMutationVariables = Exact<{
  id: string;
}>;


export interface NgoConfirmServiceMutation { readonly confirmService: { readonly status: ServiceStatus | null, readonly service: { readonly id: string, readonly verification: { readonly state: VerificationState, readonly verifiedAt: string | null, readonly dueAt: string | null } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoCourseForEditingQueryVariables = Exact<{
  id: string;
}>;


export interface NgoCourseForEditingQuery { readonly managedCourse: { readonly id: string, readonly version: number, readonly state: PostingState, readonly public: boolean, readonly message: string | null, readonly providerId: string | null, readonly locale: string, readonly title: string, readonly text: string, readonly form: CourseForm, readonly start: string | null, readonly end: string | null, readonly timezone: string, readonly rrule: string | null, readonly pausesOnHolidays: boolean | null, readonly cancelled: boolean, readonly municipality: string | null, readonly venue: string | null, readonly onlineUrl: string | null, readonly registrationUrl: string | null, readonly registrationUntil: string | null, readonly categories: ReadonlyArray<string>, readonly audiences: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly teaches: string | null, readonly levelFrom: LanguageLevel | null, readonly levelTo: LanguageLevel | null, readonly places: number | null, readonly placesTaken: number | null, readonly waiting: number | null, readonly certificate: boolean | null, readonly service: string | null, readonly translations: ReadonlyArray<{ readonly locale: string, readonly state: TranslationState, readonly title: string, readonly text: string }>, readonly cancelledDates: ReadonlyArray<{ readonly date: string, readonly note: string | null }>, readonly extraDates: ReadonlyArray<{ readonly start: string, readonly end: string | null }>, readonly cost: { readonly free: boolean | null, readonly amount: number | null, readonly currency: string | null, readonly note: string | null } | null } | null }

export type NgoCoursesQueryVariables = Exact<{
  state?: PostingState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export interface NgoCoursesQuery { readonly managedCourses: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: PostingState, readonly public: boolean, readonly title: string, readonly locale: string, readonly form: CourseForm, readonly start: string | null, readonly places: number | null, readonly placesTaken: number | null, readonly waiting: number | null, readonly message: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type NgoCreateServiceMutationVariables = Exact<{
  input: ServiceInput;
}>;


export interface NgoCreateServiceMutation { readonly createService: { readonly revision: { readonly id: string, readonly serviceId: string, readonly version: number, readonly status: RevisionStatus, readonly content: { readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoEventForEditingQueryVariables = Exact<{
  id: string;
}>;


export interface NgoEventForEditingQuery { readonly managedEvent: { readonly id: string, readonly version: number, readonly state: PostingState, readonly message: string | null, readonly locale: string, readonly title: string, readonly text: string, readonly start: string, readonly end: string | null, readonly timezone: string, readonly rrule: string | null, readonly pausesOnHolidays: boolean | null, readonly municipality: string | null, readonly onlineUrl: string | null, readonly registrationUrl: string | null, readonly url: string | null, readonly categories: ReadonlyArray<string>, readonly audiences: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly service: string | null, readonly translations: ReadonlyArray<{ readonly locale: string, readonly state: TranslationState, readonly title: string, readonly text: string }>, readonly cancelledDates: ReadonlyArray<{ readonly date: string, readonly note: string | null }>, readonly extraDates: ReadonlyArray<{ readonly start: string, readonly end: string | null }>, readonly place: { readonly name: string, readonly street: string | null, readonly postalCode: string | null, readonly city: string | null, readonly hidden: boolean | null, readonly wheelchairAccessible: boolean | null } | null, readonly cost: { readonly free: boolean | null, readonly amount: number | null, readonly currency: string | null, readonly note: string | null } | null } | null }

export type NgoEventsQueryVariables = Exact<{
  state?: PostingState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export interface NgoEventsQuery { readonly managedEvents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: PostingState, readonly version: number, readonly public: boolean, readonly message: string | null, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type NgoForgetSpreadsheetMutationVariables = Exact<{
  id: string;
}>;


export interface NgoForgetSpreadsheetMutation { readonly forgetSpreadsheet: string }

export type NgoKeepSpreadsheetMutationVariables = Exact<{
  name: string;
  content: string;
}>;


export interface NgoKeepSpreadsheetMutation { readonly keepSpreadsheet: { readonly spreadsheet: { readonly id: string, readonly name: string, readonly createdAt: string, readonly keptUntil: string, readonly providerId: string | null, readonly municipality: { readonly code: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoLikelyDuplicatesQueryVariables = Exact<{
  input: RegisterProviderInput;
}>;


export interface NgoLikelyDuplicatesQuery { readonly likelyDuplicates: ReadonlyArray<{ readonly reasons: ReadonlyArray<DuplicateReason>, readonly score: number, readonly provider: { readonly id: string, readonly name: string, readonly url: string | null } }> | null }

export type NgoMyProviderQueryVariables = Exact<{ [key: string]: never; }>;


export interface NgoMyProviderQuery { readonly myProvider: { readonly id: string, readonly version: number, readonly status: ProviderStatus, readonly name: string, readonly url: string | null, readonly email: string | null, readonly nip: string | null, readonly krs: string | null, readonly regon: string | null, readonly street: string | null, readonly postalCode: string | null, readonly city: string | null, readonly trusted: boolean, readonly description: { readonly value: string } | null, readonly municipality: { readonly name: string } | null } | null }

export type NgoMyServicesQueryVariables = Exact<{
  status?: ServiceStatus | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export interface NgoMyServicesQuery { readonly myServices: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ServiceStatus, readonly version: number, readonly updatedAt: string, readonly scheduledAt: string | null, readonly expiresAt: string | null, readonly content: { readonly name: string }, readonly revision: { readonly id: string, readonly status: RevisionStatus, readonly message: string | null }, readonly verification: { readonly state: VerificationState, readonly dueAt: string | null }, readonly translationStates: ReadonlyArray<{ readonly locale: string, readonly state: TranslationState }> }> } | null }

export type NgoOutcomeForEditingQueryVariables = Exact<{
  id: string;
}>;


export interface NgoOutcomeForEditingQuery { readonly managedLearningOutcome: { readonly id: string, readonly version: number, readonly state: PostingState, readonly public: boolean, readonly message: string | null, readonly providerId: string | null, readonly locale: string, readonly title: string, readonly text: string, readonly scope: OutcomeScope, readonly from: string | null, readonly to: string | null, readonly category: string | null, readonly service: string | null, readonly sourceUrl: string | null, readonly translations: ReadonlyArray<{ readonly locale: string, readonly state: TranslationState, readonly title: string, readonly text: string }>, readonly trainings: { readonly value: number, readonly about: boolean | null } | null, readonly participants: { readonly value: number, readonly about: boolean | null } | null, readonly certificates: { readonly value: number, readonly about: boolean | null } | null, readonly inWork: { readonly value: number, readonly about: boolean | null } | null, readonly wanted: { readonly value: number, readonly about: boolean | null } | null } | null }

export type NgoOutcomesQueryVariables = Exact<{
  state?: PostingState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export interface NgoOutcomesQuery { readonly managedLearningOutcomes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: PostingState, readonly public: boolean, readonly title: string, readonly locale: string, readonly scope: OutcomeScope, readonly from: string | null, readonly to: string | null, readonly message: string | null, readonly trainings: { readonly value: number, readonly about: boolean | null } | null, readonly certificates: { readonly value: number, readonly about: boolean | null } | null, readonly inWork: { readonly value: number, readonly about: boolean | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type NgoProblemsQueryVariables = Exact<{
  state?: ProblemState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export interface NgoProblemsQuery { readonly problems: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly serviceId: string, readonly serviceName: string, readonly text: string, readonly state: ProblemState, readonly reportedAt: string, readonly answers: ReadonlyArray<{ readonly text: string, readonly side: ProblemSide, readonly at: string }> }> } | null }

export type NgoRecordOutcomeMutationVariables = Exact<{
  id?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  input: LearningOutcomeInput;
  submit?: boolean;
  key?: string | null | undefined;
}>;


export interface NgoRecordOutcomeMutation { readonly recordOutcome: { readonly outcome: { readonly id: string, readonly version: number, readonly state: PostingState, readonly public: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoRegisterProviderMutationVariables = Exact<{
  input: RegisterProviderInput;
}>;


export interface NgoRegisterProviderMutation { readonly registerProvider: { readonly provider: { readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoRegistrationQueryVariables = Exact<{
  token: string;
}>;


export interface NgoRegistrationQuery { readonly registration: { readonly providerName: string, readonly status: ProviderStatus, readonly addressConfirmed: boolean, readonly reason: string | null } | null }

export type NgoRememberSpreadsheetMappingMutationVariables = Exact<{
  fingerprint: string;
  choices: string;
}>;


export interface NgoRememberSpreadsheetMappingMutation { readonly rememberSpreadsheetMapping: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoSaveCourseMutationVariables = Exact<{
  id?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  input: CourseInput;
  submit?: boolean;
  key?: string | null | undefined;
}>;


export interface NgoSaveCourseMutation { readonly saveCourse: { readonly course: { readonly id: string, readonly version: number, readonly state: PostingState, readonly public: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoSaveEventMutationVariables = Exact<{
  id?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  input: EventInput;
  submit?: boolean;
  key?: string | null | undefined;
}>;


export interface NgoSaveEventMutation { readonly saveEvent: { readonly event: { readonly id: string, readonly version: number, readonly state: PostingState, readonly public: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoSaveSpreadsheetMutationVariables = Exact<{
  id: string;
  choices?: string | null | undefined;
}>;


export interface NgoSaveSpreadsheetMutation { readonly saveSpreadsheet: { readonly spreadsheet: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoSaveVolunteerOfferMutationVariables = Exact<{
  id?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  input: VolunteerOfferInput;
  submit?: boolean;
  key?: string | null | undefined;
}>;


export interface NgoSaveVolunteerOfferMutation { readonly saveVolunteerOffer: { readonly offer: { readonly id: string, readonly version: number, readonly state: PostingState, readonly public: boolean, readonly obstacles: ReadonlyArray<VolunteerOfferObstacle> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoServiceForEditingQueryVariables = Exact<{
  id: string;
}>;


export interface NgoServiceForEditingQuery { readonly serviceForEditing: { readonly id: string, readonly version: number, readonly status: ServiceStatus, readonly published: boolean, readonly revision: { readonly id: string, readonly status: RevisionStatus, readonly message: string | null }, readonly record: { readonly locale: string, readonly name: string, readonly summary: string, readonly description: string, readonly plainSummary: string | null, readonly howToApply: string | null, readonly categories: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly deliveryModes: ReadonlyArray<DeliveryMode>, readonly municipalities: ReadonlyArray<string>, readonly reach: Reach | null, readonly audiences: ReadonlyArray<string> | null, readonly formality: ReadonlyArray<string> | null, readonly requiresStatutoryEntitlement: boolean | null, readonly requirements: ReadonlyArray<string> | null, readonly documents: ReadonlyArray<string> | null, readonly minimumAge: number | null, readonly maximumAge: number | null, readonly excludedAudiences: ReadonlyArray<string> | null, readonly bookingUrl: string | null, readonly url: string | null, readonly temporarilyClosed: boolean | null, readonly expiresAt: string | null, readonly cost: { readonly free: boolean | null, readonly amount: number | null, readonly currency: string | null, readonly note: string | null } | null, readonly contacts: ReadonlyArray<{ readonly kind: ContactKind, readonly value: string, readonly languages: ReadonlyArray<string> | null, readonly note: string | null }> | null, readonly locations: ReadonlyArray<{ readonly id: string | null, readonly name: string, readonly street: string | null, readonly postalCode: string | null, readonly city: string, readonly municipality: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly hidden: boolean | null, readonly wheelchairAccessible: boolean | null, readonly byAppointment: boolean | null, readonly schedules: ReadonlyArray<{ readonly rrule: string | null, readonly start: string, readonly end: string | null, readonly timezone: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly closed: boolean | null, readonly closedOnPublicHolidays: boolean | null, readonly note: string | null }> | null }> | null }, readonly translations: ReadonlyArray<{ readonly locale: string, readonly state: TranslationState | null, readonly name: string, readonly summary: string, readonly plainSummary: string | null, readonly description: string, readonly howToApply: string | null }> } | null }

export type NgoServiceHistoryQueryVariables = Exact<{
  serviceId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export interface NgoServiceHistoryQuery { readonly revisions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: RevisionStatus, readonly message: string | null, readonly createdAt: string, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly publishedAt: string | null, readonly changedFields: ReadonlyArray<string>, readonly author: { readonly name: string | null, readonly account: string | null, readonly key: string | null } | null, readonly reviewer: { readonly name: string | null } | null }> } | null }

export type NgoSpreadsheetMappingQueryVariables = Exact<{
  fingerprint: string;
}>;


export interface NgoSpreadsheetMappingQuery { readonly spreadsheetMapping: string | null }

export type NgoSpreadsheetQueryVariables = Exact<{
  id: string;
}>;


export interface NgoSpreadsheetQuery { readonly spreadsheet: { readonly id: string, readonly name: string, readonly createdAt: string, readonly keptUntil: string, readonly providerId: string | null, readonly content: string | null, readonly choices: string | null, readonly results: string | null, readonly municipality: { readonly code: string, readonly name: string } | null } | null }

export type NgoSpreadsheetsQueryVariables = Exact<{ [key: string]: never; }>;


export interface NgoSpreadsheetsQuery { readonly spreadsheets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly keptUntil: string, readonly providerId: string | null, readonly municipality: { readonly code: string, readonly name: string } | null }> | null }

export type NgoSubmitRevisionMutationVariables = Exact<{
  id: string;
  minor?: boolean;
}>;


export interface NgoSubmitRevisionMutation { readonly submitRevision: { readonly revision: { readonly id: string, readonly status: RevisionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoTranslateServiceMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: TranslationInput;
}>;


export interface NgoTranslateServiceMutation { readonly setServiceTranslation: { readonly revision: { readonly id: string, readonly version: number, readonly status: RevisionStatus, readonly content: { readonly name: string, readonly state: TranslationState } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoTranslationStatesQueryVariables = Exact<{
  serviceId: string;
}>;


export interface NgoTranslationStatesQuery { readonly translationStates: ReadonlyArray<{ readonly locale: string, readonly state: TranslationState, readonly publicState: TranslationState, readonly missing: ReadonlyArray<string> }> | null }

export type NgoUndoMutationVariables = Exact<{
  serviceId: string;
  toVersion: number;
  expectedVersion?: number | null | undefined;
}>;


export interface NgoUndoMutation { readonly undo: { readonly revision: { readonly id: string, readonly version: number, readonly status: RevisionStatus, readonly changedFields: ReadonlyArray<string> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoUpdateProviderMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: UpdateProviderInput;
}>;


export interface NgoUpdateProviderMutation { readonly updateProvider: { readonly managed: { readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoUpdateServiceMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ServiceInput;
}>;


export interface NgoUpdateServiceMutation { readonly updateService: { readonly revision: { readonly id: string, readonly version: number, readonly status: RevisionStatus, readonly changedFields: ReadonlyArray<string> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoVolunteerOfferForEditingQueryVariables = Exact<{
  id: string;
}>;


export interface NgoVolunteerOfferForEditingQuery { readonly managedVolunteerOffer: { readonly id: string, readonly version: number, readonly state: PostingState, readonly public: boolean, readonly message: string | null, readonly obstacles: ReadonlyArray<VolunteerOfferObstacle>, readonly providerId: string | null, readonly locale: string, readonly title: string, readonly text: string, readonly activities: ReadonlyArray<string>, readonly days: ReadonlyArray<Weekday>, readonly dayParts: ReadonlyArray<DayPart>, readonly languages: ReadonlyArray<string>, readonly municipality: string | null, readonly audiences: ReadonlyArray<string>, readonly withChildren: boolean, readonly service: string | null, readonly referencesSeenOn: string | null, readonly childCheckOn: string | null, readonly childCheckUntil: string | null, readonly expiresOn: string, readonly translations: ReadonlyArray<{ readonly locale: string, readonly state: TranslationState, readonly title: string, readonly text: string }> } | null }

export type NgoVolunteerOffersQueryVariables = Exact<{
  state?: PostingState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export interface NgoVolunteerOffersQuery { readonly managedVolunteerOffers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: PostingState, readonly public: boolean, readonly title: string, readonly locale: string, readonly withChildren: boolean, readonly childCheckUntil: string | null, readonly expiresOn: string, readonly obstacles: ReadonlyArray<VolunteerOfferObstacle>, readonly message: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type NgoWithdrawCourseMutationVariables = Exact<{
  id: string;
}>;


export interface NgoWithdrawCourseMutation { readonly withdrawCourse: { readonly course: { readonly id: string, readonly state: PostingState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoWithdrawEventMutationVariables = Exact<{
  id: string;
}>;


export interface NgoWithdrawEventMutation { readonly withdrawEvent: { readonly event: { readonly id: string, readonly state: PostingState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoWithdrawOutcomeMutationVariables = Exact<{
  id: string;
}>;


export interface NgoWithdrawOutcomeMutation { readonly withdrawOutcome: { readonly outcome: { readonly id: string, readonly state: PostingState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NgoWithdrawVolunteerOfferMutationVariables = Exact<{
  id: string;
}>;


export interface NgoWithdrawVolunteerOfferMutation { readonly withdrawVolunteerOffer: { readonly offer: { readonly id: string, readonly state: PostingState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type NoticeQueryVariables = Exact<{
  id: string;
  locale?: string;
}>;


export interface NoticeQuery { readonly notice: { readonly id: string, readonly effectiveFrom: string | null, readonly expiresOn: string | null, readonly sourceUrl: string | null, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly body: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly translations: ReadonlyArray<{ readonly locale: string, readonly state: TranslationState }>, readonly services: ReadonlyArray<{ readonly id: string, readonly content: { readonly name: string } }> | null } | null }

export type NoticesQueryVariables = Exact<{
  locale?: string;
  audience?: NoticeAudience | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export interface NoticesQuery { readonly notices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly translationState: TranslationState, readonly audience: NoticeAudience, readonly publishedAt: string, readonly effectiveFrom: string | null, readonly sourceUrl: string | null, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly body: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly services: ReadonlyArray<{ readonly id: string }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

export type PartnerKeysQueryVariables = Exact<{ [key: string]: never; }>;


export interface PartnerKeysQuery { readonly partnerKeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly origins: ReadonlyArray<string>, readonly createdAt: string, readonly revokedAt: string | null }> | null }

export type PartnerUsageQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export interface PartnerUsageQuery { readonly partnerUsage: ReadonlyArray<{ readonly day: string, readonly requests: number, readonly cost: number, readonly refused: number }> | null }

export type PlannerAskedWordsQueryVariables = Exact<{ [key: string]: never; }>;


export interface PlannerAskedWordsQuery { readonly askedWords: ReadonlyArray<{ readonly words: string, readonly callers: number }> | null }

export type ProviderQueryVariables = Exact<{
  id: string;
  locale?: string;
}>;


export interface ProviderQuery { readonly provider: { readonly id: string, readonly name: string, readonly url: string | null, readonly description: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly source: { readonly name: string, readonly url: string | null, readonly licence: string | null, readonly attribution: string | null, readonly unreachableSince: string | null } | null, readonly services: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly content: { readonly name: string, readonly summary: string } }> } | null } | null }

export type ProvidersQueryVariables = Exact<{
  municipality?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  locale?: string;
}>;


export interface ProvidersQuery { readonly providers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string | null, readonly description: { readonly value: string, readonly locale: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly source: { readonly name: string, readonly url: string | null, readonly licence: string | null, readonly attribution: string | null, readonly unreachableSince: string | null } | null, readonly services: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly content: { readonly name: string, readonly summary: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState } }> } | null }> } | null }

export type ReportProblemMutationVariables = Exact<{
  serviceId: string;
  message: string;
  locale?: string;
}>;


export interface ReportProblemMutation { readonly reportProblem: { readonly accepted: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } }

export type RevokeApiKeyMutationVariables = Exact<{
  id: string;
}>;


export interface RevokeApiKeyMutation { readonly revokeApiKey: { readonly id: string, readonly active: boolean, readonly revokedAt: string | null } }

export type RevokePartnerKeyMutationVariables = Exact<{
  id: string;
}>;


export interface RevokePartnerKeyMutation { readonly revokePartnerKey: { readonly id: string, readonly revokedAt: string | null } }

export type SearchNearbyQueryVariables = Exact<{
  near: NearInput;
  filter: ServiceFilter;
  locale?: string;
}>;


export interface SearchNearbyQuery { readonly searchServices: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly distanceMeters: number | null, readonly node: { readonly id: string, readonly content: { readonly name: string, readonly summary: string }, readonly source: { readonly name: string, readonly url: string | null, readonly licence: string | null, readonly attribution: string | null, readonly unreachableSince: string | null } | null, readonly locations: ReadonlyArray<{ readonly name: string, readonly latitude: number | null, readonly longitude: number | null, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string } | null, readonly openingHours: { readonly text: string, readonly openNow: boolean | null } }> | null } }> } | null }

export type SearchPageQueryVariables = Exact<{
  query?: string;
  locale?: string;
  first?: number;
  after?: string | null | undefined;
  filter?: ServiceFilter | null | undefined;
}>;


export interface SearchPageQuery { readonly searchServices: { readonly totalCount: number, readonly didYouMean: string | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: ReadonlyArray<{ readonly dimension: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly languages: ReadonlyArray<string>, readonly deliveryModes: ReadonlyArray<DeliveryMode>, readonly content: { readonly name: string, readonly summary: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly provider: { readonly id: string, readonly name: string }, readonly categories: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly cost: { readonly free: boolean | null, readonly note: { readonly value: string, readonly locale: string, readonly direction: TextDirection } | null }, readonly eligibility: { readonly requiresStatutoryEntitlement: boolean | null, readonly minimumAge: number | null, readonly requirements: ReadonlyArray<{ readonly code: string, readonly label: string }> }, readonly verification: { readonly state: VerificationState, readonly verifiedAt: string | null }, readonly source: { readonly name: string, readonly url: string | null, readonly licence: string | null, readonly attribution: string | null, readonly unreachableSince: string | null } | null }> } | null }

export type ServiceListQueryVariables = Exact<{
  filter?: ServiceFilter | null | undefined;
  locale?: string;
  sort?: ServiceSort;
  first?: number;
  after?: string | null | undefined;
}>;


export interface ServiceListQuery { readonly searchServices: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly languages: ReadonlyArray<string>, readonly deliveryModes: ReadonlyArray<DeliveryMode>, readonly reach: Reach, readonly demonstration: boolean, readonly content: { readonly name: string, readonly summary: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly provider: { readonly id: string, readonly name: string }, readonly categories: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly audiences: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly cost: { readonly free: boolean | null }, readonly verification: { readonly state: VerificationState, readonly verifiedAt: string | null }, readonly source: { readonly name: string, readonly url: string | null, readonly licence: string | null, readonly attribution: string | null, readonly unreachableSince: string | null } | null }> } | null }

export type ServiceStandardQueryVariables = Exact<{
  locale?: string;
}>;


export interface ServiceStandardQuery { readonly serviceStandard: ReadonlyArray<{ readonly id: string, readonly entitlement: StandardEntitlement, readonly hoursPerWeek: number | null, readonly distanceKm: number | null, readonly languages: ReadonlyArray<string>, readonly waitingDays: number | null, readonly status: StandardStatus, readonly category: { readonly code: string, readonly label: string }, readonly audiences: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly norm: { readonly value: string, readonly locale: string }, readonly responsible: { readonly name: string } | null, readonly adoptedBy: ReadonlyArray<{ readonly name: string }> }> | null }

export type ServiceQueryVariables = Exact<{
  id: string;
  locale?: string;
}>;


export interface ServiceQuery { readonly service: { readonly id: string, readonly languages: ReadonlyArray<string>, readonly deliveryModes: ReadonlyArray<DeliveryMode>, readonly reach: Reach, readonly bookingUrl: string | null, readonly url: string | null, readonly updatedAt: string | null, readonly demonstration: boolean, readonly content: { readonly name: string, readonly summary: string, readonly description: string, readonly locale: string, readonly requestedLocale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly provider: { readonly id: string, readonly name: string, readonly url: string | null, readonly description: { readonly value: string, readonly locale: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null }, readonly categories: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly audiences: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly formality: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly cost: { readonly free: boolean | null, readonly amount: number | null, readonly currency: string | null, readonly note: { readonly value: string, readonly locale: string } | null }, readonly eligibility: { readonly requiresStatutoryEntitlement: boolean | null, readonly minimumAge: number | null, readonly maximumAge: number | null, readonly excludedAudiences: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly requirements: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly documents: ReadonlyArray<{ readonly value: string, readonly locale: string }> }, readonly verification: { readonly state: VerificationState, readonly verifiedAt: string | null, readonly dueAt: string | null }, readonly locations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null, readonly wheelchairAccessible: boolean | null, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string, readonly country: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly openingHours: { readonly text: string, readonly openNow: boolean | null, readonly nextOpening: string | null, readonly byAppointment: boolean | null, readonly closures: ReadonlyArray<{ readonly from: string, readonly to: string, readonly wholeDay: boolean, readonly publicHoliday: boolean, readonly note: { readonly value: string, readonly locale: string } | null }>, readonly schedules: ReadonlyArray<{ readonly rrule: string | null, readonly start: string, readonly end: string | null, readonly timezone: string, readonly validFrom: string | null, readonly validTo: string | null, readonly closed: boolean, readonly note: { readonly value: string, readonly locale: string } | null }> } }> | null, readonly openingHours: { readonly text: string, readonly openNow: boolean | null, readonly nextOpening: string | null, readonly closures: ReadonlyArray<{ readonly from: string, readonly to: string, readonly wholeDay: boolean, readonly publicHoliday: boolean }>, readonly schedules: ReadonlyArray<{ readonly rrule: string | null, readonly start: string, readonly end: string | null, readonly timezone: string, readonly validFrom: string | null, readonly validTo: string | null, readonly closed: boolean }> } | null, readonly contacts: ReadonlyArray<{ readonly kind: ContactKind, readonly value: string, readonly languages: ReadonlyArray<string>, readonly note: { readonly value: string, readonly locale: string } | null }> | null, readonly howToApply: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState } | null, readonly translations: ReadonlyArray<{ readonly locale: string, readonly name: string, readonly state: TranslationState }> | null, readonly source: { readonly name: string, readonly url: string | null, readonly licence: string | null, readonly attribution: string | null, readonly unreachableSince: string | null } | null } | null }

export type SituationQueryVariables = Exact<{
  id: string;
  locale?: string;
  municipality?: string | null | undefined;
}>;


export interface SituationQuery { readonly situation: { readonly id: string, readonly urgent: boolean, readonly violence: boolean, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly intro: { readonly value: string }, readonly say: { readonly value: string }, readonly sayInPolish: { readonly value: string }, readonly bring: ReadonlyArray<{ readonly value: string }>, readonly steps: ReadonlyArray<{ readonly text: { readonly value: string }, readonly categories: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly bring: ReadonlyArray<{ readonly value: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly content: { readonly name: string, readonly summary: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly provider: { readonly id: string, readonly name: string }, readonly verification: { readonly state: VerificationState }, readonly source: { readonly name: string, readonly url: string | null, readonly licence: string | null, readonly attribution: string | null, readonly unreachableSince: string | null } | null }> | null }> } | null }

export type SituationsQueryVariables = Exact<{
  locale?: string;
}>;


export interface SituationsQuery { readonly situations: ReadonlyArray<{ readonly id: string, readonly urgent: boolean, readonly violence: boolean, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly intro: { readonly value: string } }> | null }

export type SkillDemandQueryVariables = Exact<{
  municipality?: string | null | undefined;
  category?: string | null | undefined;
  locale?: string;
  first?: number;
}>;


export interface SkillDemandQuery { readonly skillDemand: ReadonlyArray<{ readonly id: string, readonly from: string | null, readonly to: string | null, readonly demonstration: boolean, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly provider: { readonly id: string, readonly name: string } | null, readonly wanted: { readonly value: number | null, readonly about: boolean } | null, readonly certificates: { readonly value: number | null, readonly about: boolean, readonly withheld: boolean } | null }> | null }

export type StandardVersionQueryVariables = Exact<{
  number?: number | null | undefined;
  since?: number | null | undefined;
  locale?: string;
}>;


export interface StandardVersionQuery { readonly standardVersion: { readonly number: number, readonly items: ReadonlyArray<{ readonly norm: { readonly value: string } }>, readonly changes: ReadonlyArray<{ readonly kind: StandardChangeKind, readonly fields: ReadonlyArray<string>, readonly item: { readonly norm: { readonly value: string } } }> } | null }

export type StandardVersionsQueryVariables = Exact<{
  locale?: string;
}>;


export interface StandardVersionsQuery { readonly standardVersions: ReadonlyArray<{ readonly number: number, readonly proposedAt: string, readonly itemCount: number, readonly demonstration: boolean, readonly note: { readonly value: string } | null, readonly adoptions: ReadonlyArray<{ readonly adoptedOn: string, readonly resolution: string | null, readonly municipality: { readonly name: string } | null }> }> | null }

export type StrategistProposeStandardMutationVariables = Exact<{
  expectedVersion: number;
  note?: ReadonlyArray<StandardTextInput> | null | undefined;
}>;


export interface StrategistProposeStandardMutation { readonly proposeStandard: { readonly version: { readonly number: number, readonly itemCount: number } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } }

export type StrategistSaveStandardItemMutationVariables = Exact<{
  input: StandardItemInput;
}>;


export interface StrategistSaveStandardItemMutation { readonly saveStandardItem: { readonly item: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } }

export type StrategistStandardDraftItemQueryVariables = Exact<{
  id: string;
}>;


export interface StrategistStandardDraftItemQuery { readonly standardDraftItem: { readonly id: string, readonly version: number, readonly withdrawn: boolean, readonly item: { readonly translations: { readonly norm: ReadonlyArray<{ readonly locale: string, readonly value: string, readonly state: TranslationState }> } } } | null }

export type StrategistStandardDraftQueryVariables = Exact<{
  locale?: string;
}>;


export interface StrategistStandardDraftQuery { readonly standardDraft: { readonly newestVersion: number, readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly changed: boolean, readonly item: { readonly norm: { readonly value: string } }, readonly comments: ReadonlyArray<{ readonly text: string, readonly municipality: { readonly name: string } | null }> }>, readonly changes: ReadonlyArray<{ readonly kind: StandardChangeKind }> } | null }

export type StrategistWithdrawStandardItemMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export interface StrategistWithdrawStandardItemMutation { readonly withdrawStandardItem: { readonly item: { readonly version: number, readonly withdrawn: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } }

export type SuggestQueryVariables = Exact<{
  query: string;
  locale?: string;
}>;


export interface SuggestQuery { readonly suggest: ReadonlyArray<{ readonly text: string, readonly kind: SuggestionKind, readonly id: string | null }> | null }

export type VerificationQuestionQueryVariables = Exact<{
  token: string;
}>;


export interface VerificationQuestionQuery { readonly verificationQuestion: { readonly serviceId: string, readonly name: string, readonly dueAt: string | null, readonly lapsed: boolean, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null }

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export interface ViewerQuery { readonly viewer: { readonly role: Role, readonly provider: string | null, readonly municipality: string | null, readonly key: string | null, readonly scopes: ReadonlyArray<ApiKeyScope> } | null }

export type VolunteerOfferQueryVariables = Exact<{
  id: string;
  locale?: string;
}>;


export interface VolunteerOfferQuery { readonly volunteerOffer: { readonly id: string, readonly languages: ReadonlyArray<string>, readonly days: ReadonlyArray<Weekday>, readonly dayParts: ReadonlyArray<DayPart>, readonly withChildren: boolean, readonly referencesSeenOn: string | null, readonly childCheckUntil: string | null, readonly expiresOn: string, readonly demonstration: boolean, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly description: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState } | null, readonly activities: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly municipality: { readonly code: string, readonly name: string } | null, readonly audiences: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly coordinator: { readonly id: string, readonly name: string }, readonly contacts: ReadonlyArray<{ readonly kind: ContactKind, readonly value: string, readonly languages: ReadonlyArray<string>, readonly note: { readonly value: string, readonly locale: string } | null }>, readonly service: { readonly id: string, readonly content: { readonly name: string, readonly locale: string, readonly direction: TextDirection } } | null } | null }

export type VolunteerOffersQueryVariables = Exact<{
  municipality?: string | null | undefined;
  provider?: string | null | undefined;
  locale?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export interface VolunteerOffersQuery { readonly volunteerOffers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly languages: ReadonlyArray<string>, readonly withChildren: boolean, readonly expiresOn: string, readonly demonstration: boolean, readonly title: { readonly value: string, readonly locale: string, readonly direction: TextDirection, readonly state: TranslationState }, readonly activities: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly municipality: { readonly code: string, readonly name: string } | null, readonly coordinator: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }

/**
 * Takes in what was held back, as somebody has looked at it. Needs an administrator’s API key.
 */
export const AdministratorAcceptSource: Operation<AdministratorAcceptSourceMutation, AdministratorAcceptSourceMutationVariables> = {"name":"AdministratorAcceptSource","kind":"mutation","variables":["id"],"text":"mutation AdministratorAcceptSource($id:ID!){acceptSource(id:$id){source{id state asked services}userErrors{code message path}}}"};


/**
 * Changes how a followed directory is shown and asked. Needs an administrator’s API key.
 */
export const AdministratorChangeSource: Operation<AdministratorChangeSourceMutation, AdministratorChangeSourceMutationVariables> = {"name":"AdministratorChangeSource","kind":"mutation","variables":["id","input"],"text":"mutation AdministratorChangeSource($id:ID!$input:SourceTermsInput!){changeSource(id:$id input:$input){source{id state asked services}userErrors{code message path}}}"};


/**
 * Follows another directory: its records are read within a minute and shown as theirs. Needs an administrator’s API key.
 */
export const AdministratorFollowSource: Operation<AdministratorFollowSourceMutation, AdministratorFollowSourceMutationVariables> = {"name":"AdministratorFollowSource","kind":"mutation","variables":["input"],"text":"mutation AdministratorFollowSource($input:SourceInput!){followSource(input:$input){source{id state asked services}userErrors{code message path}}}"};


/**
 * Has a followed directory read now. Needs an administrator’s API key.
 */
export const AdministratorReadSource: Operation<AdministratorReadSourceMutation, AdministratorReadSourceMutationVariables> = {"name":"AdministratorReadSource","kind":"mutation","variables":["id"],"text":"mutation AdministratorReadSource($id:ID!){readSource(id:$id){source{id state asked services}userErrors{code message path}}}"};


/**
 * Follows a directory no longer, and takes its records away. Needs an administrator’s API key.
 */
export const AdministratorStopFollowingSource: Operation<AdministratorStopFollowingSourceMutation, AdministratorStopFollowingSourceMutationVariables> = {"name":"AdministratorStopFollowingSource","kind":"mutation","variables":["id"],"text":"mutation AdministratorStopFollowingSource($id:ID!){stopFollowingSource(id:$id){source{id state asked services}userErrors{code message path}}}"};


/**
 * Answers the one-time link of a letter: still true, changed, or no longer offered. Needs no key.
 */
export const AnswerVerification: Operation<AnswerVerificationMutation, AnswerVerificationMutationVariables> = {"name":"AnswerVerification","kind":"mutation","variables":["token","answer"],"text":"mutation AnswerVerification($token:String!$answer:VerificationAnswer!){answerVerification(token:$token answer:$answer){status userErrors{code message path}}}"};


/**
 * The API keys of a provider or municipality, the newest first; without arguments your own. Needs an owner, a municipal administrator or an administrator of the hub.
 */
export const ApiKeys: Operation<ApiKeysQuery, ApiKeysQueryVariables> = {"name":"ApiKeys","kind":"query","variables":["provider","municipality"],"text":"query ApiKeys($provider:ID$municipality:MunicipalityCode){apiKeys(provider:$provider municipality:$municipality){id name prefix kind scopes createdAt expiresAt lastUsedAt active}}"};


/**
 * Who did what, the newest first. An owner reads what concerns her provider, a moderator her municipality, an administrator of the hub everything.
 */
export const AuditLog: Operation<AuditLogQuery, AuditLogQueryVariables> = {"name":"AuditLog","kind":"query","variables":["filter","first","after"],"text":"query AuditLog($filter:AuditFilter$first:Int!=20$after:String){auditLog(filter:$filter first:$first after:$after){nodes{at action role origin accountName key recordType recordId details{name before after}}pageInfo{hasNextPage endCursor}}}"};


/**
 * What a search form can offer: categories, municipalities and the terms of each vocabulary, in the asked language.
 */
export const Choices: Operation<ChoicesQuery, ChoicesQueryVariables> = {"name":"Choices","kind":"query","variables":["locale"],"text":"query Choices($locale:Locale!=\"pl\"){categories{code label(locale:$locale)children{code label(locale:$locale)children{code label(locale:$locale)}}}municipalities{code name latitude longitude}audiences:terms(vocabulary:AUDIENCE){code label(locale:$locale)}formality:terms(vocabulary:FORMALITY){code label(locale:$locale)}requirements:terms(vocabulary:REQUIREMENT){code label(locale:$locale)}languages:terms(vocabulary:LANGUAGE){code label(locale:$locale)}}","hash":"b9b90c40ea1f484160ebde529a26d8abf38b0167c87f28890e33d726683afc43"};


/**
 * One collection with its services in its own order.
 */
export const Collection: Operation<CollectionQuery, CollectionQueryVariables> = {"name":"Collection","kind":"query","variables":["id","locale","first","after"],"text":"query Collection($id:ID!$locale:Locale!=\"uk\"$first:Int!=20$after:String){collection(id:$id locale:$locale){id title{value locale direction state}description{value locale direction state}municipality{code name}services(first:$first after:$after){totalCount nodes{id content(locale:$locale){name summary}provider{name}source{name url licence attribution unreachableSince}}pageInfo{hasNextPage endCursor}}}}","hash":"9a74ef124a81e5765bd1b5d0c1e84b68326b27b6e36733b1d48bb654493199c4"};


/**
 * Lists that somebody has put together, such as the good practices of other cities.
 */
export const Collections: Operation<CollectionsQuery, CollectionsQueryVariables> = {"name":"Collections","kind":"query","variables":["locale"],"text":"query Collections($locale:Locale!=\"pl\"){collections(locale:$locale){id title{value locale direction}services(first:10){totalCount nodes{id reach content(locale:$locale){name summary}}}}}","hash":"e91ffab6e989efa7be252aeb88d84be1e30195f71a0cd66bb46df2f366fce133"};


/**
 * One course with all that there is to know of it, also when it is over.
 */
export const Course: Operation<CourseQuery, CourseQueryVariables> = {"name":"Course","kind":"query","variables":["id","locale"],"text":"query Course($id:ID!$locale:Locale!=\"pl\"){course(id:$id){id title(locale:$locale){value locale direction state}description(locale:$locale){value locale direction state}form current cancelled provider{id name}service{id content(locale:$locale){name locale direction}}start end timezone rrule sessions(first:10){startsAt endsAt day cancelled note(locale:$locale){value locale}}municipality{code name}venue onlineUrl registrationUrl registrationUntil categories{code label(locale:$locale)}audiences{code label(locale:$locale)}languages teaches levelFrom levelTo places placesTaken freePlaces waiting certificate cost{free amount currency note(locale:$locale){value locale}}demonstration}}"};


/**
 * Courses and counselling that one can still come to, the soonest first, with free places and the waiting list.
 */
export const Courses: Operation<CoursesQuery, CoursesQueryVariables> = {"name":"Courses","kind":"query","variables":["municipality","provider","service","category","language","teaches","level","withPlaces","locale","first","after"],"text":"query Courses($municipality:MunicipalityCode$provider:ID$service:ID$category:ID$language:Locale$teaches:Locale$level:LanguageLevel$withPlaces:Boolean$locale:Locale!=\"pl\"$first:Int!=20$after:String){courses(municipality:$municipality provider:$provider service:$service category:$category language:$language teaches:$teaches level:$level withPlaces:$withPlaces first:$first after:$after){nodes{id title(locale:$locale){value locale direction state}form provider{id name}service{id}sessions(first:3){startsAt endsAt day cancelled}municipality{code name}onlineUrl languages teaches levelFrom levelTo freePlaces waiting certificate cost{free amount currency}demonstration}pageInfo{hasNextPage endCursor}}}"};


/**
 * What there is on one day and was not on another. `coverageDays` lists the days that can be compared.
 */
export const CoverageChanges: Operation<CoverageChangesQuery, CoverageChangesQueryVariables> = {"name":"CoverageChanges","kind":"query","variables":["from","to","filter","locale","first","after"],"text":"query CoverageChanges($from:Date!$to:Date!$filter:CoverageFilter$locale:Locale!=\"pl\"$first:Int!=100$after:String){coverageChanges(from:$from to:$to filter:$filter first:$first after:$after){totalCount newGaps closedGaps pageInfo{hasNextPage endCursor}nodes{category{code label(locale:$locale)}municipality{code name}before{services verifiedServices usableWithoutEntitlement gap}after{services verifiedServices usableWithoutEntitlement gap}}}}","hash":"e0dde3adcb65b673770b9b78ff7934058f73d6e941d731c0e1a6b81363a9e32a"};


/**
 * The days of which it is kept what there was, for `coverageChanges`.
 */
export const CoverageDays: Operation<CoverageDaysQuery, CoverageDaysQueryVariables> = {"name":"CoverageDays","kind":"query","variables":[],"text":"query CoverageDays{coverageDays}","hash":"b3618eb4271e30deaff1fc4e0ed50e89c00e1c32cd02663b7eb2a534b4eb7d35"};


/**
 * What is missing most: the gaps of a directory, those of people whom no law entitles first. docs/coverage.md tells how each number is made.
 */
export const CoverageGaps: Operation<CoverageGapsQuery, CoverageGapsQueryVariables> = {"name":"CoverageGaps","kind":"query","variables":["filter","locale","first","after"],"text":"query CoverageGaps($filter:CoverageFilter$locale:Locale!=\"pl\"$first:Int!=20$after:String){coverage(filter:$filter first:$first after:$after){totalCount gapCount pageInfo{hasNextPage endCursor}nodes{category{code label(locale:$locale)}municipality{code name}services verifiedServices usableWithoutEntitlement needEntitlement entitlementUnknown onlyRemote nearestServiceMeters nearestUsableMeters languages texts{locale share}openHours openHoursOutsideWork gap gapReasons gapRank unmetSearches}}}","hash":"00667f0b05a4c224803dada9043449fc36de919e572ba60b3a3ed3e0ca34e4fe"};


/**
 * A small municipality lets a city, or its county by four digits, approve for it. Needs its administrator or an administrator of the hub.
 */
export const Delegate: Operation<DelegateMutation, DelegateMutationVariables> = {"name":"Delegate","kind":"mutation","variables":["from","to"],"text":"mutation Delegate($from:MunicipalityCode!$to:ID!){delegate(from:$from to:$to){delegation{to toName since}userErrors{code message path}}}"};


/**
 * Who approves for whom: what your municipality gave and took. Needs a moderator's API key.
 */
export const Delegations: Operation<DelegationsQuery, DelegationsQueryVariables> = {"name":"Delegations","kind":"query","variables":[],"text":"query Delegations{delegations{from{code name}to toName since}}"};


/**
 * The municipality approves alone again. False when nobody else did.
 */
export const EndDelegation: Operation<EndDelegationMutation, EndDelegationMutationVariables> = {"name":"EndDelegation","kind":"mutation","variables":["from"],"text":"mutation EndDelegation($from:MunicipalityCode!){endDelegation(from:$from)}"};


/**
 * Events as series, with their rules and exceptions: what a calendar file is made of.
 */
export const EventCalendar: Operation<EventCalendarQuery, EventCalendarQueryVariables> = {"name":"EventCalendar","kind":"query","variables":["municipality","provider","service","locale","first","after"],"text":"query EventCalendar($municipality:MunicipalityCode$provider:ID$service:ID$locale:Locale!=\"pl\"$first:Int!=100$after:String){eventCalendar(municipality:$municipality provider:$provider service:$service first:$first after:$after){nodes{id title(locale:$locale){value}start end timezone rrule cancelled cancelledDates{date}extraDates{start end}pausedDates updatedAt}pageInfo{hasNextPage endCursor}}}","hash":"5f906df7109992c0ba301e225c3f40f05fede88438be4402a0d9cf3874ad9355"};


/**
 * An event with its next dates and all that its page shows.
 */
export const EventSeries: Operation<EventSeriesQuery, EventSeriesQueryVariables> = {"name":"EventSeries","kind":"query","variables":["id","locale"],"text":"query EventSeries($id:ID!$locale:Locale!=\"uk\"){eventSeries(id:$id){id title(locale:$locale){value locale direction state}description(locale:$locale){value locale direction state}dates(first:10){id startsAt endsAt cancelled}place{name street city hidden wheelchairAccessible}registrationUrl provider{id name}}}","hash":"ac93272cbf79324bfda91588b9863c915f075bd8ba9e87112bc56a9ee629c9a1"};


/**
 * What takes place in a municipality, date by date, the soonest first; what was called off is among it.
 */
export const Events: Operation<EventsQuery, EventsQueryVariables> = {"name":"Events","kind":"query","variables":["municipality","from","to","locale","first","after"],"text":"query Events($municipality:MunicipalityCode$from:Date$to:Date$locale:Locale!=\"uk\"$first:Int!=20$after:String){events(municipality:$municipality from:$from to:$to first:$first after:$after){nodes{id seriesId title(locale:$locale){value locale direction state}startsAt endsAt cancelled municipality{code name}place{name street city hidden}onlineUrl languages cost{free amount currency}provider{id name}service{id}}pageInfo{hasNextPage endCursor}}}","hash":"548f0308d0430f2432e56b84d05351207e797f29d25ab19ccf34721a62bede79"};


/**
 * Issues an API key. It is shown in this answer and never again: put it away at once.
 */
export const IssueApiKey: Operation<IssueApiKeyMutation, IssueApiKeyMutationVariables> = {"name":"IssueApiKey","kind":"mutation","variables":["input"],"text":"mutation IssueApiKey($input:IssueApiKeyInput!){issueApiKey(input:$input){key apiKey{id prefix scopes expiresAt}userErrors{code message path}}}"};


/**
 * Issues a public key for the pages of a partner site. Its id is the key: the attribute "partner" of the widget.
 */
export const IssuePartnerKey: Operation<IssuePartnerKeyMutation, IssuePartnerKeyMutationVariables> = {"name":"IssuePartnerKey","kind":"mutation","variables":["name","origins"],"text":"mutation IssuePartnerKey($name:String!$origins:[String!]!){issuePartnerKey(name:$name origins:$origins){partnerKey{id origins}userErrors{code message path}}}"};


/**
 * What came of a provider's trainings, as counts: trainings, certificates, people in work afterwards, skill by skill.
 */
export const LearningOutcomes: Operation<LearningOutcomesQuery, LearningOutcomesQueryVariables> = {"name":"LearningOutcomes","kind":"query","variables":["provider","from","to","locale"],"text":"query LearningOutcomes($provider:ID!$from:Date$to:Date$locale:Locale!=\"pl\"){learningOutcomes(provider:$provider from:$from to:$to){id title(locale:$locale){value locale direction state}note(locale:$locale){value locale direction state}scope from to trainings{value about withheld}participants{value about withheld}certificates{value about withheld}inWork{value about withheld}wanted{value about withheld}sourceUrl demonstration}}"};


/**
 * Which services fit somebody who is pregnant, works without a contract and whom no law entitles to help; why, what to bring, and what nobody offers.
 */
export const MatchServices: Operation<MatchServicesQuery, MatchServicesQueryVariables> = {"name":"MatchServices","kind":"query","variables":["situation","locale","first"],"text":"query MatchServices($situation:SituationInput!$locale:Locale!=\"uk\"$first:Int!=10){matchServices(situation:$situation locale:$locale first:$first){matches{service{id content(locale:$locale fallback:[\"en\" \"pl\"]){name summary locale direction state}provider{id name}verification{state}source{name url licence attribution unreachableSince}}metNeeds{code label(locale:$locale)}reasons checks bring distance openNow nextOpening}unmet{category{code label(locale:$locale)}nearest{service{id content(locale:$locale){name}}obstacle why}}whomToAsk{id content(locale:$locale){name}}}}"};


/**
 * Which volunteers' offers fit a mother who would like to go to playgrounds and the library with her child, and why. Nothing of it is stored.
 */
export const MatchVolunteers: Operation<MatchVolunteersQuery, MatchVolunteersQueryVariables> = {"name":"MatchVolunteers","kind":"query","variables":["wish","locale","first"],"text":"query MatchVolunteers($wish:VolunteerWishInput!$locale:Locale!=\"uk\"$first:Int!=10){matchVolunteers(wish:$wish locale:$locale first:$first){offer{id title(locale:$locale){value locale direction state}description(locale:$locale){value locale direction state}activities{code label(locale:$locale)}languages municipality{code name}days dayParts withChildren childCheckUntil coordinator{id name}contacts{kind value languages}service{id}demonstration}reasons checks}}"};


/**
 * A note about a revision for other moderators; its author never sees it.
 */
export const ModeratorAddNote: Operation<ModeratorAddNoteMutation, ModeratorAddNoteMutationVariables> = {"name":"ModeratorAddNote","kind":"mutation","variables":["revisionId","text"],"text":"mutation ModeratorAddNote($revisionId:ID!$text:String!){addNote(revisionId:$revisionId text:$text){revision{id notes{text writtenAt}}userErrors{code message path}}}"};


/**
 * A moderator makes a posting public, in the version that she has read. Needs her API key.
 */
export const ModeratorApprovePosting: Operation<ModeratorApprovePostingMutation, ModeratorApprovePostingMutationVariables> = {"name":"ModeratorApprovePosting","kind":"mutation","variables":["id","version"],"text":"mutation ModeratorApprovePosting($id:ID!$version:Int){approvePosting(id:$id version:$version){posting{id state version}userErrors{code message path}}}"};


/**
 * Lets an organisation in. Whoever registered it owns it: by her account, or by an invitation that is mailed to her.
 */
export const ModeratorApproveProvider: Operation<ModeratorApproveProviderMutation, ModeratorApproveProviderMutationVariables> = {"name":"ModeratorApproveProvider","kind":"mutation","variables":["id"],"text":"mutation ModeratorApproveProvider($id:ID!){approveProvider(id:$id){provider{id name}userErrors{code message path}}}"};


/**
 * A moderator approves exactly what she has seen; the public finds it a moment later. Needs a moderator's API key.
 */
export const ModeratorApproveRevision: Operation<ModeratorApproveRevisionMutation, ModeratorApproveRevisionMutationVariables> = {"name":"ModeratorApproveRevision","kind":"mutation","variables":["id"],"text":"mutation ModeratorApproveRevision($id:ID!){approveRevision(id:$id){revision{id serviceId version status}userErrors{code message path}}}"};


/**
 * Has other people's data tried, for a report of what would become of them. Needs the API key of a moderator.
 */
export const ModeratorBringImport: Operation<ModeratorBringImportMutation, ModeratorBringImportMutationVariables> = {"name":"ModeratorBringImport","kind":"mutation","variables":["input"],"text":"mutation ModeratorBringImport($input:DataImportInput!){bringImport(input:$input){import{id name state dryRun keptUntil}userErrors{code message path}}}"};


/**
 * The collections that a municipality looks after. Needs a moderator’s API key.
 */
export const ModeratorCollections: Operation<ModeratorCollectionsQuery, ModeratorCollectionsQueryVariables> = {"name":"ModeratorCollections","kind":"query","variables":[],"text":"query ModeratorCollections{managedCollections{id version published services translations{locale state title text}home{name}}}"};


/**
 * What one municipality says to the others about an item of the draft.
 */
export const ModeratorCommentStandardItem: Operation<ModeratorCommentStandardItemMutation, ModeratorCommentStandardItemMutationVariables> = {"name":"ModeratorCommentStandardItem","kind":"mutation","variables":["id","text"],"text":"mutation ModeratorCommentStandardItem($id:ID!$text:String!){commentStandardItem(id:$id text:$text){item{comments{text writtenAt}}userErrors{path message}}}"};


/**
 * Says that a service is still true after a telephone call; the public is told that it was by telephone. Needs a moderator's API key.
 */
export const ModeratorConfirmByTelephone: Operation<ModeratorConfirmByTelephoneMutation, ModeratorConfirmByTelephoneMutationVariables> = {"name":"ModeratorConfirmByTelephone","kind":"mutation","variables":["id","note"],"text":"mutation ModeratorConfirmByTelephone($id:ID!$note:String){confirmService(id:$id by:TELEPHONE note:$note){status service{id verification{state verifiedAt by}}userErrors{code message path}}}"};


/**
 * Accepted, the claimant owns the provider and finds the drafts that wait for it; refused, she is mailed the reason.
 */
export const ModeratorDecideClaim: Operation<ModeratorDecideClaimMutation, ModeratorDecideClaimMutationVariables> = {"name":"ModeratorDecideClaim","kind":"mutation","variables":["id","accept","reason"],"text":"mutation ModeratorDecideClaim($id:ID!$accept:Boolean!$reason:String){decideClaim(id:$id accept:$accept reason:$reason){claim{id status}userErrors{code message path}}}"};


/**
 * Links or separates two records; nothing of either is changed. Needs a moderator’s API key.
 */
export const ModeratorDecideDuplicate: Operation<ModeratorDecideDuplicateMutation, ModeratorDecideDuplicateMutationVariables> = {"name":"ModeratorDecideDuplicate","kind":"mutation","variables":["kind","left","right","decision","reason"],"text":"mutation ModeratorDecideDuplicate($kind:DuplicateKind!$left:ID!$right:ID!$decision:DuplicateDecision!$reason:String){decideDuplicate(kind:$kind left:$left right:$right decision:$decision reason:$reason){pair{state decidedAt}userErrors{code message path}}}"};


/**
 * Two records that may be the same, with what speaks for and against it. Needs a moderator’s API key.
 */
export const ModeratorDuplicatePair: Operation<ModeratorDuplicatePairQuery, ModeratorDuplicatePairQueryVariables> = {"name":"ModeratorDuplicatePair","kind":"query","variables":["kind","left","right"],"text":"query ModeratorDuplicatePair($kind:DuplicateKind!$left:ID!$right:ID!){duplicatePair(kind:$kind left:$left right:$right){kind state score reasons{feature weight detail}left{id name providerName}right{id name providerName}sameSource decidedAt reason comparison{field conflict}}}"};


/**
 * What may describe the same, the likeliest first. Needs a moderator’s API key.
 */
export const ModeratorDuplicates: Operation<ModeratorDuplicatesQuery, ModeratorDuplicatesQueryVariables> = {"name":"ModeratorDuplicates","kind":"query","variables":["kind"],"text":"query ModeratorDuplicates($kind:DuplicateKind!=SERVICE){duplicates(kind:$kind first:20){totalCount nodes{size score pairs{kind state score reasons{feature weight detail}left{id name providerName}right{id name providerName}sameSource decidedAt reason}}pageInfo{hasNextPage endCursor}}}"};


/**
 * One directory that the hub follows. Needs a moderator’s API key.
 */
export const ModeratorFollowedSource: Operation<ModeratorFollowedSourceQuery, ModeratorFollowedSourceQueryVariables> = {"name":"ModeratorFollowedSource","kind":"query","variables":["id"],"text":"query ModeratorFollowedSource($id:ID!){followedSource(id:$id){name url licence toldLicence attribution state everyMinutes language municipality{code name}miscounts allowPrivate running services addedAt triedAt failures}}"};


/**
 * The other directories that the hub follows, and how they are. Needs a moderator’s API key.
 */
export const ModeratorFollowedSources: Operation<ModeratorFollowedSourcesQuery, ModeratorFollowedSourcesQueryVariables> = {"name":"ModeratorFollowedSources","kind":"query","variables":[],"text":"query ModeratorFollowedSources{followedSources{id name url licence attribution kind state asked services harvestedAt nextAt problem held{at known missing reason}report{mode endedAt read created updated unchanged withdrawn known refused refusals repairs remarks}}}"};


/**
 * Deletes an import with its file and report at once. Needs the API key of a moderator.
 */
export const ModeratorForgetImport: Operation<ModeratorForgetImportMutation, ModeratorForgetImportMutationVariables> = {"name":"ModeratorForgetImport","kind":"mutation","variables":["id"],"text":"mutation ModeratorForgetImport($id:ID!){forgetImport(id:$id){userErrors{code message path}}}"};


/**
 * What was mended and refused, one by one. Needs the API key of a moderator.
 */
export const ModeratorImportFindings: Operation<ModeratorImportFindingsQuery, ModeratorImportFindingsQueryVariables> = {"name":"ModeratorImportFindings","kind":"query","variables":["id","organization","kind","after"],"text":"query ModeratorImportFindings($id:ID!$organization:Int$kind:ImportFindingKind$after:String){importedOrganization(id:$id position:0){name}importFindings(id:$id organization:$organization kind:$kind first:50 after:$after){pageInfo{hasNextPage endCursor}nodes{kind organization organizationName path name why before after}}}"};


/**
 * The whole report as a file. Needs the API key of a moderator.
 */
export const ModeratorImportReport: Operation<ModeratorImportReportQuery, ModeratorImportReportQueryVariables> = {"name":"ModeratorImportReport","kind":"query","variables":["id"],"text":"query ModeratorImportReport($id:ID!){importReport(id:$id format:CSV)}"};


/**
 * One import with what becomes of it, organisation by organisation. Needs the API key of a moderator.
 */
export const ModeratorImport: Operation<ModeratorImportQuery, ModeratorImportQueryVariables> = {"name":"ModeratorImport","kind":"query","variables":["id","after"],"text":"query ModeratorImport($id:ID!$after:String){dataImport(id:$id){id name state dryRun rowsRead problem{code message}report{...ImportNumbers}}importedOrganizations(id:$id first:20 after:$after){pageInfo{hasNextPage endCursor}nodes{position name report{...ImportNumbers}}}}fragment ImportNumbers on ImportReport{organizations{read taken refused}services{created updated unchanged kept}rows{kind read kept refused}repairs{name meaning count}refusals{name meaning count}}"};


/**
 * What is being brought for a municipality, and what was taken in. Needs the API key of a moderator.
 */
export const ModeratorImports: Operation<ModeratorImportsQuery, ModeratorImportsQueryVariables> = {"name":"ModeratorImports","kind":"query","variables":[],"text":"query ModeratorImports{dataImports{id name address municipality{code name}state dryRun canBeTaken createdAt finishedAt keptUntil}}"};


/**
 * One organisation with what the public does not see.
 */
export const ModeratorManagedProvider: Operation<ModeratorManagedProviderQuery, ModeratorManagedProviderQueryVariables> = {"name":"ModeratorManagedProvider","kind":"query","variables":["id"],"text":"query ModeratorManagedProvider($id:ID!){managedProvider(id:$id){id version status name email trusted refusalReason}}"};


/**
 * The organisations that a moderator answers for: whom she trusts, so that what they submit is public at once and read after.
 */
export const ModeratorManagedProviders: Operation<ModeratorManagedProvidersQuery, ModeratorManagedProvidersQueryVariables> = {"name":"ModeratorManagedProviders","kind":"query","variables":["status","first","after"],"text":"query ModeratorManagedProviders($status:ProviderStatus!=APPROVED$first:Int!=20$after:String){managedProviders(status:$status first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id name trusted}}}"};


/**
 * News of the law as it was written. Needs a moderator’s API key.
 */
export const ModeratorNoticeForEditing: Operation<ModeratorNoticeForEditingQuery, ModeratorNoticeForEditingQueryVariables> = {"name":"ModeratorNoticeForEditing","kind":"query","variables":["id"],"text":"query ModeratorNoticeForEditing($id:ID!){managedNotice(id:$id){id version state locale title text translations{locale state title text}audience effectiveFrom expiresOn sourceUrl services}}"};


/**
 * The news of the law that a municipality has written, drafts among it. Needs a moderator’s API key.
 */
export const ModeratorNotices: Operation<ModeratorNoticesQuery, ModeratorNoticesQueryVariables> = {"name":"ModeratorNotices","kind":"query","variables":["state","first","after"],"text":"query ModeratorNotices($state:PostingState$first:Int!=20$after:String){managedNotices(state:$state first:$first after:$after){totalCount nodes{id title audience state version public effectiveFrom expiresOn translations{locale state}updatedAt}pageInfo{hasNextPage endCursor}}}"};


/**
 * Who says that an organisation of the directory is theirs. Check it, best by a telephone number that you know.
 */
export const ModeratorProviderClaims: Operation<ModeratorProviderClaimsQuery, ModeratorProviderClaimsQueryVariables> = {"name":"ModeratorProviderClaims","kind":"query","variables":["first","after"],"text":"query ModeratorProviderClaims($first:Int!=20$after:String){providerClaims(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id providerId providerName message claimantName claimantEmail claimedAt}}}"};


/**
 * What a moderator looks at before she decides: what it changes, field by field and language by language, and the revision as the public would see it.
 */
export const ModeratorReadRevision: Operation<ModeratorReadRevisionQuery, ModeratorReadRevisionQueryVariables> = {"name":"ModeratorReadRevision","kind":"query","variables":["id"],"text":"query ModeratorReadRevision($id:ID!){revision(id:$id){id version status message minor letThrough publishAt changes{field locale before after}notes{text writtenAt}content{name summary description}proposal{categories{code label}languages reach places{hidden location{name address{street city}}}}}}"};


/**
 * Does not let an organisation in; whoever registered it is mailed the reason.
 */
export const ModeratorRefuseProvider: Operation<ModeratorRefuseProviderMutation, ModeratorRefuseProviderMutationVariables> = {"name":"ModeratorRefuseProvider","kind":"mutation","variables":["id","reason"],"text":"mutation ModeratorRefuseProvider($id:ID!$reason:String!){refuseProvider(id:$id reason:$reason){provider{id name}userErrors{code message path}}}"};


/**
 * A moderator refuses a revision and says why.
 */
export const ModeratorRejectRevision: Operation<ModeratorRejectRevisionMutation, ModeratorRejectRevisionMutationVariables> = {"name":"ModeratorRejectRevision","kind":"mutation","variables":["id","reason"],"text":"mutation ModeratorRejectRevision($id:ID!$reason:String!){rejectRevision(id:$id reason:$reason){revision{id status message}userErrors{code message path}}}"};


/**
 * A moderator sends a revision back with a message.
 */
export const ModeratorRequestChanges: Operation<ModeratorRequestChangesMutation, ModeratorRequestChangesMutationVariables> = {"name":"ModeratorRequestChanges","kind":"mutation","variables":["id","message"],"text":"mutation ModeratorRequestChanges($id:ID!$message:String!){requestChanges(id:$id message:$message){revision{id status message}userErrors{code message path}}}"};


/**
 * A moderator sends a posting back with a message. Needs her API key.
 */
export const ModeratorReturnPosting: Operation<ModeratorReturnPostingMutation, ModeratorReturnPostingMutationVariables> = {"name":"ModeratorReturnPosting","kind":"mutation","variables":["id","message"],"text":"mutation ModeratorReturnPosting($id:ID!$message:String!){returnPosting(id:$id message:$message){posting{id state message}userErrors{code message path}}}"};


/**
 * What waits for a moderator's decision; with kind AFTER, what trusted providers have published already. Needs a moderator's API key.
 */
export const ModeratorReviewQueue: Operation<ModeratorReviewQueueQuery, ModeratorReviewQueueQueryVariables> = {"name":"ModeratorReviewQueue","kind":"query","variables":["kind","first","after"],"text":"query ModeratorReviewQueue($kind:ReviewKind!=BEFORE$first:Int!=20$after:String){reviewQueue(kind:$kind first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id serviceId version status submittedAt minor isNew changedFields provider{name}content{name summary}}}}"};


/**
 * A municipality puts services together in an order of its own. Needs a moderator’s API key.
 */
export const ModeratorSaveCollection: Operation<ModeratorSaveCollectionMutation, ModeratorSaveCollectionMutationVariables> = {"name":"ModeratorSaveCollection","kind":"mutation","variables":["id","expectedVersion","input"],"text":"mutation ModeratorSaveCollection($id:ID!$expectedVersion:Int$input:CollectionInput!){saveCollection(id:$id expectedVersion:$expectedVersion input:$input){collection{id version published services}userErrors{code message path}}}"};


/**
 * A municipality publishes news of the law, with a translation. Needs a moderator’s API key.
 */
export const ModeratorSaveNotice: Operation<ModeratorSaveNoticeMutation, ModeratorSaveNoticeMutationVariables> = {"name":"ModeratorSaveNotice","kind":"mutation","variables":["id","expectedVersion","input","submit","key"],"text":"mutation ModeratorSaveNotice($id:ID$expectedVersion:Int$input:NoticeInput!$submit:Boolean!=true$key:String){saveNotice(id:$id expectedVersion:$expectedVersion input:$input submit:$submit key:$key){notice{id version state}userErrors{code message path}}}"};


/**
 * Approves a revision that shall become public later: a summer camp that nobody should see before May.
 */
export const ModeratorSchedulePublication: Operation<ModeratorSchedulePublicationMutation, ModeratorSchedulePublicationMutationVariables> = {"name":"ModeratorSchedulePublication","kind":"mutation","variables":["revisionId","at"],"text":"mutation ModeratorSchedulePublication($revisionId:ID!$at:DateTime){schedulePublication(revisionId:$revisionId at:$at){revision{id status publishAt}userErrors{code message path}}}"};


/**
 * Takes in what was tried, in the background. Needs the API key of a moderator.
 */
export const ModeratorTakeImport: Operation<ModeratorTakeImportMutation, ModeratorTakeImportMutationVariables> = {"name":"ModeratorTakeImport","kind":"mutation","variables":["id"],"text":"mutation ModeratorTakeImport($id:ID!){takeImport(id:$id){import{id state dryRun}userErrors{code message path}}}"};


/**
 * What a trusted organisation submits is public at once; the queue of kind AFTER shows it to be read.
 */
export const ModeratorTrustProvider: Operation<ModeratorTrustProviderMutation, ModeratorTrustProviderMutationVariables> = {"name":"ModeratorTrustProvider","kind":"mutation","variables":["id","trusted"],"text":"mutation ModeratorTrustProvider($id:ID!$trusted:Boolean!){setProviderTrust(id:$id trusted:$trusted){provider{id name}userErrors{code message path}}}"};


/**
 * Takes a decision about two records back. Needs a moderator’s API key.
 */
export const ModeratorUndoDuplicateDecision: Operation<ModeratorUndoDuplicateDecisionMutation, ModeratorUndoDuplicateDecisionMutationVariables> = {"name":"ModeratorUndoDuplicateDecision","kind":"mutation","variables":["kind","left","right"],"text":"mutation ModeratorUndoDuplicateDecision($kind:DuplicateKind!$left:ID!$right:ID!){undoDuplicateDecision(kind:$kind left:$left right:$right){pair{state}userErrors{code message path}}}"};


/**
 * Services that nobody confirmed in time, the longest overdue first. Needs a moderator's API key.
 */
export const ModeratorVerificationList: Operation<ModeratorVerificationListQuery, ModeratorVerificationListQueryVariables> = {"name":"ModeratorVerificationList","kind":"query","variables":["state","first","after"],"text":"query ModeratorVerificationList($state:VerificationListState$first:Int!=20$after:String){verificationList(state:$state first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{serviceId state name providerName dueAt letters phones note}}}"};


/**
 * Events and other postings that wait for a moderator. Needs her API key.
 */
export const ModeratorWaitingPostings: Operation<ModeratorWaitingPostingsQuery, ModeratorWaitingPostingsQueryVariables> = {"name":"ModeratorWaitingPostings","kind":"query","variables":["first","after"],"text":"query ModeratorWaitingPostings($first:Int!=20$after:String){waitingPostings(first:$first after:$after){totalCount nodes{id kind title text version submittedAt providerId home{name}}pageInfo{hasNextPage endCursor}}}"};


/**
 * Organisations that wait for a moderator, the longest waiting first, with those of the directory that they may be.
 */
export const ModeratorWaitingProviders: Operation<ModeratorWaitingProvidersQuery, ModeratorWaitingProvidersQueryVariables> = {"name":"ModeratorWaitingProviders","kind":"query","variables":["first","after"],"text":"query ModeratorWaitingProviders($first:Int!=20$after:String){waitingProviders(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id name email nip krs regon registeredAt addressConfirmed likelyDuplicates{provider{id name}reasons score}}}}"};


/**
 * Takes news of the law away for good. Needs a moderator’s API key.
 */
export const ModeratorWithdrawNotice: Operation<ModeratorWithdrawNoticeMutation, ModeratorWithdrawNoticeMutationVariables> = {"name":"ModeratorWithdrawNotice","kind":"mutation","variables":["id"],"text":"mutation ModeratorWithdrawNotice($id:ID!){withdrawNotice(id:$id){notice{id state}userErrors{code message path}}}"};


/**
 * A municipality records that its council has adopted a version.
 */
export const MunicipalityAdoptStandard: Operation<MunicipalityAdoptStandardMutation, MunicipalityAdoptStandardMutationVariables> = {"name":"MunicipalityAdoptStandard","kind":"mutation","variables":["version","adoptedOn","resolution"],"text":"mutation MunicipalityAdoptStandard($version:Int!$adoptedOn:Date!$resolution:String){adoptStandard(version:$version adoptedOn:$adoptedOn resolution:$resolution){version{adoptions{municipality{name}adoptedOn}}userErrors{path message}}}"};


/**
 * An adoption that was recorded by mistake, or repealed, is taken back.
 */
export const MunicipalityWithdrawAdoption: Operation<MunicipalityWithdrawAdoptionMutation, MunicipalityWithdrawAdoptionMutationVariables> = {"name":"MunicipalityWithdrawAdoption","kind":"mutation","variables":["version"],"text":"mutation MunicipalityWithdrawAdoption($version:Int!){withdrawAdoption(version:$version){version{adoptions{adoptedOn}}userErrors{path message}}}"};


/**
 * Answers a reported problem and says that it is done. Needs an API key of a provider or a moderator.
 */
export const NgoAnswerProblem: Operation<NgoAnswerProblemMutation, NgoAnswerProblemMutationVariables> = {"name":"NgoAnswerProblem","kind":"mutation","variables":["id","text","done"],"text":"mutation NgoAnswerProblem($id:ID!$text:String$done:Boolean!=false){answerProblem(id:$id text:$text done:$done){problem{id state}userErrors{code message path}}}"};


/**
 * An NGO takes a service out of the directory; the reason stays in the audit log.
 */
export const NgoArchiveService: Operation<NgoArchiveServiceMutation, NgoArchiveServiceMutationVariables> = {"name":"NgoArchiveService","kind":"mutation","variables":["id","reason"],"text":"mutation NgoArchiveService($id:ID!$reason:String!){archiveService(id:$id reason:$reason){status userErrors{code message path}}}"};


/**
 * One date of a series does not take place. Seen at once. Needs the API key of its organisation or of its municipality.
 */
export const NgoCancelEvent: Operation<NgoCancelEventMutation, NgoCancelEventMutationVariables> = {"name":"NgoCancelEvent","kind":"mutation","variables":["id","date"],"text":"mutation NgoCancelEvent($id:ID!$date:Date){cancelEvent(id:$id date:$date){event{id version cancelled cancelledDates{date}}userErrors{code message path}}}"};


/**
 * "This provider is ours": for a person who is signed in to the portal. The moderators of its municipality decide.
 */
export const NgoClaimProvider: Operation<NgoClaimProviderMutation, NgoClaimProviderMutationVariables> = {"name":"NgoClaimProvider","kind":"mutation","variables":["id","message"],"text":"mutation NgoClaimProvider($id:ID!$message:String!){claimProvider(id:$id message:$message){claim{id status}userErrors{code message path}}}"};


/**
 * Confirms the address of a registration: the button behind the mailed link.
 */
export const NgoConfirmRegistration: Operation<NgoConfirmRegistrationMutation, NgoConfirmRegistrationMutationVariables> = {"name":"NgoConfirmRegistration","kind":"mutation","variables":["token"],"text":"mutation NgoConfirmRegistration($token:String!){confirmRegistration(token:$token){providerName addressConfirmed}}"};


/**
 * An NGO says "still up to date": the verification begins anew.
 */
export const NgoConfirmService: Operation<NgoConfirmServiceMutation, NgoConfirmServiceMutationVariables> = {"name":"NgoConfirmService","kind":"mutation","variables":["id"],"text":"mutation NgoConfirmService($id:ID!){confirmService(id:$id){service{id verification{state verifiedAt dueAt}}status userErrors{code message path}}}"};


/**
 * One course in the shape in which it is sent back. Needs the API key of its organisation.
 */
export const NgoCourseForEditing: Operation<NgoCourseForEditingQuery, NgoCourseForEditingQueryVariables> = {"name":"NgoCourseForEditing","kind":"query","variables":["id"],"text":"query NgoCourseForEditing($id:ID!){managedCourse(id:$id){id version state public message providerId locale title text translations{locale state title text}form start end timezone rrule pausesOnHolidays cancelledDates{date note}extraDates{start end}cancelled municipality venue onlineUrl registrationUrl registrationUntil categories audiences languages teaches levelFrom levelTo places placesTaken waiting certificate cost{free amount currency note}service}}"};


/**
 * What an organisation teaches, with drafts. Needs its API key.
 */
export const NgoCourses: Operation<NgoCoursesQuery, NgoCoursesQueryVariables> = {"name":"NgoCourses","kind":"query","variables":["state","first","after"],"text":"query NgoCourses($state:PostingState$first:Int!=20$after:String){managedCourses(state:$state first:$first after:$after){totalCount nodes{id version state public title locale form start places placesTaken waiting message}pageInfo{hasNextPage endCursor}}}"};


/**
 * An NGO writes a service: a draft that only she sees until a moderator has approved it. Needs the NGO's API key.
 */
export const NgoCreateService: Operation<NgoCreateServiceMutation, NgoCreateServiceMutationVariables> = {"name":"NgoCreateService","kind":"mutation","variables":["input"],"text":"mutation NgoCreateService($input:ServiceInput!){createService(input:$input){revision{id serviceId version status content{name}}userErrors{code message path}}}"};


/**
 * An event as its author wrote it. Needs the API key of its organisation or of its municipality.
 */
export const NgoEventForEditing: Operation<NgoEventForEditingQuery, NgoEventForEditingQueryVariables> = {"name":"NgoEventForEditing","kind":"query","variables":["id"],"text":"query NgoEventForEditing($id:ID!){managedEvent(id:$id){id version state message locale title text translations{locale state title text}start end timezone rrule pausesOnHolidays cancelledDates{date note}extraDates{start end}municipality place{name street postalCode city hidden wheelchairAccessible}onlineUrl registrationUrl url categories audiences languages cost{free amount currency note}service}}"};


/**
 * The events that an organisation has written, drafts among them. Needs its API key.
 */
export const NgoEvents: Operation<NgoEventsQuery, NgoEventsQueryVariables> = {"name":"NgoEvents","kind":"query","variables":["state","first","after"],"text":"query NgoEvents($state:PostingState$first:Int!=20$after:String){managedEvents(state:$state first:$first after:$after){totalCount nodes{id title state version public message updatedAt}pageInfo{hasNextPage endCursor}}}"};


/**
 * Deletes a sheet at once. Needs the API key of a provider or a moderator.
 */
export const NgoForgetSpreadsheet: Operation<NgoForgetSpreadsheetMutation, NgoForgetSpreadsheetMutationVariables> = {"name":"NgoForgetSpreadsheet","kind":"mutation","variables":["id"],"text":"mutation NgoForgetSpreadsheet($id:ID!){forgetSpreadsheet(id:$id)}"};


/**
 * Keeps a sheet that was read, for a week. Needs the API key of a provider or a moderator.
 */
export const NgoKeepSpreadsheet: Operation<NgoKeepSpreadsheetMutation, NgoKeepSpreadsheetMutationVariables> = {"name":"NgoKeepSpreadsheet","kind":"mutation","variables":["name","content"],"text":"mutation NgoKeepSpreadsheet($name:String!$content:String!){keepSpreadsheet(name:$name content:$content){spreadsheet{id name createdAt keptUntil providerId municipality{code name}}userErrors{code message path}}}"};


/**
 * Before an organisation registers: is it in the directory already? Then it claims that provider instead, in the portal.
 */
export const NgoLikelyDuplicates: Operation<NgoLikelyDuplicatesQuery, NgoLikelyDuplicatesQueryVariables> = {"name":"NgoLikelyDuplicates","kind":"query","variables":["input"],"text":"query NgoLikelyDuplicates($input:RegisterProviderInput!){likelyDuplicates(input:$input){provider{id name url}reasons score}}"};


/**
 * What an NGO's organisation says of itself, with what the public does not see.
 */
export const NgoMyProvider: Operation<NgoMyProviderQuery, NgoMyProviderQueryVariables> = {"name":"NgoMyProvider","kind":"query","variables":[],"text":"query NgoMyProvider{myProvider{id version status name url email nip krs regon street postalCode city trusted description{value}municipality{name}}}"};


/**
 * What an NGO writes, drafts among it: what is public, what waits, what is missing in which language. A moderator gets what she answers for.
 */
export const NgoMyServices: Operation<NgoMyServicesQuery, NgoMyServicesQueryVariables> = {"name":"NgoMyServices","kind":"query","variables":["status","first","after"],"text":"query NgoMyServices($status:ServiceStatus$first:Int!=20$after:String){myServices(status:$status first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id status version updatedAt scheduledAt expiresAt content{name}revision{id status message}verification{state dueAt}translationStates{locale state}}}}"};


/**
 * Counts in the shape in which they are sent back. Needs the API key of their organisation.
 */
export const NgoOutcomeForEditing: Operation<NgoOutcomeForEditingQuery, NgoOutcomeForEditingQueryVariables> = {"name":"NgoOutcomeForEditing","kind":"query","variables":["id"],"text":"query NgoOutcomeForEditing($id:ID!){managedLearningOutcome(id:$id){id version state public message providerId locale title text translations{locale state title text}scope from to category service trainings{value about}participants{value about}certificates{value about}inWork{value about}wanted{value about}sourceUrl}}"};


/**
 * What an organisation has counted of its trainings, whole and with drafts. Needs its API key.
 */
export const NgoOutcomes: Operation<NgoOutcomesQuery, NgoOutcomesQueryVariables> = {"name":"NgoOutcomes","kind":"query","variables":["state","first","after"],"text":"query NgoOutcomes($state:PostingState$first:Int!=20$after:String){managedLearningOutcomes(state:$state first:$first after:$after){totalCount nodes{id version state public title locale scope from to trainings{value about}certificates{value about}inWork{value about}message}pageInfo{hasNextPage endCursor}}}"};


/**
 * What the public says is wrong with your services. Needs an API key of a provider or a moderator.
 */
export const NgoProblems: Operation<NgoProblemsQuery, NgoProblemsQueryVariables> = {"name":"NgoProblems","kind":"query","variables":["state","first","after"],"text":"query NgoProblems($state:ProblemState$first:Int!=20$after:String){problems(state:$state first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id serviceId serviceName text state reportedAt answers{text side at}}}}"};


/**
 * An organisation records what came of its trainings: 10 trainings, 216 certificates, about 50 people in work. Needs its API key.
 */
export const NgoRecordOutcome: Operation<NgoRecordOutcomeMutation, NgoRecordOutcomeMutationVariables> = {"name":"NgoRecordOutcome","kind":"mutation","variables":["id","expectedVersion","input","submit","key"],"text":"mutation NgoRecordOutcome($id:ID$expectedVersion:Int$input:LearningOutcomeInput!$submit:Boolean!=true$key:String){recordOutcome(id:$id expectedVersion:$expectedVersion input:$input submit:$submit key:$key){outcome{id version state public}userErrors{code message path}}}"};


/**
 * An organisation asks to be in the directory: open to all, without a key. A moderator of its municipality decides; ask likelyDuplicates first.
 */
export const NgoRegisterProvider: Operation<NgoRegisterProviderMutation, NgoRegisterProviderMutationVariables> = {"name":"NgoRegisterProvider","kind":"mutation","variables":["input"],"text":"mutation NgoRegisterProvider($input:RegisterProviderInput!){registerProvider(input:$input){provider{id name}userErrors{code message path}}}"};


/**
 * How a registration stands, for whoever holds the link that was mailed.
 */
export const NgoRegistration: Operation<NgoRegistrationQuery, NgoRegistrationQueryVariables> = {"name":"NgoRegistration","kind":"query","variables":["token"],"text":"query NgoRegistration($token:String!){registration(token:$token){providerName status addressConfirmed reason}}"};


/**
 * Keeps what was chosen for the next sheet with the same headings. Needs the API key of a provider or a moderator.
 */
export const NgoRememberSpreadsheetMapping: Operation<NgoRememberSpreadsheetMappingMutation, NgoRememberSpreadsheetMappingMutationVariables> = {"name":"NgoRememberSpreadsheetMapping","kind":"mutation","variables":["fingerprint","choices"],"text":"mutation NgoRememberSpreadsheetMapping($fingerprint:String!$choices:String!){rememberSpreadsheetMapping(fingerprint:$fingerprint choices:$choices){userErrors{code message path}}}"};


/**
 * An organisation writes a course: twenty evenings from A1 to A2, of twelve places twelve taken, three people waiting. Needs its API key.
 */
export const NgoSaveCourse: Operation<NgoSaveCourseMutation, NgoSaveCourseMutationVariables> = {"name":"NgoSaveCourse","kind":"mutation","variables":["id","expectedVersion","input","submit","key"],"text":"mutation NgoSaveCourse($id:ID$expectedVersion:Int$input:CourseInput!$submit:Boolean!=true$key:String){saveCourse(id:$id expectedVersion:$expectedVersion input:$input submit:$submit key:$key){course{id version state public}userErrors{code message path}}}"};


/**
 * An organisation writes a series: every Thursday, not on public holidays. It waits for a moderator unless the organisation is trusted. Needs its API key.
 */
export const NgoSaveEvent: Operation<NgoSaveEventMutation, NgoSaveEventMutationVariables> = {"name":"NgoSaveEvent","kind":"mutation","variables":["id","expectedVersion","input","submit","key"],"text":"mutation NgoSaveEvent($id:ID$expectedVersion:Int$input:EventInput!$submit:Boolean!=true$key:String){saveEvent(id:$id expectedVersion:$expectedVersion input:$input submit:$submit key:$key){event{id version state public}userErrors{code message path}}}"};


/**
 * Keeps what was chosen about a sheet. Needs the API key of a provider or a moderator.
 */
export const NgoSaveSpreadsheet: Operation<NgoSaveSpreadsheetMutation, NgoSaveSpreadsheetMutationVariables> = {"name":"NgoSaveSpreadsheet","kind":"mutation","variables":["id","choices"],"text":"mutation NgoSaveSpreadsheet($id:ID!$choices:String){saveSpreadsheet(id:$id choices:$choices){spreadsheet{id}userErrors{code message path}}}"};


/**
 * An organisation writes what a volunteer offers: without her name and contact. With children it needs a check that holds. Needs its API key.
 */
export const NgoSaveVolunteerOffer: Operation<NgoSaveVolunteerOfferMutation, NgoSaveVolunteerOfferMutationVariables> = {"name":"NgoSaveVolunteerOffer","kind":"mutation","variables":["id","expectedVersion","input","submit","key"],"text":"mutation NgoSaveVolunteerOffer($id:ID$expectedVersion:Int$input:VolunteerOfferInput!$submit:Boolean!=true$key:String){saveVolunteerOffer(id:$id expectedVersion:$expectedVersion input:$input submit:$submit key:$key){offer{id version state public obstacles}userErrors{code message path}}}"};


/**
 * A service as its author writes it: change what you like in `record`, and send it back by updateService with this version.
 */
export const NgoServiceForEditing: Operation<NgoServiceForEditingQuery, NgoServiceForEditingQueryVariables> = {"name":"NgoServiceForEditing","kind":"query","variables":["id"],"text":"query NgoServiceForEditing($id:ID!){serviceForEditing(id:$id){id version status published revision{id status message}record{locale name summary description plainSummary howToApply categories languages deliveryModes municipalities reach audiences formality requiresStatutoryEntitlement requirements documents minimumAge maximumAge excludedAudiences bookingUrl url temporarilyClosed expiresAt cost{free amount currency note}contacts{kind value languages note}locations{id name street postalCode city municipality latitude longitude hidden wheelchairAccessible byAppointment schedules{rrule start end timezone validFrom validTo closed closedOnPublicHolidays note}}}translations{locale state name summary plainSummary description howToApply}}}"};


/**
 * Every version of a service that was kept: who wrote it, who decided, when, and what it changed. `undo` goes back to one of them.
 */
export const NgoServiceHistory: Operation<NgoServiceHistoryQuery, NgoServiceHistoryQueryVariables> = {"name":"NgoServiceHistory","kind":"query","variables":["serviceId","first","after"],"text":"query NgoServiceHistory($serviceId:ID!$first:Int!=20$after:String){revisions(serviceId:$serviceId first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id version status message createdAt submittedAt decidedAt publishedAt author{name account key}reviewer{name}changedFields}}}"};


/**
 * What was chosen for an earlier sheet with the same headings. Needs the API key of a provider or a moderator.
 */
export const NgoSpreadsheetMapping: Operation<NgoSpreadsheetMappingQuery, NgoSpreadsheetMappingQueryVariables> = {"name":"NgoSpreadsheetMapping","kind":"query","variables":["fingerprint"],"text":"query NgoSpreadsheetMapping($fingerprint:String!){spreadsheetMapping(fingerprint:$fingerprint)}"};


/**
 * One spreadsheet that is being brought, with what was chosen. Needs the API key of a provider or a moderator.
 */
export const NgoSpreadsheet: Operation<NgoSpreadsheetQuery, NgoSpreadsheetQueryVariables> = {"name":"NgoSpreadsheet","kind":"query","variables":["id"],"text":"query NgoSpreadsheet($id:ID!){spreadsheet(id:$id){id name createdAt keptUntil providerId municipality{code name}content choices results}}"};


/**
 * Spreadsheets that are being brought. Needs the API key of a provider or a moderator.
 */
export const NgoSpreadsheets: Operation<NgoSpreadsheetsQuery, NgoSpreadsheetsQueryVariables> = {"name":"NgoSpreadsheets","kind":"query","variables":[],"text":"query NgoSpreadsheets{spreadsheets{id name createdAt keptUntil providerId municipality{code name}}}"};


/**
 * An NGO hands a draft to the moderator of its home municipality. `minor: true` says that translations still hold.
 */
export const NgoSubmitRevision: Operation<NgoSubmitRevisionMutation, NgoSubmitRevisionMutationVariables> = {"name":"NgoSubmitRevision","kind":"mutation","variables":["id","minor"],"text":"mutation NgoSubmitRevision($id:ID!$minor:Boolean!=false){submitRevision(id:$id minor:$minor){revision{id status}userErrors{code message path}}}"};


/**
 * An NGO adds a translation, as part of a draft.
 */
export const NgoTranslateService: Operation<NgoTranslateServiceMutation, NgoTranslateServiceMutationVariables> = {"name":"NgoTranslateService","kind":"mutation","variables":["id","expectedVersion","input"],"text":"mutation NgoTranslateService($id:ID!$expectedVersion:Int!$input:TranslationInput!){setServiceTranslation(id:$id expectedVersion:$expectedVersion input:$input){revision{id version status content(locale:\"uk\"){name state}}userErrors{code message path}}}"};


/**
 * In which languages a service is up to date, outdated, a machine's work or missing.
 */
export const NgoTranslationStates: Operation<NgoTranslationStatesQuery, NgoTranslationStatesQueryVariables> = {"name":"NgoTranslationStates","kind":"query","variables":["serviceId"],"text":"query NgoTranslationStates($serviceId:ID!){translationStates(serviceId:$serviceId){locale state publicState missing}}"};


/**
 * Takes an earlier version up again: a new draft, to be submitted like any other.
 */
export const NgoUndo: Operation<NgoUndoMutation, NgoUndoMutationVariables> = {"name":"NgoUndo","kind":"mutation","variables":["serviceId","toVersion","expectedVersion"],"text":"mutation NgoUndo($serviceId:ID!$toVersion:Int!$expectedVersion:Int){undo(serviceId:$serviceId toVersion:$toVersion expectedVersion:$expectedVersion){revision{id version status changedFields}userErrors{code message path}}}"};


/**
 * The owner of an organisation keeps its entry true. Name and numbers are what a moderator has checked: she changes them.
 */
export const NgoUpdateProvider: Operation<NgoUpdateProviderMutation, NgoUpdateProviderMutationVariables> = {"name":"NgoUpdateProvider","kind":"mutation","variables":["id","expectedVersion","input"],"text":"mutation NgoUpdateProvider($id:ID!$expectedVersion:Int!$input:UpdateProviderInput!){updateProvider(id:$id expectedVersion:$expectedVersion input:$input){managed{version}userErrors{code message path}}}"};


/**
 * An NGO changes a service: a draft beside what is public. `expectedVersion` is the version that was read; CONFLICT when somebody was faster.
 */
export const NgoUpdateService: Operation<NgoUpdateServiceMutation, NgoUpdateServiceMutationVariables> = {"name":"NgoUpdateService","kind":"mutation","variables":["id","expectedVersion","input"],"text":"mutation NgoUpdateService($id:ID!$expectedVersion:Int!$input:ServiceInput!){updateService(id:$id expectedVersion:$expectedVersion input:$input){revision{id version status changedFields}userErrors{code message path}}}"};


/**
 * One offer in the shape in which it is sent back. Needs the API key of its organisation.
 */
export const NgoVolunteerOfferForEditing: Operation<NgoVolunteerOfferForEditingQuery, NgoVolunteerOfferForEditingQueryVariables> = {"name":"NgoVolunteerOfferForEditing","kind":"query","variables":["id"],"text":"query NgoVolunteerOfferForEditing($id:ID!){managedVolunteerOffer(id:$id){id version state public message obstacles providerId locale title text translations{locale state title text}activities days dayParts languages municipality audiences withChildren service referencesSeenOn childCheckOn childCheckUntil expiresOn}}"};


/**
 * What an organisation's volunteers offer, with drafts and why one may not be public today. Needs its API key.
 */
export const NgoVolunteerOffers: Operation<NgoVolunteerOffersQuery, NgoVolunteerOffersQueryVariables> = {"name":"NgoVolunteerOffers","kind":"query","variables":["state","first","after"],"text":"query NgoVolunteerOffers($state:PostingState$first:Int!=20$after:String){managedVolunteerOffers(state:$state first:$first after:$after){totalCount nodes{id version state public title locale withChildren childCheckUntil expiresOn obstacles message}pageInfo{hasNextPage endCursor}}}"};


/**
 * Takes a course away for good. Needs the API key of its organisation.
 */
export const NgoWithdrawCourse: Operation<NgoWithdrawCourseMutation, NgoWithdrawCourseMutationVariables> = {"name":"NgoWithdrawCourse","kind":"mutation","variables":["id"],"text":"mutation NgoWithdrawCourse($id:ID!){withdrawCourse(id:$id){course{id state}userErrors{code message path}}}"};


/**
 * Takes an event away for good. Needs the API key of its organisation or of its municipality.
 */
export const NgoWithdrawEvent: Operation<NgoWithdrawEventMutation, NgoWithdrawEventMutationVariables> = {"name":"NgoWithdrawEvent","kind":"mutation","variables":["id"],"text":"mutation NgoWithdrawEvent($id:ID!){withdrawEvent(id:$id){event{id state}userErrors{code message path}}}"};


/**
 * Takes counts away for good. Needs the API key of their organisation.
 */
export const NgoWithdrawOutcome: Operation<NgoWithdrawOutcomeMutation, NgoWithdrawOutcomeMutationVariables> = {"name":"NgoWithdrawOutcome","kind":"mutation","variables":["id"],"text":"mutation NgoWithdrawOutcome($id:ID!){withdrawOutcome(id:$id){outcome{id state}userErrors{code message path}}}"};


/**
 * Takes an offer away for good. Needs the API key of its organisation.
 */
export const NgoWithdrawVolunteerOffer: Operation<NgoWithdrawVolunteerOfferMutation, NgoWithdrawVolunteerOfferMutationVariables> = {"name":"NgoWithdrawVolunteerOffer","kind":"mutation","variables":["id"],"text":"mutation NgoWithdrawVolunteerOffer($id:ID!){withdrawVolunteerOffer(id:$id){offer{id state}userErrors{code message path}}}"};


/**
 * One piece of news of the law with the services that help with it.
 */
export const Notice: Operation<NoticeQuery, NoticeQueryVariables> = {"name":"Notice","kind":"query","variables":["id","locale"],"text":"query Notice($id:ID!$locale:Locale!=\"uk\"){notice(id:$id locale:$locale){id title(locale:$locale){value locale direction state}body(locale:$locale){value locale direction state}translations{locale state}effectiveFrom expiresOn sourceUrl services{id content(locale:$locale){name}}}}","hash":"90722a900489539bfcb149ebe42010222d05243763a4229e947c2419535318af"};


/**
 * News of the law for people who work, the newest first, and how each stands in the asked language.
 */
export const Notices: Operation<NoticesQuery, NoticesQueryVariables> = {"name":"Notices","kind":"query","variables":["locale","audience","first","after"],"text":"query Notices($locale:Locale!=\"uk\"$audience:NoticeAudience$first:Int!=20$after:String){notices(locale:$locale audience:$audience first:$first after:$after){nodes{id title(locale:$locale){value locale direction state}body(locale:$locale){value locale direction state}translationState audience publishedAt effectiveFrom sourceUrl services{id}}pageInfo{hasNextPage endCursor}}}","hash":"f87f6a761972d9010bc0052a27998f912554157d3d7da1198b1481ba08cb95f4"};


/**
 * The public keys of partner sites that your municipality gave.
 */
export const PartnerKeys: Operation<PartnerKeysQuery, PartnerKeysQueryVariables> = {"name":"PartnerKeys","kind":"query","variables":[],"text":"query PartnerKeys{partnerKeys{id name origins createdAt revokedAt}}"};


/**
 * How much the pages of a partner site have asked, day by day. Nothing is known of their visitors.
 */
export const PartnerUsage: Operation<PartnerUsageQuery, PartnerUsageQueryVariables> = {"name":"PartnerUsage","kind":"query","variables":["id","from","to"],"text":"query PartnerUsage($id:ID!$from:Date!$to:Date!){partnerUsage(id:$id from:$from to:$to){day requests cost refused}}"};


/**
 * What people looked for and did not find, in their own words: for those who plan in a municipality (a key of the hub's administrator, or the portal).
 */
export const PlannerAskedWords: Operation<PlannerAskedWordsQuery, PlannerAskedWordsQueryVariables> = {"name":"PlannerAskedWords","kind":"query","variables":[],"text":"query PlannerAskedWords{askedWords{words callers}}"};


/**
 * One provider with its services.
 */
export const Provider: Operation<ProviderQuery, ProviderQueryVariables> = {"name":"Provider","kind":"query","variables":["id","locale"],"text":"query Provider($id:ID!$locale:Locale!=\"pl\"){provider(id:$id){id name url description(locale:$locale){value locale direction state}municipality{code name}source{name url licence attribution unreachableSince}services(first:20){totalCount pageInfo{hasNextPage endCursor}nodes{id content(locale:$locale){name summary}}}}}","hash":"8fbf69285c0bf964c2d2978394e53e54de0494e34029225577425cb4e6dfc70d"};


/**
 * The institutions and organisations of a municipality, with the first services of each.
 */
export const Providers: Operation<ProvidersQuery, ProvidersQueryVariables> = {"name":"Providers","kind":"query","variables":["municipality","first","after","locale"],"text":"query Providers($municipality:MunicipalityCode$first:Int!=20$after:String$locale:Locale!=\"pl\"){providers(municipality:$municipality first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id name url description(locale:$locale){value locale}municipality{code name}source{name url licence attribution unreachableSince}services(first:5){totalCount nodes{id content(locale:$locale fallback:[\"en\" \"pl\"]){name summary locale direction state}}}}}}","hash":"cd761abc91d38dbc6a5cc28776bf23734145e1db9d3e0a41c47ebf6bd0404dfc"};


/**
 * Tells what is wrong with a service. Needs no key, and nothing of who reports is kept.
 */
export const ReportProblem: Operation<ReportProblemMutation, ReportProblemMutationVariables> = {"name":"ReportProblem","kind":"mutation","variables":["serviceId","message","locale"],"text":"mutation ReportProblem($serviceId:ID!$message:String!$locale:Locale!=\"pl\"){reportProblem(serviceId:$serviceId message:$message locale:$locale){accepted userErrors{code message path}}}"};


/**
 * Ends an API key at once and for good.
 */
export const RevokeApiKey: Operation<RevokeApiKeyMutation, RevokeApiKeyMutationVariables> = {"name":"RevokeApiKey","kind":"mutation","variables":["id"],"text":"mutation RevokeApiKey($id:ID!){revokeApiKey(id:$id){id active revokedAt}}"};


/**
 * Ends a public key of a partner site for good.
 */
export const RevokePartnerKey: Operation<RevokePartnerKeyMutation, RevokePartnerKeyMutationVariables> = {"name":"RevokePartnerKey","kind":"mutation","variables":["id"],"text":"mutation RevokePartnerKey($id:ID!){revokePartnerKey(id:$id){id revokedAt}}"};


/**
 * What is near, open on Monday morning, given in Ukrainian or Russian, and free. Distances are in metres.
 */
export const SearchNearby: Operation<SearchNearbyQuery, SearchNearbyQueryVariables> = {"name":"SearchNearby","kind":"query","variables":["near","filter","locale"],"text":"query SearchNearby($near:NearInput!$filter:ServiceFilter!$locale:Locale!=\"pl\"){searchServices(near:$near filter:$filter sort:DISTANCE first:10 locale:$locale){totalCount edges{distanceMeters node{id content(locale:$locale){name summary}source{name url licence attribution unreachableSince}locations{name address{street postalCode city}latitude longitude openingHours{text(locale:$locale)openNow}}}}}}"};


/**
 * One page of results with everything that a result card shows, for a person who reads Ukrainian.
 * Takes one call of the search and none of the registry.
 */
export const SearchPage: Operation<SearchPageQuery, SearchPageQueryVariables> = {"name":"SearchPage","kind":"query","variables":["query","locale","first","after","filter"],"text":"query SearchPage($query:String!=\"\"$locale:Locale!=\"uk\"$first:Int!=20$after:String$filter:ServiceFilter){searchServices(query:$query locale:$locale first:$first after:$after filter:$filter){totalCount didYouMean pageInfo{hasNextPage endCursor}facets{dimension values{value label(locale:$locale)count}}nodes{id content(locale:$locale fallback:[\"en\" \"pl\"]){name summary locale direction state}provider{id name}categories{code label(locale:$locale)}languages deliveryModes municipalities{code name}cost{free note(locale:$locale){value locale direction}}eligibility{requiresStatutoryEntitlement minimumAge requirements{code label(locale:$locale)}}verification{state verifiedAt}source{name url licence attribution unreachableSince}}}}"};


/**
 * The services of a municipality or a topic, for a page that lists them: the best verified first. Without a searched word, so the answer may be cached.
 */
export const ServiceList: Operation<ServiceListQuery, ServiceListQueryVariables> = {"name":"ServiceList","kind":"query","variables":["filter","locale","sort","first","after"],"text":"query ServiceList($filter:ServiceFilter$locale:Locale!=\"pl\"$sort:ServiceSort!=RELEVANCE$first:Int!=20$after:String){searchServices(filter:$filter locale:$locale sort:$sort first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id content(locale:$locale fallback:[\"en\" \"pl\"]){name summary locale direction state}provider{id name}categories{code label(locale:$locale)}audiences{code label(locale:$locale)}languages deliveryModes reach municipalities{code name}cost{free}verification{state verifiedAt}demonstration source{name url licence attribution unreachableSince}}}}","hash":"88d4df47db679bb15d5c2270704aa27230fd9cd489e10686fb29b209b095c52f"};


/**
 * What the municipalities want to exist, first of all for those whom no law entitles.
 */
export const ServiceStandard: Operation<ServiceStandardQuery, ServiceStandardQueryVariables> = {"name":"ServiceStandard","kind":"query","variables":["locale"],"text":"query ServiceStandard($locale:Locale!=\"pl\"){serviceStandard(locale:$locale){id category{code label(locale:$locale)}audiences{code label(locale:$locale)}entitlement norm{value locale}hoursPerWeek distanceKm languages waitingDays responsible{name}status adoptedBy{name}}}","hash":"502c0ae6ad7f3a2e3a0318e39dc8b4141db34cbe7b689277cd1eb07cd97492d0"};


/**
 * Everything the public may know of one service. What is null is not known; it never means "no".
 */
export const Service: Operation<ServiceQuery, ServiceQueryVariables> = {"name":"Service","kind":"query","variables":["id","locale"],"text":"query Service($id:ID!$locale:Locale!=\"pl\"){service(id:$id){id content(locale:$locale fallback:[\"en\" \"pl\"]){name summary description locale requestedLocale direction state}provider{id name url description(locale:$locale){value locale}municipality{code name}}categories{code label(locale:$locale)}audiences{code label(locale:$locale)}languages deliveryModes formality{code label(locale:$locale)}reach municipalities{code name}cost{free amount currency note(locale:$locale){value locale}}eligibility{requiresStatutoryEntitlement minimumAge maximumAge excludedAudiences{code label(locale:$locale)}requirements{code label(locale:$locale)}documents(locale:$locale){value locale}}verification{state verifiedAt dueAt}locations{id name address{street postalCode city country}latitude longitude municipality{code name}wheelchairAccessible openingHours{text(locale:$locale)openNow nextOpening byAppointment closures{from to wholeDay publicHoliday note(locale:$locale){value locale}}schedules{rrule start end timezone validFrom validTo closed note(locale:$locale){value locale}}}}openingHours{text(locale:$locale)openNow nextOpening closures{from to wholeDay publicHoliday}schedules{rrule start end timezone validFrom validTo closed}}contacts{kind value languages note(locale:$locale){value locale}}howToApply(locale:$locale){value locale direction state}bookingUrl url translations{locale name state}updatedAt demonstration source{name url licence attribution unreachableSince}}}","hash":"775ac22ae3040199bbc319f6bce451680c2c3963435f62a7aef3f9e209a56bcf"};


/**
 * One situation, step by step, with services in Płock for each step, what to bring, and what to show at the counter in two languages.
 */
export const Situation: Operation<SituationQuery, SituationQueryVariables> = {"name":"Situation","kind":"query","variables":["id","locale","municipality"],"text":"query Situation($id:ID!$locale:Locale!=\"uk\"$municipality:MunicipalityCode){situation(id:$id locale:$locale){id title{value locale direction state}intro{value}say{value}sayInPolish:say(locale:\"pl\"){value}urgent violence bring{value}steps{text{value}categories{code label(locale:$locale)}bring{value}services(first:3 municipality:$municipality){id content(locale:$locale fallback:[\"en\" \"pl\"]){name summary locale direction state}provider{id name}verification{state}source{name url licence attribution unreachableSince}}}}}"};


/**
 * What newcomers meet, in their own words, in Ukrainian: a page of links. Asks the search nothing.
 */
export const Situations: Operation<SituationsQuery, SituationsQueryVariables> = {"name":"Situations","kind":"query","variables":["locale"],"text":"query Situations($locale:Locale!=\"uk\"){situations(locale:$locale){id title{value locale direction state}intro{value}urgent violence}}","hash":"a28291bc775a32595bd69c1067d6d36249c0e4165475b4abd490a8b33e7eca4d"};


/**
 * Skills that employers look for, as providers report it, the most wanted first.
 */
export const SkillDemand: Operation<SkillDemandQuery, SkillDemandQueryVariables> = {"name":"SkillDemand","kind":"query","variables":["municipality","category","locale","first"],"text":"query SkillDemand($municipality:MunicipalityCode$category:ID$locale:Locale!=\"pl\"$first:Int!=20){skillDemand(municipality:$municipality category:$category first:$first){id title(locale:$locale){value locale direction state}from to provider{id name}wanted{value about}certificates{value about withheld}demonstration}}"};


/**
 * One version as it was proposed, and how it differs from another.
 */
export const StandardVersion: Operation<StandardVersionQuery, StandardVersionQueryVariables> = {"name":"StandardVersion","kind":"query","variables":["number","since","locale"],"text":"query StandardVersion($number:Int$since:Int$locale:Locale!=\"pl\"){standardVersion(number:$number){number items(locale:$locale){norm{value}}changes(since:$since locale:$locale){kind fields item{norm{value}}}}}","hash":"f9485c17338f72b88ee3992400a836a9348b37063b24ec694b827492982d6244"};


/**
 * Every version of the range of services: what is new in it, and who has adopted it when.
 */
export const StandardVersions: Operation<StandardVersionsQuery, StandardVersionsQueryVariables> = {"name":"StandardVersions","kind":"query","variables":["locale"],"text":"query StandardVersions($locale:Locale!=\"pl\"){standardVersions{number proposedAt note(locale:$locale){value}itemCount demonstration adoptions{municipality{name}adoptedOn resolution}}}","hash":"3fd7189b05d7573e57cfe0d2d4c4e8f1c3ec1a50e8c31c02fd96f711f1e7ec1a"};


/**
 * The draft becomes a version: public, and never changed again.
 */
export const StrategistProposeStandard: Operation<StrategistProposeStandardMutation, StrategistProposeStandardMutationVariables> = {"name":"StrategistProposeStandard","kind":"mutation","variables":["expectedVersion","note"],"text":"mutation StrategistProposeStandard($expectedVersion:Int!$note:[StandardTextInput!]){proposeStandard(expectedVersion:$expectedVersion note:$note){version{number itemCount}userErrors{path message}}}"};


/**
 * A new item of the draft. With "id" and "expectedVersion" it changes one that is there.
 */
export const StrategistSaveStandardItem: Operation<StrategistSaveStandardItemMutation, StrategistSaveStandardItemMutationVariables> = {"name":"StrategistSaveStandardItem","kind":"mutation","variables":["input"],"text":"mutation StrategistSaveStandardItem($input:StandardItemInput!){saveStandardItem(input:$input){item{id version}userErrors{path message}}}"};


/**
 * One item of the draft with its texts in every language, as one needs it for editing.
 */
export const StrategistStandardDraftItem: Operation<StrategistStandardDraftItemQuery, StrategistStandardDraftItemQueryVariables> = {"name":"StrategistStandardDraftItem","kind":"query","variables":["id"],"text":"query StrategistStandardDraftItem($id:ID!){standardDraftItem(id:$id){id version withdrawn item{translations{norm{locale value state}}}}}"};


/**
 * For those who work for a municipality: what all of them write together, with their comments.
 */
export const StrategistStandardDraft: Operation<StrategistStandardDraftQuery, StrategistStandardDraftQueryVariables> = {"name":"StrategistStandardDraft","kind":"query","variables":["locale"],"text":"query StrategistStandardDraft($locale:Locale!=\"pl\"){standardDraft(locale:$locale){newestVersion items{id version changed item{norm{value}}comments{text municipality{name}}}changes{kind}}}"};


/**
 * The next version is proposed without this item; versions that were proposed keep it.
 */
export const StrategistWithdrawStandardItem: Operation<StrategistWithdrawStandardItemMutation, StrategistWithdrawStandardItemMutationVariables> = {"name":"StrategistWithdrawStandardItem","kind":"mutation","variables":["id","expectedVersion"],"text":"mutation StrategistWithdrawStandardItem($id:ID!$expectedVersion:Int!){withdrawStandardItem(id:$id expectedVersion:$expectedVersion){item{version withdrawn}userErrors{path message}}}"};


/**
 * Search as you type: situations, categories, and names of services and providers, in the asked language.
 */
export const Suggest: Operation<SuggestQuery, SuggestQueryVariables> = {"name":"Suggest","kind":"query","variables":["query","locale"],"text":"query Suggest($query:String!$locale:Locale!=\"pl\"){suggest(query:$query locale:$locale first:8){text kind id}}"};


/**
 * What the one-time link of a letter asks about. Needs no key.
 */
export const VerificationQuestion: Operation<VerificationQuestionQuery, VerificationQuestionQueryVariables> = {"name":"VerificationQuestion","kind":"query","variables":["token"],"text":"query VerificationQuestion($token:String!){verificationQuestion(token:$token){serviceId name(locale:\"uk\")dueAt lapsed places{id name}}}"};


/**
 * Who am I? Try an API key out with it: without one you are ANONYMOUS.
 */
export const Viewer: Operation<ViewerQuery, ViewerQueryVariables> = {"name":"Viewer","kind":"query","variables":[],"text":"query Viewer{viewer{role provider municipality key scopes}}"};


/**
 * One offer with the coordinator's contacts and checks; null when it is not public, or no longer.
 */
export const VolunteerOffer: Operation<VolunteerOfferQuery, VolunteerOfferQueryVariables> = {"name":"VolunteerOffer","kind":"query","variables":["id","locale"],"text":"query VolunteerOffer($id:ID!$locale:Locale!=\"pl\"){volunteerOffer(id:$id){id title(locale:$locale){value locale direction state}description(locale:$locale){value locale direction state}activities{code label(locale:$locale)}languages municipality{code name}days dayParts withChildren audiences{code label(locale:$locale)}referencesSeenOn childCheckUntil expiresOn coordinator{id name}contacts{kind value languages note(locale:$locale){value locale}}service{id content(locale:$locale){name locale direction}}demonstration}}"};


/**
 * What volunteers offer in and around a municipality, each with the organisation that coordinates it.
 */
export const VolunteerOffers: Operation<VolunteerOffersQuery, VolunteerOffersQueryVariables> = {"name":"VolunteerOffers","kind":"query","variables":["municipality","provider","locale","first","after"],"text":"query VolunteerOffers($municipality:MunicipalityCode$provider:ID$locale:Locale!=\"pl\"$first:Int!=20$after:String){volunteerOffers(municipality:$municipality provider:$provider first:$first after:$after){nodes{id title(locale:$locale){value locale direction state}activities{code label(locale:$locale)}languages municipality{code name}withChildren expiresOn coordinator{id name}demonstration}pageInfo{hasNextPage endCursor}}}"};
