import type { LocalizedString } from '@drogowskaz/directory';

/** A text for readers who know one language of it: the original. undefined: nothing is said. */
export const said = (texts: LocalizedString): string | undefined => (texts.find(({ state }) => state === 'ORIGINAL') ?? texts[0])?.value;
