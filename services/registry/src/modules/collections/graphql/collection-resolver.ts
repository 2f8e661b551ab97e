import type { DirectoryTables } from '@drogowskaz/directory';
import { LocaleArg, LocalizedText, localizedText, Municipality, municipalityOf, safeMarkdown } from '@drogowskaz/directory/graphql';
import type { Selectable } from 'kysely';
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { servicePage } from '../../../subgraph/connections.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ServiceConnection } from '../../services/graphql/index.ts';
import { findCollections } from '../find-collections.ts';
import { saveCollection } from '../save-collection.ts';
import { CollectionInput, CollectionPayload, ManagedCollection } from './managed-collection.ts';

type CollectionRow = Selectable<DirectoryTables['directory.collection']>;

@ObjectType('Collection', {
  description: 'A list of services that somebody has put together, such as good practices.',
  simpleResolvers: true,
})
export class CollectionObject {
  @Field(() => ID, { description: 'A stable word: "good-practices".' })
  readonly id: string;

  @Field(() => LocalizedText, { description: 'Its title, in the language that the collections were asked for in.' })
  readonly title: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'What it is for, in that language; Markdown, a safe subset. Null when nothing is said.',
  })
  readonly description: LocalizedText | null;

  @Field(() => Municipality, { nullable: true, description: 'The municipality that looks after it; null: the hub itself.' })
  readonly municipality: Municipality | null;

  constructor({ id, title, description, home_key }: CollectionRow, locale: string) {
    this.id = id;
    this.title = localizedText(title, locale) ?? new LocalizedText({ value: id, locale: 'und' }, 'MISSING');
    const text = localizedText(description, locale);
    this.description = text && new LocalizedText({ value: safeMarkdown(text.value), locale: text.locale }, text.state);
    this.municipality = municipalityOf(home_key);
  }

  @Field(() => ServiceConnection, { nullable: true, description: 'Its services, in its own order.' })
  async services(
    @Ctx() context: RegistryContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ServiceConnection> {
    return new ServiceConnection(await servicePage(context, 'collection', this.id, first, after), context.clock);
  }
}

@Resolver()
export class CollectionResolver {
  @Query(() => [CollectionObject], { nullable: true, description: 'All collections.' })
  async collections(@Ctx() { directory }: RegistryContext, @LocaleArg() locale: string): Promise<CollectionObject[]> {
    return (await directory.collections()).map((row) => new CollectionObject(row, locale));
  }

  @Query(() => CollectionObject, { nullable: true, description: 'A collection by its word; null when there is none.' })
  async collection(
    @Ctx() { directory }: RegistryContext,
    @Arg('id', () => ID, { description: 'Its word: "good-practices".' }) id: string,
    @LocaleArg() locale: string,
  ): Promise<CollectionObject | null> {
    const row = (await directory.collections()).find((each) => each.id === id);
    return row ? new CollectionObject(row, locale) : null;
  }

  @Query(() => [ManagedCollection], {
    nullable: true,
    description: 'The collections that you look after, also those that are not public, in the order of their words.',
  })
  async managedCollections(@Ctx() { transact }: RegistryContext): Promise<ManagedCollection[]> {
    return (await transact(findCollections)).map((found) => new ManagedCollection(found));
  }

  @Mutation(() => CollectionPayload, {
    description:
      'Puts a collection together, in the order in which services are named; for municipal staff. A new one without `expectedVersion`. CONFLICT, with `currentVersion`, when somebody was faster.',
  })
  async saveCollection(
    @Ctx() { transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'Its word, which stays: small letters, digits and hyphens.' }) id: string,
    @Arg('input', () => CollectionInput, { description: 'What to write.' }) input: CollectionInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that was read; left out: a new one.' })
    expectedVersion: number | null | undefined,
  ): Promise<CollectionPayload> {
    const { collection, services, userErrors } = await transact(async (transaction) => {
      const outcome = await saveCollection(transaction, id, expectedVersion ?? null, input);
      const found = outcome.collection && (await findCollections(transaction)).find((each) => each.collection.id === id);
      return { ...outcome, services: found?.services ?? [] };
    });
    return new CollectionPayload(collection && { collection, services }, userErrors);
  }
}
