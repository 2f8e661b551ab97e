import { fill, HOME_TIME_ZONE } from '@drogowskaz/page-kit/formats';
import type { TemplateResult } from 'lit';
import type { EventDate, Notice, Written } from '../hub/answers.ts';
import { html, nothing } from '../lit.ts';
import { costInWords, translationInWords } from '../templates/facts-in-words.ts';
import { heading } from '../templates/heading.ts';
import { link } from '../templates/link.ts';
import { trouble } from '../templates/trouble.ts';
import type { PostingsTexts } from '../texts/postings/postings-texts.ts';
import { directionOfText, type ResultsView } from '../view.ts';
import type { PostingList } from './posting-list.ts';

const card = (view: ResultsView, path: string, title: Written, demonstration: boolean, content: unknown): TemplateResult => {
  const name = html`<span lang=${title.locale} dir=${directionOfText(title.direction)}>${title.value}</span>`;
  const translation = translationInWords(view, title);
  return html`<li part="result" class="card">
    ${heading(view, 1, link(view, view.page(path), name, 'result-link'), 'result-name')} ${content}
    ${translation ? html`<p class="note">${translation}</p>` : nothing}
    ${demonstration ? html`<p class="soft"><span class="tag">${view.texts.demonstration}</span></p>` : nothing}
  </li>`;
};

/** "poniedziałek, 7 grudnia, 17:00–19:00" */
const when = ({ formats }: ResultsView, { startsAt, endsAt }: EventDate): string =>
  `${formats.moment(startsAt)}${endsAt === null ? '' : `–${formats.time(endsAt, HOME_TIME_ZONE)}`}`;

const where = ({ texts }: ResultsView, { online }: PostingsTexts, { place, municipality, onlineUrl }: EventDate): string => {
  if (place?.hidden) return `${place.name}. ${texts.addressOnContact}`;
  const parts = place ? [place.name, place.street, place.city] : [municipality?.name, onlineUrl === null ? null : online];
  return parts.filter(Boolean).join(', ');
};

const event = (view: ResultsView, texts: PostingsTexts, date: EventDate): TemplateResult => {
  const { cancelled, languages, cost } = date;
  return card(
    view,
    `/event/${date.seriesId}`,
    date.title,
    date.demonstration,
    html`${cancelled ? html`<p class="note"><b>${texts.cancelled}</b></p>` : nothing}
      <p><time datetime=${date.startsAt}>${when(view, date)}</time></p>
      <p><bdi>${where(view, texts, date)}</bdi></p>
      <p class="soft">
        ${costInWords(view, cost)}${languages.length > 0 ? ` · ${view.formats.list(languages.map(view.languageName))}` : nothing}
      </p>`,
  );
};

const notice = (view: ResultsView, texts: PostingsTexts, { id, title, publishedAt, effectiveFrom, sourceUrl, demonstration }: Notice) => {
  const { date } = view.formats;
  return card(
    view,
    `/notice/${id}`,
    title,
    demonstration,
    html`<p class="soft">${fill(texts.publishedOn, { date: date(publishedAt) })}</p>
      ${effectiveFrom === null ? nothing : html`<p>${fill(texts.effectiveFrom, { date: date(`${effectiveFrom}T12:00:00Z`) })}</p>`}
      ${sourceUrl !== null && /^https?:/i.test(sourceUrl) ? html`<p>${link(view, sourceUrl, texts.source, 'link')}</p>` : nothing}`,
  );
};

/** The list, what is not to be had of it, and the way to all of it. */
export const postingList = (view: ResultsView, texts: PostingsTexts, list: PostingList): TemplateResult => {
  const { content, problem, next } = list;
  const cards =
    content === 'events' ? list.events.map((date) => event(view, texts, date)) : list.notices.map((each) => notice(view, texts, each));
  const [none, all] = content === 'events' ? [texts.noEvents, texts.allEvents] : [texts.noNotices, texts.allNotices];
  return html`<div part="results" class="results" aria-busy=${list.waiting}>
    ${heading(view, 0, texts[content], 'count')}
    ${problem ? trouble(view, problem, list.answered, () => void list.ask()) : nothing}
    ${list.answered || problem ? nothing : html`<p class="soft wait">${view.texts.loading}</p>`}
    ${list.answered && cards.length === 0 ? html`<p>${none}</p>` : nothing}
    ${cards.length > 0 ? html`<ol part="result-list" role="list">${cards}</ol>` : nothing}
    <p class="links">
      ${next === null ? nothing : html`<button type="button" part="chip" class="chip" @click=${() => void list.ask(next)}>${view.texts.showMore}</button>`}
      ${link(view, view.page(`/${content}`), all, 'link')}
    </p>
  </div>`;
};
