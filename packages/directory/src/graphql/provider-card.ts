import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { PublicServiceCard } from '../public/public-service.ts';

export const providerDescription = 'Who gives services: a municipality, an office, a non-governmental organisation.';

/**
 * What both subgraphs answer of a provider. Each derives its own `Provider` from it: the search subgraph knows no more
 * (`@key(fields: "id", resolvable: false)`), the registry adds the rest and resolves references.
 */
@ObjectType('ProviderCard', { description: providerDescription, simpleResolvers: true })
export abstract class ProviderCard {
  @Field(() => ID, { description: 'UUID.' })
  readonly id: string;

  @Directive('@shareable')
  @Field(() => String, { description: 'Its name, in the language in which it is registered.' })
  readonly name: string;

  constructor({ id, name }: PublicServiceCard['provider']) {
    this.id = id;
    this.name = name;
  }
}
