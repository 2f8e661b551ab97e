/** Bytes of the two old encodings: what their decoders read, the other way round. */
export const inOldEncoding = (text: string, encoding: 'windows-1250' | 'iso-8859-2'): Buffer => {
  const signs = [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return Buffer.from(
    Array.from(text, (letter) => {
      const byte = signs.indexOf(letter);
      if (byte === -1) throw new Error(`${letter} is not in the table of ${encoding}.`);
      return byte;
    }),
  );
};
