import { interfaceLanguages } from '@drogowskaz/page-kit';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import type { ComponentChildren } from 'preact';
import { PrintButton } from '../layout/print-button.tsx';
import { usePage } from '../page-view.ts';
import { answerFields, type MatchAnswers } from './match-answers.ts';
import { matchTextsOf } from './texts/index.ts';

interface AgainProps {
  answers: MatchAnswers;
  /** `edit`, `save`; nothing for the list itself. */
  act?: string;
  /** The form has a choice of its own. */
  choosesLanguage?: boolean;
  children: ComponentChildren;
}

/** The answers once more, in hidden fields: an address would keep them. */
const Again = ({ answers, act, choosesLanguage = false, children }: AgainProps) => {
  const { reading } = usePage();
  return (
    <form method="post" action="/match">
      {answerFields(answers).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {reading.chosen && !choosesLanguage && <input type="hidden" name="lang" value={reading.asked} />}
      {act !== undefined && <input type="hidden" name="do" value={act} />}
      {children}
    </form>
  );
};

interface MatchActionsProps {
  answers: MatchAnswers;
  /** Absolute, with the needs only. */
  sharedAddress: string;
}

/** Stands above the list: what was said can be said otherwise. */
export const ChangeAnswers = ({ answers }: { answers: MatchAnswers }) => (
  <div class="match-actions">
    <Again answers={answers} act="edit">
      <button type="submit" class="secondary">
        {matchTextsOf(usePage().locale).change}
      </button>
    </Again>
  </div>
);

/** What to do with the list: print it, take it along, pass it on, read it in another language. */
export const MatchActions = ({ answers, sharedAddress }: MatchActionsProps) => {
  const { locale, link } = usePage();
  const own = matchTextsOf(locale);
  return (
    <div class="match-actions">
      <div class="buttons">
        <PrintButton />
        <Again answers={answers} act="save">
          <button type="submit" class="secondary" aria-describedby="about-saving">
            {own.save}
          </button>
        </Again>
        <a class="start-over" href={link('/match')}>
          {own.startOver}
        </a>
      </div>
      <p class="hint" id="about-saving">
        {own.saveHint}
      </p>
      <Again answers={answers} choosesLanguage>
        <label for="match-language">{own.otherLanguage}</label>
        <div class="in-a-row">
          <select id="match-language" name="lang">
            {interfaceLocales.map((code) => (
              <option key={code} value={code} lang={code} selected={code === locale}>
                {interfaceLanguages[code].name}
              </option>
            ))}
          </select>
          <button type="submit" class="secondary">
            {own.show}
          </button>
        </div>
      </Again>
      <details class="share">
        <summary>{own.share}</summary>
        <p class="hint">{own.shareHint}</p>
        <p class="in-a-row">
          <a href={sharedAddress} dir="ltr">
            {sharedAddress}
          </a>
          <button type="button" class="secondary" hidden data-copy={sharedAddress} data-copied={own.copied}>
            {own.copy}
          </button>
        </p>
      </details>
    </div>
  );
};
