import { Button, Form } from '../fields/index.ts';
import type { Shown, Visit } from './page.ts';

export interface ConflictRow {
  /** What the field is called. */
  label: string;
  typed: string;
  present: string;
}

export interface ConflictOptions {
  rows: readonly ConflictRow[];
  /** The fields to send when she keeps hers: what was typed, and the version that is there now. */
  mine: URLSearchParams;
  /** Where the form is, with what is there now. */
  theirs: string;
}

/** Somebody was faster: what was typed beside what is there now. Nothing is lost and nothing is written before she has chosen. */
export const conflictPage = ({ texts, view }: Visit, { rows, mine, theirs }: ConflictOptions): Shown => {
  const { conflict } = texts;
  return {
    title: conflict.title,
    status: 409,
    back: theirs,
    content: (
      <>
        <p class="lead">{conflict.text}</p>
        <table class="versions">
          <thead>
            <tr>
              <th scope="col">{conflict.field}</th>
              <th scope="col">{conflict.typed}</th>
              <th scope="col">{conflict.present}</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ typed, present }) => typed !== present)
              .map(({ label, typed, present }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td data-label={conflict.typed}>{typed === '' ? conflict.empty : typed}</td>
                  <td data-label={conflict.present}>{present === '' ? conflict.empty : present}</td>
                </tr>
              ))}
          </tbody>
        </table>
        <Form>
          {[...mine]
            .filter(([name]) => name !== '_csrf')
            .map(([name, value], index) => (
              <input key={`${name}${index}`} type="hidden" name={name} value={value} />
            ))}
          <div class="buttons">
            <Button>{conflict.keepMine}</Button>
            <a class="button secondary" href={view.link(theirs)}>
              {conflict.keepTheirs}
            </a>
          </div>
        </Form>
      </>
    ),
  };
};
