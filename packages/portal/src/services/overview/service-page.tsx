import { fill } from '@drogowskaz/page-kit';
import { Button, Checkbox, Form, TextField } from '../../fields/index.ts';
import type { PortalPage, Visit } from '../../frame/page.ts';
import { type EditableService, editableService } from '../ask/editable-service.ts';
import { confirmService, schedulePublication, submitRevision } from '../ask/operations.ts';
import { refusalOf, typingError, type UserError } from '../ask/refusals.ts';
import type { Written } from '../ask/written.ts';
import { readField } from '../form/typed-value.ts';
import { dateText, today } from '../hours/clock-time.ts';
import { editors } from '../roles.ts';
import { type ServiceTexts, serviceTexts } from '../texts/service-texts.ts';
import { type OpenPoint, openPoints } from './open-points.ts';
import { SummaryList } from './summary-list.tsx';
import { verificationInWords } from './verification-in-words.ts';

const wait = (service: EditableService): boolean => service.revision.status === 'DRAFT' || service.revision.status === 'CHANGES_REQUESTED';

const named = (texts: ServiceTexts, point: OpenPoint): string =>
  point === 'where' || point === 'hours' || point === 'contact' ? texts.steps[point].title : texts.fields[point].label;

const OpenPoints = ({ service, visit: { view } }: { service: EditableService; visit: Visit }) => {
  const texts = serviceTexts(view.locale);
  const open = openPoints(service.record);
  if (open.length === 0) return <p class="note done">{texts.check.complete}</p>;
  return (
    <>
      <p>{texts.check.missing}</p>
      <ul class="ways">
        {open.map(({ point, step }) => (
          <li key={point}>
            <a href={view.link(`/services/${service.id}/edit/${step}`)}>{named(texts, point)}</a>
          </li>
        ))}
      </ul>
    </>
  );
};

const State = ({ service, visit: { view } }: { service: EditableService; visit: Visit }) => {
  const texts = serviceTexts(view.locale);
  const { status, revision, scheduledAt } = service;
  return (
    <>
      <p>
        <span class={`state ${status.toLowerCase()}`}>{texts.mine.services[status]}</span>{' '}
        {revision.status !== 'APPROVED' && (
          <span class={`state ${revision.status.toLowerCase()}`}>{texts.mine.states[revision.status]}</span>
        )}
      </p>
      {status === 'PUBLISHED' && revision.status !== 'APPROVED' && <p>{texts.mine.publishedAndWaits}</p>}
      {status === 'PUBLISHED' && <p>{verificationInWords(service.verification, view)}</p>}
      {scheduledAt !== null && <p class="note">{fill(texts.check.scheduled, { date: view.formats.date(scheduledAt) })}</p>}
      {revision.message !== null && revision.status !== 'APPROVED' && (
        <div class="note">
          <p>
            <strong>{texts.check.message}</strong>
          </p>
          <p class="written">{revision.message}</p>
        </div>
      )}
    </>
  );
};

const Ways = ({ service: { id, status }, visit: { view } }: { service: EditableService; visit: Visit }) => {
  const texts = serviceTexts(view.locale);
  const ways: [path: string, text: string][] = [
    [`/services/${id}/preview`, texts.check.preview],
    [`/services/${id}/translations`, texts.check.translate],
    [`/services/${id}/history`, texts.service.history],
    ['/problems', texts.service.problems],
    ...(status === 'ARCHIVED' ? [] : [[`/services/${id}/archive`, texts.service.archive] as [string, string]]),
  ];
  return (
    <ul class="ways">
      {status === 'PUBLISHED' && (
        <li>
          <a href={`/service/${id}?lang=${view.locale}`}>{texts.service.view}</a>
        </li>
      )}
      {ways.map(([path, text]) => (
        <li key={path}>
          <a href={view.link(path)}>{text}</a>
        </li>
      ))}
    </ul>
  );
};

const notices = (texts: ServiceTexts): Readonly<Record<string, string>> => ({
  submitted: `${texts.check.submitted}. ${texts.check.submittedText}`,
  confirmed: texts.service.confirmed,
  translated: texts.translations.saved,
  archived: texts.archive.done,
});

/** A service with all that it says, what is missing, and what can be done: the last page of the way, and the first afterwards. */
export const servicePage: PortalPage = {
  path: '/services/:id',
  who: editors,
  show: async (visit) => {
    const service = await editableService(visit);
    const { view, query, now } = visit;
    const texts = serviceTexts(view.locale);
    const undone = Number(query.get('undone'));
    const archived = service.status === 'ARCHIVED';
    return {
      title: service.record.name,
      back: '/services',
      notice: undone > 0 ? fill(texts.history.undone, { version: undone }) : notices(texts)[query.get('done') ?? ''],
      content: (
        <>
          <State service={service} visit={visit} />
          <SummaryList service={service} now={now} />
          {!archived && <OpenPoints service={service} visit={visit} />}
          <Ways service={service} visit={visit} />
          {wait(service) && !archived && (
            <Form action={`/services/${service.id}`} class="send">
              <h2>{texts.check.title}</h2>
              <p>{texts.check.lead}</p>
              <input type="hidden" name="revision" value={service.revision.id} />
              {service.status === 'PUBLISHED' && (
                <Checkbox name="minor" label={texts.check.minor} hint={texts.check.minorHint} checked={service.revision.minor} />
              )}
              <details class="more" open={visit.errors.length > 0}>
                <summary>{texts.check.publishAt}</summary>
                <TextField
                  name="publishAt"
                  label={texts.check.publishAt}
                  hint={texts.check.publishAtHint}
                  type="date"
                  width="medium"
                  optional
                />
              </details>
              <Button does="submit">{texts.check.submit}</Button>
            </Form>
          )}
          {service.status === 'PUBLISHED' && (
            <Form action={`/services/${service.id}`}>
              <p class="hint">{texts.service.confirmHint}</p>
              <Button does="confirm" kind="secondary">
                {texts.service.confirm}
              </Button>
            </Form>
          )}
        </>
      ),
    };
  },
  submit: async (visit) => {
    const texts = serviceTexts(visit.view.locale);
    const { id = '' } = visit.params;
    const refuse = (errors: readonly UserError[]) => visit.again(...errors.map(refusalOf(texts, (path) => path.join('.'))));
    if (visit.text('do') === 'confirm') {
      const { decided } = await visit.ask<{ decided: { userErrors: UserError[] } }>(confirmService, { id });
      return decided.userErrors.length > 0 ? refuse(decided.userErrors) : { to: `/services/${id}?done=confirmed` };
    }
    const at = readField(visit.form, { name: 'publishAt', kind: 'LAST_DAY' });
    if (at.problem !== undefined) return visit.again(typingError(texts)({ field: 'publishAt', problem: at.problem }));
    const day = visit.text('publishAt');
    if (day !== '' && day <= dateText(today(visit.now))) return visit.again({ field: 'publishAt', text: texts.fields.expiresAt.wrong });
    const revision = visit.text('revision');
    const { written } = await visit.ask<Written>(submitRevision, { id: revision, minor: visit.form.has('minor') });
    if (written.userErrors.length > 0) return refuse(written.userErrors);
    if (day !== '') {
      const scheduled = await visit.ask<Written>(schedulePublication, { id: revision, at: `${day}T06:00:00Z` });
      if (scheduled.written.userErrors.length > 0) return refuse(scheduled.written.userErrors);
    }
    return { to: `/services/${id}?done=submitted` };
  },
};
