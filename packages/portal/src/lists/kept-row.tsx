import { Button, Form } from '../fields/index.ts';

/** What somebody has brought, on a list: the way to it, and the button that forgets it (the page hears its id as `forget`). */
export const KeptRow = ({
  id,
  name,
  href,
  about,
  forget,
}: {
  id: string;
  name: string;
  href: string;
  about: readonly (string | undefined)[];
  /** What the button says; null: it cannot be forgotten now. */
  forget: string | null;
}) => (
  <li>
    <div>
      <p>
        <a href={href}>{name}</a>
      </p>
      <p class="about">{about.filter(Boolean).join(' · ')}</p>
    </div>
    {forget !== null && (
      <Form>
        <input type="hidden" name="forget" value={id} />
        <Button kind="quiet" label={`${forget}: ${name}`}>
          {forget}
        </Button>
      </Form>
    )}
  </li>
);
