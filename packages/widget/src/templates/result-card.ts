import { fill } from '@drogowskaz/page-kit/formats';
import type { TemplateResult } from 'lit';
import type { Result, ServiceAnswer, ServiceCard } from '../hub/answers.ts';
import { html, nothing } from '../lit.ts';
import { directionOfText, type ResultsView } from '../view.ts';
import { areaInWords, costInWords, openingInWords, translationInWords, verificationInWords } from './facts-in-words.ts';
import { heading } from './heading.ts';
import { link } from './link.ts';
import { whereAndWhom } from './where-and-whom.ts';

/** What a card shows when it is opened: not asked yet, on its way, not to be had, or the answer. */
export type Details = 'LOADING' | 'FAILED' | NonNullable<ServiceAnswer['service']>;

export interface CardActions {
  selected(event: Event, result: Result): void;
  opened(event: Event, result: Result): void;
}

const fact = (name: string, value: string): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** Of a record of another directory: whose it is, as its owner wants it to be said, and whether it may be old. */
const whose = ({ texts, formats }: ResultsView, { name, licence, attribution, unreachableSince }: NonNullable<ServiceCard['source']>) =>
  html`<p class="soft"><bdi>${[fill(texts.accordingTo, { who: name }), licence, attribution].filter(Boolean).join(' · ')}</bdi></p>
    ${unreachableSince ? html`<p class="note">${fill(texts.unconfirmedSince, { date: formats.date(unreachableSince) })}</p>` : nothing}`;

export const resultCard = (view: ResultsView, result: Result, details: Details | undefined, actions: CardActions): TemplateResult => {
  const { texts, formats, languageName } = view;
  const { node: service, distanceMeters, openNow } = result;
  const { content } = service;
  const direction = directionOfText(content.direction);
  const opening = service.temporarilyClosed ? texts.temporarilyClosed : openingInWords(view, result, new Date());
  const translation = translationInWords(view, content);
  const name = html`<span lang=${content.locale} dir=${direction}>${content.name}</span>`;
  return html`<li part="result" class="card">
    <div @click=${(event: Event) => actions.selected(event, result)}>
      ${heading(view, 1, link(view, view.page(`/service/${service.id}`), name, 'result-link'), 'result-name')}
    </div>
    <p class="soft"><bdi>${service.provider.name}</bdi>${distanceMeters === null ? nothing : html` · <b>${formats.distance(distanceMeters)}</b>`}</p>
    ${service.reach === 'FOREIGN_EXAMPLE' ? html`<p class="note">${texts.foreignExample}</p>` : nothing}
    <p lang=${content.locale} dir=${direction}>${content.summary}</p>
    ${translation ? html`<p class="note">${translation}</p>` : nothing}
    ${opening ? html`<p class=${service.temporarilyClosed ? 'note' : openNow ? 'open' : 'soft'}>${opening}</p>` : nothing}
    <dl part="facts">
      ${fact(texts.forWhom, service.audiences.length > 0 ? formats.list(service.audiences.map(({ label }) => label)) : texts.forEveryone)}
      ${fact(texts.where, areaInWords(view, service))}
      ${fact(texts.cost, costInWords(view, service.cost))}
      ${fact(texts.serviceLanguages, service.languages.length > 0 ? formats.list(service.languages.map(languageName)) : texts.notKnown)}
    </dl>
    <p class="soft trust ${service.verification.state}">
      ${verificationInWords(view, service.verification)}${service.demonstration ? html` <span class="tag">${texts.demonstration}</span>` : nothing}
    </p>
    ${service.source ? whose(view, service.source) : nothing}
    <details part="details" @toggle=${(event: Event) => actions.opened(event, result)}>
      <summary>${texts.details}<span class="unseen">: ${content.name}</span></summary>
      ${whereAndWhom(view, details)}
      <p class="links">
        ${link(view, view.page(`/service/${service.id}/card`), texts.counterCard, 'link')}
        ${link(view, view.page(`/service/${service.id}/report`), texts.reportProblem, 'link')}
      </p>
    </details>
  </li>`;
};
