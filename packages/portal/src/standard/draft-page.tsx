import type { PortalPage } from '../frame/page.ts';
import { usePortal } from '../frame/view.ts';
import { Ways } from '../lists/index.ts';
import type { Item } from './answers.ts';
import { byTopic } from './by-topic.ts';
import { itemInWords } from './item-in-words.ts';
import { standardDraft } from './operations.ts';
import { municipalStaff, planners } from './roles.ts';
import { standardTexts } from './texts/standard-texts.ts';

interface Drafted {
  id: string;
  withdrawn: boolean;
  changed: boolean;
  comments: { id: string }[];
  item: Item;
}
interface DraftAnswer {
  standardDraft: { newestVersion: number; items: Drafted[] };
}

const Row = ({ drafted, isNew }: { drafted: Drafted; isNew: boolean }) => {
  const view = usePortal();
  const texts = standardTexts(view.locale);
  const { item } = drafted;
  const words = itemInWords(item, view);
  const marks = [
    drafted.withdrawn ? texts.withdrawn : drafted.changed ? (isNew ? texts.isNew : texts.changed) : null,
    item.demonstration ? texts.demonstration : null,
    drafted.comments.length > 0 ? view.formats.count(texts.comments, drafted.comments.length) : null,
  ].filter((mark) => mark !== null);
  return (
    <li>
      <div>
        <h3>
          <a href={view.link(`/standard/item/${drafted.id}`)}>{item.category.label}</a>
        </h3>
        <p lang={item.norm.locale}>{item.norm.value}</p>
        <p class="about">{[words.entitlement, words.audiences, words.status].filter(Boolean).join(' · ')}</p>
        {marks.length > 0 && <p class="about">{marks.join(' · ')}</p>}
      </div>
    </li>
  );
};

/** The draft that the municipalities write together: by topic, those whom no law entitles first. */
export const draftPage: PortalPage = {
  path: '/standard',
  who: municipalStaff,
  show: async (visit) => {
    const { view, caller, query } = visit;
    const texts = standardTexts(view.locale);
    const { standardDraft: draft } = await visit.ask<DraftAnswer>(standardDraft, { locale: view.locale });
    const kept = draft.items.filter(({ withdrawn }) => !withdrawn);
    const gone = draft.items.filter(({ withdrawn }) => withdrawn);
    const done = query.get('done');
    return {
      title: texts.title,
      notice: done === 'saved' ? texts.saved : done === 'withdrawn' ? texts.item.withdrawnNow : undefined,
      content: (
        <>
          <p class="lead">{texts.lead}</p>
          <Ways
            label={texts.title}
            ways={[
              { href: view.link('/standard/propose'), label: texts.propose, current: false },
              { href: view.link('/standard/versions'), label: texts.versions, current: false },
              { href: `/standard?lang=${view.locale}`, label: texts.publicPage, current: false },
              { href: `/standard/annex?locale=${view.locale === 'pl' ? 'pl' : 'en'}`, label: texts.annex, current: false },
            ]}
          />
          {planners.includes(caller.role) && (
            <p>
              <a class="button" href={view.link('/standard/new')}>
                {texts.newItem}
              </a>
            </p>
          )}
          {kept.length === 0 && <p>{texts.none}</p>}
          {byTopic(kept, view.locale).map(({ code, label, entries }) => (
            <section key={code} aria-labelledby={code}>
              <h2 id={code}>{label}</h2>
              <ul class="rows">
                {entries.map((drafted) => (
                  <Row key={drafted.id} drafted={drafted} isNew={draft.newestVersion === 0} />
                ))}
              </ul>
            </section>
          ))}
          {gone.length > 0 && (
            <section aria-labelledby="withdrawn">
              <h2 id="withdrawn">{texts.withdrawnTitle}</h2>
              <ul class="rows">
                {gone.map((drafted) => (
                  <Row key={drafted.id} drafted={drafted} isNew={false} />
                ))}
              </ul>
            </section>
          )}
        </>
      ),
    };
  },
};
