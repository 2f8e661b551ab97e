import { fill } from '@drogowskaz/page-kit';
import { HubError } from '@drogowskaz/platform';
import { Button, Form, TextArea } from '../fields/index.ts';
import type { PortalPage, Visit } from '../frame/page.ts';
import { usePortal } from '../frame/view.ts';
import { decide } from '../moderation/decide.ts';
import { moderators } from '../moderation/roles.ts';
import { kindOf, type PairInFull, whoseInWords } from './answers.ts';
import { EvidenceLists } from './evidence.tsx';
import { decideDuplicate, duplicatePair, undoDuplicateDecision } from './operations.ts';
import { type DuplicateKind, duplicateTexts } from './texts/duplicate-texts.ts';

interface PairAnswer {
  duplicatePair: PairInFull | null;
}

const Comparison = ({ pair }: { pair: PairInFull }) => {
  const view = usePortal();
  const texts = duplicateTexts(view.locale);
  const heads = [pair.left, pair.right].map((record) => [record.name ?? record.id, ...whoseInWords(record, texts.fromSource)].join(', '));
  return (
    <table class="versions">
      <caption class="visually-hidden">{texts.sideBySide}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.field}</th>
          {heads.map((head, place) => (
            <th key={place === 0 ? 'left' : 'right'} scope="col">
              {texts.sides[place === 0 ? 'left' : 'right']}: {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pair.comparison.map(({ field, conflict, accounts }) => (
          <tr key={field}>
            <th scope="row">
              {texts.fields[field]}
              <br />
              {/* In words: a colour alone tells not everybody. */}
              <span class={conflict ? 'state changes_requested' : 'state'}>
                {conflict ? texts.differs : accounts.some(({ values }) => values.length === 0) ? texts.onlyOne : texts.same}
              </span>
            </th>
            {accounts.map(({ recordId, by, source, at, confirmed, values }) => (
              <td key={recordId} data-label={texts.sides[recordId === pair.left.id ? 'left' : 'right']}>
                {values.length === 0 ? texts.nothing : values.map((value) => <div key={value}>{value}</div>)}
                {conflict && values.length > 0 && (
                  <div class="hint">
                    {[
                      ...whoseInWords({ providerName: by, source }, texts.fromSource),
                      fill(confirmed ? texts.confirmedOn : texts.publishedOn, { date: view.formats.date(at) }),
                    ].join(', ')}
                  </div>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Records = ({ pair, kind }: { pair: PairInFull; kind: DuplicateKind }) => {
  const texts = duplicateTexts(usePortal().locale);
  return (
    <ul>
      {[pair.left, pair.right].map((record, place) => (
        <li key={record.id}>
          {texts.sides[place === 0 ? 'left' : 'right']}:{' '}
          <a href={`/${kind.toLowerCase()}/${record.id}?record=own`}>{record.name ?? record.id}</a>
          {record.source !== null && `, ${fill(texts.fromSource, { source: record.source.name })}`}
          {record.municipality !== null && ` (${record.municipality.name})`}
          {record.shownAs !== null && ` – ${texts.behind}`}
        </li>
      ))}
    </ul>
  );
};

const askedPair = ({ params }: Visit) => ({ kind: kindOf(params.kind), left: params.left ?? '', right: params.right ?? '' });

/** Two records beside each other, and what to do about them. */
export const duplicatePairPage: PortalPage = {
  path: '/duplicates/:kind/:left/:right',
  who: moderators,
  show: async (visit) => {
    const { view } = visit;
    const texts = duplicateTexts(view.locale);
    const asked = askedPair(visit);
    const { duplicatePair: pair } = await visit.ask<PairAnswer>(duplicatePair, { ...asked, locale: view.locale });
    if (pair === null) throw new HubError('NOT_FOUND', 'There is no such pair that you answer for.');
    const decided = pair.state !== 'OPEN';
    return {
      title: fill(texts.pairTitle, { name: pair.left.name ?? pair.left.id }),
      back: `/duplicates?kind=${asked.kind}`,
      content: (
        <>
          <p class="lead">{texts.pairLead}</p>
          <Records pair={pair} kind={asked.kind} />
          <p>
            {pair.score > 0 && fill(texts.likely, { percent: String(Math.round(pair.score * 100)) })}
            {pair.sameSource && ` · ${texts.sameSource}`}
          </p>
          {pair.decision !== null && pair.decidedAt !== null && (
            <div class="note">
              <p>
                {fill(texts.decided, { decision: texts.states[pair.decision], date: view.formats.date(pair.decidedAt) })}
                {pair.decidedByName !== null && ` (${pair.decidedByName})`}
                {!decided && ` ${texts.cameBack}`}
              </p>
              {pair.reason !== null && <p class="written">{pair.reason}</p>}
            </div>
          )}
          <EvidenceLists reasons={pair.reasons} />
          <h2>{texts.sideBySide}</h2>
          <Comparison pair={pair} />
          {!decided && <h2>{texts.whatNow}</h2>}
          {decided ? (
            <Form>
              <Button does="UNDO" kind="secondary">
                {texts.undo}
              </Button>
            </Form>
          ) : (
            <Form>
              <TextArea name="reason" label={texts.reason} hint={texts.reasonHint} rows={2} optional />
              <p>{texts.linkHint}</p>
              <div class="buttons">
                <Button does="LINKED">{texts.link}</Button>
                <Button does="SEPARATE" kind="secondary">
                  {texts.separate}
                </Button>
                <Button does="LATER" kind="quiet">
                  {texts.later}
                </Button>
              </div>
            </Form>
          )}
        </>
      ),
    };
  },
  submit: (visit) => {
    const asked = askedPair(visit);
    const to = (done: string) => `/duplicates?kind=${asked.kind}&done=${done}`;
    const decision = (['LINKED', 'SEPARATE', 'LATER'] as const).find((one) => one === visit.text('do'));
    if (!decision) return decide(visit, { operation: undoDuplicateDecision, variables: asked, to: to('OPEN') });
    const reason = visit.text('reason') || null;
    return decide(visit, { operation: decideDuplicate, variables: { ...asked, decision, reason }, to: to(decision) });
  },
};
