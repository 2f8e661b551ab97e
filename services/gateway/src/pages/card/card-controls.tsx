import { PrintButton } from '../layout/print-button.tsx';
import { usePage } from '../page-view.ts';
import { offeredStatements } from './chosen-statements.ts';
import type { StatementCode } from './phrases/card-phrases.ts';
import { phrasesOf } from './phrases/index.ts';

/** Which sentences stand on the card: a plain form that only changes the address; nothing is kept. */
export const CardControls = ({ statements }: { statements: readonly StatementCode[] }) => {
  const { texts, locale, reading } = usePage();
  const phrases = phrasesOf(locale);
  return (
    <form class="card-controls screen-only" method="get">
      {reading.chosen && <input type="hidden" name="lang" value={reading.asked} />}
      <input type="hidden" name="chosen" value="1" />
      <fieldset>
        <legend>{texts.whatToShow}</legend>
        <div class="choices">
          {offeredStatements(locale === 'pl').map((code) => (
            <label key={code} class="choice">
              <input type="checkbox" name="say" value={code} checked={statements.includes(code)} />
              <span>{phrases.statements[code]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="buttons">
        <button type="submit">{texts.showOnCard}</button>
        <PrintButton />
      </div>
    </form>
  );
};
