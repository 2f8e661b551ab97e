import type { ComponentChildren } from 'preact';

export interface Way {
  href: string;
  label: ComponentChildren;
  current: boolean;
}

/** Links of which one is where the reader stands: states of a list, languages of a preview. */
export const Ways = ({ label, ways }: { label: string; ways: readonly Way[] }) => (
  <nav aria-label={label}>
    <ul class="ways in-line">
      {ways.map(({ href, label: name, current }) => (
        <li key={href}>
          <a href={href} {...(current ? { 'aria-current': 'true' as const } : {})}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
