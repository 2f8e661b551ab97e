/** Keeps the columns of this process equal to the table: one question asks for what has changed, the others wait for it. */
import type { Pool } from '@drogowskaz/platform';
import { Columns, type EntryRow } from '../../columns/columns.ts';
import { commonestWords, readPostings } from '../layout/postings.ts';
import { inTransaction } from '../layout/transaction.ts';
import { FREQUENT, FrequentWords, KEPT_ORDINALS } from './frequent-words.ts';

const READ_TIMEOUT = 30_000;
const ROWS_AT_ONCE = 5_000;
const WORDS_AT_ONCE = 50;

export interface IndexState {
  columns: Columns;
  frequent: FrequentWords;
  generation: string;
  secret: Buffer;
}

interface StateRow {
  generation: string;
  change: string;
  secret: Buffer;
}

const readState = 'select generation, change, cursor_secret as secret from state';

export class ColumnCache {
  readonly #pool: Pool;
  #columns = new Columns();
  #generation = '';
  #change = -1;
  #frequent = new FrequentWords();
  #running: Promise<IndexState> | null = null;
  #next: Promise<IndexState> | null = null;
  #hasLearnt = false;
  #isLearning = false;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** The columns as they are at least as of this call. Who asks while a refresh runs shares the one after it. */
  current(): Promise<IndexState> {
    if (!this.#running) return this.#start();
    this.#next ??= this.#running.catch(() => undefined).then(() => this.#start());
    return this.#next;
  }

  #start(): Promise<IndexState> {
    this.#next = null;
    const refresh = this.#update().finally(() => {
      if (this.#running === refresh) this.#running = null;
    });
    this.#running = refresh;
    return refresh;
  }

  async #update(): Promise<IndexState> {
    return inTransaction(this.#pool, { timeout: READ_TIMEOUT, snapshot: true }, async (client) => {
      const { rows } = await client.query<StateRow>(readState);
      const [state] = rows;
      if (!state) throw new Error('The search index has no state: run the migrations.');
      if (state.generation !== this.#generation) {
        this.#columns = new Columns();
        this.#change = -1;
      }
      const change = Number(state.change);
      let isSettled = true;
      if (change !== this.#change) {
        const columns = this.#columns;
        const since = this.#change;
        const changed = new Set<number>();
        if (since >= 0) {
          const gone = await client.query<{ ordinal: number }>('select ordinal from gone where change > $1', [since]);
          for (const { ordinal } of gone.rows) {
            columns.remove(ordinal);
            changed.add(ordinal);
          }
        }
        for (let after = 0; ; ) {
          const entries = await client.query<EntryRow>(
            `select ordinal, id, opening, facts from entry where change > $1 and ordinal > $2 order by ordinal limit ${ROWS_AT_ONCE}`,
            [since, after],
          );
          for (const entry of entries.rows) {
            columns.put(entry);
            changed.add(entry.ordinal);
          }
          if (entries.rows.length < ROWS_AT_ONCE) break;
          after = entries.rows.at(-1)?.ordinal ?? after;
        }
        columns.forgetUnusedOpenings();
        const openings = await client.query<{ id: number; minutes: number[] }>(
          'select id, minutes from opening where id = any($1::integer[])',
          [columns.unknownOpenings()],
        );
        for (const { id, minutes } of openings.rows) columns.learnOpening(id, minutes);
        const frequent = since >= 0 ? await this.#frequent.after(client, changed) : null;
        this.#frequent = frequent ?? new FrequentWords();
        this.#hasLearnt &&= frequent !== null;
        isSettled = since < 0 || frequent !== null;
      }
      // Not while an import goes on: what is learnt would be gone with its next part.
      if (isSettled && !this.#hasLearnt && !this.#isLearning) this.#learnFrequent();
      this.#generation = state.generation;
      this.#change = change;
      return { columns: this.#columns, frequent: this.#frequent, generation: state.generation, secret: state.secret };
    });
  }

  /** Reads the commonest words before somebody asks for them, while questions go on. It helps and is not needed: whatever fails is read when it is asked. */
  #learnFrequent(): void {
    const options = { timeout: READ_TIMEOUT };
    const learn = async () => {
      const words = await inTransaction(this.#pool, options, (client) => commonestWords(client, FREQUENT, KEPT_ORDINALS / 2));
      for (let begin = 0; begin < words.length; begin += WORDS_AT_ONCE) {
        const queries = words.slice(begin, begin + WORDS_AT_ONCE);
        // Taken before reading: what was read before a change must not be kept as of after it.
        const frequent = this.#frequent;
        const found = await inTransaction(this.#pool, options, (client) => readPostings(client, queries));
        for (const [place, query] of queries.entries()) frequent.keep(query, found[place] as Int32Array);
      }
    };
    this.#hasLearnt = true;
    this.#isLearning = true;
    learn()
      .catch(() => undefined)
      .finally(() => {
        this.#isLearning = false;
      });
  }
}
