import { DateTimeScalar, LocaleArg, LocaleScalar, PageInfo, selectText } from '@drogowskaz/directory/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import type { FoundProblem, ProblemState } from '../find-problems.ts';
import type { Side } from '../tell-of-problem.ts';

export const ProblemStateEnum = { OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
registerEnumType(ProblemStateEnum, {
  name: 'ProblemState',
  description: 'Whether something is left to do.',
  valuesConfig: { OPEN: { description: 'It waits.' }, CLOSED: { description: 'It is done.' } },
});

export const ProblemSideEnum = { OWNER: 'OWNER', MUNICIPALITY: 'MUNICIPALITY' } as const;
registerEnumType(ProblemSideEnum, {
  name: 'ProblemSide',
  description: 'Who answered.',
  valuesConfig: {
    OWNER: { description: 'The provider.' },
    MUNICIPALITY: { description: 'The municipality that answers for the service.' },
  },
});

@ObjectType('ProblemAnswer', { description: 'An answer to a reported problem, between provider and municipality.', simpleResolvers: true })
export class ProblemAnswerObject {
  @Field(() => String, { description: 'Plain text.' })
  readonly text: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at: Date;

  @Field(() => ProblemSideEnum, { description: 'Who.' })
  readonly side: Side;

  constructor({ text, at, side }: FoundProblem['answers'][number]) {
    this.text = text;
    this.at = new Date(at);
    this.side = side;
  }
}

@ObjectType('Problem', {
  description: 'What somebody of the public said is wrong with a service. Nobody knows who.',
  simpleResolvers: true,
})
export class ProblemObject {
  readonly #found: FoundProblem;

  constructor(found: FoundProblem) {
    this.#found = found;
  }

  @Field(() => ID, { description: 'UUID of the problem.' })
  get id(): string {
    return this.#found.id;
  }

  @Field(() => ID, { description: 'UUID of the service.' })
  get serviceId(): string {
    return this.#found.service_id;
  }

  @Field(() => String, { description: 'Name of the service, in the asked language where it is written in it.' })
  serviceName(@LocaleArg() locale: string): string {
    return selectText(this.#found.record.texts, locale)?.text.name ?? '';
  }

  @Field(() => ID, { description: 'UUID of its provider.' })
  get providerId(): string {
    return this.#found.provider_id;
  }

  @Field(() => String, { description: 'Name of its provider.' })
  get providerName(): string {
    return this.#found.provider_record.name;
  }

  @Field(() => String, { description: 'What was written: plain text, never markup.' })
  get text(): string {
    return this.#found.text;
  }

  @Field(() => LocaleScalar, { description: 'The language of the page that it was written on.' })
  get locale(): string {
    return this.#found.locale;
  }

  @Field(() => ProblemStateEnum, { description: 'Whether something is left to do.' })
  get state(): ProblemState {
    return this.#found.state;
  }

  @Field(() => DateTimeScalar, { description: 'When it was reported.' })
  get reportedAt(): Date {
    return new Date(this.#found.reported_at);
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  get closedAt(): Date | null {
    return this.#found.closed_at && new Date(this.#found.closed_at);
  }

  @Field(() => [ProblemAnswerObject], { description: 'The oldest first.' })
  get answers(): ProblemAnswerObject[] {
    return this.#found.answers.map((answer) => new ProblemAnswerObject(answer));
  }
}

@ObjectType('ProblemConnection', { description: 'A page of reported problems.', simpleResolvers: true })
export class ProblemConnection {
  @Field(() => Int, { description: 'How many there are.' })
  readonly totalCount: number;

  @Field(() => [ProblemObject], { description: 'The newest first.' })
  readonly nodes: ProblemObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, nodes: ProblemObject[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}

@ObjectType('ReportPayload', { description: 'Whether a report was taken down.', simpleResolvers: true })
export class ReportPayload {
  @Field(() => Boolean, { description: 'True when it was, or when the same waits already.' })
  readonly accepted: boolean;

  @Field(() => [UserErrorObject], { description: 'Why not; empty when it was.' })
  readonly userErrors: UserErrorObject[];

  constructor(userErrors: readonly UserError[]) {
    this.accepted = userErrors.length === 0;
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}

@ObjectType('ProblemPayload', {
  description: 'A problem as it stands after the mutation, or why nothing was written.',
  simpleResolvers: true,
})
export class ProblemPayload {
  @Field(() => ProblemObject, { nullable: true, description: 'Null when there are user errors.' })
  readonly problem: ProblemObject | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(problem: FoundProblem | null, userErrors: readonly UserError[]) {
    this.problem = problem && new ProblemObject(problem);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
