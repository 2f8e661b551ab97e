import type { DayPart, PublicVolunteerOffer, Weekday } from '@drogowskaz/directory';
import {
  Category,
  DateScalar,
  DateTimeScalar,
  LocaleArg,
  LocaleScalar,
  LocalizedText,
  Municipality,
  municipalityOf,
  PageInfo,
  Term,
  termsOf,
} from '@drogowskaz/directory/graphql';
import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { PostingTranslation, textIn, titleIn } from '../../postings/graphql/index.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { ContactObject, ServiceObject } from '../../services/graphql/index.ts';
import { contactsOf } from '../contacts-of.ts';
import type { OfferMatch } from '../rules/match-offers.ts';
import { say } from '../rules/say.ts';
import { DayPartEnum, WeekdayEnum } from './wish-input.ts';

@ObjectType('VolunteerOffer', {
  description:
    'What volunteers of an organisation offer. Of the volunteer nothing is known here: the way to her is the organisation that coordinates.',
  simpleResolvers: true,
})
export class VolunteerOfferObject {
  readonly #offer: PublicVolunteerOffer;

  constructor(offer: PublicVolunteerOffer) {
    this.#offer = offer;
  }

  @Field(() => ID, { description: 'UUID.' })
  get id(): string {
    return this.#offer.id;
  }

  @Field(() => LocalizedText, { description: 'What is offered, in a line.' })
  title(@LocaleArg() locale: string): LocalizedText {
    return titleIn(this.#offer.texts, locale);
  }

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'All that there is to say. Markdown, a safe subset: no HTML, no images. It holds no contact of a person.',
  })
  description(@LocaleArg() locale: string): LocalizedText | null {
    return textIn(this.#offer.texts, locale);
  }

  @Field(() => [PostingTranslation], { description: 'Its texts in every language that they exist in, the original among them.' })
  get translations(): PostingTranslation[] {
    return this.#offer.texts.map((text) => new PostingTranslation(text));
  }

  @Field(() => [Category], { description: 'What is done together.' })
  get activities(): Category[] {
    return this.#offer.activities.map((code) => new Category(code));
  }

  @Field(() => [LocaleScalar], { description: 'The languages that are spoken. Empty: not known.' })
  get languages(): string[] {
    return this.#offer.languages;
  }

  @Field(() => Municipality, { nullable: true, description: 'Where roughly; null: by telephone or over the internet.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#offer.municipality ?? null);
  }

  @Field(() => [WeekdayEnum], { description: 'On which days. Empty: to be agreed.' })
  get days(): Weekday[] {
    return this.#offer.days;
  }

  @Field(() => [DayPartEnum], { description: 'At which times of the day. Empty: to be agreed.' })
  get dayParts(): DayPart[] {
    return this.#offer.dayParts;
  }

  @Field(() => Boolean, { description: 'Whether children come along. Then a check for work with children holds.' })
  get withChildren(): boolean {
    return this.#offer.withChildren;
  }

  @Field(() => [Term], { description: 'For whom it is. Empty: for all.' })
  get audiences(): Term[] {
    return termsOf('AUDIENCE', this.#offer.audiences);
  }

  @Field(() => ProviderObject, {
    description: 'The organisation that coordinates: it has seen the references, and the way leads through it.',
  })
  async coordinator(@Ctx() { directory }: RegistryContext): Promise<ProviderObject> {
    const row = await directory.provider(this.#offer.providerId);
    if (!row) throw new Error(`The offer ${this.#offer.id} is public and its coordinator is not.`);
    return new ProviderObject(row);
  }

  @Field(() => [ContactObject], {
    description:
      'Public contacts of the coordinator: of the service that it belongs to, or of its services for volunteers. Never a person’s.',
  })
  async contacts(@Ctx() { directory }: RegistryContext): Promise<ContactObject[]> {
    return (await contactsOf(directory, this.#offer)).map((contact) => new ContactObject(contact));
  }

  @Field(() => ServiceObject, { nullable: true, description: 'The service that it belongs to; null when to none that is public.' })
  async service(@Ctx() { directory, clock }: RegistryContext): Promise<ServiceObject | null> {
    const row = this.#offer.service === undefined ? null : await directory.service(this.#offer.service);
    return row && new ServiceObject(row, clock);
  }

  @Field(() => DateScalar, { nullable: true, description: 'On which day the coordinator saw the references.' })
  get referencesSeenOn(): string | null {
    return this.#offer.referencesSeenOn ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'Until when the check for work with children holds; null: none is needed.' })
  get childCheckUntil(): string | null {
    return this.#offer.withChildren ? (this.#offer.childCheckUntil ?? null) : null;
  }

  @Field(() => DateScalar, { description: 'The last day of the offer.' })
  get expiresOn(): string {
    return this.#offer.expiresOn;
  }

  @Field(() => DateTimeScalar, { description: 'When what the public reads last changed.' })
  get updatedAt(): string {
    return this.#offer.updatedAt;
  }

  @Field(() => Boolean, { description: 'Demonstration data: made up. Show it as such.' })
  get demonstration(): boolean {
    return this.#offer.demonstration;
  }
}

@ObjectType('VolunteerOfferConnection', { description: 'A page of what volunteers offer.', simpleResolvers: true })
export class VolunteerOfferConnection {
  @Field(() => [VolunteerOfferObject], { description: 'The last changed first.' })
  readonly nodes: VolunteerOfferObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(offers: readonly PublicVolunteerOffer[], pageInfo: PageInfo) {
    this.nodes = offers.map((offer) => new VolunteerOfferObject(offer));
    this.pageInfo = pageInfo;
  }
}

@ObjectType('VolunteerMatch', { description: 'An offer that fits a wish.', simpleResolvers: true })
export class VolunteerMatch {
  @Field(() => VolunteerOfferObject, { description: 'The offer.' })
  readonly offer: VolunteerOfferObject;

  @Field(() => [String], { description: 'Why it fits, in the asked language, the most important first.' })
  readonly reasons: string[];

  @Field(() => [String], { description: 'What to ask about first: another language, another time.' })
  readonly checks: string[];

  constructor({ offer, reasons, checks }: OfferMatch, locale: string) {
    this.offer = new VolunteerOfferObject(offer);
    this.reasons = reasons.map((found) => say(found, locale));
    this.checks = checks.map((found) => say(found, locale));
  }
}
