import {
  DateTimeScalar,
  DeliveryModeEnum,
  LocaleScalar,
  MunicipalityCodeScalar,
  ReachEnum,
  type TranslationState,
  TranslationStateEnum,
  UrlScalar,
} from '@drogowskaz/directory/graphql';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ContactPointKind, WrittenContact, WrittenCost, WrittenService, WrittenTranslation } from '../rules/written-service.ts';
import { ContactKindEnum } from './contact.ts';
import { LocationInput } from './location-input.ts';

@ObjectType('CostFields', { description: 'What a service costs, as its author writes it.', simpleResolvers: true })
@InputType('CostInput', { description: 'What a service costs. Null or left out: not known.' })
export class CostInput implements WrittenCost {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is free of charge.' })
  free?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'The price.' })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: 'Its currency, ISO 4217; "PLN" when left out.' })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'Reductions, who pays, when.' })
  note?: string | null;
}

@ObjectType('ContactFields', { description: 'One way to reach a service, as its author writes it.', simpleResolvers: true })
@InputType('ContactInput', { description: 'One way to reach the service.' })
export class ContactInput implements WrittenContact {
  @Field(() => ContactKindEnum, { description: 'What kind of way.' })
  kind!: ContactPointKind;

  @Field(() => String, { description: 'The number, the address or the link.' })
  value!: string;

  @Field(() => [LocaleScalar], { nullable: true, description: 'The languages spoken there.' })
  languages?: string[] | null;

  @Field(() => String, { nullable: true, description: 'When to call, whom to ask for.' })
  note?: string | null;
}

@ObjectType('ServiceFields', {
  description: 'A service as its author writes it: field by field what ServiceInput takes. Null: not known.',
  simpleResolvers: true,
})
@InputType('ServiceInput', {
  description: 'A service as its owner writes it. In an update, what is left out stays as it is, and null makes it unknown.',
})
export class ServiceInput implements WrittenService {
  @Field(() => ID, { nullable: true, description: 'Who gives it; by default the provider of the key. A service stays with its provider.' })
  provider?: string | null;

  @Field(() => LocaleScalar, { description: 'The language of the texts below: the original. Others follow by setServiceTranslation.' })
  locale!: string;

  @Field(() => String, { description: 'Its name, at most 200 characters, one line.' })
  name!: string;

  @Field(() => String, { description: 'What it is, in a sentence or two, at most 500 characters.' })
  summary!: string;

  @Field(() => String, { description: 'All that there is to say: Markdown, at most 20,000 characters.' })
  description!: string;

  @Field(() => [ID], { description: 'One to three categories.' })
  categories!: string[];

  @Field(() => [LocaleScalar], { description: 'The languages in which it is given. Empty: not known.' })
  languages!: string[];

  @Field(() => [DeliveryModeEnum], { description: 'How it is given.' })
  deliveryModes!: string[];

  @Field(() => [MunicipalityCodeScalar], {
    description: 'The municipalities that it serves. The moderators of the first answer for it.',
  })
  municipalities!: string[];

  @Field(() => ReachEnum, { nullable: true, description: 'For whom, by place, it is there; LOCAL when never said.' })
  reach?: string | null;

  @Field(() => [ID], { nullable: true, description: 'For whom it is. Empty: open to all.' })
  audiences?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'How formal it is.' })
  formality?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether only people can use it whom a law entitles to it.' })
  requiresStatutoryEntitlement?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'What a person must have.' })
  requirements?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What to bring.' })
  documents?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The lowest age, in years.' })
  minimumAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'The highest age, in years.' })
  maximumAge?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Audiences that cannot use it.' })
  excludedAudiences?: string[] | null;

  @Field(() => CostInput, { nullable: true, description: 'What it costs.' })
  cost?: CostInput | null;

  @Field(() => [ContactInput], { nullable: true, description: 'How to reach it.' })
  contacts?: ContactInput[] | null;

  @Field(() => [LocationInput], { nullable: true, description: 'Where it is given.' })
  locations?: LocationInput[] | null;

  @Field(() => String, { nullable: true, description: 'What it is in short sentences and easy words, for people who read with effort.' })
  plainSummary?: string | null;

  @Field(() => String, { nullable: true, description: 'What to do to get it, step by step.' })
  howToApply?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where to book an appointment.' })
  bookingUrl?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Its page.' })
  url?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It pauses: the public is told so in place of its hours, until this is taken back.',
  })
  temporarilyClosed?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends: from then on the public does not see it any more.' })
  expiresAt?: Date | null;
}

@ObjectType('TranslationFields', {
  description: 'The texts of a service in one more language, as their author writes them.',
  simpleResolvers: true,
})
@InputType('TranslationInput', { description: 'The texts of a service in one more language.' })
export class TranslationInput implements WrittenTranslation {
  @Field(() => LocaleScalar, { description: 'The language of these texts.' })
  locale!: string;

  @Field(() => TranslationStateEnum, {
    nullable: true,
    description:
      'UP_TO_DATE, also when left out: a person says so. MACHINE: nobody has read it yet; written again without it, a person confirms it.',
  })
  state?: TranslationState | null;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it is, in a sentence or two.' })
  summary!: string;

  @Field(() => String, { description: 'All that there is to say: Markdown.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'What it is in short sentences and easy words, for people who read with effort.' })
  plainSummary?: string | null;

  @Field(() => String, { nullable: true, description: 'What to do to get it.' })
  howToApply?: string | null;
}
