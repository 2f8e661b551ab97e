const NOT_READ = '\ufffd';
const READ_OF_SEVERAL_BYTES = /[^\0-\x7f\ufffd]/gu;

/**
 * Bytes of which most letters can only be UTF-8, read as that: a sign stands where a few of them are broken. Null: as many bytes are none as there are letters
 * of several bytes, so that these came about by chance, as "ÓŁ" does in Windows-1250.
 */
export const mostlyUtf8 = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const letters = text.match(READ_OF_SEVERAL_BYTES)?.length ?? 0;
  const broken = bytes.length - Buffer.byteLength(text.replaceAll(NOT_READ, ''));
  return letters >= broken && letters > 0 ? text : null;
};
