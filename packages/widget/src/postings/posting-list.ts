import { hash as eventsHash, text as eventsText } from '../../../../schema/operations/widget-events.graphql';
import { hash as noticesHash, text as noticesText } from '../../../../schema/operations/widget-notices.graphql';
import type { EventDate, Notice, PostingPage } from '../hub/answers.ts';
import { askByHash, type NoAnswer, type Problem } from '../hub/ask-hub.ts';
import { Latest } from '../hub/latest.ts';
import type { SearchHost } from '../search/search-host.ts';

export type Content = 'events' | 'notices';

export interface PostingsHost extends SearchHost {
  readonly content: string | null | undefined;
  readonly municipality: string | null | undefined;
}

const operations = {
  events: { text: eventsText, hash: eventsHash },
  notices: { text: noticesText, hash: noticesHash },
};

interface Answer {
  events?: PostingPage<EventDate> | null;
  notices?: PostingPage<Notice> | null;
}

/** Events or notices, page by page. The last answer stays while the next one is on its way, and when none comes. */
export class PostingList {
  events: readonly EventDate[] = [];
  notices: readonly Notice[] = [];
  answered = false;
  next: string | null = null;
  problem: Problem | undefined;
  readonly #host: PostingsHost;
  readonly #asking = new Latest();
  #shown = '';

  constructor(host: PostingsHost) {
    this.#host = host;
  }

  get content(): Content {
    return this.#host.content === 'notices' ? 'notices' : 'events';
  }

  get waiting(): boolean {
    return this.#asking.waiting;
  }

  /** Asks when the page or its visitor has chosen something else. */
  showWhatIsAsked(): void {
    const { hub, locale, municipality, pageSize } = this.#host;
    const asked = JSON.stringify([hub, locale, this.content, municipality, pageSize]);
    if (asked === this.#shown) return;
    this.#shown = asked;
    void this.ask();
  }

  async ask(after: string | null = null): Promise<void> {
    const { hub, locale, municipality, pageSize: first } = this.#host;
    if (!hub) return;
    const { content } = this;
    const variables = { locale, first, after, ...(content === 'events' ? { municipality: municipality?.trim() || null } : {}) };
    this.problem = undefined;
    try {
      const answer = await this.#asking.ask((signal) => askByHash<Answer>(hub, operations[content], variables, signal));
      if (!answer) return;
      const page = answer[content];
      if (!page) {
        this.problem = 'UNAVAILABLE';
        return;
      }
      this.events = [...(after ? this.events : []), ...(answer.events?.nodes ?? [])];
      this.notices = [...(after ? this.notices : []), ...(answer.notices?.nodes ?? [])];
      this.next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      this.answered = true;
    } catch (error) {
      this.problem = (error as NoAnswer).problem ?? 'UNAVAILABLE';
    } finally {
      this.#host.requestUpdate();
    }
  }
}
