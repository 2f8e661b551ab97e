import { DateTimeScalar, LocaleArg, PageInfo, ServiceContent, serviceContent } from '@drogowskaz/directory/graphql';
import type { Clock } from '@drogowskaz/platform';
import { Ctx, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { projectProposal } from '../publication/project-proposal.ts';
import type { RevisionStatus, ServiceRevisionEntity } from '../service-revision-entity.ts';
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
  readonly #revision: ServiceRevisionEntity;
  readonly #providerId: string;
  readonly #clock: Clock;

  constructor(revision: ServiceRevisionEntity, providerId: string, clock: Clock) {
    this.#revision = revision;
    this.#providerId = providerId;
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

  @Field(() => String, { nullable: true, description: 'What the moderator wrote to the author.' })
  get message(): string | null {
    return this.#revision.message;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted last.' })
  get submittedAt(): Date | null {
    return this.#revision.submittedAt;
  }

  @Field(() => ServiceProposal, { description: 'All that would become public, and the addresses that would not.' })
  async proposal(@Ctx() { directory }: RegistryContext): Promise<ServiceProposal> {
    const provider = await directory.provider(this.#providerId);
    const source = { id: this.#providerId, record: { name: provider?.name ?? '' } };
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
