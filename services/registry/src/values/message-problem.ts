import { isVisible } from '@drogowskaz/directory';

const LONGEST_MESSAGE = 4_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must be found.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** What is wrong with a message to an author; null when nothing is. */
export const messageProblem = (message: string): string | null => {
  if (!message.isWellFormed() || CONTROL.test(message)) return 'This text holds characters that cannot be shown; write it again.';
  if (!isVisible(message)) return 'Write what the author should know.';
  return message.length > LONGEST_MESSAGE ? `Write at most ${LONGEST_MESSAGE} characters.` : null;
};
