import {
  ProviderCard,
  providerDescription,
  ServiceCard,
  serviceDescription,
  serviceProviderDescription,
} from '@drogowskaz/directory/graphql';
import { Directive, Field, ObjectType } from 'type-graphql';

/** Its card is all that search knows; the registry resolves the rest. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Provider', { description: providerDescription, simpleResolvers: true })
export class Provider extends ProviderCard {}

/** Answered from the index document; fields beyond the card come from the registry. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Service', { description: serviceDescription, simpleResolvers: true })
export class Service extends ServiceCard {
  @Directive('@shareable')
  @Field(() => Provider, { description: serviceProviderDescription })
  get provider(): Provider {
    return new Provider(this.card.provider);
  }
}
