import { LocaleScalar, MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

type Given<Value> = Value | null | undefined;

@InputType('SituationInput', {
  description:
    'What a person has said of herself. Nothing of it is stored, logged or passed on. What is left out is not known, never "no".',
})
export class SituationInput {
  @Field(() => [ID], {
    description:
      'What she needs, most important first: 1 to 8 category codes; a parent takes its children in. The query `categories` lists them.',
  })
  needs!: string[];

  @Field(() => [ID], { nullable: true, description: 'Audiences that she is one of: all that hold. Codes of the vocabulary AUDIENCE.' })
  audiences?: Given<string[]>;

  @Field(() => MunicipalityCodeScalar, { nullable: true, description: 'Where she lives. What serves only others is left out.' })
  municipality?: Given<string>;

  @Field(() => [LocaleScalar], { nullable: true, description: 'Languages in which she can talk, best first.' })
  languages?: Given<string[]>;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the law gives her a right to benefits. false leaves out what needs one; null or left out: not known.',
  })
  hasStatutoryEntitlement?: Given<boolean>;

  @Field(() => [ID], {
    nullable: true,
    description: 'Requirements that she meets: codes of the vocabulary REQUIREMENT. Of the others it is not known, so `bring` names them.',
  })
  has?: Given<string[]>;

  @Field(() => Int, { nullable: true, description: 'Her age in years, 0 to 120.' })
  age?: Given<number>;

  @Field(() => Int, { nullable: true, description: 'Instead of `age`, for who would rather say roughly: at least so old.' })
  ageFrom?: Given<number>;

  @Field(() => Int, { nullable: true, description: 'Instead of `age`: at most so old.' })
  ageTo?: Given<number>;
}
