import { type OrganizationRead, type ReportLine, reportLines } from '@drogowskaz/hsds';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../../../database/transaction.ts';
import type { TakenOrganization } from '../import-organizations.ts';
import { addSummary, type ImportSummary, noSummary, summarize } from '../import-summary.ts';
import { MOST_FINDINGS } from './brought-import.ts';
import { storable } from './storable.ts';

const LONGEST_ID = 2_000;
const LONGEST_NAME = 300;
const LONGEST_VALUE = 2_000;
/** So many organisations or findings are written together where nothing else is written with them. */
const BATCH_ORGANIZATIONS = 100;
const BATCH_FINDINGS = 2_000;

/** A line of the report as it is kept: values are texts. */
export type KeptLine = Omit<ReportLine, 'before' | 'after'> & { before: string | null; after: string | null };

const textOf = (value: unknown): string | null =>
  value == null ? null : storable(typeof value === 'string' ? value : JSON.stringify(value), LONGEST_VALUE);

const keptLine = ({ kind, organization, path, name, why, before, after }: ReportLine): KeptLine => ({
  ...{ kind, name, before: textOf(before), after: textOf(after) },
  ...{ organization: storable(organization, LONGEST_NAME), path: storable(path, LONGEST_VALUE), why: storable(why, LONGEST_VALUE) },
});

interface Present {
  position: number;
  foreign_id: string;
  summary: ImportSummary;
}

/**
 * What became of the organisations of one run. What is taken in is written in the transaction that does it; a run that goes on after a kill
 * finds it, and has the others anew.
 */
export class Outcomes {
  readonly summary = noSummary();
  readonly #run: string;
  readonly #begin: (work: (transaction: Transaction) => Promise<void>) => Promise<void>;
  /** Ids of the source: taken in before this run, or in it. */
  readonly #taken: Set<string>;
  #next: number;
  #findings: number;
  #waiting: { taken: TakenOrganization; findings: number }[] = [];

  private constructor(
    run: string,
    begin: (work: (transaction: Transaction) => Promise<void>) => Promise<void>,
    present: readonly Present[],
    findings: number,
  ) {
    this.#run = run;
    this.#begin = begin;
    this.#taken = new Set(present.map(({ foreign_id }) => foreign_id));
    this.#next = (present.at(-1)?.position ?? -1) + 1;
    this.#findings = findings;
    for (const { summary } of present) addSummary(this.summary, summary);
  }

  /** Of a dry run nothing is kept from before. */
  static async open(
    { em }: Pick<Transaction, 'em'>,
    run: { id: string; dryRun: boolean },
    begin: (work: (transaction: Transaction) => Promise<void>) => Promise<void>,
  ): Promise<Outcomes> {
    await forgetOutcomes(em, run.id, !run.dryRun);
    const present = await em.execute<Present[]>(
      'select position, foreign_id, summary from registry.import_organization where run_id = ? order by position',
      [run.id],
    );
    const [count] = await em.execute<{ count: number }[]>('select count(*)::int as count from registry.import_finding where run_id = ?', [
      run.id,
    ]);
    return new Outcomes(run.id, begin, present, count?.count ?? 0);
  }

  isTaken(foreignId: string): boolean {
    return this.#taken.has(idOf(foreignId));
  }

  /** In the transaction that takes them in. */
  async keep(transaction: Transaction, taken: readonly TakenOrganization[]): Promise<void> {
    await this.#write(transaction, taken);
  }

  /** Each organisation, once what is to become of it has become of it. */
  async hear(read: OrganizationRead, counts: TakenOrganization['counts'], isKept: boolean): Promise<void> {
    const id = idOf(read.foreignId);
    if (counts === null && this.#taken.has(id)) return;
    // What belongs to no organisation comes last, and often is nothing.
    if (id === '' && read.repairs.length + read.refusals.length + Object.keys(read.read).length === 0) return;
    summarize(this.summary, read, counts);
    if (isKept && counts !== null) {
      this.#taken.add(id);
      return;
    }
    this.#waiting.push({ taken: { read, counts }, findings: read.repairs.length + read.refusals.length });
    const findings = this.#waiting.reduce((sum, each) => sum + each.findings, 0);
    if (this.#waiting.length >= BATCH_ORGANIZATIONS || findings >= BATCH_FINDINGS) await this.flush();
  }

  async flush(): Promise<void> {
    const waiting = this.#waiting.map(({ taken }) => taken);
    this.#waiting = [];
    if (waiting.length > 0) await this.#begin((transaction) => this.#write(transaction, waiting));
  }

  async #write({ em }: Transaction, taken: readonly TakenOrganization[]): Promise<void> {
    const organizations = taken.map(({ read, counts }) => {
      const summary = noSummary();
      summarize(summary, read, counts);
      const position = this.#next++;
      return { position, foreign_id: idOf(read.foreignId), name: storable(read.name, LONGEST_NAME), summary };
    });
    const findings = taken.flatMap(({ read }, at) => {
      const room = MOST_FINDINGS - this.#findings;
      const lines = room <= 0 ? [] : reportLines(read).slice(0, room).map(keptLine);
      this.#findings += lines.length;
      return lines.map((finding, position) => ({ organization: organizations[at]?.position, position, finding }));
    });
    await em.execute(
      `insert into registry.import_organization (run_id, position, foreign_id, name, summary)
       select ?, position, foreign_id, name, summary
       from jsonb_to_recordset(?::jsonb) as given(position integer, foreign_id text, name text, summary jsonb)`,
      [this.#run, JSON.stringify(organizations)],
    );
    if (findings.length === 0) return;
    await em.execute(
      `insert into registry.import_finding (run_id, organization, position, finding)
       select ?, organization, position, finding
       from jsonb_to_recordset(?::jsonb) as given(organization integer, position integer, finding jsonb)`,
      [this.#run, JSON.stringify(findings)],
    );
  }
}

const idOf = (foreignId: string): string => storable(foreignId, LONGEST_ID);

/** With `keepTaken` only what was not taken in. */
export const forgetOutcomes = async (em: EntityManager, run: string, keepTaken = false): Promise<void> => {
  const others = keepTaken ? `and summary #>> '{organizations,taken}' <> '1'` : '';
  await em.execute(
    `delete from registry.import_finding f using registry.import_organization o
     where f.run_id = ? and o.run_id = f.run_id and o.position = f.organization ${others}`,
    [run],
  );
  await em.execute(`delete from registry.import_organization where run_id = ? ${others}`, [run]);
};
