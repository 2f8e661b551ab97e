import type { ChoicesAnswer } from '../ask/answers.ts';
import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';

/** As many as one reads through; the page of all of them has the rest. */
const SHOWN = 9;

/** What people meet, in the words in which they say it: whoever finds her own sentence needs no search. */
export const SituationList = ({ situations }: { situations: NonNullable<ChoicesAnswer['situations']> }) => {
  const { texts, link } = usePage();
  return (
    <section aria-labelledby="situations">
      <h2 id="situations">{texts.whatHappened}</h2>
      <ul class="situations">
        {situations.slice(0, SHOWN).map(({ id, title }) => (
          <li key={id}>
            <a href={link(`/situation/${id}`)}>
              <Written text={title} />
            </a>
          </li>
        ))}
      </ul>
      {situations.length > SHOWN && (
        <p class="all-situations">
          <a href={link('/situations')}>{texts.allSituations}</a>
        </p>
      )}
    </section>
  );
};
