import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { requireKnownCollections, searchQuestion, suggestQuestion } from './question.ts';
import { ServiceSearchConnection, Suggestion } from './search-answer.ts';
import { SearchServicesArguments, SuggestArguments } from './search-arguments.ts';
import { searchConnection } from './search-connection.ts';
import type { SearchContext } from './search-subgraph.ts';
import { withSituations } from './situations/suggest-situations.ts';

@Resolver()
export class SearchResolver {
  @Query(() => ServiceSearchConnection, {
    nullable: true,
    description: 'Full-text search for services in any language. `totalCount` is exact; paging goes 10,000 deep.',
  })
  async searchServices(
    @Args(() => SearchServicesArguments) input: SearchServicesArguments,
    @Ctx() { engine, clock, source, signal }: SearchContext,
  ): Promise<ServiceSearchConnection> {
    const question = searchQuestion(input, clock.now());
    const { collections } = question.filter;
    if (collections) requireKnownCollections(collections, await source.knownCollections(collections));
    return searchConnection(await engine.search(question, signal), engine.name, clock);
  }

  @Query(() => [Suggestion], {
    nullable: true,
    description: 'Search as you type: situations, categories, services and providers, in the asked language.',
  })
  async suggest(@Args(() => SuggestArguments) input: SuggestArguments, @Ctx() { engine, signal }: SearchContext): Promise<Suggestion[]> {
    const question = suggestQuestion(input);
    return withSituations(question, (first) => engine.suggest({ ...question, first }, signal));
  }
}
