import { usePortal } from '../frame/view.ts';

/** What to do after a mail was sent, also when it does not come. */
export const CheckMail = ({ text, more, again }: { text: string; more?: string; again: string }) => {
  const { texts, link } = usePortal();
  return (
    <>
      <p class="lead">{text}</p>
      {more !== undefined && <p>{more}</p>}
      <p>{texts.mailedLink.notThere}</p>
      <p>
        <a href={link(again)}>{texts.mailedLink.again}</a>
      </p>
    </>
  );
};
