import type { ComponentChildren } from 'preact';
import type { FragmentContext } from './fragment-context.ts';

/** A link out of the fragment, which says so where it opens a new window. */
export const Outward = ({ context, href, children }: { context: FragmentContext; href: string; children: ComponentChildren }) => {
  const { target } = context.settings;
  return (
    <a href={href} {...(target === '_self' ? {} : { target, rel: 'noopener' })}>
      {children}
      {target === '_blank' && <span class="visually-hidden"> ({context.texts.newWindow})</span>}
    </a>
  );
};
