import { MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { delegate, endDelegation, findDelegations } from '../delegation-store.ts';
import { DelegationObject, DelegationPayload } from './delegation-object.ts';

const from = () => Arg('from', () => MunicipalityCodeScalar, { description: 'The municipality that is approved for.' });

@Resolver()
export class DelegationResolver {
  @Query(() => [DelegationObject], {
    nullable: true,
    description: 'Who approves for whom: what the municipality gave and took, and for administrators of the hub everything.',
  })
  async delegations(@Ctx() { transact }: RegistryContext): Promise<DelegationObject[]> {
    return (await transact(findDelegations)).map((delegation) => new DelegationObject(delegation));
  }

  @Mutation(() => DelegationPayload, {
    description:
      'Lets the moderators of a city or county approve for a municipality, beside its own. One at a time: named again, the other one takes its place.',
  })
  async delegate(
    @Ctx() { transact }: RegistryContext,
    @from() municipality: string,
    @Arg('to', () => ID, { description: 'TERC code of a municipality of this hub, or the four digits of a county.' }) to: string,
  ): Promise<DelegationPayload> {
    const { delegation, userErrors } = await transact((transaction) => delegate(transaction, municipality, to));
    return new DelegationPayload(delegation, userErrors);
  }

  @Mutation(() => Boolean, { description: 'The municipality approves alone again. False when nobody else did.' })
  endDelegation(@Ctx() { transact }: RegistryContext, @from() municipality: string): Promise<boolean> {
    return transact((transaction) => endDelegation(transaction, municipality));
  }
}
