import { usePage } from '../page-view.ts';

/** Wikipedia names one language otherwise than BCP 47 does. */
const WIKIPEDIA: Readonly<Record<string, string>> = { fil: 'tl' };

/**
 * A way out of a page that somebody else must not see. A plain link; with a script it also takes the place of this page in the history, and
 * Escape three times does the same (as the "exit this page" pattern of GOV.UK). It leads to what anybody reads: Wikipedia, in the reader's language.
 */
export const QuickExit = () => {
  const { texts, locale } = usePage();
  return (
    <aside class="quick-exit" aria-label={texts.quickExit}>
      <div class="wrap">
        <a class="button" href={`https://${WIKIPEDIA[locale] ?? locale}.wikipedia.org/`} rel="noreferrer nofollow" data-quick-exit>
          {texts.quickExit}
        </a>
        <p>
          {texts.quickExitHint}
          <span data-quick-exit-keys hidden>
            {' '}
            {texts.quickExitKeys}
          </span>
        </p>
        <p class="visually-hidden" role="status" data-quick-exit-status={texts.quickExitCount} />
      </div>
    </aside>
  );
};
