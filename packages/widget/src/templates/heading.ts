import type { TemplateResult } from 'lit';
import { html } from '../lit.ts';
import type { ResultsView } from '../view.ts';

/** Names of elements cannot be bound in a template, so the level of a heading is said to assistive technology in its own attribute. */
export const heading = ({ headingLevel }: ResultsView, below: 0 | 1, content: unknown, part: string): TemplateResult =>
  html`<div role="heading" aria-level=${Math.min(6, headingLevel + below)} part=${part} class=${part}>${content}</div>`;
