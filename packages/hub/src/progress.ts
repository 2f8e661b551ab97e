/** How far long work is: a bar on a terminal, a plain line now and then elsewhere. On stderr, so that what a command answers can be caught. */
export interface Progress {
  show(step: string, done: number, total: number): void;
  /** Leaves the last state standing. */
  end(): void;
}

interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;
const LINE_EVERY_MS = 5_000;

const number = (value: number): string => value.toLocaleString('en-GB');

export const showProgress = (output: Output = process.stderr, now: () => number = Date.now): Progress => {
  let last = { step: '', at: 0 };
  let open = false;
  const line = (step: string, done: number, total: number): string => `${step}: ${number(done)} of ${number(total)}`;
  return {
    show: (step, done, total) => {
      const share = total === 0 ? 1 : Math.min(1, done / total);
      if (output.isTTY === true) {
        const full = Math.round(share * WIDTH);
        output.write(`\r\u001b[K[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} % ${line(step, done, total)}`);
        open = true;
        return;
      }
      if (step === last.step && share < 1 && now() - last.at < LINE_EVERY_MS) return;
      last = { step, at: now() };
      output.write(`${line(step, done, total)}\n`);
    },
    end: () => {
      if (open) output.write('\n');
      open = false;
    },
  };
};
