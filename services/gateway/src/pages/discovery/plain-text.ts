import { markdownInShort } from '@drogowskaz/page-kit';

/** schema.org takes text: the marks of Markdown go. */
export const plainText = <Text extends { value: string }>(text: Text): Text => ({ ...text, value: markdownInShort(text.value) });
