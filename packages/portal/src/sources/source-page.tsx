import { fill } from '@drogowskaz/page-kit';
import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { type PortalView, usePortal } from '../frame/view.ts';
import { decide } from '../moderation/decide.ts';
import { moderators } from '../moderation/roles.ts';
import { everyInWords } from './every.ts';
import { findSource } from './find-source.ts';
import { acceptSource, readSource, type SourceInFull } from './operations.ts';
import { keepersOfSources } from './roles.ts';
import { isInPart, SourceStateLine } from './source-state.tsx';
import { type SourceTexts, sourceTexts } from './texts/source-texts.ts';

const COUNTS = ['read', 'created', 'updated', 'unchanged', 'withdrawn', 'known', 'refused'] as const;

const momentOr = ({ formats }: PortalView, moment: string | null, none: string): string =>
  moment === null ? none : formats.moment(moment);

/** Names of things and what they are. What is not said is left out. */
const factsOf = (view: PortalView, t: SourceTexts, source: SourceInFull): [string, string | null][] => [
  [t.fields.url, source.url],
  [t.fields.licence, source.licence],
  [t.fields.toldLicence, source.toldLicence],
  [t.fields.attribution, source.attribution],
  [t.fields.kind, source.kind && t.kinds[source.kind]],
  [t.fields.everyMinutes, everyInWords(t, source.everyMinutes)],
  [t.fields.language, source.language && view.formats.language(source.language)],
  [t.fields.municipality, source.municipality?.name ?? null],
  [t.fields.miscounts, source.miscounts ? t.itDoes : null],
  [t.private, source.allowPrivate ? t.privateAllowed : null],
  [t.shown, view.formats.number(source.services)],
  [t.since, source.addedAt && view.formats.date(source.addedAt)],
  [t.taken, momentOr(view, source.harvestedAt, t.never)],
  [t.tried, source.triedAt && view.formats.moment(source.triedAt)],
  [t.next, source.asked === null ? momentOr(view, source.nextAt, t.never) : t.withinAMinute],
];

/** What an administrator has to look at before more is done. */
const mayBeAccepted = (source: SourceInFull): boolean => source.state === 'HELD' || isInPart(source);

const Wrong = ({ source }: { source: SourceInFull }) => {
  const { state, problem, held, failures, report } = source;
  const { formats, locale } = usePortal();
  const t = sourceTexts(locale);
  return (
    <>
      {state === 'HELD' && held !== null && (
        <div class="note">
          <p>
            {fill(t.held, { missing: formats.number(held.missing), known: formats.number(held.known), moment: formats.moment(held.at) })}
          </p>
          <p>{t.heldAdvice}</p>
        </div>
      )}
      {isInPart(source) && (
        <div class="note">
          <p>{t.notWhole}</p>
          <ul lang="en">
            {report?.notWhole.map((reason) => (
              <li key={reason} class="written">
                {reason}
              </li>
            ))}
          </ul>
          <p>{t.notWholeAdvice}</p>
        </div>
      )}
      {problem !== null && (
        <div class="note">
          <p>{fill(t.problem, { count: formats.number(failures) })}</p>
          <p class="written" lang="en">
            {problem}
          </p>
        </div>
      )}
    </>
  );
};

const LastRun = ({ source }: { source: SourceInFull }) => {
  const { report, running } = source;
  const { formats, locale } = usePortal();
  const t = sourceTexts(locale);
  if (report === null) return <p>{running ? t.running : t.noRun}</p>;
  return (
    <>
      {running && <p>{t.running}</p>}
      <p>{fill(isInPart(source) ? t.readInPart : t.modes[report.mode], { moment: formats.moment(report.endedAt) })}</p>
      <dl>
        {COUNTS.map((count) => (
          <div key={count}>
            <dt>{t.counts[count]}</dt>
            <dd>{formats.number(report[count])}</dd>
          </div>
        ))}
      </dl>
      {report.remarks.length > 0 && (
        <>
          <h3>{t.remarks}</h3>
          <ul lang="en">
            {report.remarks.map((remark) => (
              <li key={remark} class="written">
                {remark}
              </li>
            ))}
          </ul>
        </>
      )}
      {report.repairs.length > 0 && (
        <>
          <h3>{t.repairs}</h3>
          <ul lang="en">
            {report.repairs.map((repair) => (
              <li key={repair}>{repair}</li>
            ))}
          </ul>
        </>
      )}
      {report.refusals.length > 0 && (
        <>
          <h3>{t.refusals}</h3>
          <ul lang="en">
            {[...new Set(report.refusals)].map((reason) => (
              <li key={reason} class="written">
                {reason}
              </li>
            ))}
          </ul>
          {report.refused > report.refusals.length && <p>{fill(t.moreRefusals, { count: formats.number(report.refused) })}</p>}
        </>
      )}
    </>
  );
};

const Deeds = ({ source }: { source: SourceInFull }) => {
  const { link, locale } = usePortal();
  const t = sourceTexts(locale);
  if (source.asked === 'REMOVE') return null;
  return (
    <>
      <h2>{t.whatNow}</h2>
      <Form>
        {mayBeAccepted(source) && <p>{t.acceptHint}</p>}
        <div class="buttons">
          <Button does="RUN" kind={mayBeAccepted(source) ? 'secondary' : 'main'}>
            {t.run}
          </Button>
          {mayBeAccepted(source) && <Button does="ACCEPT">{source.state === 'HELD' ? t.accept : t.acceptAsWhole}</Button>}
        </div>
      </Form>
      <ul>
        <li>
          <a href={link(`/sources/${source.id}/terms`)}>{t.changeTerms}</a>
        </li>
        <li>
          <a href={link(`/sources/${source.id}/stop`)}>{t.stop}</a>
        </li>
      </ul>
    </>
  );
};

/** One source: how it is, what the last run came to, under which terms it is shown, and what an administrator can do. */
export const sourcePage: PortalPage = {
  path: '/sources/:id',
  who: moderators,
  show: async (visit) => {
    const { view, query, caller } = visit;
    const t = sourceTexts(view.locale);
    const source = await findSource(visit);
    const done = (['followed', 'changed', 'asked'] as const).find((one) => one === query.get('done'));
    return {
      title: source.name,
      caption: t.title,
      back: '/sources',
      notice: done && t.done[done],
      content: (
        <>
          <p>
            <SourceStateLine source={source} />
          </p>
          {!isInPart(source) && <p class="lead">{t.meaning[source.state]}</p>}
          <Wrong source={source} />
          <dl>
            {factsOf(view, t, source).flatMap(([name, value]) =>
              value === null
                ? []
                : [
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>
                        <bdi>{value}</bdi>
                      </dd>
                    </div>,
                  ],
            )}
          </dl>
          <h2>{t.lastRun}</h2>
          <LastRun source={source} />
          {keepersOfSources.includes(caller.role) ? <Deeds source={source} /> : <p>{t.readOnly}</p>}
        </>
      ),
    };
  },
  submit: (visit) => {
    const operation = visit.text('do') === 'ACCEPT' ? acceptSource : readSource;
    const { id = '' } = visit.params;
    return decide(visit, { operation, variables: { id }, to: `/sources/${id}?done=asked` });
  },
};
