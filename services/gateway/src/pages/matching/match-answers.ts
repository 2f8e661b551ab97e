/** What somebody has answered in the form. It lives in one request, and in hidden fields of the page that answers it; never in an address. */
import { findMunicipality, interfaceLocales, isTerm, type VocabularyName } from '@drogowskaz/vocabulary';

export interface AgeRange {
  from: number;
  /** null: and over. */
  to: number | null;
}

/** As roughly as people like to say it, and so that the limits that services have lie between them. */
export const ageRanges: readonly AgeRange[] = [
  { from: 0, to: 6 },
  { from: 7, to: 12 },
  { from: 13, to: 15 },
  { from: 16, to: 17 },
  { from: 18, to: 25 },
  { from: 26, to: 59 },
  { from: 60, to: null },
];
export const ageField = ({ from, to }: AgeRange): string => `${from}-${to ?? ''}`;

export interface MatchAnswers {
  needs: string[];
  municipality: string | null;
  languages: string[];
  audiences: string[];
  age: AgeRange | null;
  /** null: not known, or not said. */
  entitled: boolean | null;
  has: string[];
}

export const noAnswers: MatchAnswers = { needs: [], municipality: null, languages: [], audiences: [], age: null, entitled: null, has: [] };

/** The API's own limit; the form says it before. */
export const MOST_NEEDS = 8;

const entitledFields: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** What is not offered is not read: nobody has to be told about a code. */
export const readAnswers = (fields: URLSearchParams): MatchAnswers => {
  const codes = (name: string, vocabulary: VocabularyName) => [...new Set(fields.getAll(name).filter((code) => isTerm(vocabulary, code)))];
  const spoken = new Set(fields.getAll('speaks'));
  const age = fields.get('age');
  return {
    needs: codes('need', 'CATEGORY'),
    municipality: findMunicipality(fields.get('municipality') ?? '')?.code ?? null,
    languages: interfaceLocales.filter((locale) => spoken.has(locale)),
    audiences: codes('audience', 'AUDIENCE'),
    age: ageRanges.find((range) => ageField(range) === age) ?? null,
    entitled: entitledFields[fields.get('entitled') ?? ''] ?? null,
    has: codes('has', 'REQUIREMENT'),
  };
};

/** The same as fields of a form. */
export const answerFields = ({ needs, municipality, languages, audiences, age, entitled, has }: MatchAnswers): [string, string][] => [
  ...needs.map((code): [string, string] => ['need', code]),
  ...(municipality === null ? [] : [['municipality', municipality] as [string, string]]),
  ...languages.map((locale): [string, string] => ['speaks', locale]),
  ...audiences.map((code): [string, string] => ['audience', code]),
  ...(age === null ? [] : [['age', ageField(age)] as [string, string]]),
  ...(entitled === null ? [] : [['entitled', entitled ? 'yes' : 'no'] as [string, string]]),
  ...has.map((code): [string, string] => ['has', code]),
];

/** As the API takes it. */
export const situationOf = ({ needs, municipality, languages, audiences, age, entitled, has }: MatchAnswers) => ({
  needs,
  municipality,
  languages,
  audiences,
  ageFrom: age?.from ?? null,
  ageTo: age?.to ?? null,
  hasStatutoryEntitlement: entitled,
  has,
});
