import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { askedFact } from './asked-fact.ts';
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
    @Ctx() { engine, clock, source, signal, asked }: SearchContext,
  ): Promise<ServiceSearchConnection> {
    const question = searchQuestion(input, clock.now());
    const { collections } = question.filter;
    if (collections) requireKnownCollections(collections, await source.knownCollections(collections));
    const answer = await engine.search(question, signal);
    const connection = searchConnection(answer, engine.name, clock);
    const fact = asked && askedFact(question, answer, connection.degraded);
    if (fact) asked.push(fact);
    return connection;
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
