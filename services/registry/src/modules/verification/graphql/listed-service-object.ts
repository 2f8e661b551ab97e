import type { ConfirmedBy } from '@drogowskaz/directory';
import { ConfirmedByEnum, DateTimeScalar, LocaleArg, PageInfo, selectText } from '@drogowskaz/directory/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ListedService, ListedState } from '../verification-list.ts';

export const ListedStateEnum = {
  CHANGED: 'CHANGED',
  NOT_OFFERED: 'NOT_OFFERED',
  LAPSED: 'LAPSED',
  STALE: 'STALE',
  DUE: 'DUE',
  UNVERIFIED: 'UNVERIFIED',
} as const;
registerEnumType(ListedStateEnum, {
  name: 'VerificationListState',
  description: 'Why a moderator should look at a service.',
  valuesConfig: {
    CHANGED: { description: 'Its owner said that something has changed; no edit is public yet.' },
    NOT_OFFERED: { description: 'Its owner said that it is no longer offered; it is not public any more.' },
    LAPSED: { description: 'Nobody confirmed it for long; it is not public any more.' },
    STALE: { description: 'Nobody confirmed it in time; it stands below the others.' },
    DUE: { description: 'Its confirmation has run out; its owner has been asked.' },
    UNVERIFIED: { description: 'Nobody has ever confirmed it.' },
  },
});

@ObjectType('VerificationListEntry', { description: 'A service that a moderator should look after.', simpleResolvers: true })
export class ListedServiceObject {
  readonly #row: ListedService;

  constructor(row: ListedService) {
    this.#row = row;
  }

  @Field(() => ID, { description: 'UUID of the service: for `confirmService`.' })
  get serviceId(): string {
    return this.#row.id;
  }

  @Field(() => String, { description: 'Its name, in the asked language where it is written in it.' })
  name(@LocaleArg() locale: string): string {
    return selectText(this.#row.record.texts, locale)?.text.name ?? '';
  }

  @Field(() => ID, { description: 'UUID of its provider.' })
  get providerId(): string {
    return this.#row.provider_id;
  }

  @Field(() => String, { description: 'Name of its provider.' })
  get providerName(): string {
    return this.#row.provider_record.name;
  }

  @Field(() => ListedStateEnum, { description: 'Why it is in the list.' })
  get state(): ListedState {
    return this.#row.state;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last confirmed; null when never.' })
  get verifiedAt(): Date | null {
    return this.#row.verified_at && new Date(this.#row.verified_at);
  }

  @Field(() => ConfirmedByEnum, { nullable: true, description: 'Who confirmed it last.' })
  get by(): ConfirmedBy | null {
    return this.#row.verified_by;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when that holds or held.' })
  get dueAt(): Date | null {
    return this.#row.due_at && new Date(this.#row.due_at);
  }

  @Field(() => Int, { description: 'How many letters its owner has got since it was last confirmed; 0 when nobody has an address.' })
  get letters(): number {
    return this.#row.letters;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last of them was written.' })
  get lastLetterAt(): Date | null {
    return this.#row.last_letter_at && new Date(this.#row.last_letter_at);
  }

  @Field(() => [String], { description: 'Telephone numbers of the service and its provider: to ask those who never answer mail.' })
  get phones(): string[] {
    const { record, provider_record: provider } = this.#row;
    const points = record.contactPoints.flatMap(({ kind, value }) => (kind === 'PHONE' ? [value] : []));
    return [...new Set([...points, ...[...record.phones, ...provider.phones].map(({ number }) => number)])];
  }

  @Field(() => String, { nullable: true, description: 'What somebody noted at the last confirmation.' })
  get note(): string | null {
    return this.#row.note;
  }
}

@ObjectType('VerificationListConnection', { description: 'A page of services that a moderator should look after.', simpleResolvers: true })
export class ListedServiceConnection {
  @Field(() => Int, { description: 'How many there are.' })
  readonly totalCount: number;

  @Field(() => [ListedServiceObject], { description: 'The longest overdue first.' })
  readonly nodes: ListedServiceObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, nodes: ListedServiceObject[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}
