/** Text for XML, in elements and in attributes. */
export const xmlText = (text: string): string =>
  text
    // What XML has no way to write is left out.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must be found.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
