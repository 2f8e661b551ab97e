import { Field, ObjectType } from 'type-graphql';
import type { UserError } from './user-error.ts';

@ObjectType('UserError', { description: 'An expected failure: nothing was written.', simpleResolvers: true })
export class UserErrorObject implements UserError {
  @Field(() => String, { description: 'A stable word for programs: INVALID, WRONG_STATE, NOT_FOUND, ORIGINAL_IN_ANOTHER_LANGUAGE.' })
  readonly code: UserError['code'];

  @Field(() => String, { description: 'What is wrong and what to do.' })
  readonly message: string;

  @Field(() => [String], { description: 'Where in the input, or which argument: ["locations", "0", "latitude"].' })
  readonly path: string[];

  constructor({ code, message, path }: UserError) {
    this.code = code;
    this.message = message;
    this.path = path;
  }
}
