import { CompiledQuery } from 'kysely';
import type { Transaction } from './transaction.ts';

/**
 * For statements with much to write, with places `$1`, `$2` …: their parameters go to the server beside them. What is given to
 * `em.execute` is written into the statement letter by letter, and read out of it again, which takes longer than the rows themselves.
 */
export const executeLarge = async <Row>(
  { em }: Pick<Transaction, 'em'>,
  statement: string,
  parameters: readonly (string | Date | Buffer | null)[],
): Promise<Row[]> => (await em.getKysely().executeQuery(CompiledQuery.raw(statement, [...parameters]) as CompiledQuery<Row>)).rows;
