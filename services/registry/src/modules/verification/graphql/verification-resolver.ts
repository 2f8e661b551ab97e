import type { ConfirmedBy } from '@drogowskaz/directory';
import { ConfirmedByEnum, pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ServicePayload, servicePayload } from '../../services/graphql/index.ts';
import { answerVerification, findAskedService, type VerificationAnswer } from '../answer-verification.ts';
import { confirmService } from '../confirm-service.ts';
import { findVerificationList, type ListedState } from '../verification-list.ts';
import { AskedServiceObject, VerificationAnswerEnum } from './asked-service-object.ts';
import { ListedServiceConnection, ListedServiceObject, ListedStateEnum } from './listed-service-object.ts';

const token = () => Arg('token', () => String, { description: 'What the link of the letter ends with.' });
const places = () =>
  Arg('places', () => [ID], { nullable: true, description: 'UUIDs of places, when the answer "still true" is about these alone.' });

const cursors = cursorsOf('verificationList');

@Resolver()
export class VerificationResolver {
  @Mutation(() => ServicePayload, {
    description:
      'Says that what is public is still up to date; it holds as long as its categories say, six months where they say nothing. Brings back what has lapsed.',
  })
  confirmService(
    @Ctx() context: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the service.' }) id: string,
    @Arg('by', () => ConfirmedByEnum, {
      nullable: true,
      description: 'TELEPHONE: a moderator has asked the provider by telephone, and the public is told so. Otherwise it is who asks.',
    })
    by: ConfirmedBy | null | undefined,
    @Arg('note', () => String, { nullable: true, description: 'What was said; stays among moderators and the provider.' })
    note: string | null | undefined,
    @Arg('location', () => ID, {
      nullable: true,
      description: 'UUID of a place, when only what is said of the service there was confirmed.',
    })
    location: string | null | undefined,
  ): Promise<ServicePayload> {
    const confirmation = { byTelephone: by === 'TELEPHONE', note: note ?? undefined, location: location ?? undefined };
    return servicePayload(context, (transaction) => confirmService(transaction, id, confirmation));
  }

  @Query(() => AskedServiceObject, {
    nullable: true,
    description: 'What a one-time link of a letter asks about; null when it is unknown, was used, or has run out. Changes nothing.',
  })
  async verificationQuestion(@Ctx() { transactAsHub }: RegistryContext, @token() link: string): Promise<AskedServiceObject | null> {
    const asked = await transactAsHub((transaction) => findAskedService(transaction, link));
    return asked && new AskedServiceObject(asked);
  }

  @Mutation(() => ServicePayload, { description: 'Answers a one-time link of a letter. Needs no key: who holds the link was asked.' })
  answerVerification(
    @Ctx() context: RegistryContext,
    @token() link: string,
    @Arg('answer', () => VerificationAnswerEnum, { description: 'The answer.' }) answer: VerificationAnswer,
    @places() only: string[] | null | undefined,
  ): Promise<ServicePayload> {
    return servicePayload({ ...context, transact: context.transactAsHub }, (transaction) =>
      answerVerification(transaction, link, answer, only ?? null),
    );
  }

  @Query(() => ListedServiceConnection, {
    nullable: true,
    description:
      'What a moderator should look after: services that nobody confirmed in time, or of which their owner said that something changed.',
  })
  async verificationList(
    @Ctx() { transact }: RegistryContext,
    @Arg('state', () => ListedStateEnum, { nullable: true, description: 'Only these; without it all but UNVERIFIED.' })
    state: ListedState | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ListedServiceConnection> {
    const position = cursors.read(after);
    const limit = pageSize(first);
    const { totalCount, found } = await transact((transaction) =>
      findVerificationList(transaction, state ?? null, limit + 1, position && { since: new Date(position.key), id: position.id }),
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const end = last && { key: new Date(last.due_at ?? 0).toISOString(), id: last.id };
    return new ListedServiceConnection(
      totalCount,
      page.map((row) => new ListedServiceObject(row)),
      cursors.pageInfo(found.length > limit, end),
    );
  }
}
