/** What takes place and news of the law, for `content="events"` and `content="notices"`: loaded where a page asks for them. */

import type { TemplateResult } from 'lit';
import type { InterfaceLocale } from '../languages.ts';
import { en } from '../texts/postings/en.ts';
import { pl } from '../texts/postings/pl.ts';
import type { PostingsTexts } from '../texts/postings/postings-texts.ts';
import type { Texts } from '../texts/texts.ts';
import type { ResultsView } from '../view.ts';
import { PostingList, type PostingsHost } from './posting-list.ts';
import { postingList } from './posting-templates.ts';

export { useLit } from '../lit.ts';

/** Of the languages that are loaded when they are needed, these texts come along with the others. */
const textsOf = (locale: InterfaceLocale, loaded: Texts): PostingsTexts =>
  'noEvents' in loaded ? (loaded as Texts & PostingsTexts) : locale === 'pl' ? pl : en;

const lists = new WeakMap<PostingsHost, PostingList>();

/** What an element shows that asks for events or notices. */
export const postings = (view: ResultsView, host: PostingsHost): TemplateResult => {
  const list = lists.get(host) ?? new PostingList(host);
  lists.set(host, list);
  list.showWhatIsAsked();
  return postingList(view, textsOf(view.locale, view.texts), list);
};
