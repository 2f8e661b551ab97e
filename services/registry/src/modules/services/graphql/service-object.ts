import type { PublicServiceText } from '@drogowskaz/directory';
import {
  DateTimeScalar,
  LocaleArg,
  LocalizedText,
  ServiceCard,
  ServiceContent,
  selectText,
  serviceDescription,
  serviceProviderDescription,
  UrlScalar,
} from '@drogowskaz/directory/graphql';
import type { Clock } from '@drogowskaz/platform';
import { Ctx, Directive, Field, ObjectType } from 'type-graphql';
import type { ServiceRow } from '../../../subgraph/directory-reader.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { OpeningHours, ServiceLocation } from '../../locations/graphql/index.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { ContactObject } from './contact.ts';

/** How to get a service, for a reader of a language; null when nobody wrote it. */
export const howToApply = (texts: readonly PublicServiceText[], locale: string): LocalizedText | null => {
  const written = texts.flatMap((text) => (text.howToApply === null ? [] : [{ ...text, value: text.howToApply }]));
  const selected = selectText(written, locale);
  return selected && new LocalizedText(selected.text, selected.state);
};

/** The public service: the card, and what only the registry knows. The latter may be null, so that a failure here leaves the card. */
@Directive('@key(fields: "id")')
@ObjectType('Service', { description: serviceDescription, simpleResolvers: true })
export class ServiceObject extends ServiceCard {
  readonly #row: ServiceRow;

  constructor(row: ServiceRow, clock: Clock) {
    super(row.card, clock);
    this.#row = row;
  }

  @Directive('@shareable')
  @Field(() => ProviderObject, { description: serviceProviderDescription })
  async provider(@Ctx() { directory }: RegistryContext): Promise<ProviderObject> {
    const { id, name } = this.card.provider;
    const row = await directory.provider(id);
    return new ProviderObject(row ?? { id, name, sort_name: '', description: [], url: null, municipality: null });
  }

  @Field(() => [ServiceLocation], { nullable: true, description: 'Where it is given.' })
  get locations(): ServiceLocation[] {
    return this.#row.detail.locations.map((location) => new ServiceLocation(location, this.temporarilyClosed, this.clock));
  }

  @Field(() => OpeningHours, {
    nullable: true,
    description: 'Hours that belong to no place, as of a helpline; null when there are none. See also `locations`.',
  })
  get openingHours(): OpeningHours | null {
    const { schedules = [] } = this.#row.detail;
    const closed = this.temporarilyClosed && this.#row.detail.locations.length === 0;
    return schedules.length > 0 || closed ? new OpeningHours(schedules, null, closed, this.clock) : null;
  }

  @Field(() => [ContactObject], { nullable: true, description: 'How to reach it.' })
  get contacts(): ContactObject[] {
    return this.#row.detail.contacts.map((contact) => new ContactObject(contact));
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What to do to get it, step by step.' })
  howToApply(@LocaleArg() locale: string): LocalizedText | null {
    return howToApply(this.card.texts, locale);
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where to book an appointment.' })
  get bookingUrl(): string | null {
    return this.#row.detail.bookingUrl;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Its page.' })
  get url(): string | null {
    return this.#row.detail.url;
  }

  @Field(() => [ServiceContent], {
    nullable: true,
    description: 'Its texts in every language that they exist in, the original among them.',
  })
  get translations(): ServiceContent[] {
    return this.card.texts.map((text) => new ServiceContent(text, text.locale, text.state));
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When what the public reads last changed.' })
  get updatedAt(): Date {
    return this.#row.updated_at;
  }
}
