/**
 * Reads a page aloud with the voices of the browser. The button appears only when there is a voice for the language of the first text;
 * texts in a language without a voice are left out, because a wrong voice reads them as noise.
 */
const place = document.querySelector<HTMLElement>('[data-read-aloud]');
const button = place?.querySelector('button') ?? null;

/** Longer pieces are cut off by some browsers after a quarter of a minute. */
const LONGEST = 200;

interface Piece {
  language: string;
  text: string;
}

const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
/** What browsers call Filipino. */
const primary = (tag: string): string => (tag.toLowerCase().split(/[-_]/)[0] ?? '').replace(/^tl$/, 'fil');
const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find((voice) => primary(voice.lang) === primary(language));

const sentences = (text: string, language: string): string[] => {
  if (!('Segmenter' in Intl)) return [text];
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
};

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, blockquote, pre, div';

/** The text of an element with a new line for each block in it: voices pause there. */
const textOf = (element: HTMLElement): string => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const within: Element | null = node.parentElement?.closest(BLOCKS) ?? null;
    text += `${within === block ? '' : '\n'}${node.textContent ?? ''}`;
    block = within;
  }
  return text.trim();
};

const marked = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-aloud]')];

const pieces = (): Piece[] =>
  marked().flatMap((element) => {
    const language = languageOf(element);
    const short: string[] = [];
    for (const sentence of sentences(textOf(element), language)) {
      const last = short.at(-1);
      if (last !== undefined && last.length + sentence.length <= LONGEST) short[short.length - 1] = last + sentence;
      else short.push(sentence);
    }
    return short.filter((text) => text.trim() !== '').map((text) => ({ language, text }));
  });

const label = (reading: boolean): void => {
  if (button) button.textContent = (reading ? button.dataset.stop : button.dataset.listen) ?? '';
};

const read = (): void => {
  const spoken = pieces().flatMap(({ language, text }) => {
    const voice = voiceFor(language);
    if (!voice) return [];
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.voice = voice;
    return [utterance];
  });
  const last = spoken.at(-1);
  if (!last) return;
  last.addEventListener('end', () => label(false));
  for (const utterance of spoken) utterance.addEventListener('error', () => label(false));
  label(true);
  for (const utterance of spoken) speechSynthesis.speak(utterance);
};

const offer = (): void => {
  const first = marked()[0];
  if (place) place.hidden = first === undefined || voiceFor(languageOf(first)) === undefined;
};

if (place && button && 'speechSynthesis' in window) {
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking || speechSynthesis.pending) {
      speechSynthesis.cancel();
      label(false);
    } else read();
  });
  speechSynthesis.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', () => speechSynthesis.cancel());
  offer();
}
