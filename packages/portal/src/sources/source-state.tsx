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

/** Read to the end, and to less of an end than it says there is. */
export const isInPart = ({ state, report }: Pick<ListedSource, 'state' | 'report'>): boolean =>
  state === 'WELL' && report !== null && report.notWhole.length > 0;

/** In words; what was asked of it goes before how it is. */
export const SourceStateLine = ({ source }: { source: Pick<ListedSource, 'state' | 'asked' | 'report'> }) => {
  const t = sourceTexts(usePortal().locale);
  const { state, asked } = source;
  const inPart = isInPart(source);
  return (
    <>
      <span class={`state ${inPart ? LOOKS.HELD : LOOKS[state]}`}>{inPart ? t.inPart : t.states[state]}</span>
      {asked !== null && (
        <>
          {' '}
          <span class="state">{t.asked[asked]}</span>
        </>
      )}
    </>
  );
};
