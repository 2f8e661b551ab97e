import { requireMunicipality } from '@drogowskaz/directory';
import { DateScalar, MunicipalityCodeScalar, pageSize } from '@drogowskaz/directory/graphql';
import { badUserInput, isUuid } from '@drogowskaz/platform';
import { categoryWithDescendants, isTerm } from '@drogowskaz/vocabulary';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { managedPostingPage, PostingStateEnum } from '../../postings/graphql/index.ts';
import { findPosting, type PostingState, savePosting, withdrawPosting } from '../../postings/index.ts';
import { findOutcomes, findSkillDemand } from '../find-outcomes.ts';
import { learningOutcomeKind } from '../learning-outcome-kind.ts';
import { writeOutcome } from '../rules/write-outcome.ts';
import {
  LearningOutcomeInput,
  LearningOutcomeObject,
  LearningOutcomePayload,
  ManagedLearningOutcome,
  ManagedLearningOutcomeConnection,
} from './outcome-objects.ts';

const outcomeId = () => Arg('id', () => ID, { description: 'UUID of the counts.' });

@Resolver()
export class OutcomeResolver {
  @Query(() => [LearningOutcomeObject], {
    nullable: true,
    description:
      'What came of the trainings of a provider, as it counted: all together first, then skill by skill, the newest period first. Counts of fewer than five persons are withheld.',
  })
  async learningOutcomes(
    @Ctx() { publicTables }: RegistryContext,
    @Arg('provider', () => ID, { description: 'UUID of the provider.' }) provider: string,
    @Arg('from', () => DateScalar, { nullable: true, description: 'Only periods that last until this day or longer.' })
    from: string | null | undefined,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'Only periods that begin by this day. What has no known period is always among them.',
    })
    to: string | null | undefined,
  ): Promise<LearningOutcomeObject[]> {
    if (!isUuid(provider)) throw badUserInput('"provider" must be a UUID; take it from the "id" of what you mean.');
    if (from != null && to != null && to < from) throw badUserInput('"to" lies before "from"; ask for days in their order.');
    const found = await findOutcomes(publicTables, provider, { from: from ?? null, to: to ?? null });
    return found.map((outcome) => new LearningOutcomeObject(outcome));
  }

  @Query(() => [LearningOutcomeObject], {
    nullable: true,
    description: 'Skills that employers look for, as providers report it, the most wanted first; of each the newest count.',
  })
  async skillDemand(
    @Ctx() { publicTables }: RegistryContext,
    @Arg('municipality', () => MunicipalityCodeScalar, { nullable: true, description: 'Only what providers that sit there report.' })
    municipality: string | null | undefined,
    @Arg('category', () => ID, { nullable: true, description: 'Only what is about this; a category takes those below it in.' })
    category: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
  ): Promise<LearningOutcomeObject[]> {
    if (category != null && !isTerm('CATEGORY', category))
      throw badUserInput(`${JSON.stringify(category.slice(0, 60))} is no category; the query "categories" lists them.`);
    const filter = {
      municipalityKey: municipality == null ? null : requireMunicipality(municipality).key,
      categories: category == null ? null : categoryWithDescendants(category),
    };
    return (await findSkillDemand(publicTables, filter, pageSize(first))).map((outcome) => new LearningOutcomeObject(outcome));
  }

  @Query(() => ManagedLearningOutcomeConnection, {
    nullable: true,
    description: 'Counts that you write or answer for, whole and with drafts, the last changed first.',
  })
  async managedLearningOutcomes(
    @Ctx() context: RegistryContext,
    @Arg('state', () => PostingStateEnum, { nullable: true, description: 'Only these.' }) state: PostingState | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ManagedLearningOutcomeConnection> {
    const { totalCount, postings, pageInfo } = await managedPostingPage(context, 'LEARNING_OUTCOME', { state, first, after });
    return new ManagedLearningOutcomeConnection(totalCount, postings, pageInfo);
  }

  @Query(() => ManagedLearningOutcome, {
    nullable: true,
    description: 'Counts with their newest version, for those who write them or answer for them; null for everybody else.',
  })
  async managedLearningOutcome(@Ctx() { transact }: RegistryContext, @outcomeId() id: string): Promise<ManagedLearningOutcome | null> {
    const posting = await transact((transaction) => findPosting(transaction, 'LEARNING_OUTCOME', id));
    return posting && new ManagedLearningOutcome(posting);
  }

  @Mutation(() => LearningOutcomePayload, {
    description:
      'Records what came of learning, as counts, new ones without `id`. Submitted, they are public at once where the organisation is trusted, and else wait for a moderator. CONFLICT, with `currentVersion`, when somebody was faster.',
  })
  async recordOutcome(
    @Ctx() { transact }: RegistryContext,
    @Arg('input', () => LearningOutcomeInput, { description: 'What to write.' }) input: LearningOutcomeInput,
    @Arg('id', () => ID, { nullable: true, description: 'UUID of the counts; left out: new ones.' }) id: string | null | undefined,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that was read; needed with `id`.' })
    expectedVersion: number | null | undefined,
    @Arg('submit', () => Boolean, { defaultValue: true, description: 'false: they stay a draft, and what is public stays as it is.' })
    submit: boolean,
    @Arg('key', () => String, {
      nullable: true,
      description: 'A UUID of your own for new ones: the same once more answers the same counts.',
    })
    requestKey: string | null | undefined,
  ): Promise<LearningOutcomePayload> {
    const { posting, userErrors } = await transact((transaction) =>
      savePosting(transaction, learningOutcomeKind, {
        id: id ?? null,
        expectedVersion: expectedVersion ?? null,
        provider: input.provider ?? null,
        requestKey: requestKey ?? null,
        locale: input.locale,
        submit,
        write: (before) => writeOutcome(before, input),
      }),
    );
    return new LearningOutcomePayload(posting, userErrors);
  }

  @Mutation(() => LearningOutcomePayload, { description: 'Takes counts away for good.' })
  async withdrawOutcome(@Ctx() { transact }: RegistryContext, @outcomeId() id: string): Promise<LearningOutcomePayload> {
    const { posting, userErrors } = await transact((transaction) => withdrawPosting(transaction, learningOutcomeKind, id));
    return new LearningOutcomePayload(posting, userErrors);
  }
}
