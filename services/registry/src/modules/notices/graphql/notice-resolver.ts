import type { NoticeAudience } from '@drogowskaz/directory';
import { LocaleArg, pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { managedPostingPage, PostingStateEnum } from '../../postings/graphql/index.ts';
import { findPosting, type PostingState, savePosting, withdrawPosting } from '../../postings/index.ts';
import { ServiceObject } from '../../services/graphql/index.ts';
import { findNotice, findNotices } from '../find-notices.ts';
import { noticeKind } from '../notice-kind.ts';
import { writeNotice } from '../rules/write-notice.ts';
import {
  ManagedNotice,
  ManagedNoticeConnection,
  NoticeAudienceEnum,
  NoticeConnection,
  NoticeInput,
  NoticeObject,
  NoticePayload,
} from './notice-objects.ts';

const noticeId = () => Arg('id', () => ID, { description: 'UUID of the notice.' });
const howMany = () => Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' });
const cursor = () => Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' });

const cursors = cursorsOf('notices');

@Resolver()
export class NoticeResolver {
  @Query(() => NoticeConnection, {
    nullable: true,
    description:
      'News of the law, the newest first, until their last day. What is for everyone is among that for workers and for employers.',
  })
  async notices(
    @Ctx() { publicTables, clock }: RegistryContext,
    @LocaleArg() locale: string,
    @Arg('audience', () => NoticeAudienceEnum, { nullable: true, description: 'Only what is for these.' })
    audience: NoticeAudience | null | undefined,
    @howMany() first: number,
    @cursor() after: string | null | undefined,
  ): Promise<NoticeConnection> {
    const limit = pageSize(first);
    const position = cursors.read(after);
    const found = await findNotices(publicTables, {
      audience: audience ?? null,
      now: clock.now(),
      limit: limit + 1,
      after: position && { publishedAt: new Date(position.key), id: position.id },
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return new NoticeConnection(
      page.map((notice) => new NoticeObject(notice, locale)),
      cursors.pageInfo(found.length > limit, last && { key: new Date(last.publishedAt).toISOString(), id: last.id }),
    );
  }

  @Query(() => NoticeObject, {
    nullable: true,
    description: 'News of the law by its id, also after its last day; null when there is none.',
  })
  async notice(
    @Ctx() { publicTables }: RegistryContext,
    @noticeId() id: string,
    @LocaleArg() locale: string,
  ): Promise<NoticeObject | null> {
    const found = await findNotice(publicTables, id);
    return found && new NoticeObject(found, locale);
  }

  @Query(() => ManagedNoticeConnection, {
    nullable: true,
    description: 'News of the law that you answer for, drafts among it, the last changed first.',
  })
  async managedNotices(
    @Ctx() context: RegistryContext,
    @Arg('state', () => PostingStateEnum, { nullable: true, description: 'Only these.' }) state: PostingState | null | undefined,
    @howMany() first: number,
    @cursor() after: string | null | undefined,
  ): Promise<ManagedNoticeConnection> {
    const { totalCount, postings, pageInfo } = await managedPostingPage(context, 'NOTICE', { state, first, after });
    return new ManagedNoticeConnection(totalCount, postings, pageInfo);
  }

  @Query(() => ManagedNotice, {
    nullable: true,
    description: 'News of the law with its newest version, for those who answer for it; null for everybody else.',
  })
  async managedNotice(@Ctx() { transact }: RegistryContext, @noticeId() id: string): Promise<ManagedNotice | null> {
    const posting = await transact((transaction) => findPosting(transaction, 'NOTICE', id));
    return posting && new ManagedNotice(posting);
  }

  @Mutation(() => NoticePayload, {
    description:
      'Writes news of the law, a new one without `id`; for municipal staff. Public at once. CONFLICT, with `currentVersion`, when somebody was faster.',
  })
  async saveNotice(
    @Ctx() { transact }: RegistryContext,
    @Arg('input', () => NoticeInput, { description: 'What to write.' }) input: NoticeInput,
    @Arg('id', () => ID, { nullable: true, description: 'UUID of the notice; left out: a new one.' }) id: string | null | undefined,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that was read; needed with `id`.' })
    expectedVersion: number | null | undefined,
    @Arg('submit', () => Boolean, { defaultValue: true, description: 'false: it stays a draft, and what is public stays as it is.' })
    submit: boolean,
    @Arg('key', () => String, {
      nullable: true,
      description: 'A UUID of your own for a new one: the same once more answers the same notice.',
    })
    requestKey: string | null | undefined,
  ): Promise<NoticePayload> {
    const { posting, userErrors } = await transact((transaction) =>
      savePosting(transaction, noticeKind, {
        id: id ?? null,
        expectedVersion: expectedVersion ?? null,
        provider: null,
        requestKey: requestKey ?? null,
        locale: input.locale,
        submit,
        write: (before) => writeNotice(before, input),
      }),
    );
    return new NoticePayload(posting, userErrors);
  }

  @Mutation(() => NoticePayload, { description: 'Takes news of the law away for good.' })
  async withdrawNotice(@Ctx() { transact }: RegistryContext, @noticeId() id: string): Promise<NoticePayload> {
    const { posting, userErrors } = await transact((transaction) => withdrawPosting(transaction, noticeKind, id));
    return new NoticePayload(posting, userErrors);
  }
}

@Resolver(() => ServiceObject)
export class ServiceNoticesResolver {
  @FieldResolver(() => [NoticeObject], { nullable: true, description: 'News of the law that it helps with, the newest first.' })
  async notices(
    @Root() { id }: ServiceObject,
    @Ctx() { noticesOf }: RegistryContext,
    @LocaleArg() locale: string,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1 to 100.' }) first: number,
  ): Promise<NoticeObject[]> {
    const found = await noticesOf.load(id);
    return found.slice(0, pageSize(first)).map((notice) => new NoticeObject(notice, locale));
  }
}
