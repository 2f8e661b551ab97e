export { type BrokenLine, type CsvLine, csvLines, isSwallowed, LONGEST_RECORD, mayBeSeveral } from './csv-lines.ts';
export { decode, wideEncoding } from './decode.ts';
