/** Situations as the contract has them, and what pages need beside it. */
import { requireMunicipality } from '@drogowskaz/directory';
import { Category, LocaleScalar, LocalizedText, MunicipalityCodeScalar, pageSize, Term, termsOf } from '@drogowskaz/directory/graphql';
import type { Situation as SituationData, SituationStep as StepData } from '@drogowskaz/situations';
import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { SearchContext } from '../search-subgraph.ts';
import { Service } from '../service.ts';
import { textFor } from './text-for.ts';

const OwnLocaleArg = (): ReturnType<typeof Arg> =>
  Arg('locale', () => LocaleScalar, { nullable: true, description: 'Another language than the one that the situation was asked for in.' });

const requirementsDescription = 'Papers that are usually asked for: codes of the vocabulary REQUIREMENT.';
const bringDescription = 'What to have along: those papers and other things.';

@ObjectType('SituationStep', { description: 'One thing to do in a situation.', simpleResolvers: true })
export class SituationStep {
  readonly #step: StepData;
  readonly #locale: string;

  constructor(step: StepData, locale: string) {
    this.#step = step;
    this.#locale = locale;
  }

  @Field(() => LocalizedText, { description: 'What to do, in one or two short sentences.' })
  get text(): LocalizedText {
    return textFor(this.#step.text, this.#locale);
  }

  @Field(() => [Category], { description: 'What the services for this step are about, what helps most first.' })
  get categories(): Category[] {
    return this.#step.categories.map((code) => new Category(code));
  }

  @Field(() => Boolean, {
    description: 'Whether only services are offered that are known to be usable by people whom the law gives no entitlement.',
  })
  get withoutStatutoryEntitlement(): boolean {
    return this.#step.withoutStatutoryEntitlement;
  }

  @Field(() => [Term], { description: requirementsDescription })
  get requirements(): Term[] {
    return termsOf('REQUIREMENT', this.#step.requirements);
  }

  @Field(() => [LocalizedText], { description: bringDescription })
  bring(@OwnLocaleArg() locale: string | null | undefined): LocalizedText[] {
    return this.#step.bring.map((texts) => textFor(texts, locale ?? this.#locale));
  }

  @Field(() => [Service], {
    nullable: true,
    description:
      'Services for this step: usable here, verified ones first, one of each category in turn. Foreign examples are never among them.',
  })
  async services(
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many at most: 1 to 100; there are never more than 30.' }) first: number,
    @Arg('municipality', () => MunicipalityCodeScalar, {
      nullable: true,
      description: 'Only services that serve this municipality; national and online services do.',
    })
    municipality: string | null | undefined,
    @Ctx() { clock, stepServices }: SearchContext,
  ): Promise<Service[]> {
    const { categories, withoutStatutoryEntitlement } = this.#step;
    const documents = await stepServices.best(
      { categories, withoutStatutoryEntitlement, municipality: municipality == null ? null : requireMunicipality(municipality).code },
      pageSize(first),
    );
    return documents.map(({ card }) => new Service(card, clock));
  }
}

@ObjectType('Situation', { description: 'What happened to somebody, and what to do about it, step by step.', simpleResolvers: true })
export class Situation {
  readonly #situation: SituationData;
  readonly #locale: string;

  constructor(situation: SituationData, locale: string) {
    this.#situation = situation;
    this.#locale = locale;
  }

  @Field(() => ID, { description: 'A stable word for addresses: "unpaid-wages".' })
  get id(): string {
    return this.#situation.id;
  }

  @Field(() => LocalizedText, { description: 'As people say it, in the first person.' })
  get title(): LocalizedText {
    return textFor(this.#situation.title, this.#locale);
  }

  @Field(() => LocalizedText, { description: 'What matters most, in one or two sentences.' })
  get intro(): LocalizedText {
    return textFor(this.#situation.intro, this.#locale);
  }

  @Field(() => LocalizedText, { description: 'What to say, or to show, at a counter. Ask for it in Polish, too: `say(locale: "pl")`.' })
  say(@OwnLocaleArg() locale: string | null | undefined): LocalizedText {
    return textFor(this.#situation.say, locale ?? this.#locale);
  }

  @Field(() => Boolean, { description: 'Somebody may be in danger now; the first step says what to do then.' })
  get urgent(): boolean {
    return this.#situation.urgent;
  }

  @Field(() => Boolean, { description: 'Somebody may be watched while reading: offer a quick way out of the page.' })
  get violence(): boolean {
    return this.#situation.violence;
  }

  @Field(() => [SituationStep], { description: 'What to do, in this order.' })
  get steps(): SituationStep[] {
    return this.#situation.steps.map((step) => new SituationStep(step, this.#locale));
  }

  @Field(() => [Term], { description: `${requirementsDescription} Those of all steps, each once.` })
  get requirements(): Term[] {
    return termsOf('REQUIREMENT', this.#situation.requirements);
  }

  @Field(() => [LocalizedText], { description: `${bringDescription} Those of all steps, each once.` })
  bring(@OwnLocaleArg() locale: string | null | undefined): LocalizedText[] {
    return this.#situation.bring.map((texts) => textFor(texts, locale ?? this.#locale));
  }
}
