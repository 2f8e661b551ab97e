import { fill } from '@drogowskaz/page-kit';
import { label } from '@drogowskaz/vocabulary';
import { Button, Radios } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { Ways } from '../lists/index.ts';
import { fieldText } from '../services/form/field-text.ts';
import { editors } from '../services/roles.ts';
import { serviceTexts } from '../services/texts/service-texts.ts';
import { broughtSpreadsheet, rowsOf } from './brought.ts';
import { providersOf } from './providers.ts';
import { stepOf } from './step.ts';
import { TakeInForm, takeInShown } from './take-in-form.tsx';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';
import { Understanding, type UnderstoodRow } from './understand-row.ts';
import { versionOf } from './version-of.ts';
import { WrongFile } from './wrong-file.tsx';

const ROWS_OF_A_PAGE = 20;

/** What would become of each row, with what is wrong at which cell. Nothing is written before the button at its end. */
export const previewPage: PortalPage = {
  path: '/spreadsheets/:id/preview',
  who: editors,
  show: async (visit) => {
    const { view, query, params } = visit;
    const t = spreadsheetTexts(view.locale);
    const fields = serviceTexts(view.locale);
    const brought = await broughtSpreadsheet(visit);
    const rows = rowsOf(brought);
    const services = rows.filter((row) => row.kind === 'SERVICE');
    const understanding = new Understanding(visit, brought, await providersOf(visit), services);
    const understood = new Map<number, UnderstoodRow>();
    for (const row of services) understood.set(row.number, await understanding.row(row));
    const version = versionOf(brought, visit, [...understood.values()]);
    const isWrong = (number: number) => understood.get(number)?.state === 'WRONG';
    const wrong = services.filter(({ number }) => isWrong(number));
    const onlyWrong = query.has('wrong');
    const listed = onlyWrong ? wrong : rows;
    const pages = Math.max(1, Math.ceil(listed.length / ROWS_OF_A_PAGE));
    const page = Math.min(pages, Math.max(1, Number(query.get('page')) || 1));
    const shown = listed.slice((page - 1) * ROWS_OF_A_PAGE, page * ROWS_OF_A_PAGE);
    for (const { number } of shown) {
      const row = understood.get(number);
      if (row) understood.set(number, await understanding.checked(row));
    }
    const here = (more: Record<string, string>) =>
      view.link(`/spreadsheets/${params.id}/preview?${new URLSearchParams({ ...(onlyWrong ? { wrong: '' } : {}), ...more })}`);
    return {
      ...stepOf(visit, brought, 'preview'),
      title: t.previewTitle,
      notice: query.has('changed') ? t.changedMeanwhile : undefined,
      content: (
        <>
          <p>{fill(t.previewCounts, { rows: services.length, wrong: services.filter(({ number }) => isWrong(number)).length })}</p>
          <p class="about">{t.previewHint}</p>
          <Ways
            label={t.previewTitle}
            ways={[
              { href: view.link(`/spreadsheets/${params.id}/preview`), label: t.all, current: !onlyWrong },
              { href: view.link(`/spreadsheets/${params.id}/preview?wrong=`), label: t.onlyWrong, current: onlyWrong },
            ]}
          />
          {shown.length === 0 && <p>{t.noRows}</p>}
          <ul class="rows">
            {shown.map(({ number, kind, cells, hidden, hints }) => {
              const row = understood.get(number);
              const caption = `${fill(t.row, { number })}${hidden ? ` (${t.hiddenRow})` : ''}`;
              if (kind !== 'SERVICE' || !row)
                return (
                  <li key={number}>
                    <div>
                      <p class="about">
                        {caption} · {kind === 'SERVICE' ? t.states.WRONG : t.kinds[kind]}
                      </p>
                      <p>{cells.find(Boolean)}</p>
                    </div>
                  </li>
                );
              const { whole, state, problems, provider, changes } = row;
              const changed = Object.keys(changes).map((field) => fieldText(fields, field)?.label ?? t.fields[field as 'phone'] ?? field);
              return (
                <li key={number}>
                  <div>
                    <p class="about">{[caption, provider?.name].filter(Boolean).join(' · ')}</p>
                    <h2 lang={brought.choices.locale}>{whole.name || '–'}</h2>
                    <p>
                      <span class={`state ${state.toLowerCase()}`}>{t.states[state]}</span>
                    </p>
                    {problems.length > 0 && (
                      <ul>
                        {problems.map((problem) => (
                          <li key={problem} class="field-error">
                            {problem}
                          </li>
                        ))}
                      </ul>
                    )}
                    {state === 'CHANGED' && <p>{fill(t.changesShown, { fields: changed.join(', ') })}</p>}
                    {whole.categories.length > 0 && (
                      <p class="about">
                        {fill(t.topicsShown, { topics: whole.categories.map((code) => label('CATEGORY', code, view.locale)).join(', ') })}
                      </p>
                    )}
                    {hints.map(({ code, field, what }) => (
                      <p key={`${code}${field}`} class="about">
                        {fill(t.hints[code], { what })}
                      </p>
                    ))}
                  </div>
                </li>
              );
            })}
          </ul>
          {pages > 1 && (
            <p>
              {page > 1 && <a href={here({ page: String(page - 1) })}>{t.previousPage}</a>} {page} / {pages}{' '}
              {page < pages && <a href={here({ page: String(page + 1) })}>{t.nextPage}</a>}
            </p>
          )}
          {services.length === wrong.length ? (
            <>
              <p>{t.noneToTakeIn}</p>
              <p>
                <a href={view.link(`/spreadsheets/${params.id}/columns`)}>{t.columnsTitle}</a> ·{' '}
                <a href={view.link('/spreadsheets')}>{t.otherFile}</a>
              </p>
              {wrong.length > 0 && <WrongFile id={brought.id} view={view} />}
            </>
          ) : (
            <TakeInForm version={version}>
              <Radios
                name="submit"
                label={t.submit}
                value={brought.choices.submit ? 'yes' : 'no'}
                choices={[
                  { value: 'no', label: t.submitNo },
                  { value: 'yes', label: t.submitYes },
                ]}
              />
              {wrong.length > 0 && <p>{t.takeInHint}</p>}
              <Button>{t.takeIn}</Button>
            </TakeInForm>
          )}
        </>
      ),
    };
  },
  submit: async (visit) => takeInShown(visit, { ...(await broughtSpreadsheet(visit)), results: {} }),
};
