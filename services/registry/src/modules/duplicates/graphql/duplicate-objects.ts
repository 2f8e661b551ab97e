import {
  DateTimeScalar,
  LocaleArg,
  Municipality,
  municipalityOf,
  PageInfo,
  RecordSourceObject,
  selectText,
} from '@drogowskaz/directory/graphql';
import { Ctx, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { FieldAccountsObject, providerAccounts, serviceAccounts } from '../../linking/graphql/index.ts';
import type { DuplicateKind } from '../rules/compared-record.ts';
import { type Feature, type FeatureName, featureNames } from '../rules/features.ts';
import type { PairGroup } from '../rules/group-pairs.ts';
import type { DuplicateDecision, PairState } from '../rules/pair-state.ts';
import type { DecisionOutcome } from '../store/decide-pair.ts';
import type { FoundPair } from '../store/find-pairs.ts';
import { featureMeanings } from './feature-meanings.ts';

export const DuplicateKindEnum = { SERVICE: 'SERVICE', PROVIDER: 'PROVIDER' } as const;
registerEnumType(DuplicateKindEnum, {
  name: 'DuplicateKind',
  description: 'What kind of records are compared.',
  valuesConfig: { SERVICE: { description: 'Services.' }, PROVIDER: { description: 'Providers.' } },
});

export const DuplicateStateEnum = { OPEN: 'OPEN', LINKED: 'LINKED', SEPARATE: 'SEPARATE', LATER: 'LATER' } as const;
registerEnumType(DuplicateStateEnum, {
  name: 'DuplicateState',
  description: 'What was decided about two records.',
  valuesConfig: {
    OPEN: { description: 'Nothing, or it has changed materially since they were separated.' },
    LINKED: { description: 'They describe the same and are shown as one.' },
    SEPARATE: { description: 'They are two.' },
    LATER: { description: 'Somebody looks again in two weeks.' },
  },
});

export const DuplicateDecisionEnum = { LINKED: 'LINKED', SEPARATE: 'SEPARATE', LATER: 'LATER' } as const;
registerEnumType(DuplicateDecisionEnum, {
  name: 'DuplicateDecision',
  description: 'A decision about two records.',
  valuesConfig: {
    LINKED: {
      description: 'They describe the same: one of them is shown, with what the other says differently. Nothing of either is changed.',
    },
    SEPARATE: { description: 'They are two: the pair comes back only when it has changed materially.' },
    LATER: { description: 'Not now: the pair comes back in two weeks.' },
  },
});

export const DuplicateFeatureEnum = Object.fromEntries(featureNames.map((name) => [name, name])) as Record<FeatureName, FeatureName>;
registerEnumType(DuplicateFeatureEnum, {
  name: 'DuplicateFeature',
  description: 'What speaks for or against two records being the same.',
  valuesConfig: Object.fromEntries(featureNames.map((name) => [name, { description: featureMeanings[name] }])),
});

@ObjectType('DuplicateEvidence', { description: 'Something that speaks for or against two records being the same.', simpleResolvers: true })
export class DuplicateEvidenceObject {
  @Field(() => DuplicateFeatureEnum, { description: 'What it is.' })
  readonly feature: FeatureName;

  @Field(() => Float, { description: 'How much it counts: above 0 for the same, below 0 against it; 2 makes it seven times as likely.' })
  readonly weight: number;

  @Field(() => String, { description: 'What was compared: a number, an address, a distance. Empty where the records say it themselves.' })
  readonly detail: string;

  constructor({ name, weight, detail }: Feature) {
    this.feature = name;
    this.weight = weight;
    this.detail = detail;
  }
}

@ObjectType('DuplicateRecord', { description: 'One of the records that are compared, as the public sees it.', simpleResolvers: true })
export class DuplicateRecordObject {
  @Field(() => ID, { description: 'UUID of the service or provider.' })
  readonly id: string;

  @Field(() => DuplicateKindEnum, { description: 'What it is.' })
  readonly kind: DuplicateKind;

  constructor(kind: DuplicateKind, id: string) {
    this.kind = kind;
    this.id = id;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Its name, in the asked language where it is written in it; null when it is not public any more.',
  })
  async name(@Ctx() { directory }: RegistryContext, @LocaleArg() locale: string): Promise<string | null> {
    if (this.kind === 'PROVIDER') return (await directory.provider(this.id))?.name ?? null;
    const row = await directory.service(this.id);
    return row && (selectText(row.card.texts, locale)?.text.name ?? null);
  }

  @Field(() => String, { nullable: true, description: 'Who gives the service; of a provider its own name.' })
  async providerName(@Ctx() { directory }: RegistryContext): Promise<string | null> {
    if (this.kind === 'PROVIDER') return (await directory.provider(this.id))?.name ?? null;
    return (await directory.service(this.id))?.card.provider.name ?? null;
  }

  @Field(() => Municipality, {
    nullable: true,
    description: 'The municipality that answers for it; null when not known or not of this hub.',
  })
  async municipality(@Ctx() { directory }: RegistryContext): Promise<Municipality | null> {
    if (this.kind === 'PROVIDER') return municipalityOf((await directory.provider(this.id))?.municipality ?? null);
    return municipalityOf((await directory.service(this.id))?.detail.home ?? null);
  }

  @Field(() => RecordSourceObject, {
    nullable: true,
    description: 'The other directory to which it belongs; null when it was written here, or is not public any more.',
  })
  async source(@Ctx() { directory }: RegistryContext): Promise<RecordSourceObject | null> {
    const source = this.kind === 'PROVIDER' ? (await directory.provider(this.id))?.source : (await directory.service(this.id))?.card.source;
    return source ? new RecordSourceObject(source) : null;
  }

  @Field(() => ID, { nullable: true, description: 'The record that is shown in its place; null when it is shown itself.' })
  shownAs(@Ctx() { directory }: RegistryContext): Promise<string | null> {
    return directory.leaderOf(this.kind, this.id);
  }
}

@ObjectType('DuplicatePair', {
  description: 'Two records that may describe the same, with what speaks for and against it.',
  simpleResolvers: true,
})
export class DuplicatePairObject {
  readonly #pair: FoundPair;

  constructor(pair: FoundPair) {
    this.#pair = pair;
  }

  @Field(() => DuplicateKindEnum, { description: 'What they are.' })
  get kind(): DuplicateKind {
    return this.#pair.kind;
  }

  @Field(() => DuplicateRecordObject, { description: 'One of them.' })
  get left(): DuplicateRecordObject {
    return new DuplicateRecordObject(this.#pair.kind, this.#pair.left);
  }

  @Field(() => DuplicateRecordObject, { description: 'The other one.' })
  get right(): DuplicateRecordObject {
    return new DuplicateRecordObject(this.#pair.kind, this.#pair.right);
  }

  @Field(() => Float, { description: 'How likely they are the same, 0 to 1; 0 when they have been linked and are not alike any more.' })
  get score(): number {
    return this.#pair.score;
  }

  @Field(() => [DuplicateEvidenceObject], { description: 'What speaks for and against it, the weightiest first.' })
  get reasons(): DuplicateEvidenceObject[] {
    return this.#pair.features.map((feature) => new DuplicateEvidenceObject(feature));
  }

  @Field(() => Boolean, { description: 'Whether both come from one source: it may have written the same twice, or mean two.' })
  get sameSource(): boolean {
    return this.#pair.sameSource;
  }

  @Field(() => DuplicateStateEnum, { description: 'What was decided.' })
  get state(): PairState {
    return this.#pair.state;
  }

  @Field(() => DuplicateDecisionEnum, {
    nullable: true,
    description: 'The last decision, also one that does not hold any more; null: none.',
  })
  get decision(): DuplicateDecision | null {
    return this.#pair.decision?.decision ?? null;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was.' })
  get decidedAt(): Date | null {
    return this.#pair.decision?.decidedAt ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Who it was, while she has an account; null for programs.' })
  async decidedByName(@Ctx() { names }: RegistryContext): Promise<string | null> {
    const account = this.#pair.decision?.accountId ?? null;
    return account === null ? null : names.load(account);
  }

  @Field(() => String, { nullable: true, description: 'What she wrote about it: plain text.' })
  get reason(): string | null {
    return this.#pair.decision?.reason ?? null;
  }

  @Field(() => [FieldAccountsObject], {
    description: 'Both, field by field, as the public sees them; fields that both leave out are not here.',
  })
  async comparison(@Ctx() context: RegistryContext): Promise<FieldAccountsObject[]> {
    const { kind, left, right } = this.#pair;
    return kind === 'SERVICE' ? serviceAccounts(context, [left, right]) : providerAccounts(context, [left, right]);
  }
}

@ObjectType('DuplicateGroup', { description: 'Records that may all describe the same.', simpleResolvers: true })
export class DuplicateGroupObject {
  readonly #group: PairGroup<FoundPair>;

  constructor(group: PairGroup<FoundPair>) {
    this.#group = group;
  }

  @Field(() => Float, { description: 'How likely the likeliest two of them are the same, 0 to 1.' })
  get score(): number {
    return this.#group.score;
  }

  @Field(() => Int, { description: 'How many records.' })
  get size(): number {
    return this.#group.records.length;
  }

  @Field(() => [DuplicatePairObject], { description: 'Its pairs, the likeliest first.' })
  get pairs(): DuplicatePairObject[] {
    return this.#group.pairs.map((pair) => new DuplicatePairObject(pair));
  }
}

@ObjectType('DuplicateGroupConnection', { description: 'A page of records that may be the same.', simpleResolvers: true })
export class DuplicateGroupConnection {
  @Field(() => Int, { description: 'How many groups there are in all.' })
  readonly totalCount: number;

  @Field(() => [DuplicateGroupObject], { description: 'The likeliest first.' })
  readonly nodes: DuplicateGroupObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, nodes: DuplicateGroupObject[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}

@ObjectType('DuplicatePayload', { description: 'What became of a decision about two records.', simpleResolvers: true })
export class DuplicatePayload {
  @Field(() => DuplicatePairObject, { nullable: true, description: 'The pair as it is now; null when there are errors.' })
  readonly pair: DuplicatePairObject | null;

  @Field(() => [UserErrorObject], { description: 'What was wrong with the input.' })
  readonly userErrors: UserError[];

  constructor({ pair, userErrors }: DecisionOutcome) {
    this.pair = pair && new DuplicatePairObject(pair);
    this.userErrors = userErrors;
  }
}
