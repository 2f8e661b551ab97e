import { label, type VocabularyName } from '@drogowskaz/vocabulary';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { LocaleArg } from './locale-argument.ts';

@Directive('@shareable')
@ObjectType('Term', { description: 'A word of one of the vocabularies, for example an audience.', simpleResolvers: true })
export class Term {
  readonly #vocabulary: VocabularyName;

  @Field(() => ID, { description: 'The stable code: upper-case words joined by "_".' })
  readonly code: string;

  constructor(vocabulary: VocabularyName, code: string) {
    this.#vocabulary = vocabulary;
    this.code = code;
  }

  @Field(() => String, { description: 'What to show to people: in the asked language, in Polish when there is no label in it.' })
  label(@LocaleArg() locale: string): string {
    return label(this.#vocabulary, this.code, locale);
  }
}

export const termsOf = (vocabulary: VocabularyName, codes: readonly string[]): Term[] => codes.map((code) => new Term(vocabulary, code));
