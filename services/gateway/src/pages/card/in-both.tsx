import type { ComponentChildren } from 'preact';
import { usePage } from '../page-view.ts';

interface InBothProps {
  polish: ComponentChildren;
  own: ComponentChildren;
  /** Of the Polish text, when it is not really in Polish. */
  polishIn?: { lang?: string; dir?: 'ltr' | 'rtl' };
  /** Of the own text, when it is in another language than the page. */
  ownIn?: { lang?: string; dir?: 'ltr' | 'rtl' };
}

/** The same twice: large in Polish for the office, below it for the reader herself. Who reads Polish sees it once. */
export const InBoth = ({ polish, own, polishIn = { lang: 'pl', dir: 'ltr' }, ownIn = {} }: InBothProps) => (
  <>
    <span class="for-office" {...polishIn}>
      {polish}
    </span>
    {usePage().locale !== 'pl' && (
      <span class="for-reader" {...ownIn}>
        {own}
      </span>
    )}
  </>
);
