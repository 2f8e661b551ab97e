import { fill } from '@drogowskaz/page-kit';
import type { PortalPage } from '../frame/page.ts';
import { usePortal } from '../frame/view.ts';
import { NextPage, type PageInfo, Ways } from '../lists/index.ts';
import { moderators } from '../moderation/roles.ts';
import { type ComparedRecord, kindOf, type ListedPair, whoseInWords } from './answers.ts';
import { EvidenceLists } from './evidence.tsx';
import { duplicateGroups } from './operations.ts';
import { type DuplicateKind, duplicateKinds, duplicateStates, duplicateTexts } from './texts/duplicate-texts.ts';

interface ListAnswer {
  duplicates: { totalCount: number; pageInfo: PageInfo; nodes: { size: number; pairs: ListedPair[] }[] };
}

const Named = ({ record, kind }: { record: ComparedRecord; kind: DuplicateKind }) => {
  const { fromSource } = duplicateTexts(usePortal().locale);
  return (
    <>
      <strong>{record.name ?? record.id}</strong>
      <span class="about">
        {' '}
        {[...whoseInWords({ ...record, ...(kind === 'PROVIDER' && { providerName: null }) }, fromSource), record.municipality?.name]
          .filter(Boolean)
          .join(', ')}
      </span>
    </>
  );
};

const Pair = ({ pair, kind, way }: { pair: ListedPair; kind: DuplicateKind; way: string }) => {
  const view = usePortal();
  const texts = duplicateTexts(view.locale);
  const names = `${pair.left.name ?? pair.left.id} / ${pair.right.name ?? pair.right.id}`;
  return (
    <li>
      <p>
        <Named record={pair.left} kind={kind} />
        <br />
        <Named record={pair.right} kind={kind} />
      </p>
      <p class="about">
        {pair.score > 0 && fill(texts.likely, { percent: String(Math.round(pair.score * 100)) })}
        {pair.sameSource && ` · ${texts.sameSource}`}
      </p>
      <EvidenceLists reasons={pair.reasons} />
      <p>
        <a href={view.link(`/duplicates/${kind.toLowerCase()}/${pair.left.id}/${pair.right.id}`)} aria-label={`${way}: ${names}`}>
          {way}
        </a>
      </p>
    </li>
  );
};

/** Records that may be the same, the likeliest first. */
export const duplicatesPage: PortalPage = {
  path: '/duplicates',
  who: moderators,
  show: async (visit) => {
    const { view, query } = visit;
    const texts = duplicateTexts(view.locale);
    const kind = kindOf(query.get('kind'));
    const state = duplicateStates.find((one) => one === query.get('state')) ?? 'OPEN';
    const { duplicates: found } = await visit.ask<ListAnswer>(duplicateGroups, {
      kind,
      state,
      after: query.get('after'),
      locale: view.locale,
    });
    const address = (changes: Record<string, string>) => view.link(`/duplicates?${new URLSearchParams({ kind, state, ...changes })}`);
    const done = duplicateStates.find((one) => one === query.get('done'));
    return {
      title: texts.title,
      notice: done && texts.done[done],
      content: (
        <>
          <p class="lead">{texts.lead}</p>
          <Ways
            label={texts.what}
            ways={duplicateKinds.map((one) => ({ href: address({ kind: one }), label: texts.kinds[one], current: one === kind }))}
          />
          <Ways
            label={texts.which}
            ways={duplicateStates.map((one) => ({ href: address({ state: one }), label: texts.states[one], current: one === state }))}
          />
          <p>
            {found.totalCount === 0 ? (state === 'OPEN' ? texts.noneOpen : texts.none) : fill(texts.count, { count: found.totalCount })}
          </p>
          <ol class="rows">
            {found.nodes.map(({ size, pairs }, place) => (
              <li key={pairs[0]?.left.id ?? place}>
                <div>
                  <h2>{pairs[0]?.left.name ?? pairs[0]?.left.id}</h2>
                  {size > 2 && <p>{fill(texts.several, { count: size })}</p>}
                  <ul class="pairs">
                    {pairs.map((pair) => (
                      <Pair
                        key={`${pair.left.id} ${pair.right.id}`}
                        pair={pair}
                        kind={kind}
                        way={state === 'OPEN' ? texts.compare : texts.see}
                      />
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ol>
          <NextPage after={found.pageInfo} address={(after) => address({ after })} label={texts.next} />
        </>
      ),
    };
  },
};
