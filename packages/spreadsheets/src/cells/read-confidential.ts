import { fold } from '@drogowskaz/text';

const SECRET = 'poufn\\w*|niejawn\\w*|tajn\\w*|utajni\\w*|ukryt\\w*|niepubliczn\\w*|confidential|hidden|secret|undisclosed|not public';
const PLACE = 'adres\\w*|miejsc\\w*|lokalizacj\\w*|address|place|location';
/** With the word for a place, as streets are called "Tajna", too; or alone. */
const SAYS = new RegExp(`\\b(?:${PLACE}) (?:jest |is )?(?:${SECRET})\\b|\\b(?:${SECRET}) (?:${PLACE})\\b|^(?:${SECRET})$`);

/** Whether a cell for an address says that nobody may know it: "adres poufny". */
export const isConfidential = (written: string): boolean =>
  SAYS.test(
    fold(written)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
