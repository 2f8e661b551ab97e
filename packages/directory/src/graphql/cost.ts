import { Directive, Field, Float, ObjectType } from 'type-graphql';
import type { PublicServiceCard } from '../public/public-service.ts';
import { LocaleArg } from './locale-argument.ts';
import { LocalizedText, localizedText } from './localized-text.ts';

@Directive('@shareable')
@ObjectType('Cost', {
  description: 'What a service costs the person who uses it. Null means "not known", never "free".',
  simpleResolvers: true,
})
export class Cost {
  readonly #cost: PublicServiceCard['cost'];

  constructor(cost: PublicServiceCard['cost']) {
    this.#cost = cost;
  }

  @Field(() => Boolean, { nullable: true, description: 'Whether it is free of charge; null when not known.' })
  get free(): boolean | null {
    return this.#cost.free;
  }

  @Field(() => Float, { nullable: true, description: 'The price, in units of `currency`; null when not known.' })
  get amount(): number | null {
    return this.#cost.amount;
  }

  @Field(() => String, { nullable: true, description: 'The currency of `amount`: ISO 4217, for example "PLN".' })
  get currency(): string | null {
    return this.#cost.currency;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What its owner adds: reductions, who pays, when.' })
  note(@LocaleArg() locale: string): LocalizedText | null {
    return localizedText(this.#cost.note, locale);
  }
}
