import { usePage } from '../page-view.ts';
import { dateInWords } from '../postings/dates-in-words.ts';
import { usePostingTexts } from '../postings/texts/index.ts';

/** When something takes place that does not come every week. Nothing of what does: its hours say that. */
export const NextDates = ({ dates }: { dates: readonly { startsAt: string; endsAt: string | null }[] }) => {
  const view = usePage();
  const own = usePostingTexts();
  if (dates.length === 0) return null;
  return (
    <p class="next-dates">
      <span class="label">{own.nextDates}:</span> {dates.map((date) => dateInWords(view, date)).join(' · ')}
    </p>
  );
};
