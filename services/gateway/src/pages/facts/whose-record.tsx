import { licenceAddress } from '@drogowskaz/directory';
import { fill, formatsOf } from '@drogowskaz/page-kit';
import type { Source } from '../ask/answers.ts';
import { type PageView, usePage } from '../page-view.ts';
import { textsOf } from '../texts/index.ts';

type Worded = Pick<PageView, 'texts' | 'formats'>;

/** As an office reads it, and a wall, in whatever language the page is. */
export const inPolish: Worded = { texts: textsOf('pl'), formats: formatsOf('pl') };

/** "according to Katalog Bielsko, 12 March 2026" */
export const sourceInWords = ({ texts, formats }: Worded, { name, harvestedAt }: Source): string =>
  harvestedAt === null ? name : fill(texts.accordingTo, { who: name, date: formats.date(harvestedAt) });

/** Why it may be old; null while its source answers. */
export const unconfirmedInWords = ({ texts, formats }: Worded, { unreachableSince }: Source): string | null =>
  unreachableSince === null ? null : fill(texts.unconfirmedSince, { date: formats.date(unreachableSince) });

interface WhoseRecordProps {
  source: Source | null;
  /** Leads to it in its owner's words. A card leads to one place alone, the page of the service. */
  linked?: boolean;
}

/** Whose a record of another directory is, since when it stands here so, its licence, what its owner wants to be said, and who has passed it on. */
export const WhoseRecord = ({ source, linked = false }: WhoseRecordProps) => {
  const view = usePage();
  if (source === null) return null;
  const { url, licence, attribution, passedOnBy } = source;
  const terms = linked ? licenceAddress(licence) : null;
  const told = <bdi>{sourceInWords(view, source)}</bdi>;
  const unconfirmed = unconfirmedInWords(view, source);
  return (
    <>
      <p class={linked ? 'note whose-record' : 'whose-record'}>
        {linked && url !== null ? (
          <a href={url} rel="nofollow noopener">
            {told}
          </a>
        ) : (
          told
        )}
        {terms !== null && (
          <>
            {' · '}
            <a href={terms} rel="license nofollow noopener">
              <bdi>{licence}</bdi>
            </a>
          </>
        )}
        {[terms === null ? licence : null, attribution, passedOnBy ? fill(view.texts.passedOnBy, { who: passedOnBy }) : null]
          .filter((each) => each !== null)
          .map((each) => (
            <span key={each}>
              {' · '}
              <bdi>{each}</bdi>
            </span>
          ))}
      </p>
      {unconfirmed !== null && <p class="note problem">{unconfirmed}</p>}
    </>
  );
};
