/**
 * Questions that people ask, with the services that a helpful clerk would name: written in sixteen languages from the services and the
 * codes of the categories alone, by judges who saw neither search words nor code. UNTUNED are those that nobody who wrote words or rules
 * has read; what was read once, or asked before, is TUNED.
 */
import { readdirSync, readFileSync } from 'node:fs';

export interface JudgedQuestion {
  locale: string;
  text: string;
  /** How it is asked: "inflected", "plain-letters", "mistyped", "colloquial", "sentence" or "mixed". */
  kind: string;
  /** What the person wants, in English. */
  means: string;
  /** Ids of all services that are right; one of them among the first three answers the question. */
  right: string[];
  half: 'TUNED' | 'UNTUNED';
  /**
   * What the judges of the untuned were asked for. EVERYDAY: what newcomers really type, of as many categories as there are. EDGES: needs, people and words that are
   * not the obvious ones, the harder the better.
   */
  brief?: 'EVERYDAY' | 'EDGES';
}

// Read from the sources, also when this runs from `dist`.
const folder = new URL('../../src/findability/questions/', import.meta.url);

export const judgedQuestions = (): JudgedQuestion[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const { locale, questions } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
        locale: string;
        questions: Omit<JudgedQuestion, 'locale'>[];
      };
      return questions.map((question) => ({ ...question, locale }));
    });
