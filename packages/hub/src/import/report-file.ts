import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { type OrganizationRead, reportHeader, reportLines, reportRow } from '@drogowskaz/hsds';
import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { type ImportSummary, noSummary, summarize } from '@drogowskaz/registry';

export interface ReportFile {
  write(read: OrganizationRead): Promise<void>;
  close(summary: ImportSummary): Promise<void>;
  /** The source as a whole: it is all that there is to report. */
  refuse(source: OrganizationRead): Promise<void>;
  /** When the import did not come to its end: half a report would look like a whole one. */
  abandon(): Promise<void>;
}

/** Written beside and renamed, as it grows. A report holds what was refused, which may be private: nobody else may read it. */
export const openReport = async (file: string): Promise<ReportFile> => {
  const beside = `${file}.part`;
  const stream = createWriteStream(beside, { mode: 0o600 });
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (error) => reject(new OperatorError(`The report cannot be written: ${error.message}`, exitCodes.cannotCreate)));
  });
  const isCsv = /\.csv$/i.test(file);
  const put = (text: string): Promise<void> =>
    new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
  let first = true;
  let closed = false;
  await put(isCsv ? reportHeader() : '{"findings":[');
  const report: ReportFile = {
    write: async (read) => {
      for (const line of reportLines(read)) {
        await put(isCsv ? reportRow(line) : `${first ? '\n' : ',\n'}${JSON.stringify(line)}`);
        first = false;
      }
    },
    close: async (summary) => {
      if (!isCsv) await put(`\n],"summary":${JSON.stringify(summary)}}\n`);
      await new Promise<void>((resolve, reject) => stream.end((error?: Error | null) => (error ? reject(error) : resolve())));
      closed = true;
      await rename(beside, file);
    },
    refuse: async (source) => {
      const summary = noSummary();
      summarize(summary, source, null);
      await report.write(source);
      await report.close(summary);
    },
    abandon: async () => {
      if (closed) return;
      stream.destroy();
      await rm(beside, { force: true });
    },
  };
  return report;
};
