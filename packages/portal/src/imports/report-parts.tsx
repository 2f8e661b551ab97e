/** The parts of which the pages of a report are made. */
import { fill } from '@drogowskaz/page-kit';
import { usePortal } from '../frame/view.ts';
import type { Reason, Report } from './answers.ts';
import { meanings } from './meanings/meanings.ts';
import { importTexts } from './texts/import-texts.ts';

/** What a rule or a reason means, in the reader's language; of a hub that knows more of them than these pages, in English. */
export const useMeaning = (): ((reason: { name: string; meaning: string }) => { text: string; lang?: string }) => {
  const { locale } = usePortal();
  return ({ name, meaning }) => {
    const text = meanings[locale][name];
    return text === undefined ? { text: meaning, lang: 'en' } : { text };
  };
};

export const Totals = ({ report, taken }: { report: Report; taken: boolean }) => {
  const t = importTexts(usePortal().locale);
  const { organizations, services } = report;
  return (
    <>
      <p>{fill(taken ? t.organizationsTaken : t.organizationsTried, organizations)}</p>
      <p>{fill(t.services, services)}</p>
    </>
  );
};

/** Rows read are rows kept and rows refused, kind by kind. */
export const RowsTable = ({ rows }: Pick<Report, 'rows'>) => {
  const { locale, formats } = usePortal();
  const t = importTexts(locale);
  if (rows.length === 0) return null;
  return (
    <table class="versions">
      <caption>{t.rowsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.rowsRead}</th>
          <th scope="col">{t.rowsKept}</th>
          <th scope="col">{t.rowsRefused}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, read, kept, refused }) => (
          <tr key={kind}>
            <th scope="row">{t.kinds[kind as keyof typeof t.kinds] ?? kind}</th>
            <td data-label={t.rowsRead}>{formats.number(read)}</td>
            <td data-label={t.rowsKept}>{formats.number(kept)}</td>
            <td data-label={t.rowsRefused}>{formats.number(refused)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const Reasons = ({ title, reasons, href, way }: { title: string; reasons: readonly Reason[]; href: string; way: string }) => {
  const { formats } = usePortal();
  const meaningOf = useMeaning();
  if (reasons.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {reasons.map((reason) => {
          const { text, lang } = meaningOf(reason);
          return (
            <li key={reason.name}>
              {formats.number(reason.count)} × <span lang={lang}>{text}</span>
            </li>
          );
        })}
      </ul>
      <p>
        <a href={href}>{way}</a>
      </p>
    </>
  );
};
