import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { askOfSource, changeSource, followNewSource, readSource, readSources } from '../store/look-after-sources.ts';
import { FollowedSourceObject, newSourceOf, SourceInput, SourcePayload, SourceTermsInput, termsOf } from './source-objects.ts';

@Resolver()
export class SourceResolver {
  @Query(() => [FollowedSourceObject], {
    nullable: true,
    description: 'The other directories that the hub follows, by name. For moderators and administrators.',
  })
  async followedSources(@Ctx() { transact }: RegistryContext): Promise<FollowedSourceObject[]> {
    return (await transact(readSources)).map((listed) => new FollowedSourceObject(listed));
  }

  @Query(() => FollowedSourceObject, { nullable: true, description: 'One of them; null when there is none of this id.' })
  async followedSource(
    @Ctx() { transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID.' }) id: string,
  ): Promise<FollowedSourceObject | null> {
    const listed = await transact((transaction) => readSource(transaction, id));
    return listed && new FollowedSourceObject(listed);
  }

  @Mutation(() => SourcePayload, {
    description:
      'Follows another directory: a hub like this one, or an API of Open Referral. Its records are read within a minute, and shown as theirs. For administrators of the hub.',
  })
  async followSource(
    @Ctx() { transact }: RegistryContext,
    @Arg('input', () => SourceInput, { description: 'Which directory, and its terms.' }) input: SourceInput,
  ): Promise<SourcePayload> {
    return new SourcePayload(await transact((transaction) => followNewSource(transaction, newSourceOf(input))));
  }

  @Mutation(() => SourcePayload, { description: 'Changes how a source is shown and asked; with all of its records, within minutes.' })
  async changeSource(
    @Ctx() { transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the source.' }) id: string,
    @Arg('input', () => SourceTermsInput, { description: 'Its terms. What is left out is emptied.' }) input: SourceTermsInput,
  ): Promise<SourcePayload> {
    return new SourcePayload(await transact((transaction) => changeSource(transaction, id, termsOf(input))));
  }

  @Mutation(() => SourcePayload, { description: 'Has a source read now, not when it is due.' })
  async readSource(
    @Ctx() { transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the source.' }) id: string,
  ): Promise<SourcePayload> {
    return new SourcePayload(await transact((transaction) => askOfSource(transaction, id, 'RUN')));
  }

  @Mutation(() => SourcePayload, {
    description:
      'Has a source read now, and taken in although much of it is gone: somebody has looked at it. Only while it is HELD, or its last run was not whole.',
  })
  async acceptSource(
    @Ctx() { transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the source.' }) id: string,
  ): Promise<SourcePayload> {
    return new SourcePayload(await transact((transaction) => askOfSource(transaction, id, 'ACCEPT')));
  }

  @Mutation(() => SourcePayload, { description: 'Follows a source no longer, and takes all of its records away.' })
  async stopFollowingSource(
    @Ctx() { transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the source.' }) id: string,
  ): Promise<SourcePayload> {
    return new SourcePayload(await transact((transaction) => askOfSource(transaction, id, 'REMOVE')));
  }
}
