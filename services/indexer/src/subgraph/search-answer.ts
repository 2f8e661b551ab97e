/** What a search answers with, as the contract has it. */
import { DateTimeScalar, LocaleArg, PageInfo, ServiceDateObject } from '@drogowskaz/directory/graphql';
import type { FacetDimension, SearchEngine } from '@drogowskaz/search';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { facetDescription, SearchEngineEnum, type SuggestionKind, SuggestionKindEnum } from './enums.ts';
import { facetLabel } from './facet-label.ts';
import { Service } from './service.ts';

@ObjectType('TextRange', { description: 'A part of a text, in UTF-16 code units.', simpleResolvers: true })
export class TextRange {
  @Field(() => Int, { description: 'Where it begins, from 0.' })
  start!: number;

  @Field(() => Int, { description: 'How long it is.' })
  length!: number;
}

@ObjectType('Highlight', { description: 'Where the question was found: text and offsets, never markup.', simpleResolvers: true })
export class Highlight {
  @Field(() => String, { description: 'The field that was found in: name, summary, description …' })
  field!: string;

  @Field(() => String, { description: 'The text of the field, or a part of it.' })
  text!: string;

  @Field(() => [TextRange], { description: 'The parts of `text` that match.' })
  ranges!: TextRange[];
}

@ObjectType('ServiceSearchEdge', { description: 'One service that was found.', simpleResolvers: true })
export class ServiceSearchEdge {
  @Field(() => String, { description: 'To go on after this one.' })
  cursor!: string;

  @Field(() => Service, { description: 'The service.' })
  node!: Service;

  @Field(() => Float, { nullable: true, description: 'To its nearest place, with `near` only; never for a hidden address.' })
  distanceMeters!: number | null;

  @Field(() => [Highlight], { description: 'Where the question was found.' })
  highlights!: Highlight[];

  @Field(() => Boolean, { nullable: true, description: 'Whether any of its places is open now; null: not known.' })
  openNow!: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When this opening ends; null while closed or not known.' })
  openUntil!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it opens next, while it is open the time after this; null: not known, or not within some five weeks.',
  })
  nextOpening!: Date | null;

  @Field(() => [ServiceDateObject], {
    description:
      'Its next three dates when it does not come every week, such as a meeting once a month; else none. Within some four months.',
  })
  nextDates!: ServiceDateObject[];
}

@ObjectType('FacetValue', { description: 'A value and how many of all results have it.', simpleResolvers: true })
export class FacetValue {
  readonly #dimension: FacetDimension;

  @Field(() => String, { description: 'The value, as the filter takes it.' })
  readonly value: string;

  @Field(() => Int, { description: 'How many results have it.' })
  readonly count: number;

  constructor(dimension: FacetDimension, { value, count }: { value: string; count: number }) {
    this.#dimension = dimension;
    this.value = value;
    this.count = count;
  }

  @Field(() => String, { description: 'What to show to people: in the asked language, in Polish when there is no label in it.' })
  label(@LocaleArg() locale: string): string {
    return facetLabel(this.#dimension, this.value, locale);
  }
}

@ObjectType('Facet', { description: 'Counts by one property of the results.', simpleResolvers: true })
export class Facet {
  @Field(() => String, { description: facetDescription })
  dimension!: string;

  @Field(() => [FacetValue], { description: 'Most frequent first.' })
  values!: FacetValue[];
}

@ObjectType('ServiceSearchConnection', { description: 'A page of what a search found.', simpleResolvers: true })
export class ServiceSearchConnection {
  @Field(() => Int, { description: 'How many there are altogether; exact.' })
  totalCount!: number;

  @Field(() => [ServiceSearchEdge], { description: 'The page, with what belongs to each result.' })
  edges!: ServiceSearchEdge[];

  @Field(() => [Service], { description: 'The services of the page.' })
  nodes!: Service[];

  @Field(() => PageInfo, { description: 'Where the page ends and whether another follows.' })
  pageInfo!: PageInfo;

  @Field(() => [Facet], {
    description: 'How the results divide by categories, municipalities, languages, audiences, delivery modes and formality.',
  })
  facets!: Facet[];

  @Field(() => SearchEngineEnum, { description: 'Which engine answered.' })
  engine!: SearchEngine['name'];

  @Field(() => Boolean, { description: 'Whether the configured engine was down and another one answered.' })
  degraded!: boolean;

  @Field(() => String, { nullable: true, description: 'A spelling that finds more, in the asked language.' })
  didYouMean!: string | null;
}

@ObjectType('Suggestion', { description: 'Something to search for or to go to while typing.', simpleResolvers: true })
export class Suggestion {
  @Field(() => String, { description: 'What to show.' })
  text!: string;

  @Field(() => SuggestionKindEnum, { description: 'What it leads to.' })
  kind!: SuggestionKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The UUID of the service or provider, the code of the category, or the id of the situation.',
  })
  id!: string | null;
}
