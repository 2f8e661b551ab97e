import type { DeliveryMode } from '@drogowskaz/directory';
import { DateScalar, DateTimeScalar, DeliveryModeEnum, LocaleScalar, MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import type { SortOrder } from '@drogowskaz/search';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { ServiceSortEnum } from './enums.ts';

type Given<Value> = Value | null | undefined;

@InputType('ServiceFilter', {
  description: 'What services have to meet. Values within one field are alternatives; fields are combined. An empty list is no condition.',
})
export class ServiceFilter {
  @Field(() => [ID], { nullable: true, description: 'Category codes; a parent takes its children in. The query `categories` lists them.' })
  categories?: Given<string[]>;

  @Field(() => [MunicipalityCodeScalar], {
    nullable: true,
    description: 'Served there, not only located there; national and online services count everywhere.',
  })
  municipalities?: Given<string[]>;

  @Field(() => [LocaleScalar], { nullable: true, description: 'The service is given in one of these languages.' })
  languages?: Given<string[]>;

  @Field(() => [ID], {
    nullable: true,
    description: 'Audience codes. A service that names no audience is open to all: it is returned, ranked below an exact match.',
  })
  audiences?: Given<string[]>;

  @Field(() => [DeliveryModeEnum], { nullable: true, description: 'How the service is given.' })
  deliveryModes?: Given<DeliveryMode[]>;

  @Field(() => [ID], { nullable: true, description: 'Codes of the vocabulary FORMALITY.' })
  formality?: Given<string[]>;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Ids of collections, for example "good-practices". Without it, foreign examples rank last. The query `collections` lists them.',
  })
  collections?: Given<string[]>;

  @Field(() => Boolean, { nullable: true, description: 'true: known to be free of charge; false: known to cost something.' })
  freeOfCharge?: Given<boolean>;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: known to be usable by people whom the law gives no entitlement; false: known to need one.',
  })
  withoutStatutoryEntitlement?: Given<boolean>;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Open then, exceptions and holidays included; from yesterday to 28 days ahead.',
  })
  openAt?: Given<Date>;

  @Field(() => DateScalar, { nullable: true, description: 'Confirmed on that day or later.' })
  verifiedSince?: Given<string>;
}

@InputType('NearInput', { description: 'A place to measure distances from. It is not stored.' })
export class NearInput {
  @Field(() => Float, { description: 'Degrees, WGS84, from -90 to 90.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees, WGS84, from -180 to 180.' })
  longitude!: number;

  @Field(() => Int, { nullable: true, description: 'Only services with a place within so many metres, at most 200,000.' })
  radiusMeters?: Given<number>;
}

@ArgsType()
export class SearchServicesArguments {
  @Field(() => String, {
    defaultValue: '',
    description: 'What the person looks for, at most 500 characters. "" returns everything that the filter lets through.',
  })
  query!: string;

  @Field(() => LocaleScalar, { defaultValue: 'pl', description: 'The language in which the person asks; any other is understood as well.' })
  locale!: string;

  @Field(() => ServiceFilter, { nullable: true, description: 'What services have to meet.' })
  filter?: Given<ServiceFilter>;

  @Field(() => NearInput, { nullable: true, description: 'Measure distances from here, and leave out what is farther than its radius.' })
  near?: Given<NearInput>;

  @Field(() => ServiceSortEnum, { defaultValue: 'RELEVANCE', description: 'The order of results.' })
  sort!: SortOrder;

  @Field(() => Int, { defaultValue: 20, description: 'How many: 1 to 100.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor after which to go on. One from before a change of engine or index is BAD_USER_INPUT, reason CURSOR_EXPIRED.',
  })
  after?: Given<string>;
}

@ArgsType()
export class SuggestArguments {
  @Field(() => String, { description: 'What has been typed so far, at most 500 characters.' })
  query!: string;

  @Field(() => LocaleScalar, { defaultValue: 'pl', description: 'The language in which to suggest.' })
  locale!: string;

  @Field(() => Int, { defaultValue: 8, description: 'How many at most: 1 to 100.' })
  first!: number;
}
