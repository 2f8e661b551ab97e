import { type NoticeAudience, type NoticeRecord, noticeAudiences, type PublicNotice } from '@drogowskaz/directory';
import {
  DateScalar,
  DateTimeScalar,
  LocaleArg,
  LocaleScalar,
  LocalizedText,
  Municipality,
  municipalityOf,
  PageInfo,
  selectText,
  type TranslationState,
  TranslationStateEnum,
  UrlScalar,
} from '@drogowskaz/directory/graphql';
import { Ctx, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { ManagedPosting, PostingTextInput, PostingTranslation, textIn, titleIn } from '../../postings/graphql/index.ts';
import type { PostingEntity } from '../../postings/index.ts';
import { ServiceObject } from '../../services/graphql/index.ts';
import type { WrittenNotice } from '../rules/write-notice.ts';

export const NoticeAudienceEnum = Object.fromEntries(noticeAudiences.map((audience) => [audience, audience]));
registerEnumType(NoticeAudienceEnum, {
  name: 'NoticeAudience',
  description: 'For whom news of the law is.',
  valuesConfig: {
    WORKERS: { description: 'For people who work, or look for work.' },
    EMPLOYERS: { description: 'For those who employ.' },
    EVERYONE: { description: 'For both, and for all others.' },
  },
});

@ObjectType('Notice', {
  description: 'News of the law: what changes, for whom, from when, and where it stands. Information, no legal advice.',
  simpleResolvers: true,
})
export class NoticeObject {
  readonly #notice: PublicNotice;
  readonly #asked: string;

  constructor(notice: PublicNotice, asked: string) {
    this.#notice = notice;
    this.#asked = asked;
  }

  @Field(() => ID, { description: 'UUID.' })
  get id(): string {
    return this.#notice.id;
  }

  @Field(() => LocalizedText, { description: 'What it is about.' })
  title(@LocaleArg() locale: string): LocalizedText {
    return titleIn(this.#notice.texts, locale);
  }

  @Field(() => LocalizedText, {
    description: 'What changes. Markdown, a safe subset: no HTML, no images, links only to the web, mail and telephone.',
  })
  body(@LocaleArg() locale: string): LocalizedText {
    const body = textIn(this.#notice.texts, locale);
    if (!body) throw new Error('A notice without a body was published; its schema must refuse that.');
    return body;
  }

  @Field(() => TranslationStateEnum, {
    description: 'How its text stands in the language that was asked for with the notices. MISSING: it is in another language.',
  })
  get translationState(): TranslationState {
    return selectText(this.#notice.texts, this.#asked)?.state ?? 'MISSING';
  }

  @Field(() => [PostingTranslation], { description: 'Its texts in every language that they exist in, the original among them.' })
  get translations(): PostingTranslation[] {
    return this.#notice.texts.map((text) => new PostingTranslation(text));
  }

  @Field(() => NoticeAudienceEnum, { description: 'For whom it is.' })
  get audience(): NoticeAudience {
    return this.#notice.audience;
  }

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  get publishedAt(): string {
    return this.#notice.publishedAt;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The day from which it holds; null when not known.' })
  get effectiveFrom(): string | null {
    return this.#notice.effectiveFrom ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it is among the news; null: it stays.' })
  get expiresOn(): string | null {
    return this.#notice.expiresOn ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where the law itself, or who applies it, says so.' })
  get sourceUrl(): string | null {
    return this.#notice.sourceUrl ?? null;
  }

  @Field(() => [ServiceObject], { nullable: true, description: 'Public services that help with it.' })
  async services(@Ctx() { directory, clock }: RegistryContext): Promise<ServiceObject[]> {
    const rows = await Promise.all(this.#notice.services.map((id) => directory.service(id)));
    return rows.flatMap((row) => (row ? [new ServiceObject(row, clock)] : []));
  }

  @Field(() => Municipality, { nullable: true, description: 'The municipality that published it; null: the hub itself.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#notice.home);
  }

  @Field(() => DateTimeScalar, { description: 'When what the public reads last changed.' })
  get updatedAt(): string {
    return this.#notice.updatedAt;
  }

  @Field(() => Boolean, { description: 'Demonstration data. Show it as such.' })
  get demonstration(): boolean {
    return this.#notice.demonstration;
  }
}

@ObjectType('NoticeConnection', { description: 'A page of news of the law.', simpleResolvers: true })
export class NoticeConnection {
  @Field(() => [NoticeObject], { description: 'The newest first.' })
  readonly nodes: NoticeObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(nodes: NoticeObject[], pageInfo: PageInfo) {
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}

@InputType('NoticeInput', {
  description: 'News of the law as its author writes it. In an update, what is left out stays as it is, and null makes it unknown.',
})
export class NoticeInput implements WrittenNotice {
  @Field(() => LocaleScalar, { description: 'The language of the texts below: the original.' })
  locale!: string;

  @Field(() => String, { description: 'What it is about, at most 200 characters, one line.' })
  title!: string;

  @Field(() => String, { description: 'What changes: Markdown, at most 20,000 characters.' })
  text!: string;

  @Field(() => [PostingTextInput], { nullable: true, description: 'The same in other languages; those that are left out stay.' })
  translations?: PostingTextInput[] | null;

  @Field(() => NoticeAudienceEnum, { description: 'For whom it is.' })
  audience!: NoticeAudience;

  @Field(() => DateScalar, { nullable: true, description: 'The day from which it holds.' })
  effectiveFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it is among the news.' })
  expiresOn?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where the law itself, or who applies it, says so.' })
  sourceUrl?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Public services that help with it, at most twenty.' })
  services?: string[] | null;
}

@ObjectType('ManagedNotice', {
  description: 'News of the law with its newest version, for those who answer for it: field by field what NoticeInput takes.',
  simpleResolvers: true,
})
export class ManagedNotice extends ManagedPosting {
  get #record(): NoticeRecord {
    return this.posting.record as NoticeRecord;
  }

  @Field(() => NoticeAudienceEnum, { description: 'For whom it is.' })
  get audience(): NoticeAudience {
    return this.#record.audience;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The day from which it holds.' })
  get effectiveFrom(): string | null {
    return this.#record.effectiveFrom ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it is among the news.' })
  get expiresOn(): string | null {
    return this.#record.expiresOn ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where the law itself, or who applies it, says so.' })
  get sourceUrl(): string | null {
    return this.#record.sourceUrl ?? null;
  }

  @Field(() => [ID], { description: 'Services that help with it.' })
  get services(): string[] {
    return this.#record.services;
  }
}

@ObjectType('ManagedNoticeConnection', { description: 'A page of news of the law with its drafts.', simpleResolvers: true })
export class ManagedNoticeConnection {
  @Field(() => Int, { description: 'How many there are in all.' })
  readonly totalCount: number;

  @Field(() => [ManagedNotice], { description: 'The last changed first.' })
  readonly nodes: ManagedNotice[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, postings: readonly PostingEntity[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = postings.map((posting) => new ManagedNotice(posting));
    this.pageInfo = pageInfo;
  }
}

@ObjectType('NoticePayload', {
  description: 'A notice as it stands after the mutation, or why nothing was written.',
  simpleResolvers: true,
})
export class NoticePayload {
  @Field(() => ManagedNotice, { nullable: true, description: 'Null when there are user errors.' })
  readonly notice: ManagedNotice | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(posting: PostingEntity | null, userErrors: readonly UserError[]) {
    this.notice = posting && new ManagedNotice(posting);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
