import { fill } from '@drogowskaz/page-kit';
import { Button, Form } from '../../fields/index.ts';
import { Unanswered } from '../../frame/ask.ts';
import type { PortalPage } from '../../frame/page.ts';
import { NextPage, type PageInfo } from '../../lists/index.ts';
import { editableService } from '../ask/editable-service.ts';
import { serviceHistory, undoService } from '../ask/operations.ts';
import { refusalOf } from '../ask/refusals.ts';
import type { Written } from '../ask/written.ts';
import { editors } from '../roles.ts';
import { type RevisionState, serviceTexts } from '../texts/service-texts.ts';
import { type Change, ChangesList } from './changes-list.tsx';

interface HistoryAnswer {
  revisions: {
    totalCount: number;
    pageInfo: PageInfo;
    nodes: {
      id: string;
      version: number;
      status: RevisionState;
      createdAt: string;
      submittedAt: string | null;
      decidedAt: string | null;
      message: string | null;
      author: { name: string | null } | null;
      reviewer: { name: string | null } | null;
      changes: Change[];
    }[];
  };
}

/** Every version that there was; each can be brought back, as a new draft. */
export const historyPage: PortalPage = {
  path: '/services/:id/history',
  who: editors,
  show: async (visit) => {
    const service = await editableService(visit);
    const { view, query } = visit;
    const texts = serviceTexts(view.locale);
    const { revisions } = await visit.ask<HistoryAnswer>(serviceHistory, {
      id: service.id,
      locale: view.locale,
      after: query.get('after'),
    });
    const { pageInfo } = revisions;
    return {
      title: texts.history.title,
      caption: service.record.name,
      back: `/services/${service.id}`,
      content: (
        <>
          <p class="lead">{texts.history.undoHint}</p>
          <ol class="rows versions-list">
            {revisions.nodes.map(({ id, version, status, createdAt, submittedAt, decidedAt, message, author, reviewer, changes }) => (
              <li key={id}>
                <div>
                  <h2>
                    {fill(texts.history.version, { version })}
                    {version === service.version && ` (${texts.history.current})`}
                  </h2>
                  <p>
                    <span class={`state ${status.toLowerCase()}`}>{texts.mine.states[status]}</span>{' '}
                    {view.formats.moment(decidedAt ?? submittedAt ?? createdAt)}
                  </p>
                  <p class="about">
                    {[
                      author?.name && fill(texts.history.author, { name: author.name }),
                      reviewer?.name && fill(texts.history.reviewer, { name: reviewer.name }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  {message !== null && <p class="written">{message}</p>}
                  <details class="more">
                    <summary>{texts.history.compare}</summary>
                    <ChangesList changes={changes} />
                  </details>
                  {version !== service.version && service.status !== 'ARCHIVED' && (
                    <Form>
                      <input type="hidden" name="expected" value={service.version} />
                      <input type="hidden" name="version" value={version} />
                      <Button kind="secondary">{fill(texts.history.undo, { version })}</Button>
                    </Form>
                  )}
                </div>
              </li>
            ))}
          </ol>
          <NextPage
            after={pageInfo}
            address={(after) => view.link(`/services/${service.id}/history?after=${encodeURIComponent(after)}`)}
            label={texts.mine.next}
          />
        </>
      ),
    };
  },
  submit: async (visit) => {
    const texts = serviceTexts(visit.view.locale);
    const { id = '' } = visit.params;
    const version = Number(visit.text('version')) || 0;
    try {
      const { written } = await visit.ask<Written>(undoService, { id, version, expected: Number(visit.text('expected')) || 0 });
      if (written.userErrors.length > 0) return await visit.again(...written.userErrors.map(refusalOf(texts, (path) => path.join('.'))));
      return { to: `/services/${id}?undone=${version}` };
    } catch (error) {
      if (!(error instanceof Unanswered && error.code === 'CONFLICT')) throw error;
      return visit.again({ text: texts.stateChanged });
    }
  },
};
