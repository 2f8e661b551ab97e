import { LocaleArg, pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { SearchContext } from '../search-subgraph.ts';
import { findMatches } from './candidates.ts';
import { MatchResult } from './match-types.ts';
import { readSituation } from './read-situation.ts';
import { SituationInput } from './situation-input.ts';

@Resolver()
export class MatchResolver {
  @Query(() => MatchResult, {
    nullable: true,
    description:
      'Which services fit my situation? Nothing of it is stored. Ranks by how many stated needs a service meets, says why, and lists the needs that nothing meets. Ask by POST.',
  })
  async matchServices(
    @Arg('situation', () => SituationInput, { description: 'What the person has said of herself.' }) input: SituationInput,
    @LocaleArg() locale: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many matches at most: 1 to 100.' }) first: number,
    @Ctx() { engine, clock, signal }: SearchContext,
  ): Promise<MatchResult> {
    const situation = readSituation(input);
    const found = await findMatches({ engine, signal, now: clock.now() }, situation, pageSize(first));
    return new MatchResult(found, { situation, locale, clock });
  }
}
