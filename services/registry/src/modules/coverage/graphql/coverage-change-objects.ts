import { Category, Municipality, municipalityOf, PageInfo } from '@drogowskaz/directory/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CoverageChange, DayCounts } from '../coverage-days.ts';
import { coverageCursor } from '../coverage-order.ts';

@ObjectType('CoverageDayCounts', { description: 'What was counted of a cell on a day.', simpleResolvers: true })
export class CoverageDayCounts {
  readonly #counts: DayCounts;

  constructor(counts: DayCounts) {
    this.#counts = counts;
  }

  @Field(() => Int, { description: 'See CoverageCell.services.' })
  get services(): number {
    return this.#counts.services;
  }

  @Field(() => Int, { description: 'See CoverageCell.verifiedServices.' })
  get verifiedServices(): number {
    return this.#counts.verified;
  }

  @Field(() => Int, { description: 'See CoverageCell.usableWithoutEntitlement.' })
  get usableWithoutEntitlement(): number {
    return this.#counts.usable;
  }

  @Field(() => Boolean, { description: 'Whether something was missing.' })
  get gap(): boolean {
    return this.#counts.gap;
  }
}

@ObjectType('CoverageChange', { description: 'A cell that was another on two days.', simpleResolvers: true })
export class CoverageChangeObject {
  readonly #change: CoverageChange;

  constructor(change: CoverageChange) {
    this.#change = change;
  }

  @Field(() => Category, { description: 'The category.' })
  get category(): Category {
    return new Category(this.#change.category);
  }

  @Field(() => Municipality, { nullable: true, description: 'The municipality.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#change.municipality);
  }

  @Field(() => CoverageDayCounts, { description: 'On the earlier day.' })
  get before(): CoverageDayCounts {
    return new CoverageDayCounts(this.#change.before);
  }

  @Field(() => CoverageDayCounts, { description: 'On the later day.' })
  get after(): CoverageDayCounts {
    return new CoverageDayCounts(this.#change.after);
  }
}

@ObjectType('CoverageChangeConnection', { description: 'A page of what is another on two days.', simpleResolvers: true })
export class CoverageChangeConnection {
  @Field(() => Int, { description: 'How many cells are another.' })
  readonly totalCount: number;

  @Field(() => Int, { description: 'How many gaps are new.' })
  readonly newGaps: number;

  @Field(() => Int, { description: 'How many gaps are closed.' })
  readonly closedGaps: number;

  @Field(() => [CoverageChangeObject], { description: 'In the order of the vocabulary.' })
  readonly nodes: readonly CoverageChangeObject[];

  @Field(() => PageInfo, { description: 'Where the page ends and whether another follows.' })
  readonly pageInfo: PageInfo;

  constructor(changes: readonly CoverageChange[], behind: readonly CoverageChange[], first: number) {
    const page = behind.slice(0, first);
    const last = page.at(-1);
    this.totalCount = changes.length;
    this.newGaps = changes.filter((change) => !change.before.gap && change.after.gap).length;
    this.closedGaps = changes.filter((change) => change.before.gap && !change.after.gap).length;
    this.nodes = page.map((change) => new CoverageChangeObject(change));
    this.pageInfo = new PageInfo(behind.length > first, last ? coverageCursor(last) : null);
  }
}

@ObjectType('AskedWords', { description: 'Words that people looked for and found nothing.', simpleResolvers: true })
export class AskedWordsObject {
  @Field(() => String, { description: 'The words, folded. At least ten different callers of one day have used them.' })
  readonly words: string;

  @Field(() => Int, { description: 'How many callers of the last twelve months used them, each counted once a day.' })
  readonly callers: number;

  constructor({ words, callers }: { words: string; callers: number }) {
    this.words = words;
    this.callers = callers;
  }
}
