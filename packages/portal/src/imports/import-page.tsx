import { fill } from '@drogowskaz/page-kit';
import { HubError } from '@drogowskaz/platform';
import { label } from '@drogowskaz/vocabulary';
import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { usePortal } from '../frame/view.ts';
import { NextPage } from '../lists/index.ts';
import { moderators } from '../moderation/roles.ts';
import { choicesFor } from '../services/form/choices.ts';
import { type DataImport, type Done, type ImportAnswer, type ImportedOrganization, isGoingOn, stageOf } from './answers.ts';
import { dataImport, forgetImport, takeImport } from './operations.ts';
import { Reasons, RowsTable, Totals } from './report-parts.tsx';
import { importTexts } from './texts/import-texts.ts';

const sum = (reasons: readonly { count: number }[]): number => reasons.reduce((all, { count }) => all + count, 0);

/** How far it is: by a link, and by itself where there is JavaScript (`look-again.ts`). */
const Progress = ({ found }: { found: DataImport }) => {
  const view = usePortal();
  const t = importTexts(view.locale);
  const { number } = view.formats;
  return (
    <div class="note" data-look-again="">
      <p role="status">{fill(t.progress, { rows: number(found.rowsRead), organizations: number(found.report.organizations.read) })}</p>
      <p>{t.progressHint}</p>
      <p>
        <a href={view.link(`/imports/${found.id}`)}>{t.lookAgain}</a>
      </p>
    </div>
  );
};

const Organization = ({ id, outcome, stage }: { id: string; outcome: ImportedOrganization; stage: ReturnType<typeof stageOf> }) => {
  const view = usePortal();
  const t = importTexts(view.locale);
  const { name, position, report } = outcome;
  const [repairs, refusals] = [sum(report.repairs), sum(report.refusals)];
  const isNone = report.organizations.read === 0;
  const taken = report.organizations.taken > 0;
  return (
    <li>
      <div>
        <p>
          <strong dir="auto">{isNone ? t.ofNone : name}</strong>{' '}
          {!isNone && (
            <span class={`state ${taken ? 'approved' : 'rejected'}`}>
              {taken ? (stage === 'TAKEN' || stage === 'TAKING' ? t.wentIn : t.goesIn) : t.staysOut}
            </span>
          )}
        </p>
        {taken && <p class="about">{fill(t.services, report.services)}</p>}
        {repairs + refusals > 0 && (
          <p>
            <a href={view.link(`/imports/${id}/findings?organization=${position}`)}>
              {fill(t.findingsOf, { repairs, refusals })}
              <span class="visually-hidden">: {isNone ? t.ofNone : name}</span>
            </a>
          </p>
        )}
      </div>
    </li>
  );
};

/** One import: how far it is, what would become of it, the button that takes it in, and what became of it. */
export const importPage: PortalPage = {
  path: '/imports/:id',
  who: moderators,
  show: async ({ view, ask, params, query }) => {
    const t = importTexts(view.locale);
    const { dataImport: found, importedOrganizations } = await ask<ImportAnswer>(dataImport, { id: params.id, after: query.get('after') });
    if (found === null) throw new HubError('NOT_FOUND', 'There is no such import, or it was forgotten.');
    const { id, report, problem } = found;
    const stage = stageOf(found);
    const findings = (kind: string) => view.link(`/imports/${id}/findings?kind=${kind}`);
    const language = choicesFor('locale', view.locale).find(({ value }) => value === found.language)?.label ?? found.language;
    return {
      title: t.titles[stage],
      caption: found.name,
      back: '/imports',
      content: (
        <>
          {isGoingOn(found) && <Progress found={found} />}
          {stage === 'FAILED' && problem && (
            <div class="note">
              <p>{t.problems[problem.code]}</p>
              <p class="about" lang="en">
                {problem.message}
              </p>
              {!found.dryRun && <p>{t.failedKept}</p>}
            </div>
          )}
          <p class="about">
            {[
              found.municipality?.name ?? t.wholeHub,
              fill(t.languageIs, { language: String(language) }),
              found.category === null ? null : fill(t.categoryIs, { category: label('CATEGORY', found.category, view.locale) }),
              found.owner === null ? t.whoseOwn : fill(t.ownerIs, { owner: [found.owner, found.licence].filter(Boolean).join(', ') }),
              fill(t.keptUntil, { date: view.formats.date(found.keptUntil) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {(stage === 'TRIED' || stage === 'TAKEN' || stage === 'NOTHING') && <Totals report={report} taken={stage === 'TAKEN'} />}
          {stage === 'NOTHING' && <p>{report.organizations.read === 0 ? t.noOrganizations : t.allRefused}</p>}
          {found.canBeTaken && (
            <Form>
              <p>{found.dryRun ? t.takeHint : t.goOnHint}</p>
              {found.address !== null && <p>{t.addressAgain}</p>}
              <Button does="take">{found.dryRun ? t.take : t.goOn}</Button>
            </Form>
          )}
          {!isGoingOn(found) && (
            <>
              <RowsTable rows={report.rows} />
              <Reasons title={t.refusals} reasons={report.refusals} href={findings('REFUSAL')} way={t.allRefusals} />
              <Reasons title={t.repairs} reasons={report.repairs} href={findings('REPAIR')} way={t.allRepairs} />
              {report.rows.length > 0 && (
                <>
                  <h2>{t.download}</h2>
                  <p>
                    <a href={view.link(`/imports/${id}/report.csv`)}>CSV</a> · <a href={view.link(`/imports/${id}/report.json`)}>JSON</a>
                  </p>
                  <h2>{t.organizations}</h2>
                  <ul class="rows">
                    {importedOrganizations.nodes.map((outcome) => (
                      <Organization key={outcome.position} id={id} outcome={outcome} stage={stage} />
                    ))}
                  </ul>
                  <NextPage
                    after={importedOrganizations.pageInfo}
                    address={(after) => view.link(`/imports/${id}?${new URLSearchParams({ after })}`)}
                    label={t.next}
                  />
                </>
              )}
            </>
          )}
          {found.state !== 'RUNNING' && (
            <Form>
              <Button does="forget" kind="quiet">
                {t.forget}
              </Button>
            </Form>
          )}
        </>
      ),
    };
  },
  submit: async ({ view, ask, params, text, again }) => {
    const t = importTexts(view.locale);
    const forgets = text('do') === 'forget';
    const { done } = await ask<Done>(forgets ? forgetImport : takeImport, { id: params.id });
    if (done.userErrors.length > 0) return again({ text: forgets ? t.notWhileRunning : t.notNow });
    return { to: forgets ? '/imports?done=forgotten' : `/imports/${params.id}` };
  },
};
