import { DateScalar } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { findPartnerKeys, findPartnerUsage } from '../find-partner-keys.ts';
import { issuePartnerKey } from '../issue-partner-key.ts';
import { revokePartnerKey } from '../revoke-partner-key.ts';
import { PartnerKeyObject, PartnerKeyPayload, PartnerUsageObject } from './partner-objects.ts';

@Resolver()
export class PartnerResolver {
  @Query(() => [PartnerKeyObject], {
    nullable: true,
    description:
      'The public keys of partner sites that your municipality gave, for administrators of the hub all; the newest first, ended ones too.',
  })
  async partnerKeys(@Ctx() { transact }: RegistryContext): Promise<PartnerKeyObject[]> {
    return (await transact(findPartnerKeys)).map((key) => new PartnerKeyObject(key));
  }

  @Query(() => [PartnerUsageObject], {
    nullable: true,
    description: 'How much the pages of a partner site have asked, day by day, the newest first. Days without a question are not there.',
  })
  async partnerUsage(
    @Ctx() { transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the partner key.' }) id: string,
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The last day.' }) to: string,
  ): Promise<PartnerUsageObject[]> {
    const days = await transact((transaction) => findPartnerUsage(transaction, id, from, to));
    return days.map((day) => new PartnerUsageObject(day));
  }

  @Mutation(() => PartnerKeyPayload, {
    description:
      'Issues a public key for the pages of a partner site. For moderators and administrators of a municipality, and of the hub.',
  })
  async issuePartnerKey(
    @Ctx() { transact }: RegistryContext,
    @Arg('name', () => String, { description: 'Whose site it is, at most 100 characters.' }) name: string,
    @Arg('origins', () => [String], { description: 'Addresses of the site, 1 to 20: "https://example.org". Paths are left out.' })
    origins: string[],
    @Arg('municipality', () => ID, {
      nullable: true,
      description: 'TERC code of the municipality, or the four digits of the county, that gives it; left out: the caller’s, or the hub.',
    })
    municipality: string | null | undefined,
  ): Promise<PartnerKeyPayload> {
    return new PartnerKeyPayload(await transact((transaction) => issuePartnerKey(transaction, { name, origins, municipality })));
  }

  @Mutation(() => PartnerKeyObject, {
    description: 'Ends a public key of a partner site for good: its pages are refused within ten seconds.',
  })
  async revokePartnerKey(
    @Ctx() { transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the key.' }) id: string,
  ): Promise<PartnerKeyObject> {
    return new PartnerKeyObject(await transact((transaction) => revokePartnerKey(transaction, id)));
  }
}
