import { fill } from '@drogowskaz/page-kit';
import { HubError } from '@drogowskaz/platform';
import { Button, Form, TextArea } from '../fields/index.ts';
import type { PortalPage, Visit } from '../frame/page.ts';
import { Ways } from '../lists/index.ts';
import { type Change, ChangesList } from '../services/history/changes-list.tsx';
import { Preview, type PreviewAnswer } from '../services/preview/preview-page.tsx';
import { type RevisionState, serviceTexts } from '../services/texts/service-texts.ts';
import { decide } from './decide.ts';
import { addNote, approveRevision, rejectRevision, requestChanges, revisionForReview } from './operations.ts';
import { moderators } from './roles.ts';
import { moderationTexts } from './texts/moderation-texts.ts';

interface Reviewed {
  id: string;
  serviceId: string;
  version: number;
  status: RevisionState;
  submittedAt: string | null;
  isNew: boolean;
  minor: boolean;
  letThrough: boolean;
  message: string | null;
  publishAt: string | null;
  record: { locale: string; name: string };
  translations: { locale: string }[];
  provider: { name: string } | null;
  municipality: { name: string } | null;
  changes: Change[];
  notes: { id: string; text: string; writtenAt: string; author: { name: string | null } | null }[] | null;
  proposal: NonNullable<PreviewAnswer['revision']>['proposal'];
}

const Notes = ({ notes, visit: { view } }: { notes: NonNullable<Reviewed['notes']>; visit: Visit }) => {
  const { review } = moderationTexts(view.locale);
  return (
    <section>
      <h2>{review.notes}</h2>
      <p class="hint">{review.notesHint}</p>
      {notes.map(({ id, text, writtenAt, author }) => (
        <div key={id} class="note">
          <p class="written">{text}</p>
          <p class="hint">{[author?.name, view.formats.moment(writtenAt)].filter(Boolean).join(', ')}</p>
        </div>
      ))}
      <Form>
        <TextArea name="note" label={review.note} rows={3} optional />
        <Button does="note" kind="secondary">
          {review.addNote}
        </Button>
      </Form>
    </section>
  );
};

const Decisions = ({ visit: { view } }: { visit: Visit }) => {
  const { review } = moderationTexts(view.locale);
  return (
    <section>
      <Form class="send">
        <p>{review.approveHint}</p>
        <Button does="approve">{review.approve}</Button>
      </Form>
      <Form class="send">
        <TextArea name="message" label={review.message} hint={review.askHint} rows={3} />
        <Button does="ask" kind="secondary">
          {review.ask}
        </Button>
      </Form>
      <Form class="send">
        <TextArea name="reason" label={review.reason} rows={2} />
        <Button does="reject" kind="danger">
          {review.reject}
        </Button>
      </Form>
    </section>
  );
};

/** One version that waits: what it changes, how it would look, and the three ways to decide. */
export const revisionPage: PortalPage = {
  path: '/moderation/revision/:id',
  who: moderators,
  show: async (visit) => {
    const { view, params, query } = visit;
    const { review, queue } = moderationTexts(view.locale);
    const variables = { id: params.id, locale: query.get('in') ?? view.locale, labels: view.locale };
    const { revision } = await visit.ask<{ revision: Reviewed | null }>(revisionForReview, variables);
    if (revision === null) throw new HubError('NOT_FOUND', 'There is no such revision, or it is not yours to decide.');
    const { record, translations, provider, municipality, submittedAt } = revision;
    const locales = [record.locale, ...translations.map(({ locale }) => locale)];
    const waits = revision.status === 'IN_REVIEW' || revision.letThrough;
    return {
      title: fill(review.title, { name: record.name }),
      back: '/moderation',
      caption: [provider?.name, municipality?.name, revision.isNew ? queue.isNew : revision.minor ? queue.minor : queue.edit]
        .filter(Boolean)
        .join(' · '),
      notice: query.get('done') === 'noted' ? review.decisions.noted : undefined,
      content: (
        <>
          {submittedAt !== null && <p class="hint">{fill(queue.waits, { date: view.formats.moment(submittedAt) })}</p>}
          {revision.letThrough && <p class="note">{review.letThrough}</p>}
          {!waits && <p class="note">{fill(review.decided, { state: serviceTexts(view.locale).mine.states[revision.status] })}</p>}
          {revision.message !== null && (
            <div class="note">
              <p>
                <strong>{review.previousMessage}</strong>
              </p>
              <p class="written">{revision.message}</p>
            </div>
          )}
          <h2>{review.whatChanged}</h2>
          <ChangesList changes={revision.changes} />
          <h2>{review.preview}</h2>
          <Ways
            label={review.previewIn}
            ways={locales.map((locale) => ({
              href: view.link(`/moderation/revision/${revision.id}?in=${locale}`),
              label: view.formats.language(locale),
              current: locale === revision.proposal.content.locale,
            }))}
          />
          <Preview proposal={revision.proposal} visit={visit} />
          <p>
            <a href={view.link(`/services/${revision.serviceId}/history`)}>{review.history}</a>
          </p>
          {waits && <Decisions visit={visit} />}
          {revision.notes !== null && <Notes notes={revision.notes} visit={visit} />}
        </>
      ),
    };
  },
  submit: (visit) => {
    const { params, text } = visit;
    const { review } = moderationTexts(visit.view.locale);
    const { id = '' } = params;
    const withText = (field: 'message' | 'reason' | 'note', operation: typeof addNote, to: string, wrong: string) =>
      text(field) === ''
        ? visit.again({ field, text: wrong })
        : decide(visit, { operation, variables: { id, text: text(field) }, to, field, wrong });
    switch (text('do')) {
      case 'approve':
        return decide(visit, { operation: approveRevision, variables: { id }, to: '/moderation?done=approved' });
      case 'ask':
        return withText('message', requestChanges, '/moderation?done=asked', review.messageWrong);
      case 'reject':
        return withText('reason', rejectRevision, '/moderation?done=rejected', review.reasonWrong);
      default:
        return withText('note', addNote, `/moderation/revision/${id}?done=noted`, review.noteWrong);
    }
  },
};
