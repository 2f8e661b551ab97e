import type { StandardEntitlement, StandardFooting, StandardStatus } from '@drogowskaz/directory';
import { DateScalar, LocaleScalar, MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { WrittenStandardItem, WrittenText } from '../rules/written-item.ts';
import { StandardEntitlementEnum, StandardFootingEnum, StandardStatusEnum } from './standard-enums.ts';

@InputType('StandardTextInput', { description: 'A text in one language.' })
export class StandardTextInput implements WrittenText {
  @Field(() => LocaleScalar, { description: 'The language that it is written in.' })
  locale!: string;

  @Field(() => String, { description: 'Plain text, at most 1000 characters. Empty: none in this language.' })
  value!: string;
}

@InputType('StandardItemInput', {
  description: 'An item of the standard: the whole of it, what is left out is not asked for. Of texts the first is the original.',
})
export class StandardItemInput implements WrittenStandardItem {
  @Field(() => ID, { description: 'Code of the category.' })
  category!: string;

  @Field(() => [ID], { nullable: true, description: 'Codes of audiences; left out: all whom the entitlement names.' })
  audiences?: string[] | null;

  @Field(() => [MunicipalityCodeScalar], { nullable: true, description: 'Where it should exist; left out: in every municipality.' })
  municipalities?: string[] | null;

  @Field(() => StandardEntitlementEnum, { description: 'For whom, by what the law gives them.' })
  entitlement!: StandardEntitlement;

  @Field(() => [StandardTextInput], { description: 'What should exist, in words.' })
  norm!: StandardTextInput[];

  @Field(() => Float, { nullable: true, description: 'Hours a week: 0.5 to 168, in halves.' })
  hoursPerWeek?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many kilometres: 1 to 100.' })
  distanceKm?: number | null;

  @Field(() => [LocaleScalar], { nullable: true, description: 'Each language in which it should be given, Polish among them.' })
  languages?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'At most so many days of waiting: 0 to 365.' })
  waitingDays?: number | null;

  @Field(() => ID, { nullable: true, description: 'UUID of the provider that answers for it.' })
  responsibleProvider?: string | null;

  @Field(() => MunicipalityCodeScalar, {
    nullable: true,
    description: 'The municipality that answers for it, instead of a provider. Both left out: each for its own residents.',
  })
  responsibleMunicipality?: string | null;

  @Field(() => StandardFootingEnum, { description: 'Whether a law obliges somebody to it.' })
  footing!: StandardFooting;

  @Field(() => [StandardTextInput], { nullable: true, description: 'The law; needed when the footing is STATUTORY.' })
  legalBasis?: StandardTextInput[] | null;

  @Field(() => [StandardTextInput], { nullable: true, description: 'What it is paid from.' })
  funding?: StandardTextInput[] | null;

  @Field(() => StandardStatusEnum, { description: 'How far it is met. Public at once when the item is.' })
  status!: StandardStatus;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which that was so; left out: today.' })
  statusOn?: string | null;

  @Field(() => [StandardTextInput], { nullable: true, description: 'What is there, or what is missing.' })
  statusNote?: StandardTextInput[] | null;
}
