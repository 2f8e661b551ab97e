import type { ComponentChildren } from 'preact';
import { usePage } from '../page-view.ts';

/** Where one is: home, and what lies between. */
export const Trail = ({ children }: { children?: ComponentChildren }) => {
  const { texts, link } = usePage();
  return (
    <nav class="trail" aria-label={texts.breadcrumb}>
      <ol>
        <li>
          <a href={link('/')}>{texts.home}</a>
        </li>
        {children}
      </ol>
    </nav>
  );
};
