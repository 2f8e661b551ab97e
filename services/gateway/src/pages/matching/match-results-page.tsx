import { fill } from '@drogowskaz/page-kit';
import { label } from '@drogowskaz/vocabulary';
import type { MatchAnswer, UnmetNeed } from '../ask/answers.ts';
import { Document } from '../layout/document.tsx';
import { usePage } from '../page-view.ts';
import { codesConcernViolence } from '../safety/concerns-violence.ts';
import { Danger } from '../search/nothing-found.tsx';
import { isUrgent } from '../search/urgent-topics.ts';
import { ChangeAnswers, MatchActions } from './match-actions.tsx';
import { answerFields, type MatchAnswers } from './match-answers.ts';
import { MatchCard } from './match-card.tsx';
import { ShortCard } from './short-card.tsx';
import { matchTextsOf } from './texts/index.ts';

export interface MatchResultsPageProps {
  answers: MatchAnswers;
  result: NonNullable<MatchAnswer['matchServices']>;
  sharedAddress: string;
  /** The needs in an address, as a language link takes them. */
  sharedPath: string;
}

const Unmet = ({ unmet }: { unmet: readonly UnmetNeed[] }) => {
  const own = matchTextsOf(usePage().locale);
  return (
    <section class="unmet" aria-labelledby="unmet">
      <h2 id="unmet">{own.unmet}</h2>
      <p>{own.unmetHint}</p>
      <ul class="results">
        {unmet.map(({ category, nearest }) => (
          <li key={category.code}>
            <h3>{category.label}</h3>
            {nearest !== null && (
              <>
                <p class="eyebrow">{own.nearest}</p>
                <ShortCard service={nearest.service} note={nearest.why} heading="h4" />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What fits, why, what nobody offers, and whom to ask. */
export const MatchResultsPage = ({ answers, result, sharedAddress, sharedPath }: MatchResultsPageProps) => {
  const { texts, formats, locale } = usePage();
  const own = matchTextsOf(locale);
  const { needs, audiences } = answers;
  const { matches, unmet, whomToAsk, degraded } = result;
  const onlyTopics = answerFields(answers).every(([name]) => name === 'need');
  return (
    <Document
      title={own.resultsTitle}
      noIndex
      discreet={codesConcernViolence({ categories: needs, audiences })}
      stylesheets={['matching']}
      scripts={['matching', 'print-button']}
      addressIn={(lang) => `${sharedPath}&lang=${lang}`}
    >
      <div class="wrap match">
        <h1>{own.resultsTitle}</h1>
        <p class="lead">{fill(own.youNeed, { list: formats.list(needs.map((code) => label('CATEGORY', code, locale))) })}</p>
        {needs.some(isUrgent) && <Danger />}
        {onlyTopics && <p class="note">{own.onlyTopics}</p>}
        {degraded && <p class="note">{texts.degraded}</p>}
        <ChangeAnswers answers={answers} />
        {matches.length === 0 ? (
          <p class="note">{own.nothing}</p>
        ) : (
          <ol class="results">
            {matches.map((match) => (
              <li key={match.service.id}>
                <MatchCard match={match} />
              </li>
            ))}
          </ol>
        )}
        {unmet.length > 0 && <Unmet unmet={unmet} />}
        {unmet.length > 0 && whomToAsk.length > 0 && (
          <section aria-labelledby="whom-to-ask">
            <h2 id="whom-to-ask">{texts.whomToAsk}</h2>
            <p>{texts.whomToAskHint}</p>
            <ul class="results">
              {whomToAsk.map((service) => (
                <li key={service.id}>
                  <ShortCard service={service} heading="h3" />
                </li>
              ))}
            </ul>
          </section>
        )}
        <MatchActions answers={answers} sharedAddress={sharedAddress} />
        <p class="hint">{own.privacy}</p>
      </div>
    </Document>
  );
};
