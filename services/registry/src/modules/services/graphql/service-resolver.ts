import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ServiceObject } from './service-object.ts';

@Resolver()
export class ServiceResolver {
  @Query(() => ServiceObject, { nullable: true, description: 'A service by its id; null when it is absent, archived or not public.' })
  async service(
    @Ctx() { directory, clock }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID.' }) id: string,
  ): Promise<ServiceObject | null> {
    const row = await directory.service(id);
    return row && new ServiceObject(row, clock);
  }
}
