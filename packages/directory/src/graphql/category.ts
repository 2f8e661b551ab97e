import { childCategories, label } from '@drogowskaz/vocabulary';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { LocaleArg } from './locale-argument.ts';

@Directive('@shareable')
@ObjectType('Category', { description: 'What a service is about. Categories form a tree of at most three levels.', simpleResolvers: true })
export class Category {
  @Field(() => ID, { description: 'The stable code: upper-case words joined by "_".' })
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }

  @Field(() => String, { description: 'What to show to people: in the asked language, in Polish when there is no label in it.' })
  label(@LocaleArg() locale: string): string {
    return label('CATEGORY', this.code, locale);
  }

  @Field(() => [Category], { description: 'The categories below this one, in the order in which people should see them.' })
  get children(): Category[] {
    return childCategories(this.code).map(({ code }) => new Category(code));
  }
}
