import { DateScalar, pageSize } from '@drogowskaz/directory/graphql';
import { badUserInput } from '@drogowskaz/platform';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { compareDays } from '../coverage-days.ts';
import { behindCursor } from '../coverage-order.ts';
import { chooseCells } from '../narrow-coverage.ts';
import { findAskedWords } from '../unmet/find-words.ts';
import { AskedWordsObject, CoverageChangeConnection } from './coverage-change-objects.ts';
import { CoverageFilterInput, coverageFilter } from './coverage-filter-input.ts';
import { CoverageConnection } from './coverage-objects.ts';

const first = () => Arg('first', () => Int, { defaultValue: 100, description: 'How many, 1 to 100.' });
const after = () => Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' });

@Resolver()
export class CoverageResolver {
  @Query(() => CoverageConnection, {
    nullable: true,
    description:
      'Which services exist, where, for whom, against the standard; what people look for and do not find. Counted when it is asked. docs/coverage.md tells how each number is made.',
  })
  async coverage(
    @Ctx() context: RegistryContext,
    @Arg('filter', () => CoverageFilterInput, { nullable: true, description: 'What is asked for, and what counts.' })
    input: CoverageFilterInput | null | undefined,
    @first() limit: number,
    @after() cursor: string | null | undefined,
  ): Promise<CoverageConnection> {
    const size = pageSize(limit);
    const found = await context.coverage.find(coverageFilter(input));
    return new CoverageConnection(
      found,
      behindCursor(found.cells, ({ counts }) => counts, cursor),
      size,
    );
  }

  @Query(() => [DateScalar], {
    nullable: true,
    description:
      'The days of which counts are kept, the earliest first: each of the last five weeks, before that the first one of each month.',
  })
  coverageDays(@Ctx() { directory }: RegistryContext): Promise<string[]> {
    return directory.coverageDays();
  }

  @Query(() => CoverageChangeConnection, {
    nullable: true,
    description: 'What is another on two days; `coverageDays` lists those that can be compared.',
  })
  async coverageChanges(
    @Ctx() { directory }: RegistryContext,
    @Arg('from', () => DateScalar, { description: 'The earlier day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The later day.' }) to: string,
    @Arg('filter', () => CoverageFilterInput, {
      nullable: true,
      description: 'Municipalities and categories; nothing else is kept by day.',
    })
    input: CoverageFilterInput | null | undefined,
    @first() limit: number,
    @after() cursor: string | null | undefined,
  ): Promise<CoverageChangeConnection> {
    const size = pageSize(limit);
    const { audiences, languages, withoutEntitlement, gapsOnly, ...filter } = coverageFilter(input);
    if (audiences || languages || withoutEntitlement !== undefined || gapsOnly) {
      throw badUserInput('By day only municipalities and categories are kept: leave the rest of the filter out.');
    }
    // One after the other: of two days of which nothing is kept always the first is told.
    const before = await directory.coverageDay(from);
    const now = await directory.coverageDay(to);
    const changes = compareDays(before, now, chooseCells(filter));
    return new CoverageChangeConnection(
      changes,
      behindCursor(changes, (change) => change, cursor),
      size,
    );
  }

  @Query(() => [AskedWordsObject], {
    nullable: true,
    description:
      'What people looked for and did not find, in their own words, for those who plan in a municipality: only words that at least ten different callers of one day have used. At most a hundred.',
  })
  async askedWords(@Ctx() { transact }: RegistryContext): Promise<AskedWordsObject[]> {
    return (await transact(findAskedWords)).map((found) => new AskedWordsObject(found));
  }
}
