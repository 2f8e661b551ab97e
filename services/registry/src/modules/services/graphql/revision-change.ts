import { LocaleScalar } from '@drogowskaz/directory/graphql';
import { Field, ObjectType } from 'type-graphql';
import type { RevisionChange } from '../rules/revision-changes.ts';

@ObjectType('RevisionChange', { description: 'One thing that a revision says otherwise than before.', simpleResolvers: true })
export class RevisionChangeObject implements RevisionChange {
  @Field(() => String, {
    description: 'In the words of ServiceInput: "name", "contacts", "locations"; "state" for the state of a translation.',
  })
  readonly field: string;

  @Field(() => LocaleScalar, { nullable: true, description: 'The language of a text; null for what is the same in every language.' })
  readonly locale: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As plain text, lists with a line for each entry; null: there was nothing.',
  })
  readonly before: string | null;

  @Field(() => String, { nullable: true, description: 'The same as it is now; null: it is gone.' })
  readonly after: string | null;

  constructor({ field, locale, before, after }: RevisionChange) {
    this.field = field;
    this.locale = locale;
    this.before = before;
    this.after = after;
  }
}
