import type { TemplateResult } from 'lit';
import type { PostingsPart } from '../delivery/delivery.ts';
import { postingsPart } from '../delivery/served-postings.ts';
import { type Problem, silence } from '../hub/ask-hub.ts';
import { html, nothing } from '../lit.ts';
import { trouble } from '../templates/trouble.ts';
import type { ResultsView } from '../view.ts';
import type { PostingsHost } from './posting-list.ts';

let part: PostingsPart | undefined;
let loading: Promise<void> | undefined;
let problem: Problem | undefined;

const load = (host: PostingsHost): void => {
  loading ??= postingsPart().then(
    (loaded) => {
      loaded.useLit({ html, nothing });
      part = loaded;
    },
    () => {
      problem = silence();
    },
  );
  void loading.then(() => host.requestUpdate());
};

/** Events or notices, once the code that shows them is there. */
export const postings = (view: ResultsView, host: PostingsHost): TemplateResult => {
  if (part) return part.postings(view, host);
  if (!problem) load(host);
  const again = (): void => {
    loading = problem = undefined;
    host.requestUpdate();
  };
  return problem ? trouble(view, problem, false, again) : html`<p class="soft">${view.texts.loading}</p>`;
};
