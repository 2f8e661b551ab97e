import { requireMunicipality } from '@drogowskaz/directory';
import { LocaleScalar, MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { badUserInput } from '@drogowskaz/platform';
import { isTerm } from '@drogowskaz/vocabulary';
import { Field, ID, InputType } from 'type-graphql';
import type { CoverageFilter } from '../narrow-coverage.ts';

type Given<Value> = Value | null | undefined;

const MOST_VALUES = 100;

@InputType('CoverageFilter', {
  description:
    'Which cells are asked for (municipalities, categories), and which services count in them (audiences, languages, entitlement), as in `searchServices`. An empty list is no condition.',
})
export class CoverageFilterInput {
  @Field(() => [MunicipalityCodeScalar], { nullable: true, description: 'Only these municipalities.' })
  municipalities?: Given<string[]>;

  @Field(() => [ID], { nullable: true, description: 'Only these categories; a parent takes its children in.' })
  categories?: Given<string[]>;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only services for one of these audiences count. One that names no audience is open to all but those whom it excludes.',
  })
  audiences?: Given<string[]>;

  @Field(() => [LocaleScalar], { nullable: true, description: 'Only services given in one of these languages count.' })
  languages?: Given<string[]>;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: only services known to be usable by people whom the law gives no entitlement count; false: only those known to need one.',
  })
  withoutStatutoryEntitlement?: Given<boolean>;

  @Field(() => Boolean, { nullable: true, description: 'Only cells that are gaps.' })
  gapsOnly?: Given<boolean>;
}

/** Checks every code. Throws BAD_USER_INPUT. */
export const coverageFilter = (input: Given<CoverageFilterInput>): CoverageFilter => {
  if (!input) return {};
  const municipalities = values(input.municipalities, 'municipalities')?.map((code) => requireMunicipality(code).key);
  const categories = codes(input.categories, 'CATEGORY', 'categories', 'categories');
  const audiences = codes(input.audiences, 'AUDIENCE', 'audiences', 'terms(vocabulary: AUDIENCE)');
  const languages = values(input.languages, 'languages');
  return {
    ...(municipalities && { municipalities }),
    ...(categories && { categories }),
    ...(audiences && { audiences }),
    ...(languages && { languages }),
    ...(input.withoutStatutoryEntitlement != null && { withoutEntitlement: input.withoutStatutoryEntitlement }),
    ...(input.gapsOnly && { gapsOnly: true }),
  };
};

const values = (given: Given<string[]>, field: string): string[] | undefined => {
  if (!given || given.length === 0) return undefined;
  if (given.length > MOST_VALUES) throw badUserInput(`"${field}" names ${given.length} values; name at most ${MOST_VALUES}.`);
  return [...new Set(given)];
};

const codes = (given: Given<string[]>, vocabulary: 'CATEGORY' | 'AUDIENCE', field: string, query: string): string[] | undefined => {
  const named = values(given, field);
  const unknown = named?.find((code) => !isTerm(vocabulary, code));
  if (unknown === undefined) return named;
  throw badUserInput(`${JSON.stringify(unknown.slice(0, 60))} is no known code; the query "${query}" lists them.`);
};
