/** The stemmers are plain JavaScript without types; loading the files themselves spares us sentiment lexicons. */
declare module '@nlpjs/*' {
  export default class Stemmer {
    stem(tokens: string[]): string[];
  }
}
