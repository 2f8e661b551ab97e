import { interfaceLanguages } from '@drogowskaz/page-kit';
import { interfaceLocales, label } from '@drogowskaz/vocabulary';
import type { ComponentChildren } from 'preact';
import type { ChoicesAnswer } from '../ask/answers.ts';
import { matchTextsOf } from '../matching/texts/index.ts';
import { usePage } from '../page-view.ts';
import { dayParts, weekdays } from '../people/answers.ts';
import { usePeopleTexts } from '../people/texts/index.ts';
import { activityCodes, type Wish } from './wish.ts';

interface CheckProps {
  type?: 'checkbox' | 'radio';
  name: string;
  value: string;
  checked: boolean;
  lang?: string;
  children: ComponentChildren;
}

const Check = ({ type = 'checkbox', name, value, checked, lang, children }: CheckProps) => (
  <label class="check">
    <input type={type} name={name} value={value} checked={checked} />
    <span {...(lang === undefined ? {} : { lang })}>{children}</span>
  </label>
);

const Question = ({ legend, children }: { legend: string; children: ComponentChildren }) => (
  <fieldset class="question">
    <legend>{legend}</legend>
    {children}
  </fieldset>
);

export interface WishFormProps {
  wish: Wish;
  municipalities: ChoicesAnswer['municipalities'];
  /** What is wrong; null for a form that was not sent yet. */
  problem: string | null;
}

/** Posted: what somebody wishes stands in no address. */
export const WishForm = ({ wish, municipalities, problem }: WishFormProps) => {
  const { locale, reading, formats } = usePage();
  const own = usePeopleTexts();
  const shared = matchTextsOf(locale);
  return (
    <form class="match-form wish-form" method="post" action="/volunteers">
      {reading.chosen && <input type="hidden" name="lang" value={reading.asked} />}
      <Question legend={own.together}>
        {problem !== null && (
          <p class="note problem" role="alert" tabIndex={-1} autofocus>
            {problem}
          </p>
        )}
        <div class="checks">
          {activityCodes.map((code) => (
            <Check key={code} name="activity" value={code} checked={wish.activities.includes(code)}>
              {label('CATEGORY', code, locale)}
            </Check>
          ))}
        </div>
      </Question>
      <Question legend={own.children}>
        {(
          [
            ['', own.either, null],
            ['yes', own.childrenYes, true],
            ['no', own.childrenNo, false],
          ] as const
        ).map(([value, words, chosen]) => (
          <Check key={value} type="radio" name="children" value={value} checked={wish.withChildren === chosen}>
            {words}
          </Check>
        ))}
      </Question>
      <div class="question">
        <label for="wish-where">{shared.where}</label>
        <select id="wish-where" name="municipality">
          <option value="">{shared.unsaid}</option>
          {municipalities?.map(({ code, name }) => (
            <option key={code} value={code} selected={wish.municipality === code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Question legend={shared.languages}>
        <div class="checks">
          {interfaceLocales.map((code) => (
            <Check key={code} name="speaks" value={code} checked={wish.languages.includes(code)} lang={code}>
              {interfaceLanguages[code].name}
            </Check>
          ))}
        </div>
      </Question>
      <Question legend={own.time}>
        <div class="checks">
          {weekdays.map((day, position) => (
            <Check key={day} name="day" value={day} checked={wish.days.includes(day)}>
              {formats.weekday(position + 1)}
            </Check>
          ))}
          {dayParts.map((part) => (
            <Check key={part} name="part" value={part} checked={wish.dayParts.includes(part)}>
              {own[part]}
            </Check>
          ))}
        </div>
      </Question>
      <p class="hint">{shared.privacy}</p>
      <button type="submit">{shared.submit}</button>
    </form>
  );
};
