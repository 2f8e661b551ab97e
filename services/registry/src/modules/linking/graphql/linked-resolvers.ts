import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { ServiceObject } from '../../services/graphql/index.ts';
import { FieldAccountsObject, providerAccounts, serviceAccounts, whatDiffers } from './field-accounts.ts';

@Resolver(() => ServiceObject)
export class LinkedServicesResolver {
  @FieldResolver(() => ServiceObject, {
    nullable: true,
    description: 'The record of the same service that is shown in the place of this one; null when this one is shown itself.',
  })
  async shownAs(@Root() { id }: ServiceObject, @Ctx() { directory, clock }: RegistryContext): Promise<ServiceObject | null> {
    const leader = await directory.leaderOf('SERVICE', id);
    const row = leader === null ? null : await directory.service(leader);
    return row && new ServiceObject(row, clock);
  }

  @FieldResolver(() => [ServiceObject], {
    nullable: true,
    description:
      'Records of others of the same service, as a moderator has linked them. They are not in lists and not found; each is read by its own id.',
  })
  async linked(@Root() { id }: ServiceObject, @Ctx() { directory, clock }: RegistryContext): Promise<ServiceObject[]> {
    const rows = await Promise.all((await directory.followersOf('SERVICE', id)).map((follower) => directory.service(follower)));
    return rows.flatMap((row) => (row ? [new ServiceObject(row, clock)] : []));
  }

  @FieldResolver(() => [FieldAccountsObject], {
    nullable: true,
    description: 'Where those say something else than this record, or something that it leaves out: who says what, and since when.',
  })
  async linkedFields(@Root() { id }: ServiceObject, @Ctx() context: RegistryContext): Promise<FieldAccountsObject[]> {
    const followers = await context.directory.followersOf('SERVICE', id);
    return followers.length === 0 ? [] : whatDiffers(await serviceAccounts(context, [id, ...followers]));
  }
}

@Resolver(() => ProviderObject)
export class LinkedProvidersResolver {
  @FieldResolver(() => ProviderObject, {
    nullable: true,
    description: 'The record of the same provider that is shown in the place of this one; null when this one is shown itself.',
  })
  async shownAs(@Root() { id }: ProviderObject, @Ctx() { directory }: RegistryContext): Promise<ProviderObject | null> {
    const leader = await directory.leaderOf('PROVIDER', id);
    const row = leader === null ? null : await directory.provider(leader);
    return row && new ProviderObject(row);
  }

  @FieldResolver(() => [ProviderObject], {
    nullable: true,
    description:
      'Records of others of the same provider, as a moderator has linked them; their services are among the services of this one.',
  })
  async linked(@Root() { id }: ProviderObject, @Ctx() { directory }: RegistryContext): Promise<ProviderObject[]> {
    const rows = await Promise.all((await directory.followersOf('PROVIDER', id)).map((follower) => directory.provider(follower)));
    return rows.flatMap((row) => (row ? [new ProviderObject(row)] : []));
  }

  @FieldResolver(() => [FieldAccountsObject], {
    nullable: true,
    description: 'Where those say something else than this record, or something that it leaves out: who says what, and since when.',
  })
  async linkedFields(@Root() { id }: ProviderObject, @Ctx() context: RegistryContext): Promise<FieldAccountsObject[]> {
    const followers = await context.directory.followersOf('PROVIDER', id);
    return followers.length === 0 ? [] : whatDiffers(await providerAccounts(context, [id, ...followers]));
  }
}
