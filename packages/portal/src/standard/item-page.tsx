import { Button, Form, TextArea } from '../fields/index.ts';
import { Unanswered } from '../frame/ask.ts';
import type { PortalPage, Visit } from '../frame/page.ts';
import { type Done, type DraftItem, textFields } from './answers.ts';
import { findItem } from './find-item.ts';
import { itemInWords } from './item-in-words.ts';
import { commentStandardItem, withdrawStandardItem } from './operations.ts';
import { municipalStaff, planners } from './roles.ts';
import { type StandardField, standardTexts } from './texts/standard-texts.ts';

const Facts = ({ found: { item }, visit: { view } }: { found: DraftItem; visit: Visit }) => {
  const { fields, nothingAsked } = standardTexts(view.locale);
  const asked: readonly StandardField[] = ['hoursPerWeek', 'distanceKm', 'languages', 'waitingDays'];
  const words = itemInWords(item, view);
  return (
    <dl class="summary-list">
      {(Object.keys(words) as StandardField[]).map((field) => {
        const text = textFields.find((each) => each === field);
        return (
          <div key={field}>
            <dt>{fields[field].label}</dt>
            <dd lang={text && item[text]?.locale !== view.locale ? item[text]?.locale : undefined}>
              {words[field] || (asked.includes(field) ? nothingAsked : '–')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

const Comments = ({ found: { comments }, visit: { view } }: { found: DraftItem; visit: Visit }) => {
  const { item: texts } = standardTexts(view.locale);
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{texts.commentsTitle}</h2>
      <p class="hint">{texts.commentsHint}</p>
      {comments.length === 0 && <p>{texts.noComments}</p>}
      {comments.map(({ id, text, writtenAt, municipality, author }) => (
        <div key={id} class="note">
          <p class="hint">{[municipality?.name ?? texts.hub, author?.name, view.formats.moment(writtenAt)].filter(Boolean).join(', ')}</p>
          <p class="written">{text}</p>
        </div>
      ))}
      <Form class="send">
        <TextArea name="comment" label={texts.comment} rows={3} />
        <Button does="comment" kind="secondary">
          {texts.send}
        </Button>
      </Form>
    </section>
  );
};

/** One item of the draft: what it says, and what the municipalities say about it. */
export const itemPage: PortalPage = {
  path: '/standard/item/:id',
  who: municipalStaff,
  show: async (visit) => {
    const { view, caller, query } = visit;
    const texts = standardTexts(view.locale);
    const found = await findItem(visit);
    const done = query.get('done');
    const mayEdit = planners.includes(caller.role);
    return {
      title: found.item.category.label,
      caption: texts.title,
      back: '/standard',
      notice: done === 'saved' ? texts.saved : done === 'commented' ? texts.item.commented : undefined,
      content: (
        <>
          {found.item.demonstration && <p class="note">{texts.demonstration}</p>}
          {found.withdrawn && <p class="note">{texts.withdrawn}</p>}
          <Facts found={found} visit={visit} />
          {mayEdit && (
            <p>
              <a class="button" href={view.link(`/standard/item/${found.id}/edit`)}>
                {found.withdrawn ? texts.item.takeUp : texts.item.edit}
              </a>
            </p>
          )}
          <Comments found={found} visit={visit} />
          {mayEdit && !found.withdrawn && (
            <Form class="send">
              <p class="hint">{texts.item.withdrawHint}</p>
              <input type="hidden" name="version" value={String(found.version)} />
              <Button does="withdraw" kind="danger">
                {texts.item.withdraw}
              </Button>
            </Form>
          )}
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { item: texts } = standardTexts(visit.view.locale);
    const { id = '' } = visit.params;
    if (visit.text('do') === 'withdraw') {
      try {
        await visit.ask<Done>(withdrawStandardItem, { id, expectedVersion: Number(visit.text('version')) });
      } catch (error) {
        // Somebody has changed it meanwhile: she looks at it first.
        if (error instanceof Unanswered && error.code === 'CONFLICT') return visit.again({ text: visit.texts.conflict.text });
        throw error;
      }
      return { to: '/standard?done=withdrawn' };
    }
    const text = visit.text('comment');
    const { done } = text === '' ? { done: null } : await visit.ask<Done>(commentStandardItem, { id, text });
    if (done === null || done.userErrors.length > 0) return visit.again({ field: 'comment', text: texts.commentMissing });
    return { to: `/standard/item/${id}?done=commented` };
  },
};
