import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { servicePage } from '../../../subgraph/connections.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { ServiceConnection } from './service-connection.ts';

@Resolver(() => ProviderObject)
export class ProviderServicesResolver {
  @FieldResolver(() => ServiceConnection, { nullable: true, description: 'Its public services, in the order of their names.' })
  async services(
    @Root() provider: ProviderObject,
    @Ctx() context: RegistryContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ServiceConnection> {
    return new ServiceConnection(await servicePage(context, 'provider', provider.id, first, after), context.clock);
  }
}
