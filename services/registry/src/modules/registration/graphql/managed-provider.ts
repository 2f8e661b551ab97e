import {
  DateTimeScalar,
  LocaleArg,
  LocalizedText,
  localizedText,
  Municipality,
  municipalityOf,
  PageInfo,
  UrlScalar,
} from '@drogowskaz/directory/graphql';
import { Ctx, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import type { ProviderEntity, ProviderStatus } from '../../providers/index.ts';
import type { DuplicateReason } from '../rules/likeness.ts';
import { numberOf } from '../rules/write-provider.ts';
import { type Duplicate, findDuplicates } from '../store/find-duplicates.ts';
import type { FoundProvider } from '../store/find-providers.ts';

const words = <Word extends string>(...all: Word[]) => Object.fromEntries(all.map((word) => [word, word])) as { readonly [W in Word]: W };

export const ProviderStatusEnum = words('WAITING', 'APPROVED', 'REFUSED');
registerEnumType(ProviderStatusEnum, {
  name: 'ProviderStatus',
  description: 'Whether a provider is in the directory.',
  valuesConfig: {
    WAITING: { description: 'It waits for a moderator.' },
    APPROVED: { description: 'It is in the directory.' },
    REFUSED: { description: 'It was not let in.' },
  },
});

const DuplicateReasonEnum = words('IDENTIFIER', 'NAME', 'WEBSITE', 'ADDRESS');
registerEnumType(DuplicateReasonEnum, {
  name: 'DuplicateReason',
  description: 'What two descriptions of a provider have in common.',
  valuesConfig: {
    IDENTIFIER: { description: 'A number: NIP, KRS or REGON.' },
    NAME: { description: 'A similar name.' },
    WEBSITE: { description: 'The same site.' },
    ADDRESS: { description: 'The same address.' },
  },
});

/** What everybody may know of a provider, also of one that is not public yet: for whoever may see that one. */
export const providerObject = ({ id, record }: Pick<ProviderEntity, 'id' | 'record'>): ProviderObject =>
  new ProviderObject({
    ...{ id, name: record.name, sort_name: '', description: record.description },
    ...{ url: record.url ?? null, municipality: record.municipality ?? null },
  });

@ObjectType('LikelyDuplicate', { description: 'A provider that may be the same one.', simpleResolvers: true })
export class LikelyDuplicate {
  @Field(() => ProviderObject, { description: 'The other one.' })
  readonly provider: ProviderObject;

  @Field(() => [DuplicateReasonEnum], { description: 'What they have in common.' })
  readonly reasons: DuplicateReason[];

  @Field(() => Float, { description: 'How likely it is, 0.4 to 1: for a person to look at, no more.' })
  readonly score: number;

  constructor(duplicate: Duplicate) {
    this.provider = providerObject(duplicate);
    this.reasons = duplicate.reasons;
    this.score = duplicate.score;
  }
}

@ObjectType('ManagedProvider', {
  description: 'A provider as its own people and its moderators see it, with what the public does not.',
  simpleResolvers: true,
})
export class ManagedProvider {
  readonly #found: FoundProvider;

  constructor(found: FoundProvider) {
    this.#found = found;
  }

  @Field(() => ID, { description: 'UUID of the provider.' })
  get id(): string {
    return this.#found.provider.id;
  }

  @Field(() => Int, { description: 'What the next change names as `expectedVersion`.' })
  get version(): number {
    return this.#found.provider.version;
  }

  @Field(() => ProviderStatusEnum, { description: 'Whether it is in the directory.' })
  get status(): ProviderStatus {
    return this.#found.provider.status;
  }

  @Field(() => String, { description: 'Its name.' })
  get name(): string {
    return this.#record.name;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What it does.' })
  description(@LocaleArg() locale: string): LocalizedText | null {
    return localizedText(this.#record.description, locale);
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Its site.' })
  get url(): string | null {
    return this.#record.url ?? null;
  }

  @Field(() => String, { nullable: true, description: 'The e-mail address that it reads; not public.' })
  get email(): string | null {
    return this.#record.email ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Tax number; not public.' })
  get nip(): string | null {
    return numberOf(this.#record, 'NIP');
  }

  @Field(() => String, { nullable: true, description: 'Number in the court register; not public.' })
  get krs(): string | null {
    return numberOf(this.#record, 'KRS');
  }

  @Field(() => String, { nullable: true, description: 'Statistical number; not public.' })
  get regon(): string | null {
    return numberOf(this.#record, 'REGON');
  }

  @Field(() => String, { nullable: true, description: 'Street and number of its office; not public.' })
  get street(): string | null {
    return this.#record.address?.address1 ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Postal code of its office; not public.' })
  get postalCode(): string | null {
    return this.#record.address?.postalCode ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Town of its office; not public.' })
  get city(): string | null {
    return this.#record.address?.city ?? null;
  }

  @Field(() => Municipality, { nullable: true, description: 'Where it sits.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#record.municipality ?? null);
  }

  @Field(() => Boolean, { description: 'Whether what it submits is public at once, with review after.' })
  get trusted(): boolean {
    return this.#found.provider.trusted;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it registered; for its moderators, null for everybody else.' })
  get registeredAt(): Date | null {
    return this.#found.registration?.registeredAt ?? null;
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether whoever registered it has shown that the address is hers: by an account with this address or a mailed link. For its moderators.',
  })
  get addressConfirmed(): boolean | null {
    const { registration } = this.#found;
    return registration && registration.confirmedAt !== null;
  }

  @Field(() => String, { nullable: true, description: 'Why it was refused; for its moderators.' })
  get refusalReason(): string | null {
    return this.#found.registration?.reason ?? null;
  }

  @Field(() => [LikelyDuplicate], { description: 'Providers that may be the same one, the likeliest first.' })
  async likelyDuplicates(@Ctx() { transact }: RegistryContext): Promise<LikelyDuplicate[]> {
    const { id, record } = this.#found.provider;
    const duplicates = await transact((transaction) => findDuplicates(transaction, record, id));
    return duplicates.map((duplicate) => new LikelyDuplicate(duplicate));
  }

  get #record(): ProviderEntity['record'] {
    return this.#found.provider.record;
  }
}

@ObjectType('ManagedProviderConnection', { description: 'A page of providers that one works for or answers for.', simpleResolvers: true })
export class ManagedProviderConnection {
  @Field(() => Int, { description: 'How many there are in all.' })
  readonly totalCount: number;

  @Field(() => [ManagedProvider], { description: 'The providers of this page.' })
  readonly nodes: ManagedProvider[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, nodes: ManagedProvider[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}
