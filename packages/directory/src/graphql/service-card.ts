import type { Clock } from '@drogowskaz/platform';
import { Arg, Directive, Field, ID, ObjectType } from 'type-graphql';
import type { DeliveryMode, PublicServiceCard, Reach } from '../public/public-service.ts';
import { Category } from './category.ts';
import { Cost } from './cost.ts';
import { Eligibility } from './eligibility.ts';
import { DeliveryModeEnum, ReachEnum } from './enums.ts';
import { LocaleArg } from './locale-argument.ts';
import { Municipality, municipalitiesOf } from './municipality.ts';
import { RecordSourceObject } from './record-source.ts';
import { LocaleScalar } from './scalars.ts';
import { ServiceContent, serviceContent } from './service-content.ts';
import { Term, termsOf } from './term.ts';
import { Verification } from './verification.ts';

export const serviceDescription = 'A service that somebody can use: what it is, for whom, where, when, in which languages.';
export const serviceProviderDescription = 'Who gives the service.';

/**
 * The fields of the result card. Both subgraphs derive their `Service` from it, so that both say the same from the same JSON.
 * `provider` stands in the derived classes: its type is each subgraph's own `Provider` (declare it `@Directive('@shareable')`).
 * Everything here is non-null and therefore must never need anything but the card.
 */
@ObjectType('ServiceCard', { description: serviceDescription, simpleResolvers: true })
export abstract class ServiceCard {
  readonly card: PublicServiceCard;
  protected readonly clock: Clock;

  constructor(card: PublicServiceCard, clock: Clock) {
    this.card = card;
    this.clock = clock;
  }

  @Field(() => ID, { description: 'UUID.' })
  get id(): string {
    return this.card.id;
  }

  @Directive('@shareable')
  @Field(() => ServiceContent, {
    description: 'Name, summary and description: in the asked language, else in the first fallback that exists, else the original.',
  })
  content(
    @LocaleArg() locale: string,
    @Arg('fallback', () => [LocaleScalar], { nullable: true, description: 'Languages to try in this order before the original.' })
    fallback: string[] | null | undefined,
  ): ServiceContent {
    return serviceContent(this.card.texts, locale, fallback ?? []);
  }

  @Directive('@shareable')
  @Field(() => [Category], { description: 'What it is about: one to three categories.' })
  get categories(): Category[] {
    return this.card.categories.map((code) => new Category(code));
  }

  @Directive('@shareable')
  @Field(() => [Term], { description: 'For whom it is. Empty: open to all.' })
  get audiences(): Term[] {
    return termsOf('AUDIENCE', this.card.audiences);
  }

  @Directive('@shareable')
  @Field(() => [LocaleScalar], { description: 'The languages in which the service is given. Empty: not known.' })
  get languages(): string[] {
    return this.card.languages;
  }

  @Directive('@shareable')
  @Field(() => [DeliveryModeEnum], { description: 'How it is given.' })
  get deliveryModes(): DeliveryMode[] {
    return this.card.deliveryModes;
  }

  @Directive('@shareable')
  @Field(() => [Term], { description: 'How formal it is, from a public office to people helping people.' })
  get formality(): Term[] {
    return termsOf('FORMALITY', this.card.formality);
  }

  @Directive('@shareable')
  @Field(() => ReachEnum, { description: 'For whom, by place, it is there.' })
  get reach(): Reach {
    return this.card.reach;
  }

  @Directive('@shareable')
  @Field(() => [Municipality], { description: 'The municipalities that it serves, not only those where it has a location.' })
  get municipalities(): Municipality[] {
    return municipalitiesOf(this.card.municipalities);
  }

  @Directive('@shareable')
  @Field(() => Cost, { description: 'What it costs.' })
  get cost(): Cost {
    return new Cost(this.card.cost);
  }

  @Directive('@shareable')
  @Field(() => Eligibility, { description: 'Who can use it, and what it asks of them.' })
  get eligibility(): Eligibility {
    return new Eligibility(this.card.eligibility);
  }

  @Directive('@shareable')
  @Field(() => Verification, { description: 'When it was last confirmed, and whether that still holds.' })
  get verification(): Verification {
    return new Verification(this.card.verification, this.clock.now());
  }

  @Directive('@shareable')
  @Field(() => Boolean, {
    description:
      'It pauses, as its owner says, and nobody says until when: say so wherever it is shown. Its opening hours are not given meanwhile.',
  })
  get temporarilyClosed(): boolean {
    return this.card.temporarilyClosed === true;
  }

  @Directive('@shareable')
  @Field(() => Boolean, { description: 'Demonstration data: made up or not confirmed by the institution it names. Show it as such.' })
  get demonstration(): boolean {
    return this.card.demonstration;
  }

  @Directive('@shareable')
  @Field(() => RecordSourceObject, {
    nullable: true,
    description: 'Whose record it is, when it belongs to another directory; null for those of this hub.',
  })
  get source(): RecordSourceObject | null {
    return this.card.source ? new RecordSourceObject(this.card.source) : null;
  }
}
