import { fold } from '@drogowskaz/text';

/** Words for what nobody may know, and for where something is, folded: parts of a regular expression. */
export const secretWords =
  'confidential|undisclosed|secret|hidden|not public|poufn\\w*|ukryt\\w*|niejawn\\w*|tajn\\w*|utajni\\w*|niepubliczn\\w*';
export const placeWords = 'address(?:es)?|location|place|site|adres\\w*|lokalizacj\\w*|miejsc\\w*';

/** Whether a text may say so at all: nearly none does, and folding each would cost a reading in ten. */
const MAY_SAY = new RegExp(secretWords.replaceAll('\\w*', '').replaceAll(' ', '[^a-z]+'), 'i');
/** With the word for a place, as streets are called "Tajna", too; or alone. */
const SAYS = new RegExp(
  `\\b(?:${placeWords}) (?:is |jest )?(?:${secretWords})\\b|\\b(?:${secretWords}) (?:${placeWords})\\b|^(?:${secretWords})$`,
);
const LONGEST = 4_000;

/** Whether a text that came from others says that nobody may find a place: "adres poufny", "adres niejawny, podajemy telefonicznie". */
export const saysHidden = (written: string): boolean => {
  const text = written.slice(0, LONGEST);
  if (!MAY_SAY.test(text)) return false;
  // A comma or a full stop parts: "bezpieczne miejsce, poufne rozmowy" is no secret place.
  const plain = fold(text)
    .replace(/[^\p{L}\p{N}.,;!?]+/gu, ' ')
    .replace(/^[ .,;!?]+|[ .,;!?]+$/g, '');
  return SAYS.test(plain);
};
