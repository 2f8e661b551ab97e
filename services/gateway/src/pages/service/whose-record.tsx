import { fill } from '@drogowskaz/page-kit';
import type { ServiceDetail } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';

/** Whose a record of another directory is, since when it stands here so, its licence, and what its owner wants to be said. */
export const WhoseRecord = ({ source }: { source: ServiceDetail['source'] }) => {
  const { texts, formats } = usePage();
  if (source === null) return null;
  const { name, url, licence, harvestedAt, attribution } = source;
  const told = harvestedAt === null ? name : fill(texts.accordingTo, { who: name, date: formats.date(harvestedAt) });
  return (
    <p class="note whose-record">
      {url === null ? (
        <bdi>{told}</bdi>
      ) : (
        <a href={url} rel="nofollow noopener">
          <bdi>{told}</bdi>
        </a>
      )}
      {[licence, attribution]
        .filter((each) => each !== null)
        .map((each) => (
          <span key={each}>
            {' · '}
            <bdi>{each}</bdi>
          </span>
        ))}
    </p>
  );
};
