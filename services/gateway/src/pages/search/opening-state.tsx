import { fill, HOME_TIME_ZONE } from '@drogowskaz/page-kit';
import type { SearchResultEdge } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';

const DAY = 86_400_000;

interface OpeningStateProps {
  opening: Pick<SearchResultEdge, 'openNow' | 'openUntil' | 'nextOpening'>;
  now: Date;
}

/** Whether somebody opens now, until when, or when next. Nothing where it is not known: the page of the service says more. */
export const OpeningState = ({ opening: { openNow, openUntil, nextOpening }, now }: OpeningStateProps) => {
  const { texts, formats } = usePage();
  if (openNow === true) {
    // What stays open for longer than a day is open: a closing time without its day would mislead.
    const soon = openUntil !== null && Date.parse(openUntil) - now.getTime() < DAY ? openUntil : null;
    return (
      <p class="open-state open">{soon === null ? texts.openNow : fill(texts.openUntil, { moment: formats.time(soon, HOME_TIME_ZONE) })}</p>
    );
  }
  const said = [
    openNow === false ? texts.closedNow : '',
    nextOpening === null ? '' : fill(texts.nextOpening, { moment: formats.moment(nextOpening) }),
  ].filter((sentence) => sentence !== '');
  return said.length === 0 ? null : <p class="open-state">{said.join(' ')}</p>;
};
