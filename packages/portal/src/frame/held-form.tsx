import { Form } from '../fields/form.tsx';
import type { Shown, Visit } from './page.ts';
import { problemPage } from './problem-page.tsx';

interface Held {
  visit: Visit;
  held: URLSearchParams;
}
interface ToSignIn {
  reason: 'SIGNED_OUT' | 'CONFIRM';
  /** Where she proves who she is. */
  way: string;
}
export type HeldFormOptions = Held & (ToSignIn | { reason: 'UNAVAILABLE' });

/** Passwords are not sent back. */
const SendAgain = ({ held, send }: Pick<Held, 'held'> & { send: string }) => (
  <Form>
    {[...held]
      .filter(([name]) => name !== '_csrf' && !/password|code/i.test(name))
      .map(([name, value], index) => (
        <input key={`${name}${index}`} type="hidden" name={name} value={value} />
      ))}
    <button type="submit">{send}</button>
  </Form>
);

/** What was typed stays with the browser until somebody has signed in again, or the hub answers again; then it is sent anew. */
export const heldForm = ({ visit, held, ...options }: HeldFormOptions): Shown => {
  const { texts, view } = visit;
  if (options.reason === 'UNAVAILABLE') {
    const page = problemPage(visit, options.reason);
    return {
      ...page,
      content: (
        <>
          {page.content}
          <SendAgain held={held} send={texts.held.send} />
        </>
      ),
    };
  }
  const { reason, way } = options;
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
            <SendAgain held={held} send={texts.held.send} />
          </li>
        </ol>
      </>
    ),
  };
};
