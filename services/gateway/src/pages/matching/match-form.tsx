import { fill, interfaceLanguages } from '@drogowskaz/page-kit';
import { type AudienceCode, interfaceLocales, type RequirementCode } from '@drogowskaz/vocabulary';
import type { ComponentChildren } from 'preact';
import type { CategoryChoice, ChoicesAnswer, Term } from '../ask/answers.ts';
import { ageInWords } from '../facts/age-in-words.ts';
import { TopicIcon } from '../home/topic-icon.tsx';
import { usePage } from '../page-view.ts';
import { ageField, ageRanges, type MatchAnswers, MOST_NEEDS } from './match-answers.ts';
import { matchTextsOf } from './texts/index.ts';

/** What is asked elsewhere in the form, or says nothing of a person. */
const notAsked: ReadonlySet<string> = new Set(['NO_STATUTORY_ENTITLEMENT', 'LOCAL_RESIDENTS'] satisfies AudienceCode[]);
/** What a person has or does not have before she goes anywhere. Appointments and fees belong to each service. */
const asked: ReadonlySet<string> = new Set([
  'PASSPORT_OR_ID',
  'PESEL',
  'RESIDENCE_TITLE',
  'TEMPORARY_PROTECTION_STATUS',
  'REGISTERED_ADDRESS',
  'HEALTH_INSURANCE',
  'WORK_CONTRACT',
  'WORK_PERMIT',
  'REGISTERED_UNEMPLOYED',
  'DISABILITY_CERTIFICATE',
  'BIRTH_CERTIFICATE',
  'BANK_ACCOUNT',
  'TRUSTED_PROFILE',
  'BASIC_POLISH',
] satisfies RequirementCode[]);

interface CheckProps {
  name: string;
  value: string;
  checked: boolean;
  lang?: string;
  children: ComponentChildren;
}

const Check = ({ name, value, checked, lang, children }: CheckProps) => (
  <label class="check">
    <input type="checkbox" name={name} value={value} checked={checked} />
    <span {...(lang === undefined ? {} : { lang })}>{children}</span>
  </label>
);

interface QuestionProps {
  id: string;
  legend: string;
  hint?: string;
  children: ComponentChildren;
}

const Question = ({ id, legend, hint, children }: QuestionProps) => (
  <fieldset class="question" id={id} {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}>
    <legend>{legend}</legend>
    {hint !== undefined && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {children}
  </fieldset>
);

const Checks = ({ name, options, chosen }: { name: string; options: readonly Term[]; chosen: readonly string[] }) => (
  <div class="checks">
    {options.map(({ code, label }) => (
      <Check key={code} name={name} value={code} checked={chosen.includes(code)}>
        {label}
      </Check>
    ))}
  </div>
);

/** What is below a topic, and below that, in one list: who looks for a thing does not think in levels. */
const below = ({ children = [] }: CategoryChoice): CategoryChoice[] => children.flatMap((child) => [child, ...below(child)]);

const Topic = ({ category, chosen }: { category: CategoryChoice; chosen: readonly string[] }) => {
  const { texts } = usePage();
  const all = [category, ...below(category)];
  return (
    <details class="need-topic" open={all.some(({ code }) => chosen.includes(code))}>
      <summary>
        <TopicIcon code={category.code} />
        {category.label}
      </summary>
      <div class="checks">
        {all.map(({ code, label }) => (
          <Check key={code} name="need" value={code} checked={chosen.includes(code)}>
            {code === category.code ? fill(texts.allOfTopic, { topic: label }) : label}
          </Check>
        ))}
      </div>
    </details>
  );
};

export interface MatchFormProps {
  answers: MatchAnswers;
  choices: ChoicesAnswer;
  requirements: readonly Term[];
  /** What is wrong with the needs; null for a form that was not sent yet. */
  problem: string | null;
}

/** Posted: an answer that asks for the way, not a form that fills an address. */
export const MatchForm = ({ answers, choices, requirements, problem }: MatchFormProps) => {
  const view = usePage();
  const { texts, locale, reading, formats } = view;
  const own = matchTextsOf(locale);
  const most = formats.number(MOST_NEEDS);
  return (
    <form class="match-form" method="post" action="/match" data-most-needs={MOST_NEEDS} data-too-many={own.tooManyNeeds}>
      {reading.chosen && <input type="hidden" name="lang" value={reading.asked} />}
      <Question id="needs" legend={own.needs} hint={fill(own.needsHint, { max: most })}>
        {problem !== null && (
          <p class="note problem" role="alert" tabIndex={-1} autofocus>
            {problem}
          </p>
        )}
        <div class="need-topics">
          {choices.categories?.map((category) => (
            <Topic key={category.code} category={category} chosen={answers.needs} />
          ))}
        </div>
        {choices.categories === null && <p class="note problem">{texts.partUnavailable}</p>}
        <p class="needs-count" role="status" />
      </Question>
      <div class="question">
        <label for="match-where">{own.where}</label>
        <select id="match-where" name="municipality">
          <option value="">{own.unsaid}</option>
          {choices.municipalities?.map(({ code, name }) => (
            <option key={code} value={code} selected={answers.municipality === code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Question id="speaks" legend={own.languages}>
        <div class="checks">
          {interfaceLocales.map((code) => (
            <Check key={code} name="speaks" value={code} checked={answers.languages.includes(code)} lang={code}>
              {interfaceLanguages[code].name}
            </Check>
          ))}
        </div>
      </Question>
      {choices.audiences !== null && (
        <Question id="about" legend={own.about} hint={own.aboutHint}>
          <Checks name="audience" options={choices.audiences.filter(({ code }) => !notAsked.has(code))} chosen={answers.audiences} />
        </Question>
      )}
      <div class="question">
        <label for="match-age">{own.age}</label>
        <p class="hint" id="match-age-hint">
          {own.ageHint}
        </p>
        <select id="match-age" name="age" aria-describedby="match-age-hint">
          <option value="">{own.unsaid}</option>
          {ageRanges.map((range) => (
            <option key={range.from} value={ageField(range)} selected={answers.age?.from === range.from}>
              {ageInWords(view, { ...range, from: range.from || null })}
            </option>
          ))}
        </select>
      </div>
      <Question id="entitled" legend={own.entitlement} hint={own.entitlementHint}>
        {(
          [
            ['', own.unknown, null],
            ['yes', own.yes, true],
            ['no', own.no, false],
          ] as const
        ).map(([value, label, entitled]) => (
          <label key={value} class="check">
            <input type="radio" name="entitled" value={value} checked={answers.entitled === entitled} />
            <span>{label}</span>
          </label>
        ))}
      </Question>
      {requirements.length > 0 && (
        <Question id="has" legend={own.has} hint={own.hasHint}>
          <Checks name="has" options={requirements.filter(({ code }) => asked.has(code))} chosen={answers.has} />
        </Question>
      )}
      <p class="hint">{own.privacy}</p>
      <button type="submit">{own.submit}</button>
    </form>
  );
};
