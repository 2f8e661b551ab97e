import { Document } from '../layout/document.tsx';
import { usePage } from '../page-view.ts';
import { SearchForm } from '../search/search-form.tsx';
import { emptyRequest } from '../search/search-request.ts';

export interface ProblemPageProps {
  title: string;
  text: string;
  addressIn: (lang: string) => string;
}

/** What went wrong, and the way on: a search. */
export const ProblemPage = ({ title, text, addressIn }: ProblemPageProps) => {
  const { texts, link } = usePage();
  return (
    <Document title={title} noIndex scripts={['suggestions']} addressIn={addressIn}>
      <div class="wrap problem-page">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <SearchForm request={emptyRequest} />
        <p>
          <a href={link('/')}>{texts.tryCategories}</a>
        </p>
      </div>
    </Document>
  );
};
