import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { PublicServiceCard } from '../public/public-service.ts';
import { LocaleArg } from './locale-argument.ts';
import { LocalizedText, localizedText } from './localized-text.ts';
import { Term, termsOf } from './term.ts';

@Directive('@shareable')
@ObjectType('Eligibility', {
  description: 'Who can use a service, and what it asks of them. Null means "not known".',
  simpleResolvers: true,
})
export class Eligibility {
  readonly #eligibility: PublicServiceCard['eligibility'];

  constructor(eligibility: PublicServiceCard['eligibility']) {
    this.#eligibility = eligibility;
  }

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether only people can use it whom a law entitles to it; false: known to be open without; null: not known.',
  })
  get requiresStatutoryEntitlement(): boolean | null {
    return this.#eligibility.requiresStatutoryEntitlement;
  }

  @Field(() => Int, { nullable: true, description: 'The lowest age, in years.' })
  get minimumAge(): number | null {
    return this.#eligibility.minimumAge;
  }

  @Field(() => Int, { nullable: true, description: 'The highest age, in years.' })
  get maximumAge(): number | null {
    return this.#eligibility.maximumAge;
  }

  @Field(() => [Term], { description: 'Audiences that cannot use it.' })
  get excludedAudiences(): Term[] {
    return termsOf('AUDIENCE', this.#eligibility.excludedAudiences);
  }

  @Field(() => [Term], { description: 'What a person must have: PESEL number, health insurance, residence title, referral …' })
  get requirements(): Term[] {
    return termsOf('REQUIREMENT', this.#eligibility.requirements);
  }

  @Field(() => [LocalizedText], { description: 'What to bring.' })
  documents(@LocaleArg() locale: string): LocalizedText[] {
    return this.#eligibility.documents.map((document) => localizedText(document, locale)).filter((text) => text !== null);
  }
}
