import { LocaleArg, pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { answerProblem } from '../answer-problem.ts';
import { findProblems, type ProblemState } from '../find-problems.ts';
import { reportProblem } from '../report-problem.ts';
import { ProblemConnection, ProblemObject, ProblemPayload, ProblemStateEnum, ReportPayload } from './problem-objects.ts';

const cursors = cursorsOf('problems');

@Resolver()
export class ProblemResolver {
  @Mutation(() => ReportPayload, {
    description:
      'Tells the provider and the municipality of a service what is wrong with it. Needs no key; nothing of who reports is kept. RATE_LIMITED when there are too many.',
  })
  async reportProblem(
    @Ctx() { transactAsHub }: RegistryContext,
    @Arg('serviceId', () => ID, { description: 'UUID of a public service.' }) serviceId: string,
    @Arg('message', () => String, { description: 'What is wrong: plain text, at most 2,000 characters.' }) message: string,
    @LocaleArg() locale: string,
  ): Promise<ReportPayload> {
    return new ReportPayload(await transactAsHub((transaction) => reportProblem(transaction, { serviceId, message, locale })));
  }

  @Query(() => ProblemConnection, {
    nullable: true,
    description: 'What the public says is wrong: for providers of their own services, for moderators of those that they answer for.',
  })
  async problems(
    @Ctx() { transact }: RegistryContext,
    @Arg('state', () => ProblemStateEnum, { nullable: true, description: 'Only these; without it all.' })
    state: ProblemState | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ProblemConnection> {
    const position = cursors.read(after);
    const limit = pageSize(first);
    const { totalCount, found } = await transact((transaction) =>
      findProblems(transaction, state ?? null, limit + 1, position && { reportedAt: new Date(position.key), id: position.id }),
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const end = last && { key: new Date(last.reported_at).toISOString(), id: last.id };
    return new ProblemConnection(
      totalCount,
      page.map((problem) => new ProblemObject(problem)),
      cursors.pageInfo(found.length > limit, end),
    );
  }

  @Mutation(() => ProblemPayload, {
    description: 'Answers a reported problem, closes it, or both. The other side, provider or municipality, gets a mail.',
  })
  async answerProblem(
    @Ctx() { transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the problem.' }) id: string,
    @Arg('text', () => String, { nullable: true, description: 'Plain text; may be left out when it is done.' })
    text: string | null | undefined,
    @Arg('done', () => Boolean, { defaultValue: false, description: 'Whether nothing is left to do.' }) done: boolean,
  ): Promise<ProblemPayload> {
    const { problem, userErrors } = await transact((transaction) => answerProblem(transaction, id, { text: text ?? null, done }));
    return new ProblemPayload(problem, userErrors);
  }
}
