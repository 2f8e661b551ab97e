import { usePortal } from '../frame/view.ts';
import type { ListedPosting } from './answers.ts';
import { postingTexts } from './texts/posting-texts.ts';

/** How a posting stands: above its form. */
export const PostingStateLine = ({ posting, publicPath }: { posting: ListedPosting; publicPath: string }) => {
  const { locale } = usePortal();
  const texts = postingTexts(locale);
  return (
    <>
      <p>
        <span class={`state ${posting.state.toLowerCase()}`}>{texts.states[posting.state]}</span>
        {posting.state !== 'PUBLISHED' && posting.public && <> {texts.publicBefore}</>}
        {posting.public && (
          <>
            {' '}
            <a href={publicPath}>{texts.seePublic}</a>
          </>
        )}
      </p>
      {posting.message !== null && (
        <section class="note" aria-labelledby="message">
          <h2 id="message">{texts.message}</h2>
          <p class="pre-line">{posting.message}</p>
        </section>
      )}
    </>
  );
};
