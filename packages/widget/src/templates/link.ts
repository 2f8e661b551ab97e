import type { TemplateResult } from 'lit';
import { html, nothing } from '../lit.ts';
import type { View } from '../view.ts';

/** A link out of the widget; who cannot see that another tab opens is told. */
export const link = (
  { linkTarget, texts }: Pick<View, 'linkTarget' | 'texts'>,
  address: string,
  content: unknown,
  part: string,
): TemplateResult =>
  html`<a part=${part} href=${address} target=${linkTarget || nothing} rel="noopener">${content}${
    linkTarget === '_blank' ? html`<span class="unseen"> ${texts.newTab}</span>` : nothing
  }</a>`;
