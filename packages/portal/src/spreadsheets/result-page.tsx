import { fill } from '@drogowskaz/page-kit';
import { Button } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { editors } from '../services/roles.ts';
import { broughtSpreadsheet, type RowResult, serviceRowsOf } from './brought.ts';
import { providersOf } from './providers.ts';
import { stepOf } from './step.ts';
import { TakeInForm, takeInShown } from './take-in-form.tsx';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';
import { Understanding } from './understand-row.ts';
import { WrongFile } from './wrong-file.tsx';

const MOST_LISTED = 200;

/** What became of the rows, and the file of those to mend. */
export const resultPage: PortalPage = {
  path: '/spreadsheets/:id/result',
  who: editors,
  show: async (visit) => {
    const { view } = visit;
    const t = spreadsheetTexts(view.locale);
    const brought = await broughtSpreadsheet(visit);
    const rows = serviceRowsOf(brought);
    const done = rows.flatMap((row) => {
      const result = brought.results[row.number];
      return result ? [{ row, result }] : [];
    });
    const counts = { NEW: 0, CHANGED: 0, SAME: 0, WRONG: 0 } satisfies Record<RowResult['state'], number>;
    for (const { result } of done) counts[result.state] += 1;
    const left = rows.length - done.length;
    const isToMend = ({ result }: (typeof done)[number]) => result.state === 'WRONG' || result.texts !== undefined;
    const wrong = done.filter(isToMend);
    const understanding = new Understanding(visit, brought, await providersOf(visit), rows);
    const listed = [];
    for (const { row, result } of [...wrong, ...done.filter((each) => !isToMend(each))].slice(0, MOST_LISTED))
      listed.push({ row, result, reasons: await understanding.reasons(row) });
    return {
      ...stepOf(visit, brought, 'result'),
      title: t.resultTitle,
      content: (
        <>
          <p>{fill(t.resultCounts, counts)}</p>
          {counts.NEW + counts.CHANGED > 0 && <p>{brought.choices.submit ? t.submitted : t.savedAsDrafts}</p>}
          {left > 0 && (
            <TakeInForm version={brought.left}>
              <input type="hidden" name="submit" value={brought.choices.submit ? 'yes' : 'no'} />
              <p>{fill(t.left, { count: left })}</p>
              <Button>{t.goOn}</Button>
            </TakeInForm>
          )}
          {wrong.length > 0 && <WrongFile id={brought.id} view={view} />}
          <ul class="rows">
            {listed.map(({ row, result, reasons }) => (
              <li key={row.number}>
                <div>
                  <p>
                    {fill(t.row, { number: row.number })}:{' '}
                    {result.id ? <a href={view.link(`/services/${result.id}`)}>{row.service.name}</a> : row.service.name}{' '}
                    <span class={`state ${result.state.toLowerCase()}`}>{t.states[result.state]}</span>
                  </p>
                  {reasons.map((text) => (
                    <p key={text} class="field-error">
                      {text}
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
          <p>
            <a href={view.link('/services')}>{t.toServices}</a>
          </p>
        </>
      ),
    };
  },
  submit: async (visit) => takeInShown(visit, await broughtSpreadsheet(visit)),
};
