import { describe, expect, it } from '@jest/globals';
import type { Meaning } from '../question/meanings.ts';
import { type QuestionWord, understand } from '../question/understand.ts';
import { shareOfMended } from './grade-units.ts';
import { fieldGrades, meaningGrade } from './grades.ts';

const surely: Meaning = { kind: 'CATEGORY', code: 'LEGAL_ADVICE', certain: true };
const words = (text: string): QuestionWord[] => understand(text, 'pl').words;
const gradeOfMended = (text: string): number =>
  meaningGrade(surely) * shareOfMended({ words: words(text), meanings: [surely], mended: true });

describe('A mistyped word', () => {
  it('that surely means something counts more than a word in a name, and less than where it is written right', () => {
    expect(gradeOfMended('prawnik')).toBeGreaterThan(fieldGrades.A);
    expect(gradeOfMended('prawnik')).toBeLessThan(meaningGrade(surely));
  });

  it('takes the less from a phrase the more words of it are written right', () => {
    expect(gradeOfMended('nie mam gdzie spac')).toBeGreaterThan(gradeOfMended('prawnik'));
  });
});
