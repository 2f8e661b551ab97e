import { fold } from './fold.ts';

/** Letters of the Cyrillic and Greek scripts that a reader takes for Latin ones, capitals and small ones for themselves. */
const TAKEN_FOR: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВЕЅІЈКМНОРСТУХԌԚԜҺӀаеѕіјкморсухһӏԁԛԝвнт', 'abesijkmhopctyxgqwhlaesijkmopcyxhldqwbht'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγεηικνορστυχω', 'abezhikmnoptyxayenikvopotuxw'],
  ].flatMap(([foreign = '', latin = '']) => [...foreign].map((letter, at) => [letter, latin[at] ?? letter])),
);

/** The same of two names that a reader takes for one: in other letters that look like theirs, with other blanks, accents or capitals. */
export const lookalikeKey = (name: string): string =>
  fold(
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => TAKEN_FOR[letter] ?? letter),
  )
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[i1]/g, 'l')
    .replace(/0/g, 'o');
