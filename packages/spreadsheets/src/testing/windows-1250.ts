/** Bytes of the two old encodings, for the letters that Polish has. */
const letters: Readonly<Record<string, readonly [windows: number, iso: number]>> = {
  ą: [0xb9, 0xb1],
  ć: [0xe6, 0xe6],
  ę: [0xea, 0xea],
  ł: [0xb3, 0xb3],
  ń: [0xf1, 0xf1],
  ó: [0xf3, 0xf3],
  ś: [0x9c, 0xb6],
  ź: [0x9f, 0xbc],
  ż: [0xbf, 0xbf],
  Ł: [0xa3, 0xa3],
  Ś: [0x8c, 0xa6],
  Ź: [0x8f, 0xac],
  Ż: [0xaf, 0xaf],
  Ą: [0xa5, 0xa1],
  Ę: [0xca, 0xca],
  Ó: [0xd3, 0xd3],
};

export const inOldEncoding = (text: string, encoding: 'windows-1250' | 'iso-8859-2'): Buffer =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letters[letter]?.[encoding === 'windows-1250' ? 0 : 1] ?? letter.charCodeAt(0);
      if (code > 0xff) throw new Error(`${letter} is not in the table of ${encoding}.`);
      return code;
    }),
  );
