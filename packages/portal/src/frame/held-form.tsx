import { Form } from '../fields/form.tsx';
import type { Shown, Visit } from './page.ts';

export interface HeldFormOptions {
  visit: Visit;
  held: URLSearchParams;
  reason: 'SIGNED_OUT' | 'CONFIRM';
  /** Where she proves who she is. */
  way: string;
}

/** What was typed stays with the browser until somebody has signed in again; then it is sent anew. Passwords are not sent back. */
export const heldForm = ({ visit, held, reason, way }: HeldFormOptions): Shown => {
  const { texts, view } = visit;
  const sentences = texts.held[reason];
  return {
    title: sentences.title,
    status: 401,
    back: null,
    content: (
      <>
        <p>{sentences.text}</p>
        <ol class="steps">
          <li>
            <a href={view.link(`${way}?to=${encodeURIComponent('/held')}`)} target="_blank" rel="noopener">
              {sentences.way}
            </a>
          </li>
          <li>
            <p>{texts.held.thenSend}</p>
            <Form>
              {[...held]
                .filter(([name]) => name !== '_csrf' && !/password|code/i.test(name))
                .map(([name, value], index) => (
                  <input key={`${name}${index}`} type="hidden" name={name} value={value} />
                ))}
              <button type="submit">{texts.held.send}</button>
            </Form>
          </li>
        </ol>
      </>
    ),
  };
};
