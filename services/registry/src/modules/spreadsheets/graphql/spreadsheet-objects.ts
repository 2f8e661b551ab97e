import { DateTimeScalar, Municipality, municipalityOf } from '@drogowskaz/directory/graphql';
import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { keptUntil, type SpreadsheetOutcome } from '../keep-spreadsheet.ts';
import type { SpreadsheetEntity } from '../spreadsheet-entities.ts';

@ObjectType('Spreadsheet', {
  description:
    'A spreadsheet of services that somebody is bringing: kept for a few days, for those who work for the same provider or municipality.',
  simpleResolvers: true,
})
export class SpreadsheetObject {
  readonly #spreadsheet: SpreadsheetEntity;

  constructor(spreadsheet: SpreadsheetEntity) {
    this.#spreadsheet = spreadsheet;
  }

  @Field(() => ID, { description: 'UUID of the spreadsheet.' })
  get id(): string {
    return this.#spreadsheet.id;
  }

  @Field(() => String, { description: 'As its file was called.' })
  get name(): string {
    return this.#spreadsheet.name;
  }

  @Field(() => ID, { nullable: true, description: 'UUID of the provider whose services it lists; null: of several.' })
  get providerId(): string | null {
    return this.#spreadsheet.providerId;
  }

  @Field(() => ProviderObject, {
    nullable: true,
    description: 'The provider whose services it lists; null: several, or one that is not public.',
  })
  async provider(@Ctx() { directory }: RegistryContext): Promise<ProviderObject | null> {
    const row = this.providerId === null ? null : await directory.provider(this.providerId);
    return row && new ProviderObject(row);
  }

  @Field(() => Municipality, { nullable: true, description: 'The municipality that answers for it; null: the hub.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#spreadsheet.homeKey);
  }

  @Field(() => DateTimeScalar, { description: 'When it was brought.' })
  get createdAt(): Date {
    return this.#spreadsheet.createdAt;
  }

  @Field(() => DateTimeScalar, { description: 'Until when it is kept; then it is forgotten, with all that was chosen about it.' })
  get keptUntil(): Date {
    return keptUntil(this.#spreadsheet.createdAt);
  }

  @Field(() => String, {
    nullable: true,
    description: 'What is in it, as JSON of whoever read the file. Null in lists: ask for one spreadsheet.',
  })
  get content(): string | null {
    return this.#spreadsheet.content ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description: 'What was chosen about it, as JSON of the wizard; empty: nothing yet. Null in lists.',
  })
  get choices(): string | null {
    return this.#spreadsheet.choices ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description: 'What became of its rows, as JSON of the wizard; empty: nothing yet. Null in lists.',
  })
  get results(): string | null {
    return this.#spreadsheet.results ?? null;
  }
}

@ObjectType('SpreadsheetPayload', { description: 'A spreadsheet as it is kept, or why it is not.', simpleResolvers: true })
export class SpreadsheetPayload {
  @Field(() => SpreadsheetObject, { nullable: true, description: 'Null when there are user errors.' })
  readonly spreadsheet: SpreadsheetObject | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was kept.' })
  readonly userErrors: UserErrorObject[];

  constructor({ spreadsheet, userErrors }: SpreadsheetOutcome) {
    this.spreadsheet = spreadsheet && new SpreadsheetObject(spreadsheet);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}

@ObjectType('SpreadsheetMappingPayload', { description: 'Whether what the columns of a sheet hold was remembered.', simpleResolvers: true })
export class SpreadsheetMappingPayload {
  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was remembered.' })
  readonly userErrors: UserErrorObject[];

  constructor(userErrors: readonly UserError[]) {
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
