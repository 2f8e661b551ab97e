import type { LearningOutcomeRecord, OutcomeCount, OutcomeMeasure, PublicCount, PublicLearningOutcome } from '@drogowskaz/directory';
import {
  Category,
  DateScalar,
  DateTimeScalar,
  LocaleArg,
  LocaleScalar,
  LocalizedText,
  PageInfo,
  UrlScalar,
} from '@drogowskaz/directory/graphql';
import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { ManagedPosting, PostingTextInput, textIn, titleIn } from '../../postings/graphql/index.ts';
import type { PostingEntity } from '../../postings/index.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { ServiceObject } from '../../services/graphql/index.ts';
import type { WrittenCount, WrittenOutcome } from '../rules/write-outcome.ts';
import { OutcomeScopeEnum } from './learning-enums.ts';

@ObjectType('LearningCount', {
  description: 'How many. Fewer than five persons are withheld, and a total from which they could be worked out.',
  simpleResolvers: true,
})
export class LearningCount {
  readonly #count: PublicCount;

  constructor(count: PublicCount) {
    this.#count = count;
  }

  @Field(() => Int, { nullable: true, description: 'The number; null when it is withheld.' })
  get value(): number | null {
    return this.#count.value;
  }

  @Field(() => Boolean, { description: 'Whether whoever counted says "about".' })
  get about(): boolean {
    return this.#count.about;
  }

  @Field(() => Boolean, { description: 'Whether it is withheld, as it would tell of single persons.' })
  get withheld(): boolean {
    return this.#count.withheld;
  }
}

@ObjectType('LearningOutcome', {
  description: 'What came of learning in a period: counts, never people. Null where nobody has counted.',
  simpleResolvers: true,
})
export class LearningOutcomeObject {
  readonly #outcome: PublicLearningOutcome;

  constructor(outcome: PublicLearningOutcome) {
    this.#outcome = outcome;
  }

  @Field(() => ID, { description: 'UUID.' })
  get id(): string {
    return this.#outcome.id;
  }

  @Field(() => LocalizedText, { description: 'The skill, or what all of it together is called.' })
  title(@LocaleArg() locale: string): LocalizedText {
    return titleIn(this.#outcome.texts, locale);
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What its owner adds. Markdown, a safe subset.' })
  note(@LocaleArg() locale: string): LocalizedText | null {
    return textIn(this.#outcome.texts, locale);
  }

  @Field(() => OutcomeScopeEnum, { description: 'Whether it is of all trainings together or of one skill.' })
  get scope(): LearningOutcomeRecord['scope'] {
    return this.#outcome.scope;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the period; null when not known.' })
  get from(): string | null {
    return this.#outcome.from ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null when not known.' })
  get to(): string | null {
    return this.#outcome.to ?? null;
  }

  @Field(() => Category, { nullable: true, description: 'What it is about.' })
  get category(): Category | null {
    return this.#outcome.category === undefined ? null : new Category(this.#outcome.category);
  }

  @Field(() => ProviderObject, { nullable: true, description: 'Who counted.' })
  async provider(@Ctx() { directory }: RegistryContext): Promise<ProviderObject | null> {
    const row = await directory.provider(this.#outcome.providerId);
    return row && new ProviderObject(row);
  }

  @Field(() => ServiceObject, { nullable: true, description: 'The service that it belongs to; null when to none that is public.' })
  async service(@Ctx() { directory, clock }: RegistryContext): Promise<ServiceObject | null> {
    const row = this.#outcome.service === undefined ? null : await directory.service(this.#outcome.service);
    return row && new ServiceObject(row, clock);
  }

  @Field(() => LearningCount, { nullable: true, description: 'Trainings that were held.' })
  get trainings(): LearningCount | null {
    return this.#count('trainings');
  }

  @Field(() => LearningCount, { nullable: true, description: 'People who took part.' })
  get participants(): LearningCount | null {
    return this.#count('participants');
  }

  @Field(() => LearningCount, { nullable: true, description: 'Certificates that were issued.' })
  get certificates(): LearningCount | null {
    return this.#count('certificates');
  }

  @Field(() => LearningCount, { nullable: true, description: 'People in work afterwards.' })
  get inWork(): LearningCount | null {
    return this.#count('inWork');
  }

  @Field(() => LearningCount, { nullable: true, description: 'People with this skill whom employers look for.' })
  get wanted(): LearningCount | null {
    return this.#count('wanted');
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where the numbers are published.' })
  get sourceUrl(): string | null {
    return this.#outcome.sourceUrl ?? null;
  }

  @Field(() => DateTimeScalar, { description: 'When what the public reads last changed.' })
  get updatedAt(): string {
    return this.#outcome.updatedAt;
  }

  @Field(() => Boolean, { description: 'Demonstration data: made up. Show it as such.' })
  get demonstration(): boolean {
    return this.#outcome.demonstration;
  }

  #count(measure: OutcomeMeasure): LearningCount | null {
    const count = this.#outcome.counts[measure];
    return count ? new LearningCount(count) : null;
  }
}

@ObjectType('OutcomeCountFields', { description: 'A count, as its author writes it.', simpleResolvers: true })
@InputType('OutcomeCountInput', { description: 'A count.' })
export class OutcomeCountInput implements WrittenCount {
  @Field(() => Int, { description: 'How many.' })
  value!: number;

  @Field(() => Boolean, { nullable: true, description: 'true: about as many.' })
  about?: boolean | null;
}

@InputType('LearningOutcomeInput', {
  description:
    'What came of learning, as its provider counts it. In an update, what is left out stays as it is, and null makes it unknown.',
})
export class LearningOutcomeInput implements WrittenOutcome {
  @Field(() => ID, { nullable: true, description: 'Who counted; by default the provider of the key.' })
  provider?: string | null;

  @Field(() => LocaleScalar, { description: 'The language of the texts below: the original.' })
  locale!: string;

  @Field(() => String, { description: 'The skill, or what all of it together is called; at most 200 characters, one line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is to be known of the counts: Markdown, at most 20,000 characters.' })
  text?: string | null;

  @Field(() => [PostingTextInput], { nullable: true, description: 'The same in other languages; those that are left out stay.' })
  translations?: PostingTextInput[] | null;

  @Field(() => OutcomeScopeEnum, { description: 'Whether it is of all trainings together or of one skill.' })
  scope!: LearningOutcomeRecord['scope'];

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the period; null when not known.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null when not known.' })
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'The category that it is about.' })
  category?: string | null;

  @Field(() => ID, { nullable: true, description: 'The public service that it belongs to: one of the same provider.' })
  service?: string | null;

  @Field(() => OutcomeCountInput, { nullable: true, description: 'Trainings that were held.' })
  trainings?: OutcomeCountInput | null;

  @Field(() => OutcomeCountInput, { nullable: true, description: 'People who took part.' })
  participants?: OutcomeCountInput | null;

  @Field(() => OutcomeCountInput, { nullable: true, description: 'Certificates that were issued.' })
  certificates?: OutcomeCountInput | null;

  @Field(() => OutcomeCountInput, { nullable: true, description: 'People in work afterwards.' })
  inWork?: OutcomeCountInput | null;

  @Field(() => OutcomeCountInput, { nullable: true, description: 'People with this skill whom employers look for.' })
  wanted?: OutcomeCountInput | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where the numbers are published.' })
  sourceUrl?: string | null;
}

@ObjectType('ManagedLearningOutcome', {
  description:
    'Counts with their newest version, whole, for those who write them or answer for them: field by field what LearningOutcomeInput takes.',
  simpleResolvers: true,
})
export class ManagedLearningOutcome extends ManagedPosting {
  get #record(): LearningOutcomeRecord {
    return this.posting.record as LearningOutcomeRecord;
  }

  @Field(() => OutcomeScopeEnum, { description: 'Whether it is of all trainings together or of one skill.' })
  get scope(): LearningOutcomeRecord['scope'] {
    return this.#record.scope;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the period.' })
  get from(): string | null {
    return this.#record.from ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'Its last day.' })
  get to(): string | null {
    return this.#record.to ?? null;
  }

  @Field(() => ID, { nullable: true, description: 'The category that it is about.' })
  get category(): string | null {
    return this.#record.category ?? null;
  }

  @Field(() => ID, { nullable: true, description: 'The service that it belongs to.' })
  get service(): string | null {
    return this.#record.service ?? null;
  }

  @Field(() => OutcomeCountInput, { nullable: true, description: 'Trainings that were held.' })
  get trainings(): OutcomeCount | null {
    return this.#record.trainings ?? null;
  }

  @Field(() => OutcomeCountInput, { nullable: true, description: 'People who took part.' })
  get participants(): OutcomeCount | null {
    return this.#record.participants ?? null;
  }

  @Field(() => OutcomeCountInput, { nullable: true, description: 'Certificates that were issued.' })
  get certificates(): OutcomeCount | null {
    return this.#record.certificates ?? null;
  }

  @Field(() => OutcomeCountInput, { nullable: true, description: 'People in work afterwards.' })
  get inWork(): OutcomeCount | null {
    return this.#record.inWork ?? null;
  }

  @Field(() => OutcomeCountInput, { nullable: true, description: 'People with this skill whom employers look for.' })
  get wanted(): OutcomeCount | null {
    return this.#record.wanted ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where the numbers are published.' })
  get sourceUrl(): string | null {
    return this.#record.sourceUrl ?? null;
  }
}

@ObjectType('ManagedLearningOutcomeConnection', { description: 'A page of counts with their drafts.', simpleResolvers: true })
export class ManagedLearningOutcomeConnection {
  @Field(() => Int, { description: 'How many there are in all.' })
  readonly totalCount: number;

  @Field(() => [ManagedLearningOutcome], { description: 'The last changed first.' })
  readonly nodes: ManagedLearningOutcome[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, postings: readonly PostingEntity[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = postings.map((posting) => new ManagedLearningOutcome(posting));
    this.pageInfo = pageInfo;
  }
}

@ObjectType('LearningOutcomePayload', {
  description: 'Counts as they stand after the mutation, or why nothing was written.',
  simpleResolvers: true,
})
export class LearningOutcomePayload {
  @Field(() => ManagedLearningOutcome, { nullable: true, description: 'Null when there are user errors.' })
  readonly outcome: ManagedLearningOutcome | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(posting: PostingEntity | null, userErrors: readonly UserError[]) {
    this.outcome = posting && new ManagedLearningOutcome(posting);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
