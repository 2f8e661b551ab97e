/** Which lexemes a word of a question asks for, and what each of them counts. */
import { type Field, fields, lexeme } from '../document/lexemes.ts';
import type { QuestionWord } from '../question/understand.ts';
import { fieldGrades, type Way, wayGrades } from './grades.ts';

export interface WordQuery {
  lexeme: string;
  /** Whether every lexeme that begins so is asked for, too. */
  begins: boolean;
  grade: number;
}

/** The beginning of a word finds everything at one letter and helps at two. */
const SHORTEST_BEGINNING = 2;

export const queriesOfWord = (
  { folded, stems, sounds, translated, homograph, open }: QuestionWord,
  within: readonly Field[] = fields,
  mended = false,
): WordQuery[] =>
  within.flatMap((field) => {
    const graded = (lexeme: string, way: Way): WordQuery => ({
      lexeme,
      begins: way === 'beginning',
      grade: fieldGrades[field] * wayGrades[way] * (mended ? wayGrades.mended : 1),
    });
    const queries: WordQuery[] = [];
    for (const other of translated) {
      if (other === folded || stems.includes(other)) continue;
      queries.push(graded(lexeme(field, 'e', other), 'translated'), graded(lexeme(field, 's', other), 'translated'));
    }
    if (homograph) return queries;
    queries.push(graded(lexeme(field, 'e', folded), 'exact'));
    if (open && [...folded].length >= SHORTEST_BEGINNING) queries.push(graded(lexeme(field, 'e', folded), 'beginning'));
    // A stem that equals its word is not stored apart from it, so each stem is looked for as a word, too.
    for (const stem of stems) queries.push(graded(lexeme(field, 'e', stem), 'stem'));
    for (const stem of new Set([folded, ...stems])) queries.push(graded(lexeme(field, 's', stem), 'stem'));
    for (const sound of sounds) queries.push(graded(lexeme(field, 'r', sound), 'sound'));
    return queries;
  });
