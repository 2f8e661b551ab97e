import { usePortal } from '../frame/view.ts';
import type { ListedSource, SourceState } from './operations.ts';
import { sourceTexts } from './texts/source-texts.ts';

/** As the looks of states call what is well, what is not, and what is neither. */
const LOOKS: Readonly<Record<SourceState, string>> = {
  NEW: '',
  WELL: 'published',
  FAILING: 'changes_requested',
  HELD: 'changes_requested',
  VANISHED: 'changes_requested',
};

/** In words; what was asked of it goes before how it is. */
export const SourceStateLine = ({ source: { state, asked } }: { source: Pick<ListedSource, 'state' | 'asked'> }) => {
  const t = sourceTexts(usePortal().locale);
  return (
    <>
      <span class={`state ${LOOKS[state]}`}>{t.states[state]}</span>
      {asked !== null && (
        <>
          {' '}
          <span class="state">{t.asked[asked]}</span>
        </>
      )}
    </>
  );
};
