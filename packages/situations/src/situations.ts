import { type InterfaceLocale, interfaceLocales, label, type RequirementCode } from '@drogowskaz/vocabulary';
import { localeTexts } from './data/locales/index.ts';
import type { LocaleTexts, SituationTexts } from './data/locales/situation-texts.ts';
import { type SituationId, type SituationPlan, type StepPlan, situationPlans, type ThingCode } from './data/plans.ts';
import type { Situation, SituationPhrase, SituationStep, WrittenTexts } from './types.ts';

const ids = Object.keys(situationPlans) as SituationId[];

const written = (pick: (texts: LocaleTexts, locale: InterfaceLocale) => string): WrittenTexts =>
  interfaceLocales.map((locale) => {
    const texts = localeTexts[locale];
    return { locale, state: texts.state, value: pick(texts, locale) };
  });

/** Each thing is one object, so that a step and its situation can be compared. */
const things = new Map<ThingCode | RequirementCode, WrittenTexts>();
const remember = (code: ThingCode | RequirementCode, write: () => WrittenTexts): WrittenTexts => {
  const texts = things.get(code) ?? write();
  things.set(code, texts);
  return texts;
};
const paper = (code: RequirementCode) => remember(code, () => written((_, locale) => label('REQUIREMENT', code, locale)));
const thing = (code: ThingCode) => remember(code, () => written((texts) => texts.things[code]));

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const step = (plan: StepPlan, text: WrittenTexts): SituationStep => {
  const { categories, withoutStatutoryEntitlement = false, requirements = [], bring = [] } = plan;
  return {
    text,
    categories,
    withoutStatutoryEntitlement,
    requirements,
    bring: [...requirements.map(paper), ...bring.map(thing)],
  };
};

const situation = (id: SituationId): Situation => {
  const { urgent = false, violence = false, steps: plans }: SituationPlan = situationPlans[id];
  const own = (pick: (texts: SituationTexts<SituationId>) => string) => written(({ situations: all }) => pick(all[id]));
  const steps = Object.entries(plans).map(([name, plan]) =>
    step(
      plan,
      own((texts) => (texts.steps as Readonly<Record<string, string>>)[name] ?? ''),
    ),
  );
  return {
    id,
    urgent,
    violence,
    title: own((texts) => texts.title),
    intro: own((texts) => texts.intro),
    say: own((texts) => texts.say),
    steps,
    requirements: unique(steps.flatMap(({ requirements }) => requirements)),
    bring: unique(steps.flatMap(({ bring }) => bring)),
  };
};

const all: readonly Situation[] = ids.map(situation);
const byId: ReadonlyMap<string, Situation> = new Map(all.map((each) => [each.id, each]));

/** All of them, in the order in which people should see them. */
export const situations = (): readonly Situation[] => all;

export const findSituation = (id: string): Situation | undefined => byId.get(id);

/**
 * Every title and every phrase in every language, with the categories that the person needs: for whatever has to recognise a
 * situation in what somebody typed.
 */
export function* situationPhrases(): Generator<SituationPhrase> {
  for (const { id, steps } of all) {
    const categories = unique(steps.flatMap((each) => each.categories));
    for (const locale of interfaceLocales) {
      const { title, phrases } = localeTexts[locale].situations[id];
      yield { id, locale, phrase: title, isTitle: true, categories };
      for (const phrase of phrases.split(', ')) yield { id, locale, phrase, isTitle: false, categories };
    }
  }
}
