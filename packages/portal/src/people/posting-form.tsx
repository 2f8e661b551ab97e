import type { ComponentChildren } from 'preact';
import { Button, Form } from '../fields/index.ts';
import { usePortal } from '../frame/view.ts';
import type { ListedPosting } from '../postings/answers.ts';
import { postingTexts } from '../postings/texts/posting-texts.ts';
import { peopleTexts } from './texts/people-texts.ts';

/** A posting's form with its buttons; a new one carries the key by which a form that is sent twice is known. */
export const PostingForm = ({
  present,
  children,
}: {
  present: (ListedPosting & { version: number }) | null;
  children: ComponentChildren;
}) => {
  const { locale, form } = usePortal();
  const texts = postingTexts(locale);
  return (
    <Form>
      {present === null ? (
        <input type="hidden" name="key" value={form.get('key') ?? crypto.randomUUID()} />
      ) : (
        <input type="hidden" name="version" value={form.get('version') ?? String(present.version)} />
      )}
      {children}
      <div class="buttons">
        <Button does="submit">{texts.publish}</Button>
        <Button does="draft" kind="secondary">
          {texts.draft}
        </Button>
        {present !== null && (
          <Button does="withdraw" kind="danger">
            {peopleTexts(locale).withdraw}
          </Button>
        )}
      </div>
    </Form>
  );
};
