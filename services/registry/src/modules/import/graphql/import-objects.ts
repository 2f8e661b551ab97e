import { DateTimeScalar, LocaleScalar, Municipality, municipalityOf, PageInfo } from '@drogowskaz/directory/graphql';
import { wordsOf } from '@drogowskaz/hsds';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import type { ImportOutcome } from '../brought/bring-import.ts';
import {
  type BroughtImport,
  type ImportProblemCode,
  type ImportState,
  importProblems,
  keptImportUntil,
  whyNotTaken,
} from '../brought/brought-import.ts';
import type { FoundLine, OrganizationOutcome } from '../brought/find-imports.ts';
import type { ImportCounts } from '../import-counts.ts';
import type { ImportSummary } from '../import-summary.ts';

export const ImportStateEnum = { WAITING: 'WAITING', RUNNING: 'RUNNING', DONE: 'DONE', FAILED: 'FAILED' } as const;
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description: 'How far an import is.',
  valuesConfig: {
    WAITING: { description: 'It begins within moments.' },
    RUNNING: { description: 'It is being read.' },
    DONE: { description: 'It has come to its end; `dryRun` tells whether anything was written.' },
    FAILED: { description: 'It did not come to its end; `problem` tells why. What was taken in before stays.' },
  },
});

export const ImportProblemEnum = Object.fromEntries(Object.keys(importProblems).map((code) => [code, code])) as {
  [Code in ImportProblemCode]: Code;
};
registerEnumType(ImportProblemEnum, {
  name: 'ImportProblemCode',
  description: 'Why an import did not come to its end.',
  valuesConfig: Object.fromEntries(Object.entries(importProblems).map(([code, description]) => [code, { description }])),
});

export const ImportFindingKindEnum = { REPAIR: 'REPAIR', REFUSAL: 'REFUSAL' } as const;
registerEnumType(ImportFindingKindEnum, {
  name: 'ImportFindingKind',
  description: 'What a line of a report tells.',
  valuesConfig: {
    REPAIR: { description: 'Something was mended by a named rule.' },
    REFUSAL: { description: 'A row does not go in.' },
  },
});

export const ImportReportFormatEnum = { JSON: 'JSON', CSV: 'CSV' } as const;
registerEnumType(ImportReportFormatEnum, {
  name: 'ImportReportFormat',
  description: 'As what a report is told.',
  valuesConfig: { JSON: { description: 'JSON.' }, CSV: { description: 'A table that no spreadsheet takes for formulas.' } },
});

@ObjectType('ImportProblem', { description: 'Why an import did not come to its end.', simpleResolvers: true })
export class ImportProblemObject {
  @Field(() => ImportProblemEnum, { description: 'For programs.' })
  readonly code: ImportProblemCode;

  @Field(() => String, { description: 'For people, in English, with the details.' })
  readonly message: string;

  constructor(code: ImportProblemCode, message: string) {
    this.code = code;
    this.message = message;
  }
}

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

@ObjectType('DataImport', {
  description: 'Other people’s data that somebody brings: tried first, then taken in as approved. See docs/import.md.',
  simpleResolvers: true,
})
export class DataImportObject {
  readonly #found: BroughtImport;

  constructor(found: BroughtImport) {
    this.#found = found;
  }

  @Field(() => ID, { description: 'UUID of the import.' })
  get id(): string {
    return this.#found.id;
  }

  @Field(() => String, { description: 'What names the source here: only what came under this name is written over.' })
  get name(): string {
    return this.#found.name;
  }

  @Field(() => String, { nullable: true, description: 'The address that is read; null: a file was brought.' })
  get address(): string | null {
    return this.#found.options.address ?? null;
  }

  @Field(() => Municipality, { nullable: true, description: 'The municipality whose organisations alone go in; null: all of the hub.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#found.homeKey);
  }

  @Field(() => LocaleScalar, { description: 'The language of its texts.' })
  get language(): string {
    return this.#found.options.language;
  }

  @Field(() => String, { nullable: true, description: 'The category of services of which nothing tells it; null: ADVICE.' })
  get category(): string | null {
    return this.#found.options.category ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Whose the records stay, who alone changes them; null: they are the hub’s own.' })
  get owner(): string | null {
    return this.#found.options.owner?.name ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Under which terms the owner gives them.' })
  get licence(): string | null {
    return this.#found.options.owner?.licence ?? null;
  }

  @Field(() => ImportStateEnum, { description: 'How far it is.' })
  get state(): ImportState {
    return this.#found.state;
  }

  @Field(() => Boolean, { description: 'Whether it is only tried: then nothing is written.' })
  get dryRun(): boolean {
    return this.#found.dryRun;
  }

  @Field(() => ImportProblemObject, { nullable: true, description: 'Why it did not come to its end; null while nothing went wrong.' })
  get problem(): ImportProblemObject | null {
    const { problemCode, problem } = this.#found;
    return problemCode && new ImportProblemObject(problemCode, problem ?? '');
  }

  @Field(() => Int, { description: 'How many rows have been read until now.' })
  get rowsRead(): number {
    return this.#found.rowsRead;
  }

  @Field(() => Boolean, { description: 'Whether `takeImport` would begin, or begin again.' })
  get canBeTaken(): boolean {
    return whyNotTaken(this.#found) === null;
  }

  @Field(() => ImportReportObject, { description: 'What became of it until now.' })
  get report(): ImportReportObject {
    return new ImportReportObject(this.#found.summary);
  }

  @Field(() => DateTimeScalar, { description: 'When it was brought.' })
  get createdAt(): Date {
    return this.#found.createdAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came to its end.' })
  get finishedAt(): Date | null {
    return this.#found.finishedAt;
  }

  @Field(() => DateTimeScalar, { description: 'Until when it is kept with its report. What was taken in stays.' })
  get keptUntil(): Date {
    return keptImportUntil(this.#found);
  }
}

@ObjectType('DataImportPayload', { description: 'An import, or why nothing was done.', simpleResolvers: true })
export class DataImportPayload {
  @Field(() => DataImportObject, { nullable: true, description: 'Null when there are user errors.' })
  readonly import: DataImportObject | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor({ found, userErrors }: ImportOutcome) {
    this.import = found && new DataImportObject(found);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}

@ObjectType('ForgetImportPayload', { description: 'Whether an import was forgotten.', simpleResolvers: true })
export class ForgetImportPayload {
  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it is gone.' })
  readonly userErrors: UserErrorObject[];

  constructor(userErrors: readonly UserError[]) {
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}

@ObjectType('ImportedOrganization', { description: 'What becomes, or became, of one organisation.', simpleResolvers: true })
export class ImportedOrganizationObject {
  @Field(() => Int, { description: 'Its number within the import.' })
  readonly position: number;

  @Field(() => String, { description: 'Its name; empty: rows that belong to no organisation.' })
  readonly name: string;

  @Field(() => ImportReportObject, { description: 'What becomes of it; an organisation goes in wholly or not at all.' })
  readonly report: ImportReportObject;

  constructor({ position, name, summary }: OrganizationOutcome) {
    this.position = position;
    this.name = name;
    this.report = new ImportReportObject(summary);
  }
}

@ObjectType('ImportedOrganizationConnection', { description: 'A page of the organisations of an import.', simpleResolvers: true })
export class ImportedOrganizationConnection {
  @Field(() => [ImportedOrganizationObject], { description: 'In the order in which they were read.' })
  readonly nodes: ImportedOrganizationObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(nodes: ImportedOrganizationObject[], pageInfo: PageInfo) {
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}

@ObjectType('ImportFinding', { description: 'Something that was mended, or a row that does not go in.', simpleResolvers: true })
export class ImportFindingObject {
  @Field(() => ImportFindingKindEnum, { description: 'Which of both.' })
  readonly kind: keyof typeof ImportFindingKindEnum;

  @Field(() => Int, { description: 'The number of its organisation within the import.' })
  readonly organization: number;

  @Field(() => String, { description: 'The name of its organisation; empty: of none.' })
  readonly organizationName: string;

  @Field(() => String, { description: 'File and place in it: "services.csv line 17, email".' })
  readonly path: string;

  @Field(() => String, { description: 'The rule or the reason, for programs: "stable-id", "OUTSIDE".' })
  readonly name: string;

  @Field(() => String, { description: 'In words, in English; of a refusal with what to do about it.' })
  readonly why: string;

  @Field(() => String, {
    nullable: true,
    description: 'What stood there, at most 2,000 characters; what is no text as JSON. Null: nothing.',
  })
  readonly before: string | null;

  @Field(() => String, { nullable: true, description: 'What it became; null: it was left out.' })
  readonly after: string | null;

  constructor({ organization, finding }: FoundLine) {
    this.kind = finding.kind;
    this.organization = organization;
    this.organizationName = finding.organization;
    this.path = finding.path;
    this.name = finding.name;
    this.why = finding.why;
    this.before = finding.before;
    this.after = finding.after;
  }
}

@ObjectType('ImportFindingConnection', { description: 'A page of the report of an import.', simpleResolvers: true })
export class ImportFindingConnection {
  @Field(() => [ImportFindingObject], { description: 'By organisation, refusals first.' })
  readonly nodes: ImportFindingObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(nodes: ImportFindingObject[], pageInfo: PageInfo) {
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}
