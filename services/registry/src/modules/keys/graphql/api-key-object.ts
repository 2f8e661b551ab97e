import { DateTimeScalar, Municipality, municipalityOf } from '@drogowskaz/directory/graphql';
import { type KeyScope, keyScopes } from '@drogowskaz/platform';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { ApiKeyEntity, KeyRole } from '../api-key-entity.ts';

export const ApiKeyScopeEnum = Object.fromEntries(keyScopes.map((scope) => [scope, scope]));
registerEnumType(ApiKeyScopeEnum, {
  name: 'ApiKeyScope',
  description: 'What a key lets through of what its owner may.',
  valuesConfig: {
    READ: { description: 'Reading drafts, lists and logs.' },
    WRITE: { description: 'Writing, submitting, confirming.' },
    MODERATE: { description: 'Deciding on what others wrote.' },
  },
});

export const ApiKeyKindEnum = { PARTNER: 'PARTNER', PROVIDER: 'PROVIDER', MUNICIPALITY: 'MUNICIPALITY', HUB: 'HUB' } as const;
export type ApiKeyKind = keyof typeof ApiKeyKindEnum;
registerEnumType(ApiKeyKindEnum, {
  name: 'ApiKeyKind',
  description: 'Whose a key is.',
  valuesConfig: {
    PARTNER: { description: 'A partner site: reads what everybody reads, with a larger budget. It may stand in a public page.' },
    PROVIDER: { description: 'A provider: its own services.' },
    MUNICIPALITY: { description: 'A municipality: what a moderator may.' },
    HUB: { description: 'The hub: everything. Only the operator at the machine makes one.' },
  },
});

const kinds: Readonly<Record<KeyRole, ApiKeyKind>> = {
  PARTNER: 'PARTNER',
  NGO_EDITOR: 'PROVIDER',
  MODERATOR: 'MUNICIPALITY',
  ADMINISTRATOR: 'HUB',
};

@ObjectType('ApiKey', { description: 'An API key as its owner sees it again: never the key itself.', simpleResolvers: true })
export class ApiKeyObject {
  @Field(() => ID, { description: 'UUID.' })
  readonly id: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  readonly name: string;

  @Field(() => String, { description: 'How the key begins: "drg_" and eight characters.' })
  readonly prefix: string;

  @Field(() => ApiKeyKindEnum, { description: 'Whose it is.' })
  readonly kind: ApiKeyKind;

  @Field(() => [ApiKeyScopeEnum], { description: 'What it lets through.' })
  readonly scopes: KeyScope[];

  @Field(() => ID, { nullable: true, description: 'The provider that writes with it.' })
  readonly providerId: string | null;

  @Field(() => Municipality, {
    nullable: true,
    description: 'The municipality that moderates with it or vouches for the partner site; null for a county and for others.',
  })
  readonly municipality: Municipality | null;

  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  readonly createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; null: never by itself.' })
  readonly expiresAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody ended it.' })
  readonly revokedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was used last, to five minutes.' })
  readonly lastUsedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it works now.' })
  readonly active: boolean;

  constructor(key: ApiKeyEntity, now: Date) {
    this.id = key.id;
    this.name = key.name;
    this.prefix = key.prefix;
    this.kind = kinds[key.role];
    this.scopes = key.scopes;
    this.providerId = key.providerId;
    this.municipality = municipalityOf(key.municipalityKey);
    this.createdAt = key.createdAt;
    this.expiresAt = key.expiresAt;
    this.revokedAt = key.revokedAt;
    this.lastUsedAt = key.lastUsedAt;
    this.active = key.revokedAt === null && (key.expiresAt === null || key.expiresAt > now);
  }
}
