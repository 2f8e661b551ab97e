import type { PortalView } from '../frame/view.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';

/** The way to the file of the rows to mend. */
export const WrongFile = ({ id, view }: { id: string; view: PortalView }) => {
  const t = spreadsheetTexts(view.locale);
  return (
    <>
      <h2>{t.wrongFile}</h2>
      <p>{t.wrongHint}</p>
      <p>
        <a href={view.link(`/spreadsheets/${id}/wrong.xlsx`)}>XLSX</a> · <a href={view.link(`/spreadsheets/${id}/wrong.csv`)}>CSV</a>
      </p>
    </>
  );
};
