import type { LocalizedString } from '@drogowskaz/directory';
import { LocaleArg, LocalizedText, localizedText } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { servicePage } from '../../../subgraph/connections.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ServiceConnection } from '../../services/graphql/index.ts';

@ObjectType('Collection', {
  description: 'A list of services that somebody has put together, such as good practices.',
  simpleResolvers: true,
})
export class CollectionObject {
  @Field(() => ID, { description: 'A stable word: "good-practices".' })
  readonly id: string;

  @Field(() => LocalizedText, { description: 'Its title, in the language that the collections were asked for in.' })
  readonly title: LocalizedText;

  constructor(id: string, title: LocalizedString, locale: string) {
    this.id = id;
    this.title = localizedText(title, locale) ?? new LocalizedText({ value: id, locale: 'und' }, 'MISSING');
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
    return (await directory.collections()).map(({ id, title }) => new CollectionObject(id, title, locale));
  }
}
