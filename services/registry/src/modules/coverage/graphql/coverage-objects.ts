import { Category, LocaleArg, LocaleScalar, Municipality, municipalityOf, PageInfo, Term } from '@drogowskaz/directory/graphql';
import { childCategories, rootCategories } from '@drogowskaz/vocabulary';
import { Arg, Ctx, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ServiceObject } from '../../services/graphql/index.ts';
import { publicItem, StandardItemObject } from '../../standard/graphql/index.ts';
import { coverageCursor } from '../coverage-order.ts';
import { type GapReason, gapReasons } from '../gap-rule.ts';
import type { CoverageCellFound, CoverageFound } from '../narrow-coverage.ts';
import { type MunicipalitySum, type SupplySum, sumByMunicipality, sumOfCategory } from '../sum-coverage.ts';

export const GapReasonEnum = Object.fromEntries(gapReasons.map((reason) => [reason, reason])) as { [Reason in GapReason]: Reason };
registerEnumType(GapReasonEnum, {
  name: 'CoverageGapReason',
  description: 'Why something is a gap. docs/coverage.md has the rule.',
  valuesConfig: {
    NOTHING: { description: 'There is no such service.' },
    ONLY_WITH_ENTITLEMENT: { description: 'There are some, and each is known to need a statutory entitlement.' },
    NONE_FOR_PEOPLE_OF_STANDARD: { description: 'The standard asks for one that certain people may use; none is known to be one.' },
    FEWER_HOURS_THAN_STANDARD: { description: 'They are open for fewer hours a week than the standard asks for.' },
    FARTHER_THAN_STANDARD: { description: 'The nearest one is farther than the standard allows.' },
    LANGUAGE_OF_STANDARD_MISSING: { description: 'None is given in a language that the standard asks for.' },
    ASKED_AND_NOT_FOUND: { description: 'At least ten different callers have looked for it and found nothing.' },
  },
});

const METRES_PER_KM = 1_000;
const toKilometres = (metres: number | null): number | null =>
  metres === null ? null : Math.round(metres / METRES_PER_KM) * METRES_PER_KM;

@ObjectType('CoverageLanguage', { description: 'A language, and how many services of a cell have it.', simpleResolvers: true })
export class CoverageLanguage {
  @Field(() => LocaleScalar, { description: 'The language.' })
  readonly locale: string;

  @Field(() => Int, { description: 'How many services.' })
  readonly services: number;

  @Field(() => Float, { description: 'Their share of all services of the cell, from 0 to 1.' })
  readonly share: number;

  constructor(locale: string, services: number, all: number) {
    this.locale = locale;
    this.services = services;
    this.share = all === 0 ? 0 : services / all;
  }
}

@ObjectType('CoverageAudience', { description: 'An audience, and how many services of a cell name it.', simpleResolvers: true })
export class CoverageAudience {
  @Field(() => Term, { description: 'The audience.' })
  readonly audience: Term;

  @Field(() => Int, { description: 'How many services name it. One that names none is open to all and is not counted here.' })
  readonly services: number;

  constructor(code: string, services: number) {
    this.audience = new Term('AUDIENCE', code);
    this.services = services;
  }
}

const languagesOf = (by: ReadonlyMap<string, number>, all: number): CoverageLanguage[] =>
  [...by].map(([locale, services]) => new CoverageLanguage(locale, services, all));

@ObjectType('CoverageCell', {
  description: 'What there is of a category, with all below it, in a municipality. Foreign examples never count.',
  simpleResolvers: true,
})
export class CoverageCell {
  readonly #found: CoverageCellFound;

  constructor(found: CoverageCellFound) {
    this.#found = found;
  }

  @Field(() => ID, { description: 'Stable: the code of the category and the first six digits of the municipality.' })
  get id(): string {
    return `${this.#found.counts.category}:${this.#found.counts.municipality}`;
  }

  @Field(() => Category, { description: 'The category.' })
  get category(): Category {
    return new Category(this.#found.counts.category);
  }

  @Field(() => Municipality, { description: 'The municipality.' })
  get municipality(): Municipality {
    const municipality = municipalityOf(this.#found.counts.municipality);
    if (!municipality) throw new Error('A cell was counted for a municipality that this hub does not have');
    return municipality;
  }

  @Field(() => Int, {
    description: 'How many services people there can use: served there, not only located there; national and online ones count everywhere.',
  })
  get services(): number {
    return this.#found.counts.services;
  }

  @Field(() => Int, { description: 'How many of them are confirmed, and the confirmation still holds.' })
  get verifiedServices(): number {
    return this.#found.counts.verified;
  }

  @Field(() => Int, { description: 'How many of them are known to be usable by people whom the law gives no entitlement.' })
  get usableWithoutEntitlement(): number {
    return this.#found.counts.usable;
  }

  @Field(() => Int, { description: 'How many of them are known to need a statutory entitlement.' })
  get needEntitlement(): number {
    return this.#found.counts.needEntitlement;
  }

  @Field(() => Int, { description: 'Of how many of them that is not known.' })
  get entitlementUnknown(): number {
    const { services, usable, needEntitlement } = this.#found.counts;
    return services - usable - needEntitlement;
  }

  @Field(() => Int, { description: 'How many of them are national or online.' })
  get remoteServices(): number {
    return this.#found.counts.remote;
  }

  @Field(() => Boolean, { description: 'Whether there are some, and all of them are national or online.' })
  get onlyRemote(): boolean {
    const { services, remote } = this.#found.counts;
    return services > 0 && services === remote;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Metres from the seat of the municipality to the nearest place of such a service, whoever it serves, rounded to a kilometre. Hidden places take no part. Null: none has a known place.',
  })
  get nearestServiceMeters(): number | null {
    return toKilometres(this.#found.counts.nearest);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The same for services known to be usable by people whom the law gives no entitlement.',
  })
  get nearestUsableMeters(): number | null {
    return toKilometres(this.#found.counts.nearestUsable);
  }

  @Field(() => ServiceObject, { nullable: true, description: 'Which service that is.' })
  async nearestUsable(@Ctx() { directory, clock }: RegistryContext): Promise<ServiceObject | null> {
    const { nearestUsableId: id } = this.#found.counts;
    const row = id === null ? null : await directory.service(id);
    return row && new ServiceObject(row, clock);
  }

  @Field(() => [LocaleScalar], { description: 'The languages that at least one of them is given in, those of most services first.' })
  get languages(): string[] {
    return [...this.#found.counts.languages.keys()];
  }

  @Field(() => [CoverageLanguage], { description: 'The languages that they are given in, with how many are.' })
  get givenIn(): CoverageLanguage[] {
    return languagesOf(this.#found.counts.languages, this.#found.counts.services);
  }

  @Field(() => [CoverageLanguage], {
    description:
      'The languages that they can be read in: somebody has written it, and it is up to date. Machine translations do not count.',
  })
  get texts(): CoverageLanguage[] {
    return languagesOf(this.#found.counts.texts, this.#found.counts.services);
  }

  @Field(() => [CoverageAudience], { description: 'The audiences that they name.' })
  get audiences(): CoverageAudience[] {
    return [...this.#found.counts.audiences].map(([code, services]) => new CoverageAudience(code, services));
  }

  @Field(() => Float, {
    nullable: true,
    description: 'For how many hours of a usual week at least one of them is open. Null: no opening hours are known.',
  })
  get openHours(): number | null {
    return hours(this.#found.counts.openHalfHours);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'How many of these hours lie outside working time, which is Monday to Friday from 8 to 16. Null: no opening hours are known.',
  })
  get openHoursOutsideWork(): number | null {
    return hours(this.#found.counts.outsideHalfHours);
  }

  @Field(() => StandardItemObject, {
    nullable: true,
    description: 'What the standard asks for here: the item that says most of it. Null: it asks for nothing here.',
  })
  async standard(@Ctx() { directory }: RegistryContext, @LocaleArg() locale: string): Promise<StandardItemObject | null> {
    const { item } = this.#found;
    return item && publicItem(await directory.standard(), item, locale);
  }

  @Field(() => Boolean, { description: 'Whether something is missing here; `gapReasons` says what.' })
  get gap(): boolean {
    return this.#found.rank !== null;
  }

  @Field(() => [GapReasonEnum], { description: 'Why it is a gap; empty when it is none.' })
  get gapReasons(): readonly GapReason[] {
    return this.#found.reasons;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'Its place among the gaps of this question, 1 for what is missing most: gaps of people whom no law entitles come first, then what the standard asks for, then what most people looked for.',
  })
  get gapRank(): number | null {
    return this.#found.rank;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'How many searches of the last twelve months meant this here and found nothing, in full tens; a caller counts once a day. Null: fewer than ten, too few to tell.',
  })
  get unmetSearches(): number | null {
    return this.#found.unmet;
  }
}

const hours = (halfHours: number | null): number | null => (halfHours === null ? null : halfHours / 2);

@ObjectType('CoverageSupply', {
  description:
    'How it stands with the topics of a category that have none below them, in all municipalities that were asked for: numbers of such pairs.',
  simpleResolvers: true,
})
export class CoverageSupply {
  @Field(() => Int, { description: 'Something is known to be usable without an entitlement.' })
  readonly forAll: number;

  @Field(() => Int, { description: 'There is something, and whether it needs an entitlement is not known.' })
  readonly unknown: number;

  @Field(() => Int, { description: 'There is something, and all of it is known to need an entitlement.' })
  readonly onlyEntitled: number;

  @Field(() => Int, { description: 'There is nothing.' })
  readonly nothing: number;

  constructor({ forAll, unknown, onlyEntitled, nothing }: SupplySum) {
    this.forAll = forAll;
    this.unknown = unknown;
    this.onlyEntitled = onlyEntitled;
    this.nothing = nothing;
  }
}

@ObjectType('CoverageMunicipality', {
  description: 'How much is missing in a municipality, over the topics that have none below them.',
  simpleResolvers: true,
})
export class CoverageMunicipality {
  readonly #sum: MunicipalitySum;

  constructor(sum: MunicipalitySum) {
    this.#sum = sum;
  }

  @Field(() => Municipality, { nullable: true, description: 'The municipality.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#sum.municipality);
  }

  @Field(() => Int, { description: 'How many topics were asked for.' })
  get topics(): number {
    return this.#sum.cells;
  }

  @Field(() => Int, { description: 'In how many of them something is missing.' })
  get gaps(): number {
    return this.#sum.gaps;
  }

  @Field(() => Int, { description: 'In how many of these nothing is known to be usable without an entitlement.' })
  get gapsWithoutUsable(): number {
    return this.#sum.gapsForAll;
  }
}

@ObjectType('CoverageRow', { description: 'One category in all municipalities that were asked for.', simpleResolvers: true })
export class CoverageRow {
  @Field(() => Category, { description: 'The category.' })
  readonly category: Category;

  @Field(() => [CoverageCell], { description: 'Its cells, in the order in which `municipalities` lists them.' })
  readonly cells: readonly CoverageCell[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many searches of the last twelve months meant this category in whatever place, also in none, and found nothing, in full tens. Null: too few to tell.',
  })
  readonly unmetSearches: number | null;

  @Field(() => CoverageSupply, { description: 'What there is in the topics below it, or in it where there are none below.' })
  readonly supply: CoverageSupply;

  constructor(code: string, cells: readonly CoverageCellFound[], supply: SupplySum, unmet: number | null) {
    this.supply = new CoverageSupply(supply);
    this.category = new Category(code);
    this.unmetSearches = unmet;
    this.cells = cells.map((cell) => new CoverageCell(cell));
  }
}

@ObjectType('CoverageConnection', { description: 'A page of what there is and what is missing.', simpleResolvers: true })
export class CoverageConnection {
  readonly #found: CoverageFound;

  @Field(() => Int, { description: 'How many cells there are: every category in every municipality that the filter lets through.' })
  readonly totalCount: number;

  @Field(() => Int, { description: 'How many of them are gaps.' })
  readonly gapCount: number;

  @Field(() => [CoverageCell], {
    description: 'Gaps first, what is missing most at the top, then the rest in the order of the vocabulary.',
  })
  readonly nodes: readonly CoverageCell[];

  @Field(() => PageInfo, { description: 'Where the page ends and whether another follows.' })
  readonly pageInfo: PageInfo;

  constructor(found: CoverageFound, behind: readonly CoverageCellFound[], first: number) {
    const page = behind.slice(0, first);
    const last = page.at(-1);
    this.#found = found;
    this.totalCount = found.cells.length;
    this.gapCount = found.gaps;
    this.nodes = page.map((cell) => new CoverageCell(cell));
    this.pageInfo = new PageInfo(behind.length > first, last ? coverageCursor(last.counts) : null);
  }

  @Field(() => [CoverageMunicipality], { description: 'How much is missing in each municipality.' })
  byMunicipality(): CoverageMunicipality[] {
    return sumByMunicipality(this.#found.cells).map((sum) => new CoverageMunicipality(sum));
  }

  @Field(() => [CoverageRow], {
    description:
      'A table: the roots of the categories, or those below one, as far as the filter lets them through. Each row has a cell for each municipality.',
  })
  rows(
    @Arg('parent', () => ID, { nullable: true, description: 'The code of the category whose children are wanted.' })
    parent: string | null | undefined,
  ): CoverageRow[] {
    const wanted = parent == null ? rootCategories() : childCategories(parent);
    const byCategory = Map.groupBy(this.#found.cells, ({ counts }) => counts.category);
    return wanted.flatMap(({ code }) => {
      const cells = byCategory.get(code);
      return cells
        ? [
            new CoverageRow(
              code,
              [...cells].sort(inOrderOfMunicipalities),
              sumOfCategory(code, this.#found.cells),
              this.#found.unmetAnywhere.get(code) ?? null,
            ),
          ]
        : [];
    });
  }
}

const inOrderOfMunicipalities = (one: CoverageCellFound, other: CoverageCellFound): number => one.place - other.place;
