/** How long a screen reader is left to say the letter that was typed before it is told anything else. */
const WAIT_MS = 900;

/** Says things in a live region: only the last of several, when the typing has paused, and the same sentence twice where it was meant twice. */
export class Announcer {
  readonly #show: (text: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(show: (text: string) => void) {
    this.#show = show;
  }

  say(text: string): void {
    this.stop();
    // A region that holds the same words already would stay silent.
    this.#show('');
    if (text !== '') this.#timer = setTimeout(() => this.#show(text), WAIT_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
