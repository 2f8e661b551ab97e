import type { WrittenText } from '../ask/answers.ts';
import { inLanguage, usePage } from '../page-view.ts';

/** A short text that a person wrote, marked with the language it is in. */
export const Written = ({ text }: { text: WrittenText }) => (
  <span {...inLanguage(usePage(), text.locale, text.direction)}>{text.value}</span>
);
