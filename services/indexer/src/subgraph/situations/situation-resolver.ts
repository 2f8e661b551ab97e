import { LocaleArg } from '@drogowskaz/directory/graphql';
import { findSituation, situations } from '@drogowskaz/situations';
import { Arg, ID, Query, Resolver } from 'type-graphql';
import { Situation } from './situation-types.ts';

@Resolver()
export class SituationResolver {
  @Query(() => [Situation], {
    nullable: true,
    description: 'What newcomers meet ("my employer has not paid me"): ordered steps, each with services.',
  })
  situations(@LocaleArg() locale: string): Situation[] {
    return situations().map((situation) => new Situation(situation, locale));
  }

  @Query(() => Situation, { nullable: true, description: 'One situation; null when there is none with this id.' })
  situation(
    @Arg('id', () => ID, { description: 'A stable word: "unpaid-wages". The query `situations` lists them.' }) id: string,
    @LocaleArg() locale: string,
  ): Situation | null {
    const found = findSituation(id);
    return found ? new Situation(found, locale) : null;
  }
}
