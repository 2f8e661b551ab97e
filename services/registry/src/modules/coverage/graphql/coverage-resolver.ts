import { pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { cellsAfter } from '../coverage-order.ts';
import { CoverageFilterInput, coverageFilter } from './coverage-filter-input.ts';
import { CoverageConnection } from './coverage-objects.ts';

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
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<CoverageConnection> {
    const size = pageSize(first);
    const found = await context.coverage(coverageFilter(input));
    return new CoverageConnection(found, cellsAfter(found.cells, after), size);
  }
}
