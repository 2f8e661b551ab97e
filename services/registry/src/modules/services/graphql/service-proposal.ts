import type { PublicService } from '@drogowskaz/directory';
import { LocaleArg, LocalizedText, ServiceCard, ServiceContent, UrlScalar } from '@drogowskaz/directory/graphql';
import type { Clock } from '@drogowskaz/platform';
import { Ctx, Directive, Field, ID, ObjectType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ServiceLocation } from '../../locations/graphql/index.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { ContactObject } from './contact.ts';
import { howToApply } from './service-object.ts';

@ObjectType('ProposedPlace', {
  description: 'A place of a proposal, with the address that the public will not see when it is hidden.',
  simpleResolvers: true,
})
export class ProposedPlace {
  @Field(() => ServiceLocation, { description: 'The place with all that its owner wrote.' })
  readonly location: ServiceLocation;

  @Field(() => Boolean, { description: 'Whether address, coordinates and municipality are kept from the public.' })
  readonly hidden: boolean;

  @Field(() => ID, { description: 'UUID of the place: to name it again in LocationInput.' })
  readonly placeId: string;

  constructor(location: ServiceLocation, placeId: string, hidden: boolean) {
    this.location = location;
    this.placeId = placeId;
    this.hidden = hidden;
  }
}

export interface Proposal {
  projected: PublicService;
  places: { id: string; hidden: boolean }[];
}

/** Not the entity `Service`: what is proposed must never be taken for what is public. */
@ObjectType('ServiceProposal', {
  description: 'What a revision would make of a service: all that a moderator approves. Only its owner and its moderators see it.',
  simpleResolvers: true,
})
export class ServiceProposal extends ServiceCard {
  readonly #proposal: Proposal;

  constructor(proposal: Proposal, clock: Clock) {
    super(proposal.projected.card, clock);
    this.#proposal = proposal;
  }

  @Directive('@shareable')
  @Field(() => ProviderObject, { description: 'Who gives it.' })
  async provider(@Ctx() { directory }: RegistryContext): Promise<ProviderObject> {
    const { id, name } = this.card.provider;
    const row = await directory.provider(id);
    return new ProviderObject(row ?? { id, name, sort_name: '', description: [], url: null, municipality: null });
  }

  @Field(() => [ProposedPlace], { description: 'Where it is given.' })
  get places(): ProposedPlace[] {
    return this.#proposal.projected.detail.locations.map((location, position) => {
      const place = this.#proposal.places[position];
      return new ProposedPlace(new ServiceLocation(location, false, this.clock), place?.id ?? location.id, place?.hidden ?? false);
    });
  }

  @Field(() => [ContactObject], { description: 'How to reach it.' })
  get contacts(): ContactObject[] {
    return this.#proposal.projected.detail.contacts.map((contact) => new ContactObject(contact));
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What to do to get it.' })
  howToApply(@LocaleArg() locale: string): LocalizedText | null {
    return howToApply(this.card.texts, locale);
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where to book an appointment.' })
  get bookingUrl(): string | null {
    return this.#proposal.projected.detail.bookingUrl;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Its page.' })
  get url(): string | null {
    return this.#proposal.projected.detail.url;
  }

  @Field(() => [ServiceContent], { description: 'Its texts in every language.' })
  get translations(): ServiceContent[] {
    return this.card.texts.map((text) => new ServiceContent(text, text.locale, text.state));
  }
}
