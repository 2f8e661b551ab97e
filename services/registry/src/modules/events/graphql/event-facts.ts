import type { PublicEvent } from '@drogowskaz/directory';
import {
  Category,
  Cost,
  LocaleArg,
  LocaleScalar,
  LocalizedText,
  Municipality,
  municipalityOf,
  Term,
  termsOf,
  UrlScalar,
} from '@drogowskaz/directory/graphql';
import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { PostingTranslation, textIn, titleIn } from '../../postings/graphql/index.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { ServiceObject } from '../../services/graphql/index.ts';
import { EventPlaceObject } from './event-place.ts';

/** What is the same of a series and of each of its dates. */
@ObjectType('EventFacts', { description: 'What an event is.', simpleResolvers: true })
export abstract class EventFacts {
  protected readonly event: PublicEvent;

  constructor(event: PublicEvent) {
    this.event = event;
  }

  @Field(() => ID, { description: 'UUID of the series, the same for all its dates; of a single event, too.' })
  get seriesId(): string {
    return this.event.id;
  }

  @Field(() => LocalizedText, { description: 'What it is called.' })
  title(@LocaleArg() locale: string): LocalizedText {
    return titleIn(this.event.texts, locale);
  }

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'All that there is to say. Markdown, a safe subset: no HTML, no images, links only to the web, mail and telephone.',
  })
  description(@LocaleArg() locale: string): LocalizedText | null {
    return textIn(this.event.texts, locale);
  }

  @Field(() => [PostingTranslation], { description: 'Its texts in every language that they exist in, the original among them.' })
  get translations(): PostingTranslation[] {
    return this.event.texts.map((text) => new PostingTranslation(text));
  }

  @Field(() => ServiceObject, { nullable: true, description: 'The service that it belongs to; null when to none that is public.' })
  async service(@Ctx() { directory, clock }: RegistryContext): Promise<ServiceObject | null> {
    const row = this.event.service === undefined ? null : await directory.service(this.event.service);
    return row && new ServiceObject(row, clock);
  }

  @Field(() => ProviderObject, { nullable: true, description: 'Who holds it; null when the municipality itself does.' })
  async provider(@Ctx() { directory }: RegistryContext): Promise<ProviderObject | null> {
    const row = this.event.providerId === null ? null : await directory.provider(this.event.providerId);
    return row && new ProviderObject(row);
  }

  @Field(() => Municipality, { nullable: true, description: 'The municipality that it is in; null: over the internet only.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.event.municipality ?? null);
  }

  @Field(() => Municipality, { nullable: true, description: 'The municipality that answers for what is written.' })
  get home(): Municipality | null {
    return municipalityOf(this.event.home);
  }

  @Field(() => EventPlaceObject, { nullable: true, description: 'Where people meet; null when not known.' })
  get place(): EventPlaceObject | null {
    return this.event.place && new EventPlaceObject(this.event.place);
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where one takes part over the internet.' })
  get onlineUrl(): string | null {
    return this.event.onlineUrl ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where one puts one’s name down.' })
  get registrationUrl(): string | null {
    return this.event.registrationUrl ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Its page.' })
  get url(): string | null {
    return this.event.url ?? null;
  }

  @Field(() => [Category], { description: 'What it is about.' })
  get categories(): Category[] {
    return this.event.categories.map((code) => new Category(code));
  }

  @Field(() => [Term], { description: 'For whom it is. Empty: open to all.' })
  get audiences(): Term[] {
    return termsOf('AUDIENCE', this.event.audiences);
  }

  @Field(() => [LocaleScalar], { description: 'The languages that are spoken there. Empty: not known.' })
  get languages(): string[] {
    return this.event.languages;
  }

  @Field(() => Cost, { description: 'What it costs.' })
  get cost(): Cost {
    const { free, price, currency, priceNote } = this.event;
    return new Cost({ free: free ?? null, amount: price ?? null, currency: currency ?? null, note: priceNote });
  }

  @Field(() => Boolean, { description: 'Demonstration data: made up. Show it as such.' })
  get demonstration(): boolean {
    return this.event.demonstration;
  }
}
