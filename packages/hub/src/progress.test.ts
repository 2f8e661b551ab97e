import { describe, expect, it } from '@jest/globals';
import { type Progress, showProgress } from './progress.ts';

const written = (isTTY: boolean, work: (show: Progress['show'], pass: (ms: number) => void) => void): string => {
  let [text, now] = ['', 0];
  const progress = showProgress(
    {
      isTTY,
      write: (piece: string) => {
        text += piece;
      },
    },
    () => now,
  );
  work(progress.show, (ms) => {
    now += ms;
  });
  progress.end();
  return text;
};

describe('Progress of long work', () => {
  it('is a bar that is drawn over itself on a terminal', () => {
    const text = written(true, (show) => {
      show('putting in', 500, 2_000);
      show('putting in', 1_000, 2_000);
    });
    expect(text.split('\r').slice(1)).toEqual([
      '\u001b[K[########......................] 25 % putting in: 500 of 2,000',
      '\u001b[K[###############...............] 50 % putting in: 1,000 of 2,000\n',
    ]);
  });

  it('is a plain line now and then elsewhere: for each step, every five seconds, and at its end', () => {
    const text = written(false, (show, pass) => {
      show('putting in', 1, 9);
      show('putting in', 2, 9);
      pass(5_000);
      show('putting in', 3, 9);
      show('putting in', 9, 9);
      show('comparing', 9, 9);
    });
    expect(text).toBe('putting in: 1 of 9\nputting in: 3 of 9\nputting in: 9 of 9\ncomparing: 9 of 9\n');
  });

  it('names no end where nobody knows it', () => {
    expect(written(true, (show) => show('reading', 1_500, null))).toBe('\r\u001b[Kreading: 1,500\n');
    const text = written(false, (show, pass) => {
      show('reading', 1, null);
      show('reading', 2, null);
      pass(5_000);
      show('reading', 3, null);
    });
    expect(text).toBe('reading: 1\nreading: 3\n');
  });

  it('of nothing is whole', () => {
    expect(written(true, (show) => show('putting in', 0, 0))).toContain('100 %');
  });
});
