import { Document } from '../layout/document.tsx';
import { usePage } from '../page-view.ts';
import { codesConcernViolence } from '../safety/concerns-violence.ts';
import { MatchForm, type MatchFormProps } from './match-form.tsx';
import { matchTextsOf } from './texts/index.ts';

export interface MatchPageProps extends MatchFormProps {
  /** What is to be said before the questions: the link was lost, the search did not answer. */
  note: string | null;
  canonical: string;
}

/** A short, kind set of questions; each may be left out but the first. */
export const MatchPage = ({ note, canonical, ...form }: MatchPageProps) => {
  const { locale } = usePage();
  const own = matchTextsOf(locale);
  const { needs, audiences } = form.answers;
  const untouched = needs.length === 0;
  return (
    <Document
      title={own.title}
      description={own.lead}
      {...(untouched ? { canonical } : { noIndex: true })}
      discreet={codesConcernViolence({ categories: needs, audiences })}
      stylesheets={['matching']}
      scripts={['matching']}
      addressIn={(lang) => `/match?lang=${lang}`}
    >
      <div class="wrap match">
        <h1>{own.title}</h1>
        <p class="lead">{own.lead}</p>
        {note !== null && <p class="note problem">{note}</p>}
        <MatchForm {...form} />
      </div>
    </Document>
  );
};
