import { pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { requireRightAtAll } from '../../accounts/index.ts';
import type { DuplicateKind } from '../rules/compared-record.ts';
import type { DuplicateDecision, PairState } from '../rules/pair-state.ts';
import { decidePair, undoDecision } from '../store/decide-pair.ts';
import { findGroups, findPair } from '../store/find-pairs.ts';
import {
  DuplicateDecisionEnum,
  DuplicateGroupConnection,
  DuplicateGroupObject,
  DuplicateKindEnum,
  DuplicatePairObject,
  DuplicatePayload,
  DuplicateStateEnum,
} from './duplicate-objects.ts';

/** How likely the last group of a page is, and its first record; its second is the id. */
const cursors = cursorsOf('duplicates', /^[01]\.\d{3} [0-9a-f-]{36}$/);

interface Place {
  key: string;
  id: string;
}

/** In the order of the list: by score from above, then by the ids. */
const comesAfter = (one: Place, other: Place): boolean => {
  const [score, otherScore] = [one.key.slice(0, 5), other.key.slice(0, 5)];
  if (score !== otherScore) return score < otherScore;
  return one.key === other.key ? one.id > other.id : one.key > other.key;
};

@Resolver()
export class DuplicateResolver {
  @Query(() => DuplicateGroupConnection, {
    nullable: true,
    description:
      'Records that may describe the same, of the municipalities that the caller answers for, the likeliest first. They are compared every few minutes.',
  })
  async duplicates(
    @Ctx() { transact }: RegistryContext,
    @Arg('kind', () => DuplicateKindEnum, { defaultValue: 'SERVICE', description: 'Which records.' }) kind: DuplicateKind,
    @Arg('state', () => DuplicateStateEnum, { defaultValue: 'OPEN', description: 'In which state.' }) state: PairState,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<DuplicateGroupConnection> {
    const limit = pageSize(first);
    const position = cursors.read(after);
    const groups = (await transact((transaction) => findGroups(transaction, kind, state))).map((group) => ({
      group,
      position: { key: `${group.score.toFixed(3)} ${group.records[0]}`, id: group.records[1] ?? '' },
    }));
    const later = position ? groups.filter((each) => comesAfter(each.position, position)) : groups;
    const page = later.slice(0, limit);
    return new DuplicateGroupConnection(
      groups.length,
      page.map(({ group }) => new DuplicateGroupObject(group)),
      cursors.pageInfo(later.length > limit, page.at(-1)?.position),
    );
  }

  @Query(() => DuplicatePairObject, {
    nullable: true,
    description: 'Two records beside each other; null when they are no pair that the caller answers for.',
  })
  async duplicatePair(
    @Ctx() { transact }: RegistryContext,
    @Arg('kind', () => DuplicateKindEnum, { description: 'What they are.' }) kind: DuplicateKind,
    @Arg('left', () => ID, { description: 'UUID of one.' }) left: string,
    @Arg('right', () => ID, { description: 'UUID of the other.' }) right: string,
  ): Promise<DuplicatePairObject | null> {
    const pair = await transact((transaction) => {
      requireRightAtAll(transaction.caller, 'READ_DUPLICATES');
      return findPair(transaction, kind, left, right);
    });
    return pair && new DuplicatePairObject(pair);
  }

  @Mutation(() => DuplicatePayload, {
    description:
      'Decides whether two records are one. Neither is changed: a link shows one of them in lists and in search, with what the other says differently.',
  })
  async decideDuplicate(
    @Ctx() { transact, directory }: RegistryContext,
    @Arg('kind', () => DuplicateKindEnum, { description: 'What they are.' }) kind: DuplicateKind,
    @Arg('left', () => ID, { description: 'UUID of one.' }) left: string,
    @Arg('right', () => ID, { description: 'UUID of the other.' }) right: string,
    @Arg('decision', () => DuplicateDecisionEnum, { description: 'What they are to each other.' }) decision: DuplicateDecision,
    @Arg('reason', () => String, { nullable: true, description: 'Why, for colleagues: plain text.' }) reason: string | null | undefined,
  ): Promise<DuplicatePayload> {
    const outcome = await transact((transaction) => decidePair(transaction, kind, [left, right], { decision, reason: reason ?? null }));
    directory.forgetLinks();
    return new DuplicatePayload(outcome);
  }

  @Mutation(() => DuplicatePayload, {
    description: 'Takes the last decision about two records back: the pair waits again, and what was shown as one is shown apart at once.',
  })
  async undoDuplicateDecision(
    @Ctx() { transact, directory }: RegistryContext,
    @Arg('kind', () => DuplicateKindEnum, { description: 'What they are.' }) kind: DuplicateKind,
    @Arg('left', () => ID, { description: 'UUID of one.' }) left: string,
    @Arg('right', () => ID, { description: 'UUID of the other.' }) right: string,
  ): Promise<DuplicatePayload> {
    const outcome = await transact((transaction) => undoDecision(transaction, kind, left, right));
    directory.forgetLinks();
    return new DuplicatePayload(outcome);
  }
}
