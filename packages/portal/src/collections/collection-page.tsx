import { fill } from '@drogowskaz/page-kit';
import { Button, Checkbox, Form, TextArea, TextField } from '../fields/index.ts';
import { Unanswered } from '../frame/ask.ts';
import { conflictPage } from '../frame/conflict-page.tsx';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { usePortal } from '../frame/view.ts';
import { moderators } from '../moderation/roles.ts';
import type { Done, ManagedCollection } from '../postings/answers.ts';
import { conflictRows } from '../postings/conflict-rows.ts';
import { managedCollections, namedService, saveCollection } from '../postings/operations.ts';
import { doneText } from '../postings/posting-list.tsx';
import { serviceLines, servicesIn } from '../postings/service-lines.ts';
import { missingTexts, sayErrors, TextFields, typedTexts, useFieldText } from '../postings/text-fields.tsx';
import { postingTexts } from '../postings/texts/posting-texts.ts';

const titleOf = ({ id, translations }: ManagedCollection): string => translations.find(({ state }) => state === 'ORIGINAL')?.title ?? id;

const findAll = async ({ ask }: Visit): Promise<ManagedCollection[]> =>
  (await ask<{ managedCollections: ManagedCollection[] }>(managedCollections)).managedCollections;

const findCollection = async (visit: Visit): Promise<ManagedCollection> => {
  const found = (await findAll(visit)).find(({ id }) => id === visit.params.id);
  if (!found) throw new Unanswered('NOT_FOUND', 'There is no such collection.');
  return found;
};

/** The collections that a municipality looks after. */
export const collectionsPage: PortalPage = {
  path: '/collections',
  who: moderators,
  show: async (visit) => {
    const { view, query } = visit;
    const texts = postingTexts(view.locale);
    const { collections } = texts;
    const all = await findAll(visit);
    return {
      title: collections.title,
      notice: doneText(query.get('done'), texts),
      content: (
        <>
          <p class="lead">{collections.lead}</p>
          <p>
            <a class="button" href={view.link('/collections/new')}>
              {collections.add}
            </a>
          </p>
          {all.length === 0 && <p>{collections.none}</p>}
          <ul class="rows">
            {all.map((collection) => (
              <li key={collection.id}>
                <div>
                  <h2>
                    <a href={view.link(`/collections/${collection.id}`)}>{titleOf(collection)}</a>
                  </h2>
                  <p>
                    <span class={collection.published ? 'state published' : 'state draft'}>
                      {collection.published ? collections.shown : collections.quiet}
                    </span>
                  </p>
                  <p class="about">
                    {[
                      fill(collections.services, { count: collection.services.length }),
                      collection.home?.name,
                      fill(texts.changed, { date: view.formats.date(collection.updatedAt) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
};

const Fields = ({ present, publicUrl }: { present: ManagedCollection | null; publicUrl: string }) => (
  <>
    {present === null && <TextField {...useFieldText('word')} width="medium" maxLength={60} />}
    <TextFields present={present?.translations ?? null} />
    <TextArea {...useFieldText('services')} rows={8} value={serviceLines(present?.services ?? [], publicUrl)} optional />
    <Checkbox {...useFieldText('published')} checked={present?.published ?? true} />
  </>
);

const InIt = ({ services }: { services: readonly { id: string; name: string | null }[] }) => {
  const { collections } = postingTexts(usePortal().locale);
  if (services.length === 0) return null;
  return (
    <section aria-labelledby="in-it">
      <h2 id="in-it">{collections.inIt}</h2>
      <ol>
        {services.map(({ id, name }) => (
          <li key={id}>{name === null ? `${id} (${collections.gone})` : <a href={`/service/${id}`}>{name}</a>}</li>
        ))}
      </ol>
    </section>
  );
};

const show = async (visit: Visit, present: ManagedCollection | null): Promise<Outcome> => {
  const { view, form, query, publicUrl } = visit;
  const texts = postingTexts(view.locale);
  const named = await Promise.all(
    (present?.services ?? []).slice(0, 50).map(async (id) => {
      const { service } = await visit.ask<{ service: { content: { name: string } } | null }>(namedService, { id, locale: view.locale });
      return { id, name: service?.content.name ?? null };
    }),
  );
  return {
    title: present === null ? texts.collections.newTitle : titleOf(present),
    back: '/collections',
    notice: doneText(query.get('done'), texts),
    content: (
      <>
        {present?.published === true && (
          <p>
            <a href={`/collection/${present.id}`}>{texts.seePublic}</a>
          </p>
        )}
        <InIt services={named} />
        <Form>
          {present !== null && <input type="hidden" name="version" value={form.get('version') ?? String(present.version)} />}
          <Fields present={present} publicUrl={publicUrl} />
          <Button>{visit.texts.frame.save}</Button>
        </Form>
      </>
    ),
  };
};

const conflict = (visit: Visit, present: ManagedCollection): Outcome => {
  const { fields } = postingTexts(visit.view.locale);
  const mine = new URLSearchParams(visit.form);
  mine.set('version', String(present.version));
  return conflictPage(visit, {
    mine,
    theirs: `/collections/${present.id}`,
    rows: [
      ...conflictRows(visit, present.translations),
      {
        label: fields.services.label,
        typed: serviceLines(servicesIn(visit.text('services')) ?? [], visit.publicUrl),
        present: serviceLines(present.services, visit.publicUrl),
      },
    ],
  });
};

const save = async (visit: Visit, present: ManagedCollection | null): Promise<Outcome> => {
  const { text, form, view } = visit;
  const { fields } = postingTexts(view.locale);
  const services = servicesIn(text('services'));
  const errors = [
    ...(present === null && !/^[a-z0-9][a-z0-9-]{1,59}$/.test(text('word')) ? [{ field: 'word', text: fields.word.wrong }] : []),
    ...missingTexts(visit, present?.translations ?? null),
    ...(services === null ? [{ field: 'services', text: fields.services.wrong }] : []),
  ];
  if (errors.length > 0) return visit.again(...errors);
  const input = { ...typedTexts(visit, present?.translations ?? null), services, published: form.has('published') };
  const at = present === null ? { id: text('word') } : { id: present.id, expectedVersion: Number(text('version')) };
  try {
    const { done } = await visit.ask<Done>(saveCollection, { ...at, input });
    if (done.userErrors.length > 0) return visit.again(...sayErrors(visit, done.userErrors, present?.translations ?? null));
    return { to: `/collections/${at.id}?done=${form.has('published') ? 'published' : 'saved'}` };
  } catch (error) {
    if (!(error instanceof Unanswered) || error.code !== 'CONFLICT') throw error;
    return present === null ? visit.again({ field: 'word', text: fields.word.wrong }) : conflict(visit, present);
  }
};

export const newCollectionPage: PortalPage = {
  path: '/collections/new',
  who: moderators,
  show: (visit) => show(visit, null),
  submit: (visit) => save(visit, null),
};

export const collectionPage: PortalPage = {
  path: '/collections/:id',
  who: moderators,
  show: async (visit) => show(visit, await findCollection(visit)),
  submit: async (visit) => save(visit, await findCollection(visit)),
};
