import type { DayPart, VolunteerOfferRecord, Weekday } from '@drogowskaz/directory';
import { DateScalar, LocaleScalar, MunicipalityCodeScalar, PageInfo } from '@drogowskaz/directory/graphql';
import { homeDay } from '@drogowskaz/platform';
import { Ctx, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { ManagedPosting, PostingTextInput } from '../../postings/graphql/index.ts';
import type { PostingEntity } from '../../postings/index.ts';
import { type OfferObstacle, offerObstacles } from '../rules/offer-obstacles.ts';
import type { WrittenOffer } from '../rules/write-offer.ts';
import { DayPartEnum, WeekdayEnum } from './wish-input.ts';

export const OfferObstacleEnum = {
  REFERENCES_NOT_SEEN: 'REFERENCES_NOT_SEEN',
  CHECK_IN_FUTURE: 'CHECK_IN_FUTURE',
  CHILD_CHECK_MISSING: 'CHILD_CHECK_MISSING',
  CHILD_CHECK_RUN_OUT: 'CHILD_CHECK_RUN_OUT',
  OFFER_RUN_OUT: 'OFFER_RUN_OUT',
} as const;
registerEnumType(OfferObstacleEnum, {
  name: 'VolunteerOfferObstacle',
  description: 'Why an offer may not be public today.',
  valuesConfig: {
    REFERENCES_NOT_SEEN: { description: 'Nobody has said that the references were seen.' },
    CHECK_IN_FUTURE: { description: 'Something is said to be seen on a day that has not come yet.' },
    CHILD_CHECK_MISSING: { description: 'It is with children, and no check for work with children was seen.' },
    CHILD_CHECK_RUN_OUT: { description: 'It is with children, and the check has run out.' },
    OFFER_RUN_OUT: { description: 'Its last day is over.' },
  },
});

@InputType('VolunteerOfferInput', {
  description:
    'What volunteers offer, as the coordinating organisation writes it. It holds nothing of the volunteer: texts with an e-mail address or telephone number are refused. In an update, what is left out stays as it is, and null makes it unknown.',
})
export class VolunteerOfferInput implements WrittenOffer {
  @Field(() => ID, { nullable: true, description: 'Who coordinates; by default the provider of the key.' })
  provider?: string | null;

  @Field(() => LocaleScalar, { description: 'The language of the texts below: the original.' })
  locale!: string;

  @Field(() => String, { description: 'What is offered, at most 200 characters, one line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'All that there is to say: Markdown, at most 20,000 characters.' })
  text?: string | null;

  @Field(() => [PostingTextInput], { nullable: true, description: 'The same in other languages; those that are left out stay.' })
  translations?: PostingTextInput[] | null;

  @Field(() => [ID], { description: 'What is done together: one to eight categories.' })
  activities!: string[];

  @Field(() => [WeekdayEnum], { nullable: true, description: 'On which days. Empty: to be agreed.' })
  days?: Weekday[] | null;

  @Field(() => [DayPartEnum], { nullable: true, description: 'At which times of the day. Empty: to be agreed.' })
  dayParts?: DayPart[] | null;

  @Field(() => [LocaleScalar], { nullable: true, description: 'The languages that are spoken.' })
  languages?: string[] | null;

  @Field(() => MunicipalityCodeScalar, {
    nullable: true,
    description: 'Where roughly; its moderators answer for it. Null: by telephone or over the internet.',
  })
  municipality?: string | null;

  @Field(() => [ID], { nullable: true, description: 'For whom it is. Empty: for all.' })
  audiences?: string[] | null;

  @Field(() => Boolean, { description: 'Whether children come along. Then it is public only while a check for work with children holds.' })
  withChildren!: boolean;

  @Field(() => ID, { nullable: true, description: 'The public service of the organisation that it belongs to; its contacts are shown.' })
  service?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On which day the references were seen; without, it stays a draft.' })
  referencesSeenOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'On which day the check for work with children was seen. The public does not read it.',
  })
  childCheckOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when that check holds.' })
  childCheckUntil?: string | null;

  @Field(() => DateScalar, { description: 'The last day of the offer, at most a year ahead.' })
  expiresOn!: string;
}

@ObjectType('ManagedVolunteerOffer', {
  description:
    'An offer with its newest version, for the coordinator and those who answer for it: field by field what VolunteerOfferInput takes.',
  simpleResolvers: true,
})
export class ManagedVolunteerOffer extends ManagedPosting {
  get #record(): VolunteerOfferRecord {
    return this.posting.record as VolunteerOfferRecord;
  }

  @Field(() => [ID], { description: 'What is done together.' })
  get activities(): string[] {
    return this.#record.activities;
  }

  @Field(() => [WeekdayEnum], { description: 'On which days.' })
  get days(): Weekday[] {
    return this.#record.days;
  }

  @Field(() => [DayPartEnum], { description: 'At which times of the day.' })
  get dayParts(): DayPart[] {
    return this.#record.dayParts;
  }

  @Field(() => [LocaleScalar], { description: 'The languages that are spoken.' })
  get languages(): string[] {
    return this.#record.languages;
  }

  @Field(() => MunicipalityCodeScalar, { nullable: true, description: 'Where roughly.' })
  get municipality(): string | null {
    return this.#record.municipality ?? null;
  }

  @Field(() => [ID], { description: 'For whom it is.' })
  get audiences(): string[] {
    return this.#record.audiences;
  }

  @Field(() => Boolean, { description: 'Whether children come along.' })
  get withChildren(): boolean {
    return this.#record.withChildren;
  }

  @Field(() => ID, { nullable: true, description: 'The service that it belongs to.' })
  get service(): string | null {
    return this.#record.service ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'On which day the references were seen.' })
  get referencesSeenOn(): string | null {
    return this.#record.referencesSeenOn ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'On which day the check for work with children was seen.' })
  get childCheckOn(): string | null {
    return this.#record.childCheckOn ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'Until when it holds.' })
  get childCheckUntil(): string | null {
    return this.#record.childCheckUntil ?? null;
  }

  @Field(() => DateScalar, { description: 'The last day of the offer.' })
  get expiresOn(): string {
    return this.#record.expiresOn;
  }

  @Field(() => [OfferObstacleEnum], { description: 'Why this version may not be public today; empty: it may.' })
  obstacles(@Ctx() { clock }: RegistryContext): OfferObstacle[] {
    return offerObstacles(this.#record, homeDay(clock.now()));
  }
}

@ObjectType('ManagedVolunteerOfferConnection', { description: 'A page of offers with their drafts.', simpleResolvers: true })
export class ManagedVolunteerOfferConnection {
  @Field(() => Int, { description: 'How many there are in all.' })
  readonly totalCount: number;

  @Field(() => [ManagedVolunteerOffer], { description: 'The last changed first.' })
  readonly nodes: ManagedVolunteerOffer[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, postings: readonly PostingEntity[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = postings.map((posting) => new ManagedVolunteerOffer(posting));
    this.pageInfo = pageInfo;
  }
}

@ObjectType('VolunteerOfferPayload', {
  description: 'An offer as it stands after the mutation, or why nothing was written.',
  simpleResolvers: true,
})
export class VolunteerOfferPayload {
  @Field(() => ManagedVolunteerOffer, { nullable: true, description: 'Null when there are user errors.' })
  readonly offer: ManagedVolunteerOffer | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(posting: PostingEntity | null, userErrors: readonly UserError[]) {
    this.offer = posting && new ManagedVolunteerOffer(posting);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
