import {
  DateTimeScalar,
  LocaleArg,
  Municipality,
  municipalityOf,
  PageInfo,
  ServiceContent,
  serviceContent,
} from '@drogowskaz/directory/graphql';
import type { Clock } from '@drogowskaz/platform';
import { Ctx, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { projectProposal } from '../publication/project-proposal.ts';
import { readService } from '../rules/read-service.ts';
import { revisionChanges } from '../rules/revision-changes.ts';
import type { RevisionStatus, ServiceRevisionEntity } from '../service-revision-entity.ts';
import { findBase } from '../store/find-revisions.ts';
import type { FoundRevision } from '../store/outcome.ts';
import { findNotes } from '../store/revision-notes.ts';
import { actorOf, RevisionActor } from './revision-actor.ts';
import { RevisionChangeObject } from './revision-change.ts';
import { RevisionNote } from './revision-note.ts';
import { serviceFields } from './service-fields.ts';
import { ServiceInput, TranslationInput } from './service-input.ts';
import { ServiceProposal } from './service-proposal.ts';

export const RevisionStatusEnum = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'IN_REVIEW',
  CHANGES_REQUESTED: 'CHANGES_REQUESTED',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
} as const;
registerEnumType(RevisionStatusEnum, {
  name: 'RevisionStatus',
  description: 'Where a revision stands on its way to the public.',
  valuesConfig: {
    DRAFT: { description: 'Its author works on it.' },
    IN_REVIEW: { description: 'It waits for a moderator; its content cannot change.' },
    CHANGES_REQUESTED: { description: 'A moderator has sent it back to its author.' },
    APPROVED: { description: 'It is or was what the public reads.' },
    REJECTED: { description: 'It will not be public.' },
  },
});

@ObjectType('ServiceRevision', { description: 'One version of what a service says of itself.', simpleResolvers: true })
export class ServiceRevisionObject {
  readonly #found: FoundRevision;
  readonly #revision: ServiceRevisionEntity;
  readonly #clock: Clock;

  constructor(found: FoundRevision, clock: Clock) {
    this.#found = found;
    this.#revision = found.revision;
    this.#clock = clock;
  }

  @Field(() => ID, { description: 'UUID of the revision.' })
  get id(): string {
    return this.#revision.id;
  }

  @Field(() => ID, { description: 'UUID of the service.' })
  get serviceId(): string {
    return this.#revision.serviceId;
  }

  @Field(() => Int, { description: 'Grows with each edit: what the next edit names as `expectedVersion`.' })
  get version(): number {
    return this.#revision.version;
  }

  @Field(() => RevisionStatusEnum, { description: 'Where it stands.' })
  get status(): RevisionStatus {
    return this.#revision.status;
  }

  @Field(() => ServiceContent, { description: 'Its texts.' })
  content(@LocaleArg() locale: string): ServiceContent {
    return serviceContent(this.#revision.record.texts, locale);
  }

  @Field(() => [String], {
    description: 'What differs from what is public, in the words of ServiceInput; translations read "translations.uk".',
  })
  get changedFields(): string[] {
    return this.#revision.changedFields;
  }

  @Field(() => [RevisionChangeObject], {
    description: 'The same field by field and language by language, compared with the last approved version before it.',
  })
  async changes(@Ctx() { transact }: RegistryContext, @LocaleArg() locale: string): Promise<RevisionChangeObject[]> {
    const base = await transact((transaction) => findBase(transaction, this.#revision));
    const reader = { locale, now: this.#clock.now() };
    return revisionChanges(base?.record ?? null, this.#revision.record, reader).map((change) => new RevisionChangeObject(change));
  }

  @Field(() => String, { nullable: true, description: 'What the moderator wrote to the author.' })
  get message(): string | null {
    return this.#revision.message;
  }

  @Field(() => Boolean, { description: 'Whether its author says that translations still say the same.' })
  get minor(): boolean {
    return this.#revision.minor;
  }

  @Field(() => Boolean, { description: 'Whether nothing of the service had been approved before it.' })
  async isNew(@Ctx() { transact }: RegistryContext): Promise<boolean> {
    return (await transact((transaction) => findBase(transaction, this.#revision))) === null;
  }

  @Field(() => Boolean, {
    description: 'Public because its provider is trusted, and not read by a moderator yet: approveRevision says that it is.',
  })
  get letThrough(): boolean {
    return this.#revision.letThrough;
  }

  @Field(() => DateTimeScalar, { description: 'When its author began it.' })
  get createdAt(): Date {
    return this.#revision.createdAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted last.' })
  get submittedAt(): Date | null {
    return this.#revision.submittedAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a moderator decided about it.' })
  get decidedAt(): Date | null {
    return this.#revision.decidedAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it shall become public, where that is a moment of its own.' })
  get publishAt(): Date | null {
    return this.#revision.publishAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became public; null when it never did.' })
  get publishedAt(): Date | null {
    return this.#revision.publishedAt;
  }

  @Field(() => RevisionActor, { nullable: true, description: 'Who wrote it; null for what was imported.' })
  get author(): RevisionActor | null {
    return actorOf(this.#revision.authorKeyId, this.#revision.authorAccountId);
  }

  @Field(() => RevisionActor, { nullable: true, description: 'Who decided about it.' })
  get reviewer(): RevisionActor | null {
    return actorOf(this.#revision.reviewerKeyId, this.#revision.reviewerAccountId);
  }

  @Field(() => [RevisionNote], {
    nullable: true,
    description: 'Notes that stay among moderators, the oldest first; null for everybody else.',
  })
  async notes(@Ctx() { transact }: RegistryContext): Promise<RevisionNote[] | null> {
    const notes = await transact((transaction) => findNotes(transaction, this.#found));
    return notes?.map((note) => new RevisionNote(note)) ?? null;
  }

  @Field(() => Municipality, { nullable: true, description: 'Whose moderators answer for it.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#found.homeKey);
  }

  @Field(() => ProviderObject, { nullable: true, description: 'Who gives the service.' })
  async provider(@Ctx() { directory }: RegistryContext): Promise<ProviderObject | null> {
    const row = await directory.provider(this.#found.providerId);
    return row && new ProviderObject(row);
  }

  @Field(() => ServiceInput, { description: 'What it says, field by field as its author writes it.' })
  get record(): ServiceInput {
    return serviceFields(this.#revision.record);
  }

  @Field(() => [TranslationInput], { description: 'Its texts in other languages than the original, as their author writes them.' })
  get translations(): TranslationInput[] {
    return readService(this.#revision.record).translations;
  }

  @Field(() => ServiceProposal, { description: 'All that would become public, and the addresses that would not.' })
  async proposal(@Ctx() { directory }: RegistryContext): Promise<ServiceProposal> {
    const { providerId } = this.#found;
    const provider = await directory.provider(providerId);
    const source = { id: providerId, record: { name: provider?.name ?? '' } };
    const { serviceId, record } = this.#revision;
    return new ServiceProposal(projectProposal({ serviceId, record, provider: source, now: this.#clock.now() }), this.#clock);
  }
}

@ObjectType('ServiceRevisionConnection', { description: 'A page of revisions.', simpleResolvers: true })
export class ServiceRevisionConnection {
  @Field(() => Int, { description: 'How many there are in all.' })
  readonly totalCount: number;

  @Field(() => [ServiceRevisionObject], { description: 'The revisions of this page.' })
  readonly nodes: ServiceRevisionObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, nodes: ServiceRevisionObject[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}
