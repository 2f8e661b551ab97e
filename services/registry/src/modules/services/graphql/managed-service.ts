import {
  DateTimeScalar,
  LocaleArg,
  Municipality,
  municipalityOf,
  PageInfo,
  ServiceContent,
  serviceContent,
  Verification,
} from '@drogowskaz/directory/graphql';
import type { Clock } from '@drogowskaz/platform';
import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { mayBePublic } from '../publication/project-public-service.ts';
import { readService } from '../rules/read-service.ts';
import { translationStates } from '../rules/translation-states.ts';
import type { ServiceStatus } from '../service-entity.ts';
import type { FoundService } from '../store/find-services.ts';
import { ServiceStatusEnum } from './payloads.ts';
import { serviceFields } from './service-fields.ts';
import { ServiceInput, TranslationInput } from './service-input.ts';
import { ServiceRevisionObject } from './service-revision-object.ts';
import { TranslationStatusObject } from './translation-status.ts';

@ObjectType('ManagedService', {
  description: 'A service as those see it who write it or answer for it: with its newest version, public or not.',
  simpleResolvers: true,
})
export class ManagedService {
  readonly #found: FoundService;
  readonly #clock: Clock;

  constructor(found: FoundService, clock: Clock) {
    this.#found = found;
    this.#clock = clock;
  }

  @Field(() => ID, { description: 'UUID of the service.' })
  get id(): string {
    return this.#found.service.id;
  }

  @Field(() => ServiceStatusEnum, { description: 'Whether the public reads it.' })
  get status(): ServiceStatus {
    return this.#found.service.status;
  }

  @Field(() => Int, { description: 'What the next edit names as `expectedVersion`.' })
  get version(): number {
    return this.#found.service.version;
  }

  @Field(() => ID, { nullable: true, description: 'The key that its author gave when it was made, by which a program knows it again.' })
  get key(): string | null {
    return this.#found.service.requestKey;
  }

  @Field(() => ID, { description: 'UUID of the provider.' })
  get providerId(): string {
    return this.#found.service.providerId;
  }

  @Field(() => ProviderObject, { nullable: true, description: 'Who gives it.' })
  async provider(@Ctx() { directory }: RegistryContext): Promise<ProviderObject | null> {
    const row = await directory.provider(this.providerId);
    return row && new ProviderObject(row);
  }

  @Field(() => Municipality, { nullable: true, description: 'Whose moderators answer for it.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#found.service.homeKey);
  }

  @Field(() => ServiceContent, { description: 'The texts of its newest version.' })
  content(@LocaleArg() locale: string): ServiceContent {
    return serviceContent(this.#found.newest.record.texts, locale);
  }

  @Field(() => ServiceRevisionObject, { description: 'Its newest version.' })
  get revision(): ServiceRevisionObject {
    return this.#revisionObject(this.#found.newest);
  }

  @Field(() => ServiceRevisionObject, { nullable: true, description: 'The version that the public reads, or read last.' })
  get publishedRevision(): ServiceRevisionObject | null {
    const { published } = this.#found;
    return published && this.#revisionObject(published);
  }

  @Field(() => Boolean, { description: 'Whether the public reads it now.' })
  get published(): boolean {
    const { published } = this.#found;
    return this.status === 'PUBLISHED' && published !== null && mayBePublic(published.record, this.#clock.now());
  }

  @Field(() => ServiceInput, { description: 'Its newest version, field by field as its author writes it.' })
  get record(): ServiceInput {
    return serviceFields(this.#found.newest.record);
  }

  @Field(() => [TranslationInput], { description: 'Its texts in other languages than the original, as their author writes them.' })
  get translations(): TranslationInput[] {
    return readService(this.#found.newest.record).translations;
  }

  @Field(() => [TranslationStatusObject], {
    description: 'How far it is translated: the original, the languages of the hub, and all others.',
  })
  get translationStates(): TranslationStatusObject[] {
    const { newest, published } = this.#found;
    return translationStates(newest.record, published?.record ?? null).map((status) => new TranslationStatusObject(status));
  }

  @Field(() => Verification, { description: 'When it was last confirmed.' })
  get verification(): Verification {
    const { verifiedAt, dueAt } = this.#found.service;
    return new Verification({ verifiedAt: verifiedAt?.toISOString() ?? null, dueAt: dueAt?.toISOString() ?? null }, this.#clock.now());
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When what the public reads ends.' })
  get expiresAt(): Date | null {
    return this.#found.service.expiresAt;
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its newest version becomes public, where that is a moment of its own.',
  })
  get scheduledAt(): Date | null {
    const { publishedAt, publishAt } = this.#found.newest;
    return publishedAt === null ? publishAt : this.#found.service.publicFrom;
  }

  @Field(() => String, { nullable: true, description: 'What was said when it was archived.' })
  get archiveReason(): string | null {
    return this.#found.service.archiveReason;
  }

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  get updatedAt(): Date {
    return this.#found.service.updatedAt;
  }

  #revisionObject(revision: FoundService['newest']): ServiceRevisionObject {
    const { providerId, homeKey } = this.#found.service;
    return new ServiceRevisionObject({ revision, providerId, homeKey }, this.#clock);
  }
}

@ObjectType('ManagedServiceConnection', { description: 'A page of services that one writes or answers for.', simpleResolvers: true })
export class ManagedServiceConnection {
  @Field(() => Int, { description: 'How many there are in all.' })
  readonly totalCount: number;

  @Field(() => [ManagedService], { description: 'The services of this page.' })
  readonly nodes: ManagedService[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, nodes: ManagedService[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}
