/** How far long work is: a bar on a terminal, a plain line now and then elsewhere. On stderr, so that what a command answers can be caught. */
export interface Progress {
  /** `total` is null where nobody knows yet how much there is. */
  show(step: string, done: number, total: number | null): void;
  /** Leaves the last state standing. */
  end(): void;
}

interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;
const LINE_EVERY_MS = 5_000;

/** As people read it: "1,000". */
export const number = (value: number): string => value.toLocaleString('en-GB');

export const showProgress = (output: Output = process.stderr, now: () => number = Date.now): Progress => {
  let last = { step: '', at: 0 };
  let open = false;
  return {
    show: (step, done, total) => {
      const share = total === null ? null : total === 0 ? 1 : Math.min(1, done / total);
      const line = `${step}: ${number(done)}${total === null ? '' : ` of ${number(total)}`}`;
      if (output.isTTY === true) {
        output.write(`\r\u001b[K${share === null ? '' : bar(share)}${line}`);
        open = true;
        return;
      }
      if (step === last.step && share !== 1 && now() - last.at < LINE_EVERY_MS) return;
      last = { step, at: now() };
      output.write(`${line}\n`);
    },
    end: () => {
      if (open) output.write('\n');
      open = false;
    },
  };
};

const bar = (share: number): string => {
  const full = Math.round(share * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} % `;
};
