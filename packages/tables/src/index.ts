export { type BrokenLine, type CsvLine, csvLines, isSwallowed, LONGEST_RECORD } from './csv-lines.ts';
export { decode, wideEncoding } from './decode.ts';
