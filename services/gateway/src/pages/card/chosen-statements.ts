import { type StatementCode, statementCodes } from './phrases/card-phrases.ts';

/**
 * What the card says beside the need: chosen in a plain form. An untouched form sends nothing, and one with every mark taken away sends
 * `chosen` alone, so that an empty choice is not taken for none.
 */
export const chosenStatements = (
  fields: URLSearchParams,
  { polish, discreet }: { polish: boolean; discreet: boolean },
): StatementCode[] => {
  const offered = offeredStatements(polish);
  if (!fields.has('chosen')) return offered.filter((code) => code === 'SPEAK' || code === 'WRITE' || (discreet && code === 'PRIVATE'));
  const asked = new Set(fields.getAll('say'));
  return offered.filter((code) => asked.has(code));
};

/** Nobody has to say in Polish that she speaks Polish. */
export const offeredStatements = (polish: boolean): readonly StatementCode[] =>
  polish ? statementCodes.filter((code) => code !== 'SPEAK') : statementCodes;
