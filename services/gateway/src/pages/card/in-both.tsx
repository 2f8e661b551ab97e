import type { ComponentChildren } from 'preact';
import type { Direction } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';

interface Spoken {
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** On a card each text says its language, the page's own too: Polish and the reader's stand side by side. */
export const spoken = ({ locale, direction }: { locale: string; direction: Direction }): Spoken => ({
  lang: locale,
  dir: direction === 'RTL' ? 'rtl' : 'ltr',
});

interface InBothProps {
  polish: ComponentChildren;
  own: ComponentChildren;
  /** Of the Polish text, when it is not really in Polish. */
  polishIn?: Spoken;
  /** Of the own text, when it is in another language than the page. */
  ownIn?: Partial<Spoken>;
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
