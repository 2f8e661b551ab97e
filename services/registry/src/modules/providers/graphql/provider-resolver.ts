import { requireMunicipality } from '@drogowskaz/directory';
import { MunicipalityCodeScalar, PageInfo, pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { Page, ProviderRow } from '../../../subgraph/directory-reader.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ProviderObject } from './provider-object.ts';

/** Names are what they are: any text. */
const cursors = cursorsOf('providers', /^/);

@ObjectType('ProviderConnection', { description: 'A page of providers.', simpleResolvers: true })
export class ProviderConnection {
  readonly #page: Page<ProviderRow>;
  readonly #municipality: string | null;

  constructor(page: Page<ProviderRow>, municipality: string | null) {
    this.#page = page;
    this.#municipality = municipality;
  }

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount(@Ctx() { directory }: RegistryContext): Promise<number> {
    return directory.countProviders(this.#municipality);
  }

  @Field(() => [ProviderObject], { description: 'The providers of this page.' })
  get nodes(): ProviderObject[] {
    return this.#page.rows.map((row) => new ProviderObject(row));
  }

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  get pageInfo(): PageInfo {
    const last = this.#page.rows.at(-1);
    return cursors.pageInfo(this.#page.hasNextPage, last && { key: last.sort_name, id: last.id });
  }
}

@Resolver()
export class ProviderResolver {
  @Query(() => ProviderObject, { nullable: true, description: 'A provider by its id; null when there is none.' })
  async provider(
    @Ctx() { directory }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID.' }) id: string,
  ): Promise<ProviderObject | null> {
    const row = await directory.provider(id);
    return row && new ProviderObject(row);
  }

  @Query(() => ProviderConnection, { nullable: true, description: 'Providers in the order of their names.' })
  async providers(
    @Ctx() { directory }: RegistryContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
    @Arg('municipality', () => MunicipalityCodeScalar, { nullable: true, description: 'Only those that sit there.' })
    municipality: string | null | undefined,
  ): Promise<ProviderConnection> {
    const key = municipality == null ? null : requireMunicipality(municipality).key;
    return new ProviderConnection(await directory.providers(pageSize(first), cursors.read(after), key), key);
  }
}
