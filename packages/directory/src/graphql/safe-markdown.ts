/** HTML would begin here. Links in angle brackets to the web and to mail stay. */
const HTML = /(\\*)<(?=[a-z/!?])(?!(?:https?:\/\/|mailto:)[^\s<>]*>|[\w.+-]+@[\w.-]+>)/gi;
const IMAGE = /(\\*)!+(?=\[)/g;
/** A link, or the definition of one, to anything but the web, mail and telephone. */
const OTHER_LINK = /\]([(:])(?!\s*<?(?:https?:\/\/|mailto:|tel:))/gi;

const isEscaped = (backslashes: string): boolean => backslashes.length % 2 === 1;

/**
 * Markdown as the contract promises it: whoever renders it, however carelessly, gets no HTML, no picture from a third party and no link
 * that runs script. Stored is what the author wrote; HTML is shown as the text that it is, a picture becomes a link to it.
 */
export const safeMarkdown = (text: string): string =>
  text
    .replace(HTML, (found, backslashes: string) => (isEscaped(backslashes) ? found : `${backslashes}&lt;`))
    .replace(IMAGE, (found, backslashes: string) => (isEscaped(backslashes) ? found : backslashes))
    .replace(OTHER_LINK, ']\\$1');
