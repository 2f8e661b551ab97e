import { Category, Municipality, Term, termsOf } from '@drogowskaz/directory/graphql';
import { allMunicipalities, rootCategories, terms } from '@drogowskaz/vocabulary';
import { Arg, Query, Resolver, registerEnumType } from 'type-graphql';

export const VocabularyEnum = { AUDIENCE: 'AUDIENCE', FORMALITY: 'FORMALITY', REQUIREMENT: 'REQUIREMENT', LANGUAGE: 'LANGUAGE' } as const;
type Vocabulary = keyof typeof VocabularyEnum;
registerEnumType(VocabularyEnum, {
  name: 'Vocabulary',
  description: 'A list of terms. Categories have a query of their own, because they form a tree.',
  valuesConfig: {
    AUDIENCE: { description: 'For whom a service is.' },
    FORMALITY: { description: 'How formal it is.' },
    REQUIREMENT: { description: 'What a person must have.' },
    LANGUAGE: { description: 'Languages that services are given in.' },
  },
});

@Resolver()
export class VocabularyResolver {
  @Query(() => [Municipality], { nullable: true, description: 'The municipalities of this hub.' })
  municipalities(): Municipality[] {
    return allMunicipalities().map((entry) => new Municipality(entry));
  }

  @Query(() => [Category], { nullable: true, description: 'The root categories; walk `children`.' })
  categories(): Category[] {
    return rootCategories().map(({ code }) => new Category(code));
  }

  @Query(() => [Term], { nullable: true, description: 'All terms of a vocabulary, in the order in which people should see them.' })
  terms(@Arg('vocabulary', () => VocabularyEnum, { description: 'Which one.' }) vocabulary: Vocabulary): Term[] {
    return termsOf(
      vocabulary,
      terms(vocabulary).map(({ code }) => code),
    );
  }
}
