import type { SituationSummary } from '../ask/answers.ts';
import { Document } from '../layout/document.tsx';
import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';

export interface SituationsPageProps {
  /** null: they cannot be shown now. */
  situations: readonly SituationSummary[] | null;
  /** The address of one within the hub. */
  pathOf: (situation: SituationSummary) => string;
  canonical: string;
  addressIn: (lang: string) => string;
}

/** What may have happened, to choose from. */
export const SituationsPage = ({ situations, pathOf, canonical, addressIn }: SituationsPageProps) => {
  const { texts, link } = usePage();
  return (
    <Document
      title={texts.situations}
      description={texts.situationsIntro}
      canonical={canonical}
      stylesheets={['situations']}
      addressIn={addressIn}
    >
      <div class="wrap">
        <nav class="trail" aria-label={texts.breadcrumb}>
          <ol>
            <li>
              <a href={link('/')}>{texts.home}</a>
            </li>
          </ol>
        </nav>
        <h1>{texts.situations}</h1>
        <p class="lead">{texts.situationsIntro}</p>
        {situations === null ? (
          <p class="note problem">{texts.partUnavailable}</p>
        ) : (
          <ul class="situation-list">
            {situations.map((situation) => (
              <li key={situation.id}>
                <h2>
                  <a href={link(pathOf(situation))}>
                    <Written text={situation.title} />
                  </a>
                </h2>
                <p>
                  <Written text={situation.intro} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Document>
  );
};
