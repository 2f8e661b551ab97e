import { wordsOf } from '@drogowskaz/hsds';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ImportCounts } from '../import-counts.ts';
import type { ImportSummary } from '../import-summary.ts';

@ObjectType('ImportOrganizationCounts', { description: 'How many organisations.', simpleResolvers: true })
export class ImportOrganizationCounts {
  @Field(() => Int, { description: 'That were read.' })
  readonly read: number;

  @Field(() => Int, { description: 'That go in, or went in.' })
  readonly taken: number;

  @Field(() => Int, { description: 'That do not.' })
  readonly refused: number;

  constructor({ read, taken, refused }: ImportSummary['organizations']) {
    this.read = read;
    this.taken = taken;
    this.refused = refused;
  }
}

@ObjectType('ImportServiceCounts', { description: 'How many services.', simpleResolvers: true })
export class ImportServiceCounts {
  @Field(() => Int, { description: 'That are new.' })
  readonly created: number;

  @Field(() => Int, { description: 'That are changed.' })
  readonly updated: number;

  @Field(() => Int, { description: 'That are here already, the same.' })
  readonly unchanged: number;

  @Field(() => Int, { description: 'That are left alone: edited or archived here since, or not of this source.' })
  readonly kept: number;

  constructor({ created, updated, unchanged, kept }: ImportCounts) {
    this.created = created;
    this.updated = updated;
    this.unchanged = unchanged;
    this.kept = kept;
  }
}

@ObjectType('ImportRows', { description: 'Rows of one kind: read are kept and refused together.', simpleResolvers: true })
export class ImportRowsObject {
  @Field(() => String, { description: 'What they describe: "service", "phone", as HSDS calls it.' })
  readonly kind: string;

  @Field(() => Int, { description: 'That were read.' })
  readonly read: number;

  @Field(() => Int, { description: 'That go in.' })
  readonly kept: number;

  @Field(() => Int, { description: 'That do not.' })
  readonly refused: number;

  constructor(kind: string, read: number, kept: number, refused: number) {
    this.kind = kind;
    this.read = read;
    this.kept = kept;
    this.refused = refused;
  }
}

@ObjectType('ImportReason', {
  description: 'A rule by which things were mended, or a reason for which rows were refused.',
  simpleResolvers: true,
})
export class ImportReasonObject {
  @Field(() => String, { description: 'Its name, for programs: "stable-id", "OUTSIDE".' })
  readonly name: string;

  @Field(() => String, { description: 'What it means, in English.' })
  readonly meaning: string;

  @Field(() => Int, { description: 'How often.' })
  readonly count: number;

  constructor(name: string, count: number) {
    this.name = name;
    this.meaning = wordsOf(name);
    this.count = count;
  }
}

const reasonsOf = (counts: Readonly<Partial<Record<string, number>>>): ImportReasonObject[] =>
  Object.entries(counts)
    .sort(([one, a = 0], [other, b = 0]) => b - a || one.localeCompare(other))
    .map(([name, count = 0]) => new ImportReasonObject(name, count));

@ObjectType('ImportReport', { description: 'What becomes, or became, of what was read.', simpleResolvers: true })
export class ImportReportObject {
  readonly #summary: ImportSummary;

  constructor(summary: ImportSummary) {
    this.#summary = summary;
  }

  @Field(() => ImportOrganizationCounts, { description: 'Of the organisations.' })
  get organizations(): ImportOrganizationCounts {
    return new ImportOrganizationCounts(this.#summary.organizations);
  }

  @Field(() => ImportServiceCounts, { description: 'Of the services that go in.' })
  get services(): ImportServiceCounts {
    return new ImportServiceCounts(this.#summary.services);
  }

  @Field(() => [ImportRowsObject], { description: 'Of all rows, by kind.' })
  get rows(): ImportRowsObject[] {
    const { read, kept, refused } = this.#summary;
    return (Object.keys(read) as (keyof typeof read)[])
      .sort()
      .map((kind) => new ImportRowsObject(kind, read[kind] ?? 0, kept[kind] ?? 0, refused[kind] ?? 0));
  }

  @Field(() => [ImportReasonObject], { description: 'What was mended, the most frequent first.' })
  get repairs(): ImportReasonObject[] {
    return reasonsOf(this.#summary.repairs);
  }

  @Field(() => [ImportReasonObject], { description: 'What was refused, the most frequent first.' })
  get refusals(): ImportReasonObject[] {
    return reasonsOf(this.#summary.refusals);
  }
}
