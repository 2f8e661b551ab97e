import { pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import type { ServiceStatus } from '../service-entity.ts';
import { findService, findServices } from '../store/find-services.ts';
import { ManagedService, ManagedServiceConnection } from './managed-service.ts';
import { ServiceStatusEnum } from './payloads.ts';
import { TranslationStatusObject } from './translation-status.ts';

const serviceId = (name: string) => Arg(name, () => ID, { description: 'UUID of the service.' });

const cursors = cursorsOf('myServices');

@Resolver()
export class ManagedServiceResolver {
  @Query(() => ManagedServiceConnection, {
    nullable: true,
    description: 'What you write for or answer for, drafts among it, the last changed first.',
  })
  async myServices(
    @Ctx() { transact, clock }: RegistryContext,
    @Arg('status', () => ServiceStatusEnum, { nullable: true, description: 'Only these.' }) status: ServiceStatus | null | undefined,
    @Arg('provider', () => ID, { nullable: true, description: 'Only those of this provider.' }) provider: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ManagedServiceConnection> {
    const limit = pageSize(first);
    const position = cursors.read(after);
    const order = {
      status: status ?? null,
      providerId: provider ?? null,
      limit: limit + 1,
      after: position && { updatedAt: new Date(position.key), id: position.id },
    };
    const { totalCount, found } = await transact((transaction) => findServices(transaction, order));
    const page = found.slice(0, limit);
    const last = page.at(-1)?.service;
    return new ManagedServiceConnection(
      totalCount,
      page.map((service) => new ManagedService(service, clock)),
      cursors.pageInfo(found.length > limit, last && { key: last.updatedAt.toISOString(), id: last.id }),
    );
  }

  @Query(() => ManagedService, {
    nullable: true,
    description: 'A service with its newest version, for those who write it or answer for it; null for everybody else.',
  })
  async serviceForEditing(@Ctx() { transact, clock }: RegistryContext, @serviceId('id') id: string): Promise<ManagedService | null> {
    const found = await transact((transaction) => findService(transaction, id));
    return found && new ManagedService(found, clock);
  }

  @Query(() => [TranslationStatusObject], {
    nullable: true,
    description: 'How far a service is translated, for those who write it or answer for it; null for everybody else.',
  })
  async translationStates(@Ctx() context: RegistryContext, @serviceId('serviceId') id: string): Promise<TranslationStatusObject[] | null> {
    return (await this.serviceForEditing(context, id))?.translationStates ?? null;
  }
}
