import { DateTimeScalar, LocaleScalar, Municipality, municipalityOf } from '@drogowskaz/directory/graphql';
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
import { ImportReportObject } from './report-objects.ts';

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
